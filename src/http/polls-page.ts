import type { PollReport } from '../newsroom/polling/polls.ts'
import type { Checked } from './body.ts'
import type { HttpContext } from './context.ts'
import { newsroomOf } from './objects.ts'
import { cursorOf, readPage } from './paging.ts'

/** Past polls as `?cursor=` and `?limit=` ask for them, and the cursor of what follows; else the problem to answer. */
export async function pollsPage(
  c: HttpContext,
): Promise<Checked<{ items: PollReport[]; cursor: string | null }>> {
  const page = readPage(c)
  if (!page.ok) return page
  const { limit, after } = page.value
  const before = after && { startedAt: after.time, id: after.id }
  const items = await newsroomOf(c.env, c.get('settings')).listPolls(limit + 1, before)
  const last = items[limit - 1]
  const cursor = items.length > limit && last ? cursorOf(Date.parse(last.startedAt), last.id) : null
  return { ok: true, value: { items: items.slice(0, limit), cursor } }
}
