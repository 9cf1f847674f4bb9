import { oneLine } from './one-line.ts'
import type { PackTopic } from './pack-topic.ts'

/** 'Trường' alone is in markets and construction sites, so only whole words of schools count. */
export const schools: PackTopic = {
  id: 'truong-hoc',
  name: 'Trường học, giáo dục phổ thông',
  description:
    'Tuyển sinh, học phí, thi cử, giáo viên, trường lớp, an toàn và bạo lực học đường, bữa ăn bán trú, dạy thêm, sách giáo khoa. Không gồm: riêng đại học, trường nghề, trường lái xe, trường học nước ngoài, chuyện trường cũ của người nổi tiếng.',
  query: oneLine(`
    (
      title:@truong-pho-thong
      OR lead:@viec-truong-hoc
      OR (title:@thay-tro lead:@truong-pho-thong)
      OR (title:@lop-hoc lead:(@truong-pho-thong NEAR/15 (@thay-tro OR @truong-pho-thong)))
    )
    NOT ((title:@ngoai-truong-hoc OR title:("tử vong" NEAR/8 @xe-co)) NOT title:("thi tốt nghiệp THPT" OR "kỳ thi THPT" OR "trường THPT" OR "trường THCS" OR "trường tiểu học" OR "trường mầm non"))
    NOT ((title:@nuoc-ngoai NOT title:@ten-trung-nuoc-ngoai) OR (lead:@nuoc-ngoai NOT (lead:@ten-trung-nuoc-ngoai OR title:@tinh-thanh OR lead:@tinh-thanh)) OR title:@diem-tin)`),
  minScore: 0,
  language: 'vi',
}
