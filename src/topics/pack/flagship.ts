import { oneLine } from './one-line.ts'
import type { PackTopic } from './pack.ts'

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
      (title:(@to-chuc-dang @khu-vuc-tu-nhan) NOT title:@cap-uy-xa-phuong)
      OR title:(@to-chuc-dang ONEAR/4 @trong-khu-vuc-tu-nhan)
      OR title:(@dang-o ONEAR/3 @khu-vuc-tu-nhan)
      OR (title:(@to-chuc-dang ONEAR/4 @trong-noi-san-xuat) title:@khu-vuc-tu-nhan)
      OR ((title:@to-chuc-dang OR lead:@phat-trien-dang)
        lead:(@to-chuc-dang ONEAR/4 (@trong-khu-vuc-tu-nhan OR @trong-noi-san-xuat)) lead:@khu-vuc-tu-nhan)
      OR (
        (
          title:(@to-chuc-dang ONEAR/4 @trong-noi-san-xuat)
          OR title:(@dang-o ONEAR/3 @noi-san-xuat)
          OR title:(@noi-san-xuat ONEAR/6 ("tổ chức đảng" OR "chi bộ" OR "đảng viên"))
          OR (title:(@to-chuc-dang @noi-san-xuat) lead:@khu-vuc-tu-nhan NOT (title:@cap-uy-xa-phuong OR lead:@chi-bo-noi-khac))
          OR (title:@phat-trien-dang (title:@noi-san-xuat OR lead:@noi-san-xuat OR lead:@khu-vuc-tu-nhan) NOT lead:@chi-bo-noi-khac)
          OR ((title:@khu-vuc-tu-nhan OR title:@noi-san-xuat) lead:@phat-trien-dang NOT lead:@chi-bo-noi-khac)
          OR lead:(@dang-vien-chi-bo ONEAR/4 @trong-noi-san-xuat)
          OR title:((@chi-bo OR "tổ chức đảng") ONEAR/2 @noi-san-xuat)
          OR lead:(@chi-bo ONEAR/1 @noi-san-xuat)
          OR title:@nguoi-lam-la-dang-vien OR lead:@nguoi-lam-la-dang-vien
        )
        NOT (title:@doanh-nghiep-nha-nuoc OR lead:@doanh-nghiep-nha-nuoc)
        NOT (title:@khoi-doanh-nghiep NOT (title:@phat-trien-dang OR lead:@khu-vuc-tu-nhan))
      )
      OR (title:@to-chuc-dang body:(@to-chuc-dang ONEAR/4 (@trong-khu-vuc-tu-nhan OR @trong-noi-san-xuat))
        body:(@khu-vuc-tu-nhan NEAR/50 @khu-vuc-tu-nhan) NOT (title:@cap-uy-xa-phuong OR title:@doanh-nghiep-nha-nuoc))
      OR (title:@phat-trien-dang body:(@chi-bo ONEAR/2 @noi-san-xuat)
        NOT (title:@doanh-nghiep-nha-nuoc OR lead:@doanh-nghiep-nha-nuoc OR body:@doanh-nghiep-nha-nuoc OR body:@chi-bo-noi-khac))
    )
    NOT title:(@vi-pham OR @dang-nuoc-ngoai)
    NOT (title:@chi-bo-noi-khac NOT title:("chi bộ" ONEAR/1 @noi-san-xuat OR "tư thục"))
    NOT ((title:@doan-the OR lead:@doan-the) NOT title:@to-chuc-dang)
    NOT (title:("quán triệt" OR "học tập nghị quyết" OR "chi đoàn" OR "tổ chức đoàn") NOT title:@phat-trien-dang)
`),
  minScore: 0,
  language: 'vi',
}
