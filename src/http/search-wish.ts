import * as z from 'zod'
import { WHERES } from '../topics/builder/fields.ts'
import type { Asked, Boxes } from '../web/pages/search/asked.ts'
import { type Checked, check } from './body.ts'
import type { HttpContext } from './context.ts'
import { countField, placeField } from './counted-fields.ts'

/** What is asked of `/search`. */
export interface SearchWish {
  asked: Asked
  /** Whether the form was sent: an empty query is what is written into next. */
  isSent: boolean
  limit: number
  /** The page, from 1; it only counts, where a cursor says where it begins. */
  page: number
  /** The place in the archive below which to look, as a cursor of the page before says it; null: from the newest. */
  before: number | null
  /** Matches to leave out. */
  skip: number
  /** The way to ask that was wished for in place of this one. */
  to: Asked['by'] | null
}

const PAGE_SIZE = 20
const MAX_LIMIT = 50
/** Pages that can be asked for by number. */
const MAX_PAGE = 500
/** Pages that are counted on the way by cursors. */
const MAX_COUNTED = 999_999

const fields = (lastPage: number) =>
  z.object({
    limit: countField.transform((typed) => Math.min(typed, MAX_LIMIT)).default(PAGE_SIZE),
    page: countField.pipe(z.number().max(lastPage)).default(1),
    cursor: placeField(/^\d{1,16}$/)
      .transform(Number)
      .optional(),
    where: z.enum(WHERES).default('anywhere'),
    to: z.enum(['boxes', 'query']).optional(),
  })

/**
 * `?q=`, or in its place the boxes `?all=&any=&none=&where=`; `&page=&cursor=&limit=`. Else the problem that names which
 * is wrong, of all but what is to be found, which is read later.
 */
export function readWish(c: HttpContext): Checked<SearchWish> {
  const { q, all, any, none, ...rest } = c.req.query()
  const checked = check(c, fields(rest.cursor === undefined ? MAX_PAGE : MAX_COUNTED), rest)
  if (!checked.ok) return checked
  const { limit, page, cursor: before = null, where, to = null } = checked.value
  const asked = askedIn(c, where)
  const isSent = asked.by === 'query' ? asked.query !== '' : [all, any, none].some((box) => box !== undefined)
  const skip = before === null ? (page - 1) * limit : 0
  return { ok: true, value: { asked, isSent, limit, page, before, skip, to } }
}

/** What is to be found, as the address says it. */
export function askedIn(c: HttpContext, where: Boxes['where']): Asked {
  const { q, all = '', any = '', none = '' } = c.req.query()
  return q === undefined ? { by: 'boxes', boxes: { all, any, none, where } } : { by: 'query', query: q }
}
