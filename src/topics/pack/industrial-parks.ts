import { oneLine } from './one-line.ts'
import type { PackTopic } from './pack-topic.ts'

/** Parks stand in much news that is about people who work there; what happens to them is judged by the title. */
export const industrialParks: PackTopic = {
  id: 'dau-tu-khu-cong-nghiep',
  name: 'Đầu tư vào khu, cụm công nghiệp',
  description:
    'Dự án mới, cấp phép, khởi công, hạ tầng, lấp đầy, quỹ đất, thành lập và mở rộng khu, cụm công nghiệp, khu chế xuất, khu kinh tế. Không gồm: tai nạn, cháy, đình công, lương, nhà ở công nhân, công đoàn, ô nhiễm, chứng khoán.',
  query: oneLine(`
    (
      (title:@khu-va-ten (title:@dau-tu-du-an OR lead:@dau-tu-du-an OR lead:@rot-von OR title:(@khu-cong-nghiep NEAR/6 @lap-khu)))
      OR (title:@dau-tu-du-an lead:(@khu-cong-nghiep NEAR/20 @rot-von))
      OR (title:@nha-may-moi lead:@dat-va-von)
      OR (title:@dau-tu-du-an lead:@nha-xuong (title:@tien-dau-tu OR lead:@tien-dau-tu))
      OR lead:(@khu-cong-nghiep NEAR/8 @rot-von)
      OR lead:(@khu-cong-nghiep NEAR/6 @dien-tich-dat)
      OR title:(@dien-tich-dat NEAR/6 @thue-dat) OR (title:@lap-khu lead:(@khu-cong-nghiep NEAR/10 @dien-tich-dat))
      OR title:@khu-cong-nghiep-moi OR lead:@khu-cong-nghiep-moi
    )
    NOT (title:@ngoai-dau-tu OR title:@diem-tin)
    NOT ((title:@nuoc-ngoai NOT title:@ten-trung-nuoc-ngoai) NOT (lead:@khu-cong-nghiep OR title:@tinh-thanh OR lead:@tinh-thanh))`),
  minScore: 0,
  language: 'vi',
}
