import { DEFAULT_LIMIT, MAX_LIMIT } from '../paging.ts'
import type { Parameter, Said } from './operation.ts'

/** Parameters that several operations have. */

export function pathId(said: Said, example: string, name = 'id'): Parameter {
  return { name, in: 'path', isRequired: true, said, schema: { type: 'string' }, example }
}

export function query(name: string, said: Said, schema: Parameter['schema'], example?: string): Parameter {
  return { name, in: 'query', said, schema, ...(example === undefined ? {} : { example }) }
}

function header(name: string, said: Said): Parameter {
  return { name, in: 'header', said, schema: { type: 'string' } }
}

export const PAGE_NUMBER = query(
  'page',
  { en: 'The page, from the newest on.', vi: 'Số trang, tính từ mới nhất.' },
  { type: 'integer', minimum: 1, maximum: 999_999, default: 1 },
)

export const LIMIT = query(
  'limit',
  {
    en: `How many items to answer; more than ${MAX_LIMIT} count as ${MAX_LIMIT}.`,
    vi: `Số mục trả về; lớn hơn ${MAX_LIMIT} thì tính là ${MAX_LIMIT}.`,
  },
  { type: 'integer', minimum: 1, maximum: 999_999, default: DEFAULT_LIMIT },
)

/** What a reader says of what it has already (RFC 9110 §13.1). */
export const IF_NONE_MATCH = header('If-None-Match', {
  en: 'The `ETag` of the last answer: 304 while it is the same.',
  vi: '`ETag` của lần trả lời trước: chưa đổi thì nhận 304.',
})
export const IF_MODIFIED_SINCE = header('If-Modified-Since', {
  en: 'The `Last-Modified` of the last answer, for who keeps no `ETag`.',
  vi: '`Last-Modified` của lần trả lời trước, khi không giữ `ETag`.',
})

export const CURSOR = query(
  'cursor',
  {
    en: 'The `cursor` of the page before.',
    vi: 'Giá trị `cursor` của trang trước.',
  },
  { type: 'string' },
)

export const TOKEN: Parameter = {
  name: 'token',
  in: 'query',
  isRequired: true,
  said: {
    en: 'The signed token of the link that was sent.',
    vi: 'Mã ký trong liên kết đã được gửi.',
  },
  schema: { type: 'string', minLength: 1 },
}

export const LANG = query(
  'lang',
  {
    en: 'The language of the page, remembered from then on; otherwise as Accept-Language says, else Vietnamese.',
    vi: 'Ngôn ngữ của trang, được nhớ cho lần sau; nếu không nêu thì theo Accept-Language, sau cùng là tiếng Việt.',
  },
  { type: 'string', enum: ['vi', 'en'] },
)

export const QUERY = query(
  'q',
  {
    en: 'A query; what it can say: docs/queries.md.',
    vi: 'Truy vấn; cách viết xem docs/queries.md.',
  },
  { type: 'string' },
  '"doanh nghiệp tư nhân"',
)
