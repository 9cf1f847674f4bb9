import { oneLine } from './one-line.ts'
import type { PackTopic } from './pack-topic.ts'

/** Disbursement is also what banks do, and 'đầu tư công' begins 'đầu tư công nghệ'. */
export const publicInvestment: PackTopic = {
  id: 'dau-tu-cong',
  name: 'Đầu tư công',
  description:
    'Kế hoạch, phân bổ, giải ngân, điều chỉnh vốn đầu tư công; tiến độ, vướng mắc của dự án dùng vốn ngân sách và ODA. Không gồm: đầu tư tư nhân, tín dụng ngân hàng, cổ phiếu, xét xử.',
  query: oneLine(`
    (
      title:@von-dau-tu-cong
      OR (title:"giải ngân" NOT title:("ngân hàng" OR "quỹ"))
      OR (title:(@cong-trinh-cong NEAR/10 @cham-tien-do) (title:@chu-dau-tu-nha-nuoc OR lead:@chu-dau-tu-nha-nuoc))
      OR (title:@cong-trinh-cong lead:(@giai-ngan NEAR/10 @von-ngan-sach))
      OR (title:@cong-trinh-cong lead:(@cham-tien-do NEAR/6 @thieu-von))
      OR (lead:@von-dau-tu-cong (title:@giai-ngan OR title:@von-ngan-sach OR title:@cong-trinh-cong))
      OR (lead:@von-dau-tu-cong (title:@von-trong-tit OR lead:@thieu-von))
      OR lead:(@von-dau-tu-cong NEAR/10 (@giai-ngan OR @von-ngan-sach))
      OR (title:@giai-ngan (title:@von-ngan-sach OR lead:@von-ngan-sach))
      OR lead:(@giai-ngan NEAR/12 @von-ngan-sach)
    )
    NOT (title:@ngoai-dau-tu-cong OR lead:@ngoai-dau-tu-cong OR (title:@nuoc-ngoai NOT title:@ten-trung-nuoc-ngoai) OR title:@diem-tin)`),
  minScore: 0,
  language: 'vi',
}
