import { oneLine } from './one-line.ts'
import type { PackTopic } from './pack-topic.ts'

/** 'Xã nông thôn mới' is often but an attribute of the place where something else happens. */
export const newRuralAreas: PackTopic = {
  id: 'nong-thon-moi',
  name: 'Xây dựng nông thôn mới',
  description:
    'Tiêu chí, công nhận xã, huyện đạt chuẩn, nâng cao, kiểu mẫu; nguồn lực, OCOP, hiến đất làm đường nông thôn mới. Không gồm: giá nông sản, kỹ thuật canh tác, du lịch, tin xã hội ở xã nông thôn mới.',
  query: oneLine(`
    (
      title:@nong-thon-moi
      OR title:@chuan-nong-thon-moi OR lead:@chuan-nong-thon-moi
      OR lead:(@nong-thon-moi NEAR/8 @xay-dung-nong-thon)
      OR (title:@lang-xa lead:@nong-thon-moi (title:@xay-dung-nong-thon OR lead:@xay-dung-nong-thon))
      OR (title:(@lang-xa NEAR/8 @ve-dich) (lead:@xay-dung-nong-thon OR lead:@nong-thon-moi))
      OR (lead:@ocop title:@ve-dich)
      OR (title:@ocop (title:@xay-dung-nong-thon OR lead:@xay-dung-nong-thon OR lead:@nong-thon-moi))
      OR title:@hien-dat OR lead:@hien-dat OR title:("hiến" ONEAR/3 "đất") OR lead:("hiến" NEAR/5 ("m2" OR "mét vuông" OR "đất ở" OR "đất vườn"))
    )
    NOT (title:(@ngoai-nong-thon-moi OR "cống hiến") OR (title:@nuoc-ngoai NOT title:@ten-trung-nuoc-ngoai))`),
  minScore: 0,
  language: 'vi',
}
