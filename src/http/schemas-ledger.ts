import * as z from 'zod'
import { parseDate } from '../text/dates/parse.ts'

/** Times as RFC 3339 has them. */
const time = z.iso.datetime({ offset: true }).transform((text) => parseDate(text, 'UTC') ?? 0)

/** From when to when deliveries were written, ms since 1970 UTC. */
export const range = z.strictObject({ from: time, to: time })

/** So far back the platform can take an object's rows. */
const RECOVERABLE_MS = 30 * 86_400_000
const RECOVERABLE_SENTENCES = [
  'Must be a time of the last 30 days.',
  'Phải là một thời điểm trong 30 ngày vừa qua.',
]

/** Which shard is to be as it was when, ms since 1970 UTC. */
export const recovery = z.strictObject({
  shard: z.int().min(0),
  to: time.refine((to) => to <= Date.now() && to >= Date.now() - RECOVERABLE_MS, {
    params: { sentences: RECOVERABLE_SENTENCES },
  }),
})
