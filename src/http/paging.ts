import * as z from 'zod'
import { type Checked, check } from './body.ts'
import type { HttpContext } from './context.ts'
import { countField, placeField } from './counted-fields.ts'

export const DEFAULT_LIMIT = 50
/** Larger limits count as this one. */
export const MAX_LIMIT = 500

export interface Page {
  limit: number
  /** The last row of the page before: its time (ms since 1970 UTC) and its id. */
  after: { time: number; id: string } | null
}

/** `?limit=` of a list. */
export const limitField = countField.transform((count) => Math.min(count, MAX_LIMIT)).default(DEFAULT_LIMIT)

const fields = z.object({
  limit: limitField,
  cursor: placeField(/^\d{1,15}~[\w-]{1,80}$/)
    .transform((cursor) => {
      const [time = '', id = ''] = cursor.split('~')
      return { time: Number(time), id }
    })
    .optional(),
})

/** `?limit=` and `?cursor=` of a list; else the problem that names which of them is wrong. */
export function readPage(c: HttpContext): Checked<Page> {
  const checked = check(c, fields, { limit: c.req.query('limit'), cursor: c.req.query('cursor') })
  if (!checked.ok) return checked
  const { limit, cursor } = checked.value
  return { ok: true, value: { limit, after: cursor ?? null } }
}

/** What to send as `?cursor=` for the rows behind this one. */
export function cursorOf(time: number, id: string): string {
  return `${time}~${id}`
}
