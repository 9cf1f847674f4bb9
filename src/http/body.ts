import type * as z from 'zod'
import { en, vi } from 'zod/locales'
import type { HttpContext } from './context.ts'
import { inputSentence } from './input-sentences.ts'
import { type InputError, problem } from './problem.ts'

/** Bodies larger than this are refused before they are read to the end, unless a route says otherwise. */
const MAX_BODY_BYTES = 256 * 1024

/** Sentences for refinements of our own, by the `params.code` that each carries: English, Vietnamese. */
const REFINEMENTS: Readonly<Record<string, readonly [string, string]>> = {
  timezone: [
    'Must be a time zone of the IANA list, such as Asia/Ho_Chi_Minh.',
    'Phải là múi giờ trong danh mục IANA, ví dụ Asia/Ho_Chi_Minh.',
  ],
  no_topic: ['Name at least one topic, or a query.', 'Cần ít nhất một chủ đề hoặc một truy vấn.'],
  quiet_empty: [
    'Quiet hours end at another time than they begin; leave both empty to have none.',
    'Khoảng không gửi phải kết thúc vào giờ khác giờ bắt đầu; bỏ trống cả hai nếu không cần.',
  ],
  url_or_article: ['Give either url or article.', 'Cần đúng một trong hai: url hoặc article.'],
  unknown_pack: [
    'No topic of that id comes with the product; GET /api/v1/topics/pack lists them.',
    'Không có chủ đề mẫu nào mang mã này; GET /api/v1/topics/pack liệt kê các chủ đề mẫu.',
  ],
  selector: ['Not a CSS selector that can be used.', 'Không phải bộ chọn CSS dùng được.'],
  selectors_of_page: [
    'Selectors are read only where the kind of source is “List page” (page).',
    'Bộ chọn chỉ dùng khi loại nguồn là “Trang danh sách bài” (page).',
  ],
  not_an_address: [
    'Not a web address; one looks like this: https://bao.example/tin.',
    'Không phải một địa chỉ web; địa chỉ có dạng https://bao.example/tin.',
  ],
  not_http: [
    'The address must begin with http:// or https://.',
    'Địa chỉ phải bắt đầu bằng http:// hoặc https://.',
  ],
  credentials: [
    'The address must not hold a user name or password.',
    'Địa chỉ không được chứa tên đăng nhập hay mật khẩu.',
  ],
  private: [
    'Private, loopback and reserved addresses are not taken.',
    'Không nhận địa chỉ nội bộ, loopback hay địa chỉ dành riêng.',
  ],
}

const UNFIT_TEXT = [
  'Holds a NUL or half of a surrogate pair, which no text does.',
  'Chứa ký tự NUL hoặc nửa cặp surrogate, không phải văn bản hợp lệ.',
] as const

export type Checked<T> = { ok: true; value: T } | { ok: false; response: Response }

/** Reads a JSON body of a schema; else the problem to answer. No body at all counts as `{}` where `orEmpty` says so. */
export async function readJson<T>(
  c: HttpContext,
  schema: z.ZodType<T>,
  options: { maxBytes?: number; heardOutBytes?: number; orEmpty?: boolean } = {},
): Promise<Checked<T>> {
  const body = await readText(c, options.maxBytes ?? MAX_BODY_BYTES, options.heardOutBytes)
  if (!body.ok) return body
  const text = body.value
  if (text === '' && options.orEmpty) return check(c, schema, {})
  const type = mediaType(c)
  if (type !== 'application/json' && !type.endsWith('+json')) {
    return { ok: false, response: problem(c, 'content_type') }
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, response: problem(c, 'json_invalid') }
  }
  return check(c, schema, value)
}

/** Whether the body is what browsers make of a form. */
export function isForm(c: HttpContext): boolean {
  return mediaType(c) === 'application/x-www-form-urlencoded'
}

/** Reads a form's fields; else the problem to answer. */
export async function readForm(c: HttpContext): Promise<Checked<URLSearchParams>> {
  if (!isForm(c)) return { ok: false, response: problem(c, 'content_type') }
  const body = await readText(c, MAX_BODY_BYTES)
  return body.ok ? { ok: true, value: new URLSearchParams(body.value) } : body
}

/** Judges a value by a schema; else the problem that names each fault. */
export function check<T>(c: HttpContext, schema: z.ZodType<T>, value: unknown): Checked<T> {
  const judged = judge(schema, value)
  return judged.ok ? judged : { ok: false, response: problem(c, 'input_invalid', judged.errors) }
}

/** Judges a value by a schema; else each fault, for who shows them in a way of their own. */
export function judge<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { ok: true; value: T } | { ok: false; errors: InputError[] } {
  const inEnglish = schema.safeParse(value, { error: english })
  if (inEnglish.success) {
    const place = findUnfitText(inEnglish.data)
    if (place === null) return { ok: true, value: inEnglish.data }
    const [message, message_vi] = UNFIT_TEXT
    return { ok: false, errors: [{ ...place, message, message_vi }] }
  }
  const inVietnamese = schema.safeParse(value, { error: vietnamese })
  const errors = inEnglish.error.issues.map(
    (issue, index): InputError => ({
      path: pointer(issue),
      message: issue.message,
      message_vi: inVietnamese.error?.issues[index]?.message ?? issue.message,
      ...columnOf(issue),
    }),
  )
  return { ok: false, errors }
}

/** What a refinement of our own says of a fault: a code of `REFINEMENTS`, or sentences and the column (from 1). */
interface RefinementParams {
  code?: string
  sentences?: readonly [en: string, vi: string]
  column?: number
}

function columnOf(issue: z.core.$ZodIssue): { column?: number } {
  const { column } = paramsOf(issue)
  return column === undefined ? {} : { column }
}

function paramsOf(issue: z.core.$ZodRawIssue | z.core.$ZodIssue): RefinementParams {
  return issue.code === 'custom' ? ((issue.params ?? {}) as RefinementParams) : {}
}

const english = errorMap(0, en().localeError)
const vietnamese = errorMap(1, vi().localeError)

function errorMap(language: 0 | 1, fallback: z.core.$ZodErrorMap): z.core.$ZodErrorMap {
  return (issue) => {
    const { code, sentences } = paramsOf(issue)
    return (
      sentences?.[language] ||
      (code && REFINEMENTS[code]?.[language]) ||
      inputSentence(issue)?.[language] ||
      fallback(issue)
    )
  }
}

/** What no text holds: NUL, and half of a surrogate pair. SQLite and XML would change it or break at it. */
const UNFIT = /[\0\p{Cs}]/u

/** Where a value first holds what no text does: the string, and the column in it (from 1, UTF-16 units). Null where none does. */
function findUnfitText(value: unknown, path = ''): { path: string; column: number; length: number } | null {
  if (typeof value === 'string') {
    const at = value.search(UNFIT)
    return at < 0 ? null : { path, column: at + 1, length: 1 }
  }
  if (typeof value !== 'object' || value === null) return null
  for (const [key, part] of Object.entries(value)) {
    const found = findUnfitText(part, `${path}/${key}`)
    if (found !== null) return found
  }
  return null
}

/** RFC 6901; an unknown field is pointed at itself, not at the object that holds it. */
function pointer(issue: z.core.$ZodIssue): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function mediaType(c: HttpContext): string {
  return (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

/** The body as text. */
async function readText(c: HttpContext, maxBytes: number, heardOutBytes?: number): Promise<Checked<string>> {
  const body = await readBytes(c, maxBytes, heardOutBytes)
  if (!body.ok) return body
  try {
    const value = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(body.value)
    return { ok: true, value }
  } catch {
    return { ok: false, response: problem(c, 'encoding') }
  }
}

/**
 * Of a body that is too large so much is still read and thrown away: a sender that is cut off while it writes never
 * reads why. A route may say otherwise.
 */
const HEARD_OUT_BYTES = 4 * 1024 * 1024

/** The body as it came; refused when it is larger than allowed, whatever its Content-Length says. */
export async function readBytes(
  c: HttpContext,
  maxBytes: number,
  heardOutBytes = HEARD_OUT_BYTES,
): Promise<Checked<Uint8Array>> {
  const reader = c.req.raw.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size <= maxBytes) chunks.push(value)
    else if (size > maxBytes + heardOutBytes) {
      await reader.cancel()
      break
    }
  }
  if (size > maxBytes) return { ok: false, response: problem(c, 'too_large') }
  return { ok: true, value: new Uint8Array(await new Blob(chunks).arrayBuffer()) }
}
