import { Hono } from 'hono'
import * as z from 'zod'
import { announceRecovery } from '../../mailroom/people/ended.ts'
import type { PersonRecord } from '../../mailroom/people/transfer.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import { adminOnly } from '../admin.ts'
import { check, readJson } from '../body.ts'
import type { HttpContext, HttpEnv } from '../context.ts'
import { placeField } from '../counted-fields.ts'
import { mailroomOf, newsroomOf, shardCount } from '../objects.ts'
import { limitField } from '../paging.ts'
import { PERSON_CURSOR, pageOfPeople, pageOfSubscribers } from '../people-pages.ts'
import { personOnWire } from '../person-on-wire.ts'
import { placePeople } from '../place-people.ts'
import { problem } from '../problem.ts'
import { refuse } from '../refuse.ts'
import { erasePerson } from '../release.ts'
import { recovery } from '../schemas-ledger.ts'
import { peopleImport } from '../schemas-people.ts'
import { refuseTopic } from '../unknown-topic.ts'

/** Subscribers, as operators see them and carry them from one installation to another. */
export const people = new Hono<HttpEnv>()

const cursor = placeField(PERSON_CURSOR).optional()
const listing = z.object({ limit: limitField, cursor })

people.get('/api/v1/subscribers', adminOnly, async (c) => {
  const checked = check(c, listing, { limit: c.req.query('limit'), cursor: c.req.query('cursor') })
  if (!checked.ok) return checked.response
  const { limit, cursor } = checked.value
  return c.json(await pageOfSubscribers(c, cursor ?? null, limit))
})

/** Erases a person, as they may themselves. */
people.delete('/api/v1/subscribers/:id', adminOnly, async (c) =>
  (await erasePerson(c, c.req.param('id'), null)) ? c.body(null, 204) : problem(c, 'not_found'),
)

/** Nothing but people is exported yet, and their addresses only for who says so. */
const exporting = z.object({ subscribers: z.literal('true'), limit: limitField, cursor })

people.get('/api/v1/export', adminOnly, async (c) => {
  const { subscribers, limit, cursor } = c.req.query()
  const checked = check(c, exporting, { subscribers, limit, cursor })
  if (!checked.ok) return checked.response
  const page = await pageOfPeople<PersonRecord>(
    c,
    checked.value.cursor ?? null,
    checked.value.limit,
    async (shard, after, wanted) => {
      const { people, last } = await shard.exportPeople(after, wanted)
      return { rows: people, last }
    },
  )
  return c.json({ version: 1, subscribers: page.items.map(personOnWire), cursor: page.cursor })
})

/** What two thousand people need. */
const MAX_IMPORT_BYTES = 8 * 1024 * 1024

people.post('/api/v1/import', adminOnly, async (c) => {
  const { channels, allowPrivateHosts, timeZone } = c.get('settings')
  const schema = peopleImport(channels, allowPrivateHosts, timeZone)
  const body = await readJson(c, schema, { maxBytes: MAX_IMPORT_BYTES })
  if (!body.ok) return body.response
  return importPeople(c, body.value.subscribers)
})

async function importPeople(c: HttpContext, asked: readonly PersonRecord[]): Promise<Response> {
  const settings = c.get('settings')
  const newsroom = newsroomOf(c.env, settings)
  const known = new Set((await newsroom.listTopics()).map(({ id }) => id))
  for (const [index, { subscriptions }] of asked.entries()) {
    for (const [at, { topic, name }] of subscriptions.entries()) {
      if (!known.has(topic) && !(await isMadeAgain(newsroom, topic, name)))
        return refuseTopic(c, `/subscribers/${index}/subscriptions/${at}/topic`, topic)
      known.add(topic)
    }
  }
  let imported = 0
  for (const [shard, placed] of await placePeople(c, asked)) {
    const topics = new Set(placed.flatMap(({ subscriptions }) => subscriptions.map(({ topic }) => topic)))
    const followed = await newsroom.follow([...topics], null, shard)
    if (!followed.ok) return refuse(c, followed)
    imported += await mailroomOf(c.env, settings, shard).importPeople(shard, placed, followed.value.seq)
  }
  return c.json({ imported, known: asked.length - imported })
}

/** The topic of a reader's own query is called by what it asks: where it is not known, or no more, it is made of that. */
async function isMadeAgain(newsroom: Newsroom, topic: string, name: string): Promise<boolean> {
  if (!/^q-[0-9a-f]{16}$/.test(topic)) return false
  const made = await newsroom.follow([], name, 0)
  return made.ok && made.value.topics.some(({ id }) => id === topic)
}

/** KV tells everywhere what was put into it within a minute. */
const ANNOUNCED_MS = 60_000

/**
 * Takes a shard back to how it was, in two steps: the first announces it, so that every start of the shard ends again
 * who has ended before it sends; the second, a minute later, does it.
 */
people.post('/api/v1/recovery', adminOnly, async (c) => {
  const body = await readJson(c, recovery)
  if (!body.ok) return body.response
  const settings = c.get('settings')
  const { shard, to } = body.value
  if (shard >= (await shardCount(c.env, settings))) return problem(c, 'not_found')
  const announced = await announceRecovery(c.env.KV, `s${shard}`, Date.now())
  const again = announced + ANNOUNCED_MS
  if (Date.now() < again) return c.json({ status: 'announced', again: new Date(again).toISOString() }, 202)
  return c.json({ status: 'recovering', undo: await mailroomOf(c.env, settings, shard).recover(to) })
})
