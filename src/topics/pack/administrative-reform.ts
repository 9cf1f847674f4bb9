import { oneLine } from './one-line.ts'
import type { PackTopic } from './pack-topic.ts'

/** The reform has names of its own; without them it shows in files that people hand in to an office. */
export const administrativeReform: PackTopic = {
  id: 'cai-cach-hanh-chinh',
  name: 'Cải cách hành chính, thủ tục hành chính, dịch vụ công',
  description:
    'Cắt giảm thủ tục, một cửa, dịch vụ công trực tuyến, PAR INDEX, SIPAS, PAPI, DDCI, chính quyền số, chính quyền hai cấp phục vụ người dân. Không gồm: xử phạt hành chính, bổ nhiệm cán bộ, lừa đảo mạo danh, chuyển đổi số của doanh nghiệp.',
  query: oneLine(`
    (
      title:@cai-cach-thu-tuc
      OR (lead:@cai-cach-thu-tuc (title:@ho-so-cua-dan OR title:@co-quan-hanh-chinh))
      OR lead:(@cai-cach-thu-tuc NEAR/8 @viec-cai-cach)
      OR title:("thủ tục" NEAR/6 @viec-cai-cach)
      OR title:(@ho-so-cua-dan @co-quan-hanh-chinh) OR title:(@ho-so-cua-dan NEAR/8 @giam-giay-to)
      OR (title:@viec-cai-cach lead:@cai-cach-thu-tuc)
      OR (title:@ho-so-cua-dan lead:@co-quan-hanh-chinh)
      OR (title:@co-quan-hanh-chinh lead:(@ho-so-cua-dan NEAR/8 @nop-ho-so))
      OR (title:@viec-cai-cach lead:(@ho-so-cua-dan NEAR/15 @co-quan-hanh-chinh))
      OR lead:(@ho-so-cua-dan NEAR/8 @co-quan-hanh-chinh NEAR/8 @nop-ho-so)
    )
    NOT title:@ngoai-cai-cach
    NOT (title:@viec-cua-noi-khac NOT title:(@cai-cach-hanh-chinh OR @thu-tuc-hanh-chinh OR @dich-vu-cong))
    NOT ((title:@nuoc-ngoai NOT title:@ten-trung-nuoc-ngoai) OR title:@diem-tin)`),
  minScore: 0,
  language: 'vi',
}
