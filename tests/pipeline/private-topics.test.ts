import { env, exports } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { Push } from '../../src/events.ts'
import type { Home } from '../../src/newsroom/publishing/publish.ts'
import { Gate } from './support/gate.ts'
import { inside, mailroom, newsroom, rebind, rows } from './support/objects.ts'
import { balanced, call, cron, poll, visit } from './support/operator.ts'
import { deliver, followByEmail, followByWebhook } from './support/readers.ts'
import { cleanUp, DAY, scene, takeClock } from './support/scene.ts'

cleanUp()

const QUERY = '"đường mới" bản'
const TITLE = 'Mở đường mới lên bản vùng cao'

/** The private topics that the Newsroom knows. */
async function privateTopics(): Promise<string[]> {
  const found = await rows<{ id: string }>(newsroom, "SELECT id FROM topics WHERE id LIKE 'q-%' ORDER BY id")
  return found.map(({ id }) => id)
}

async function endSubscriptions(): Promise<void> {
  const found = await rows<{ id: string }>(mailroom, "SELECT id FROM subscribers WHERE status = 'active'")
  for (const { id } of found) await mailroom().unsubscribe(id)
}

/** What becomes of the Newsroom's question which topics are followed. */
function layAsking(hear: (answer: Promise<string[]>) => Promise<string[]>): Promise<void> {
  const { MAILROOM } = env
  const get = (id: DurableObjectId) => {
    const stub = MAILROOM.get(id)
    return {
      push: (push: Push) => stub.push(push),
      followedAmong: (topics: string[]) => hear(stub.followedAmong(topics)),
    }
  }
  return rebind(newsroom, { MAILROOM: { idFromName: (name: string) => MAILROOM.idFromName(name), get } })
}

describe('a query that is followed', () => {
  test('is one topic for all who ask the same, however they write it', async () => {
    const { outside, paper, endpoint } = await scene({ query: QUERY })
    const other = outside.endpoint('khac.example')
    await followByWebhook(other, { query: ' "đường  mới"   AND bản ' })
    const third = outside.endpoint('nua.example')
    await followByWebhook(third, { query: '"đường mới" OR bản' })
    expect(await privateTopics()).toHaveLength(2)
    paper.publish(TITLE)
    await visit()
    await deliver()
    for (const { titles } of [endpoint, other, third]) expect(titles).toEqual([TITLE])
    expect(await balanced()).toMatchObject({ matched: 3, sent: 3 })
  })

  test('alerts of nothing that was there before', async () => {
    const { endpoint } = await scene({ query: '"chợ phiên"' })
    await visit()
    await deliver()
    expect(endpoint.titles).toEqual([])
    expect(await balanced()).toMatchObject({ matched: 0 })
  })

  test('is on no public page or feed, nor is what it found', async () => {
    const { paper } = await scene({ query: QUERY })
    paper.publish(TITLE)
    // On a public topic too, so that the front page is made anew.
    paper.publish('Đường mới nối cầu mới với bản Lác')
    await poll()
    const [id = ''] = await privateTopics()
    const anybody = (path: string) => exports.default.fetch(`http://127.0.0.1:8787${path}`)
    for (const path of ['/', '/feed.xml', '/topics/cau', '/topics/cau/feed.xml', '/api/v1/topics']) {
      const text = await (await anybody(path)).text()
      expect(text, path).not.toContain(id)
      expect(text, path).not.toContain(TITLE)
    }
    const home = await env.KV.get<Home>('home', 'json')
    expect(home?.topics.map((topic) => topic.id)).toEqual(['cau'])
    expect(home?.items.flatMap(({ matches }) => matches.map(({ topic }) => topic))).toEqual(['cau'])
    for (const path of [`/topics/${id}`, `/topics/${id}/feed.xml`, `/api/v1/topics/${id}`]) {
      expect((await anybody(path)).status, path).toBe(404)
    }
    const published = (await env.KV.list()).keys
      .map(({ name }) => name)
      .filter((name) => /^(front|home)/.test(name))
    expect(published).toEqual(['front:cau', 'home'])
    expect((await call('GET', `/api/v1/topics/${id}`)).status).toBe(200)
  })
})

describe('a private topic without subscription', () => {
  test('is retired by the sweep when seven days are over, and not before', async () => {
    const clock = takeClock()
    await scene({ query: QUERY })
    const [id] = await privateTopics()
    await endSubscriptions()
    for (let day = 1; day <= 6; day += 1) {
      clock.forward(DAY)
      await cron()
    }
    expect(await privateTopics()).toEqual([id])
    expect(await env.KV.get(`topic:${id}`)).not.toBeNull()
    for (let day = 7; day <= 8; day += 1) {
      clock.forward(DAY)
      await cron()
    }
    expect(await privateTopics()).toEqual([])
    expect(await env.KV.get(`topic:${id}`)).toBeNull()
    expect(await env.KV.get('topic:cau')).not.toBeNull()
  })

  test('is kept for seven more days whenever it is asked for again, by its query', async () => {
    const clock = takeClock()
    const { endpoint } = await scene({ query: QUERY })
    await endSubscriptions()
    clock.forward(6 * DAY)
    await followByWebhook(endpoint, { query: QUERY })
    await endSubscriptions()
    clock.forward(6 * DAY)
    await cron()
    expect(await privateTopics()).toHaveLength(1)
    clock.forward(2 * DAY)
    await cron()
    expect(await privateTopics()).toEqual([])
  })

  test('does not exist for who knows its id alone', async () => {
    await scene({ query: QUERY })
    const [id] = await privateTopics()
    const asked = await exports.default.fetch('http://127.0.0.1:8787/api/v1/subscriptions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        channel: { type: 'email', address: 'la@doc-gia.example' },
        topics: [id],
        consent: true,
      }),
    })
    expect(asked.status).toBe(404)
    expect(await asked.json()).toMatchObject({ code: 'unknown_topic', errors: [{ path: '/topics/0' }] })
  })

  test('is kept as long as somebody follows it, and tells them', async () => {
    const clock = takeClock()
    const { paper, endpoint } = await scene({ query: QUERY })
    await followByEmail('lan@doc-gia.example', { query: QUERY })
    const [first] = await rows<{ id: string }>(mailroom, "SELECT id FROM subscribers WHERE channel = 'email'")
    await mailroom().unsubscribe(first?.id ?? '')
    clock.forward(30 * DAY)
    await cron()
    paper.publish(TITLE)
    await visit()
    await deliver()
    expect(endpoint.titles).toEqual([TITLE])
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
  })

  test('is kept while a shard cannot be asked, and the rest of the trigger is done', async () => {
    const clock = takeClock()
    const { paper, endpoint } = await scene()
    await followByWebhook(endpoint, { query: QUERY })
    const [subscriber] = await rows<{ id: string }>(mailroom, 'SELECT id FROM subscribers')
    clock.forward(8 * DAY)
    await layAsking(() => Promise.reject(new Error('the shard cannot be reached')))
    paper.publish('Cầu mới thứ nhất')
    await cron()
    expect(await privateTopics()).toHaveLength(1)
    expect(endpoint.titles).toEqual(['Cầu mới thứ nhất'])
    await mailroom().unsubscribe(subscriber?.id ?? '')
    await layAsking((answer) => answer)
    clock.forward(DAY)
    await cron()
    expect(await privateTopics()).toEqual([])
    expect(await inside(newsroom, ({ storage }) => storage.getAlarm())).not.toBeNull()
  })

  test('is kept when it is asked for while the shards are being asked', async () => {
    const clock = takeClock()
    const { paper, endpoint } = await scene({ query: QUERY })
    await endSubscriptions()
    clock.forward(8 * DAY)
    const gate = new Gate()
    await layAsking(async (answer) => {
      const followed = await answer
      await gate.pass()
      return followed
    })
    const swept = cron()
    await gate.reached()
    await followByWebhook(endpoint, { query: QUERY })
    gate.open()
    await swept
    paper.publish(TITLE)
    await visit()
    await deliver()
    expect(endpoint.titles).toEqual([TITLE])
  })
})
