import { oneLine } from './one-line.ts'
import type { PackTopic } from './pack-topic.ts'

/** Accidents are of many kinds; a vehicle and a collision close together make one of traffic. */
export const trafficSafety: PackTopic = {
  id: 'an-toan-giao-thong',
  name: 'An toàn giao thông',
  description:
    'Tai nạn đường bộ, đường sắt, đường thủy trong nước; tuần tra, xử lý vi phạm, nồng độ cồn, quá tải; điểm đen, quy định và mức phạt với người lái. Không gồm: xe mới, giá xe, vận tải, đầu tư đường sá, tai nạn lao động, hàng không, tai nạn ở nước ngoài.',
  query: oneLine(`
    (
      title:@giao-thong
      OR lead:@tai-nan-xe
      OR (title:@xe-co (title:@va-cham OR lead:@va-cham))
      OR lead:(@xe-co NEAR/8 @va-cham)
      OR title:(@xe-co @luat-di-duong)
      OR (title:@xe-co lead:(@xe-co NEAR/8 @luat-di-duong))
      OR (lead:@giao-thong lead:(@xe-co NEAR/8 @luat-di-duong))
    )
    NOT (title:@ngoai-giao-thong OR lead:"tai nạn lao động" OR (lead:@nuoc-ngoai NOT (lead:@ten-trung-nuoc-ngoai OR title:@tinh-thanh OR lead:@tinh-thanh)) OR (title:@nuoc-ngoai NOT title:@ten-trung-nuoc-ngoai) OR title:@diem-tin)`),
  minScore: 0,
  language: 'vi',
}
