import { describe, expect, test } from 'vitest'
import type { PersonRecord } from '../../../src/mailroom/people/transfer.ts'
import { mailroom, rows } from '../support/objects.ts'
import { addTopic, ask, balanced, call, poll } from '../support/operator.ts'
import { deliver, followByEmail, mailsTo } from '../support/readers.ts'
import { cleanUp, scene } from '../support/scene.ts'

cleanUp()

type Everybody = { version: 1; subscribers: PersonRecord[]; cursor: null }

const everybody = () => ask<Everybody>('GET', '/api/v1/export?subscribers=true&limit=500')
/** The same page by page, of two each. */
async function everybodyByTwos(): Promise<PersonRecord[]> {
  const people: PersonRecord[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const behind: string = cursor && `&cursor=${cursor}`
    const page = await ask<{ subscribers: PersonRecord[]; cursor: string | null }>(
      'GET',
      `/api/v1/export?subscribers=true&limit=2${behind}`,
    )
    people.push(...page.subscribers)
    cursor = page.cursor
  }
  return people
}

const byAddress = (people: PersonRecord[]) => people.toSorted((a, b) => (a.address < b.address ? -1 : 1))

const SCHEDULES = [
  { cadence: 'immediate' },
  { cadence: 'hourly', quiet: ['22:00', '06:30'], timezone: 'Asia/Tokyo' },
  { cadence: 'daily', at: '06:45', days: 'working' },
  { cadence: 'weekly', at: '18:00', weekday: 7, timezone: 'Europe/Paris' },
]

/** Readers of every schedule, one who left, one whose mailbox is gone, six who said no yes yet, and a webhook. */
async function readership() {
  const { paper, endpoint } = await scene()
  await addTopic('y-te', '"trạm y tế"')
  for (const [n, schedule] of SCHEDULES.entries()) {
    const topics = ['cau', ...(n % 2 ? [{ id: 'y-te', urgent: true, updates: true }] : [])]
    await followByEmail(`doc-gia-${n}@thu.example`, { topics, schedule })
  }
  await followByEmail('da-ngung@thu.example', { topics: ['cau'] })
  await followByEmail('hong-thu@thu.example', { topics: ['cau'], query: '"cầu mới" "sông Vàm"' })
  for (const n of [1, 2, 3, 4, 5, 6]) {
    const channel = { type: 'email', address: `chua-xac-nhan-${n}@thu.example` }
    await ask('POST', '/api/v1/subscriptions', { channel, topics: ['cau'], consent: true })
  }
  const idOf = async (address: string) =>
    (await rows<{ id: string }>(mailroom, 'SELECT id FROM subscribers WHERE address = ?', address))[0]?.id ??
    ''
  await mailroom().unsubscribe(await idOf('da-ngung@thu.example'))
  await ask('POST', '/subscriptions/link', { channel: { type: 'email', address: 'hong-thu@thu.example' } })
  await deliver()
  await mailroom().verdict((await mailsTo('hong-thu@thu.example'))[0]?.id ?? '', 'hard')
  return { paper, endpoint }
}

describe('everybody who is exported, erased and imported again', () => {
  test('is who they were, on every channel and schedule, and is told what comes then', async () => {
    const { paper, endpoint } = await readership()
    const before = await everybody()
    expect(before.subscribers.map(({ status }) => status).toSorted()).toEqual(
      ['active', 'active', 'active', 'active', 'active', 'unsubscribed', 'disabled'].toSorted(),
    )
    expect(byAddress(await everybodyByTwos())).toEqual(byAddress(before.subscribers))
    const { items } = await ask<{ items: { id: string }[] }>('GET', '/api/v1/subscribers?limit=500')
    for (const { id } of items) expect((await call('DELETE', `/api/v1/subscribers/${id}`)).status).toBe(204)
    expect((await everybody()).subscribers).toEqual([])

    // Nobody follows the query any more: it goes, and comes back with who is called by it.
    const query = before.subscribers
      .flatMap(({ subscriptions }) => subscriptions)
      .find(({ topic }) => topic.startsWith('q-'))
    expect((await call('DELETE', `/api/v1/topics/${query?.topic}`)).status).toBe(204)
    const mails = (await ask<{ items: object[] }>('GET', '/api/v1/outbox')).items.length
    expect(await ask('POST', '/api/v1/import', before)).toEqual({ imported: 7, known: 0 })
    expect(byAddress((await everybody()).subscribers)).toEqual(byAddress(before.subscribers))
    expect(await ask('POST', '/api/v1/import', before)).toEqual({ imported: 0, known: 7 })
    await deliver()
    expect((await ask<{ items: object[] }>('GET', '/api/v1/outbox')).items).toHaveLength(mails)

    paper.publish('Cầu mới nối đôi bờ sông')
    await poll()
    await deliver()
    const told = async (address: string) => (await mailsTo(address)).length
    expect(await told('doc-gia-0@thu.example')).toBe(1)
    expect([await told('da-ngung@thu.example'), await told('hong-thu@thu.example')]).toEqual([0, 0])
    expect(endpoint.titles).toEqual(['Cầu mới nối đôi bờ sông'])
    await balanced()
  })
})
