import * as z from 'zod'
import { type Checked, check } from './body.ts'
import type { HttpContext } from './context.ts'

/** What is asked of `/search`. */
export interface SearchWish {
  query: string
  limit: number
  /** The page, from 1; it only counts, where a cursor says where it begins. */
  page: number
  /** The place in the archive below which to look, as a cursor of the page before says it; null: from the newest. */
  before: number | null
  /** Matches to leave out. */
  skip: number
}

const PAGE_SIZE = 20
const MAX_LIMIT = 50
/** Pages that can be asked for by number. */
const MAX_PAGE = 500
/** Pages that are counted on the way by cursors. */
const MAX_COUNTED = 999_999

const digits = z.string().regex(/^[1-9]\d{0,5}$/)

const fields = (lastPage: number) =>
  z.object({
    limit: digits.transform((typed) => Math.min(Number(typed), MAX_LIMIT)).default(PAGE_SIZE),
    page: digits.transform(Number).pipe(z.number().max(lastPage)).default(1),
    cursor: z
      .string()
      .regex(/^\d{1,16}$/)
      .transform(Number)
      .optional(),
  })

/** `?q=&page=&cursor=&limit=`; else the problem that names which is wrong, of all but the query, which is read later. */
export function readWish(c: HttpContext): Checked<SearchWish> {
  const { q: query = '', ...rest } = c.req.query()
  const checked = check(c, fields(rest.cursor === undefined ? MAX_PAGE : MAX_COUNTED), rest)
  if (!checked.ok) return checked
  const { limit, page, cursor: before = null } = checked.value
  const skip = before === null ? (page - 1) * limit : 0
  return { ok: true, value: { query, limit, page, before, skip } }
}
