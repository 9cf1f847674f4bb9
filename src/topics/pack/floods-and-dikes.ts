import { oneLine } from './one-line.ts'
import type { PackTopic } from './pack-topic.ts'

/** Storms and floods are favourite metaphors. */
export const floodsAndDikes: PackTopic = {
  id: 'lu-lut-de-dieu',
  name: 'Lũ lụt, đê điều, phòng chống thiên tai',
  description:
    'Lũ, ngập lụt, xả lũ, đê điều, sạt lở, bão và ứng phó, cứu trợ, chỉ huy phòng chống thiên tai. Không gồm: dự báo thời tiết thường ngày, hạn mặn, mất nước, lũ lụt ở nước ngoài, bão theo nghĩa bóng.',
  query: oneLine(`
    (
      title:@thien-tai
      OR (lead:@thien-tai (title:@ung-pho OR lead:@ung-pho))
      OR (title:@nuoc-dang (title:@chong-choi OR lead:@chong-choi))
      OR (title:@chong-choi lead:@nuoc-dang)
      OR lead:("nước" ONEAR/3 "dâng")
      OR lead:(@nuoc-dang NEAR/10 @chong-choi)
    )
    NOT (title:@ngoai-thien-tai OR (title:@nuoc-ngoai NOT title:@ten-trung-nuoc-ngoai) OR (lead:@nuoc-ngoai NOT (lead:@ten-trung-nuoc-ngoai OR title:@tinh-thanh OR lead:@tinh-thanh)) OR title:@diem-tin)`),
  minScore: 0,
  language: 'vi',
}
