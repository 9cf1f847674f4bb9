import type { Context } from 'hono'

/** One fault of the input: a JSON pointer to it, and a sentence in each language. */
export interface InputError {
  path: string
  message: string
  message_vi: string
  [more: string]: unknown
}

/** Every way in which a request is refused: status, title, and a sentence in English and Vietnamese. */
const PROBLEMS = {
  json_invalid: [
    400,
    'Invalid JSON',
    'The body is not valid JSON.',
    'Nội dung gửi lên không phải JSON hợp lệ.',
  ],
  input_invalid: [
    400,
    'Invalid input',
    'Some fields are missing, unknown or wrong; “errors” names each of them.',
    'Có trường bị thiếu, lạ hoặc sai; xem từng trường trong “errors”.',
  ],
  query_invalid: [
    400,
    'Invalid query',
    'The query cannot be read; “errors” says where and why.',
    'Không đọc được truy vấn; xem vị trí và lý do trong “errors”.',
  ],
  concept_invalid: [
    400,
    'Invalid concept',
    'The concept cannot be used as written; “errors” names each wording and why.',
    'Khái niệm như vậy không dùng được; xem từng cách gọi và lý do trong “errors”.',
  ],
  concept_used: [
    409,
    'Concept in use',
    'The change would break topics that use the concept; “errors” names them.',
    'Thay đổi này làm hỏng những chủ đề đang dùng khái niệm; xem tên từng chủ đề trong “errors”.',
  ],
  two_secrets: [
    409,
    'Two secrets already sign',
    'Two secrets already sign; end the older one before you add another.',
    'Đang có hai khóa cùng ký; hãy bỏ khóa cũ trước khi thêm khóa khác.',
  ],
  webhook_known: [
    409,
    'Webhook already known',
    'This webhook already has another secret. Its owner can change it on the webhook’s own page, opened with the “manage” link in any digest.',
    'Webhook này đã có khóa ký khác. Chủ webhook đổi khóa trên trang riêng của webhook, mở bằng liên kết “manage” trong bản tin bất kỳ.',
  ],
  subscription_ended: [
    409,
    'Subscription ended',
    'Sending to this address has stopped; its own page says why, and how to start again.',
    'Hiện không gửi gì tới địa chỉ này; trang cài đặt cho biết lý do và cách nhận lại.',
  ],
  concept_shipped: [
    409,
    'Built-in concept',
    'This concept is built in and cannot be deleted; PUT one with the same id to replace it.',
    'Khái niệm này có sẵn trong sản phẩm nên không xóa được; hãy PUT một khái niệm cùng mã để thay thế.',
  ],
  body_empty: [400, 'Empty body', 'The body is empty.', 'Nội dung gửi lên rỗng.'],
  content_type: [
    415,
    'Unsupported content type',
    'This route does not accept a body of that type: the API accepts application/json, pages accept forms.',
    'Đường dẫn này không nhận kiểu nội dung đó: API nhận application/json, trang nhận biểu mẫu.',
  ],
  encoding: [
    400,
    'Invalid encoding',
    'The body is not valid UTF-8.',
    'Nội dung gửi lên không phải UTF-8 hợp lệ.',
  ],
  too_large: [413, 'Too large', 'The body is too large for this route.', 'Nội dung gửi lên quá lớn.'],
  unauthorized: [
    401,
    'Unauthorized',
    'The admin token is missing or wrong; send “Authorization: Bearer …”.',
    'Thiếu mã quản trị hoặc mã sai; hãy gửi “Authorization: Bearer …”.',
  ],
  not_authentic: [
    401,
    'Not authentic',
    'The request does not prove that it came from the channel’s provider.',
    'Yêu cầu không chứng minh được là do nhà cung cấp của kênh gửi đến.',
  ],
  admin_closed: [
    401,
    'Admin routes are closed',
    'No ADMIN_TOKEN of at least 16 characters is set, so the admin routes are closed.',
    'Chưa đặt ADMIN_TOKEN dài ít nhất 16 ký tự nên các đường dẫn quản trị đang đóng.',
  ],
  not_found: [404, 'Not found', 'There is nothing at this address.', 'Không có gì ở địa chỉ này.'],
  unknown_topic: [404, 'Unknown topic', 'One of the topics does not exist.', 'Có chủ đề không tồn tại.'],
  exists: [409, 'Already exists', 'This id is already in use.', 'Mã này đã được dùng.'],
  not_dead: [
    409,
    'Not dead',
    'Only a dead delivery can be resent, and only if its subscriber has not unsubscribed and its endpoint is not disabled.',
    'Chỉ gửi lại được thư đã hỏng hẳn, và người nhận chưa hủy đăng ký, địa chỉ nhận chưa bị ngừng.',
  ],
  too_many_requests: [
    429,
    'Too many requests',
    'There have been too many requests; “Retry-After” says in how many seconds you can try again.',
    'Yêu cầu quá nhiều lần; vui lòng thử lại sau (số giây chờ nằm trong “Retry-After”).',
  ],
  address_taken: [
    409,
    'Address in use',
    'This address already has its own subscription. Unsubscribe it first, then open this link again.',
    'Địa chỉ này đã có đăng ký riêng. Hãy ngừng nhận tin ở đó trước rồi mở lại liên kết này.',
  ],
  restore_needed: [
    503,
    'Restore needed',
    'The Newsroom has lost its data; an administrator must POST /api/v1/restore first.',
    'Newsroom đã mất dữ liệu; người quản trị cần gọi POST /api/v1/restore trước.',
  ],
  clock_ahead: [
    400,
    'Clock ahead',
    'The time given is more than 5 minutes ahead.',
    'Thời điểm đưa vào đi trước giờ thực quá 5 phút.',
  ],
  token_invalid: [
    403,
    'Invalid link',
    'This link cannot be opened; part of it may be missing. Open it from the email itself, or get a new one.',
    'Liên kết này không mở được, có lẽ do chép thiếu. Hãy bấm thẳng vào liên kết trong thư, hoặc lấy liên kết mới.',
  ],
  token_expired: [
    410,
    'Expired link',
    'This link has expired. Get a new one.',
    'Liên kết này đã hết hạn. Hãy lấy liên kết mới.',
  ],
  challenge_failed: [
    422,
    'Challenge not answered',
    'The endpoint did not answer the challenge with status 200 and {"challenge": "…"}.',
    'Địa chỉ webhook không trả lời yêu cầu xác nhận bằng mã 200 và {"challenge": "…"}.',
  ],
  settings_invalid: [
    503,
    'Settings invalid',
    'The service is not set up correctly; “errors” names each setting.',
    'Dịch vụ chưa được cấu hình đúng; xem từng mục trong “errors”.',
  ],
  unavailable: [
    503,
    'Unavailable',
    'The request was interrupted; nothing was left half done. Please try again.',
    'Yêu cầu bị gián đoạn, chưa có gì dở dang. Vui lòng thử lại.',
  ],
} as const satisfies Record<string, readonly [number, string, string, string]>

export type ProblemCode = keyof typeof PROBLEMS
export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[]

/** What a problem says (RFC 9457), with `code` and both languages. */
export interface Problem {
  type: string
  title: string
  status: (typeof PROBLEMS)[ProblemCode][0]
  code: ProblemCode
  detail: string
  detail_vi: string
  errors?: InputError[]
}

export function describeProblem(code: ProblemCode, errors?: InputError[]): Problem {
  const [status, title, detail, detail_vi] = PROBLEMS[code]
  return {
    type: `urn:bantin:problem:${code}`,
    title,
    status,
    code,
    detail,
    detail_vi,
    ...(errors ? { errors } : {}),
  }
}

/** What an address outside has to do with a refusal: it was asked, and gave nothing that could be used (422). */
export function outsideProblem(
  c: Context,
  code: string,
  title: string,
  detail: string,
  detail_vi: string,
): Response {
  const body = { type: `urn:bantin:problem:${code}`, title, status: 422, code, detail, detail_vi }
  return c.body(JSON.stringify(body), 422, { 'content-type': 'application/problem+json' })
}

/** Answers a problem as `application/problem+json`. */
export function problem(c: Context, code: ProblemCode, errors?: InputError[]): Response {
  const body = describeProblem(code, errors)
  const challenge = body.status === 401 ? { 'www-authenticate': 'Bearer realm="bantin"' } : {}
  return c.body(JSON.stringify(body), body.status, {
    'content-type': 'application/problem+json',
    ...challenge,
  })
}
