import * as z from 'zod'
import { type Checked, check } from '../body.ts'
import type { HttpContext } from '../context.ts'
import { countField, placeField } from '../counted-fields.ts'
import type { FeedPlace } from './address.ts'
import type { FeedFile } from './formats.ts'

/** What is asked of a feed behind its path. */
export interface FeedWish {
  /** What its entries have to match besides; null where nothing is asked. */
  query: string | null
  /** From 1. */
  page: number
  /** Where the page begins in the archive, as the link to it says. */
  cursor?: number | undefined
  /** The document itself, whoever asks. */
  isRaw: boolean
}

/** A page of a feed that is asked for, in one of the formats. */
export interface FeedAsked {
  place: FeedPlace
  file: FeedFile
  wish: FeedWish
  /** Whether a hub is told of its changes, where there is one. */
  isPinged: boolean
}

const PLAIN: FeedWish = { query: null, page: 1, isRaw: false }

const fields = z.object({
  q: z.string().optional(),
  page: countField.default(1),
  cursor: placeField(/^\d{1,16}$/)
    .transform(Number)
    .optional(),
  raw: z.string().optional(),
})

/** `?q=&page=&cursor=&raw=`; else the problem that names which is wrong, of all but the query, which is read later. */
export function readFeedWish(c: HttpContext): Checked<FeedWish> {
  if (!c.req.url.includes('?')) return { ok: true, value: PLAIN }
  const { q, page, cursor, raw } = c.req.query()
  const checked = check(c, fields, { q, page, cursor, raw })
  if (!checked.ok) return checked
  const wish = checked.value
  const query = wish.q === undefined || wish.q.trim() === '' ? null : wish.q
  return { ok: true, value: { query, page: wish.page, cursor: wish.cursor, isRaw: wish.raw !== undefined } }
}
