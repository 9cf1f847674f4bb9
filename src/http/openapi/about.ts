import type { Said } from './operation.ts'

/** What holds for all operations. */
export const DESCRIPTION: Said = {
  en: 'Bodies and answers are JSON unless said; times are RFC 3339 in UTC. Unknown fields are refused with a pointer to them. Errors are problem details (RFC 9457) with a `code` and a sentence in English and Vietnamese. Lists go on with `?cursor=` while `cursor` is not null.',
  vi: 'Nội dung gửi và nhận là JSON trừ khi nói khác; thời điểm theo RFC 3339, giờ UTC. Trường lạ bị từ chối kèm vị trí của trường. Lỗi trả về theo RFC 9457, có `code` và câu giải thích bằng tiếng Anh và tiếng Việt. Danh sách còn tiếp khi `cursor` khác null: gửi lại giá trị đó bằng `?cursor=`.',
}
