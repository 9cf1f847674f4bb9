import { oneLine } from './one-line.ts'
import type { PackTopic } from './pack-topic.ts'

/**
 * The topic that the service was first asked for. Party words and places of work stand side by side in much that is
 * not about it (a village's cell that watches over a quarry), so what joins them counts: a Party word, a preposition
 * and a place of work in a row, or a cell named with its company. Words of other subjects exclude only what the title
 * does not itself put in the private sector.
 */
export const flagship: PackTopic = {
  id: 'to-chuc-dang-doanh-nghiep-tu-nhan',
  name: 'Phát triển tổ chức đảng, đảng viên trong doanh nghiệp tư nhân',
  description:
    'Thành lập chi bộ, kết nạp đảng viên, tạo nguồn và sinh hoạt đảng ở doanh nghiệp tư nhân, doanh nghiệp ngoài nhà ' +
    'nước, doanh nghiệp có vốn đầu tư nước ngoài, hợp tác xã, khu công nghiệp. Không gồm: phát triển đoàn viên công ' +
    'đoàn, việc đảng của doanh nghiệp nhà nước, kỷ luật đảng, chính sách kinh tế tư nhân nói chung.',
  query: oneLine(`
    (
      title:(@to-chuc-dang ONEAR/4 @trong-tu-nhan OR @dang-o ONEAR/4 @tu-nhan)
      OR (title:(@to-chuc-dang @tu-nhan) NOT title:@cap-uy-xa-phuong)
      OR ((title:@to-chuc-dang OR lead:@phat-trien-dang) (lead:(@to-chuc-dang ONEAR/4 @trong-doanh-nghiep) lead:@tu-nhan OR lead:(@chi-bo NEAR/12 @co-so-tu)))
      OR (
        (
          title:(@nguoi-lam-la-dang-vien
            OR @to-chuc-dang ONEAR/4 @trong-noi-san-xuat
            OR @dang-o ONEAR/3 @noi-san-xuat
            OR @noi-san-xuat ONEAR/6 @chi-bo-dang-vien
            OR @lap-chi-bo ONEAR/2 @noi-san-xuat)
          OR lead:(@nguoi-lam-la-dang-vien
            OR @dang-vien-chi-bo ONEAR/4 @trong-noi-san-xuat
            OR @chi-bo ONEAR/1 (@noi-san-xuat OR @hop-tac-xa))
          OR (title:@bi-thu-kiem-giam-doc lead:@noi-san-xuat)
          OR (
            (
              (title:(@to-chuc-dang @noi-san-xuat) lead:@tu-nhan NOT title:@cap-uy-xa-phuong)
              OR (title:@phat-trien-dang (title:@noi-lam OR lead:@noi-lam))
              OR (title:@noi-lam lead:@phat-trien-dang)
              OR ((title:@nhac-den-dang OR lead:@phat-trien-dang) lead:(@lap-chi-bo NEAR/12 @noi-lam) lead:@cua-tu-nhan NOT title:@cap-uy-xa-phuong)
            )
            NOT lead:@chi-bo-khac
          )
        )
        NOT (title:@cua-nha-nuoc OR lead:@cua-nha-nuoc)
        NOT ((title:@mot-thanh-vien OR lead:@mot-thanh-vien) NOT lead:@cua-tu-nhan)
        NOT (title:@khoi-doanh-nghiep NOT (title:@phat-trien-dang OR lead:@tu-nhan))
      )
      OR (title:@to-chuc-dang body:(@to-chuc-dang ONEAR/4 @trong-doanh-nghiep) body:(@tu-nhan NEAR/50 @tu-nhan)
        NOT title:(@cap-uy-xa-phuong OR @cua-nha-nuoc))
      OR (title:@phat-trien-dang body:(@chi-bo ONEAR/2 @noi-san-xuat)
        NOT (title:@cua-nha-nuoc OR lead:@cua-nha-nuoc OR body:(@cua-nha-nuoc OR @chi-bo-khac)))
    )
    NOT (title:@tin-khac-han NOT title:@ngua-vi-pham) NOT lead:@an-tu
    NOT (title:@viec-dang-khac NOT (title:(@phat-trien-dang OR @nguoi-lam-la-dang-vien OR "chi bộ" ONEAR/3 @noi-lam) OR lead:(@phat-trien-dang OR @chi-bo ONEAR/1 @noi-lam)))
    NOT (title:@chi-bo-khac NOT (title:("chi bộ" ONEAR/1 @noi-san-xuat OR @co-so-tu) OR lead:@co-so-tu))
    NOT ((title:@doan-the OR lead:@doan-the) NOT title:@to-chuc-dang)
    NOT (title:"huy hiệu" NOT title:@noi-lam)`),
  minScore: 0,
  language: 'vi',
}
