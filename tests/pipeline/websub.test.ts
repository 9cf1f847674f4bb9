import { describe, expect, test, vi } from 'vitest'
import { markDirty } from '../../src/newsroom/publishing/pending.ts'
import { Hub } from './support/hub.ts'
import { inside, kill, loseAlarms, newsroom, rebind, rows } from './support/objects.ts'
import { addTopic, call, poll, visit } from './support/operator.ts'
import { cleanUp, DAY, HOUR, scene, takeClock } from './support/scene.ts'
import { setVariables } from './support/settings.ts'

cleanUp()

const MINUTE = 60_000
const FILES = ['feed.xml', 'atom.xml', 'feed.json']
const of = (...paths: string[]) => paths.flatMap((path) => FILES.map((file) => `${path}/${file}`)).toSorted()
/** What is announced of a match of the topic. */
const NEWS = of('', '/topics/cau')

/** A paper past its baseline and a hub that knows of everything so far; the alarm is the test's. */
async function hubScene(variables: Record<string, string> = {}) {
  const clock = takeClock()
  await setVariables({ WEBSUB_HUB: 'https://hub.example/', ...variables }, [newsroom])
  const told = await scene()
  const hub = new Hub(told.outside)
  await loseAlarms(newsroom)
  const ring = () => newsroom().tick(Date.now())
  clock.forward(2 * MINUTE)
  await ring()
  hub.told()
  hub.requests = []
  /** News of the topic, put to KV. */
  const news = async (title = 'Thông xe cầu mới') => {
    told.paper.publish(title)
    await poll()
  }
  return { ...told, hub, clock, ring, news }
}

const pings = () =>
  rows<{ feed: string; failures: number; due_at: number }>(
    newsroom,
    'SELECT feed, failures, due_at FROM pings ORDER BY feed',
  )
const dueIn = async () => {
  const times = (await pings()).map(({ due_at }) => due_at)
  return times.length === 0 ? null : Math.min(...times) - Date.now()
}
const health = async () => {
  const answer = await call('GET', '/health')
  return answer.json<{ reasons: { code: string }[]; alarms: { code: string }[] }>()
}
const hubAlarms = async () => (await health()).alarms.filter(({ code }) => code === 'hub_failing')

describe('a change', () => {
  test('has the hub told of every feed that shows it, once KV does, and of no other', async () => {
    const { hub, ring, news } = await hubScene()
    await addTopic('ruong', '"ruộng"')
    await ring()
    hub.told()
    hub.requests = []
    await news()
    expect(hub.requests).toEqual([])
    await ring()
    expect(hub.pings.every(({ shown }) => shown === 1)).toBe(true)
    expect(hub.told().toSorted()).toEqual(NEWS)
    const form = 'application/x-www-form-urlencoded;charset=UTF-8'
    const feed = encodeURIComponent('http://127.0.0.1:8787/atom.xml')
    expect(hub.requests).toContainEqual({
      method: 'POST',
      type: form,
      body: `hub.mode=publish&hub.url=${feed}&hub.topic=${feed}`,
    })
    await ring()
    expect([hub.told(), await pings()]).toEqual([[], []])
  })

  test('of a document has it told of the feeds of its number and of each issuer', async () => {
    const { hub, ring, paper } = await hubScene()
    paper.publish('Quán triệt Nghị quyết 15-NQ/TU của Tỉnh ủy Hưng Yên')
    await poll()
    await ring()
    expect(hub.told().toSorted()).toEqual(of('/documents/15-nq-tu', '/documents/15-nq-tu--tinh-uy-hung-yen'))
  })

  test('and many of them are one ping', async () => {
    const { hub, clock, ring, news } = await hubScene()
    for (const number of [1, 2, 3]) {
      await news(`Thông xe cầu mới số ${number}`)
      clock.forward(1_500)
    }
    await ring()
    expect(hub.told().toSorted()).toEqual(NEWS)
  })

  test('while the hub is being told is told once more', async () => {
    const { hub, ring, paper, clock } = await hubScene()
    paper.publish('Thông xe cầu mới')
    await poll()
    let isFirst = true
    hub.answer = async () => {
      if (isFirst) {
        isFirst = false
        clock.forward(2_000)
        paper.publish('Thông xe cầu mới thứ hai')
        await poll()
      }
      return new Response(null, { status: 202 })
    }
    await ring()
    const first = hub.told()
    expect(first.toSorted()).toEqual(NEWS)
    await ring()
    // The first was being told of then; the others found both.
    expect(hub.told()).toEqual([first[0]])
    expect(await pings()).toEqual([])
  })

  test('that KV has not taken is not told of', async () => {
    const { hub, ring, paper } = await hubScene()
    const put = () => Promise.reject(new Error('no put'))
    await rebind(newsroom, { KV: { put } })
    paper.publish('Thông xe cầu mới')
    await visit()
    await ring()
    expect([hub.told(), await pings()]).toEqual([[], []])
  })

  test('is none where nothing is new, or private', async () => {
    const { hub, ring, paper } = await hubScene()
    await poll()
    paper.publish('Tin về chợ nổi')
    await visit()
    await addTopic('rieng', '"chợ nổi"', { visibility: 'private' })
    await ring()
    expect([hub.told(), await pings()]).toEqual([[], []])
  })

  test('is none where a value is put again as it stood there', async () => {
    const { hub, ring, news } = await hubScene()
    await news()
    await ring()
    hub.told()
    await addTopic('rieng', '"cầu"', { visibility: 'private' })
    await inside(newsroom, ({ storage }) => markDirty(storage.sql, ['home', 'front:cau']))
    await visit()
    await ring()
    expect([hub.told(), await pings()]).toEqual([[], []])
  })

  test('wakes the object for it', async () => {
    const { news } = await hubScene()
    await kill(newsroom)
    await setVariables({ WEBSUB_HUB: 'https://hub.example/' }, [newsroom])
    await inside(newsroom, ({ storage }) => storage.deleteAlarm())
    await inside(newsroom, ({ storage }) =>
      Object.defineProperty(storage, 'setAlarm', {
        value: async (at: number) =>
          storage.sql.exec("INSERT OR REPLACE INTO meta VALUES ('alarm_of_test', ?)", at),
      }),
    )
    await news()
    const [set] = await rows<{ value: number }>(
      newsroom,
      "SELECT value FROM meta WHERE key = 'alarm_of_test'",
    )
    expect((set?.value ?? 0) - Date.now()).toBeLessThan(1_000)
  })
})

test('in production the hub comes when KV shows the news everywhere, and once more for what came meanwhile', async () => {
  const { hub, clock, ring, news } = await hubScene({
    PUBLIC_URL: 'https://bantin.example.vn',
    SIGNING_KEY: 'khoa-ky-danh-cho-kiem-thu-dai-hon-32-ky-tu',
    PLAN: 'paid',
  })
  await news()
  await ring()
  expect([hub.told(), await dueIn()]).toEqual([[], expect.closeTo(MINUTE, -4)])
  clock.forward(40_000)
  await news('Thông xe cầu mới thứ hai')
  clock.forward(25_000)
  await ring()
  expect(hub.told().toSorted()).toEqual(NEWS.map((feed) => `https://bantin.example.vn${feed}`))
  clock.forward(40_000)
  await ring()
  expect(hub.told().toSorted()).toEqual(NEWS.map((feed) => `https://bantin.example.vn${feed}`))
  expect(await pings()).toEqual([])
})

test('without a hub, or one that is no more, nothing is noted and nothing kept', async () => {
  const { hub, clock, ring, news } = await hubScene()
  await news()
  expect(await pings()).toHaveLength(NEWS.length)
  await kill(newsroom)
  await setVariables({ WEBSUB_HUB: '' }, [newsroom])
  await loseAlarms(newsroom)
  clock.forward(2_000)
  await news('Thông xe cầu mới thứ hai')
  await ring()
  expect(hub.told()).toEqual([])
  clock.forward(DAY)
  await ring()
  expect([hub.told(), await pings()]).toEqual([[], []])
})

describe('a hub', () => {
  const failures: [what: string, answer: () => Response | Promise<Response>][] = [
    ['that is away', () => Promise.reject(new Error('no connection'))],
    ['that has an error', () => new Response('', { status: 500 })],
    ['that answers 503 without saying for how long', () => new Response('', { status: 503 })],
    ['that has moved', () => new Response('', { status: 301, headers: { location: 'https://a.example/' } })],
  ]
  test.each(failures)(
    '%s is asked once a run, ever later, and then told everything',
    async (_what, answer) => {
      const { hub, clock, ring, news } = await hubScene()
      await news()
      const right = hub.answer
      hub.answer = answer
      for (const minutes of [1, 2, 4, 8, 16, 32, 60, 60]) {
        await ring()
        expect(hub.told()).toHaveLength(1)
        expect(Math.round(((await dueIn()) ?? 0) / MINUTE)).toBe(minutes)
        clock.forward(minutes * MINUTE - 1_000)
        await ring()
        expect(hub.told()).toEqual([])
        clock.forward(2_000)
      }
      hub.answer = right
      await ring()
      expect(hub.told().toSorted()).toEqual(NEWS)
      expect(await pings()).toEqual([])
    },
  )

  test('that takes one feed again is told of all that waited', async () => {
    const { hub, clock, ring, news } = await hubScene()
    await news()
    const right = hub.answer
    hub.answer = () => new Response('', { status: 503 })
    for (const minutes of [1, 2, 4]) {
      await ring()
      expect(hub.told()).toHaveLength(1)
      clock.forward(minutes * MINUTE + 1_000)
    }
    await ring()
    expect(hub.told()).toHaveLength(1)
    hub.answer = right
    // It waits for eight minutes; something else is due sooner.
    await addTopic('song', '"cầu"')
    await ring()
    await ring()
    expect(hub.told().toSorted()).toEqual([...NEWS, ...of('/topics/song')].toSorted())
  })

  test.each([429, 503])('that answers %i is left alone as long as it says', async (status) => {
    const { hub, clock, ring, news } = await hubScene()
    await news()
    const right = hub.answer
    hub.answer = () => new Response('', { status, headers: { 'retry-after': '1200' } })
    await ring()
    expect(hub.told()).toHaveLength(1)
    hub.answer = right
    // What comes meanwhile waits as well.
    await addTopic('song', '"cầu"')
    for (const minutes of [1, 18]) {
      clock.forward(minutes * MINUTE)
      await ring()
      expect(hub.told()).toEqual([])
    }
    expect(await dueIn()).toBeGreaterThan(0)
    clock.forward(2 * MINUTE)
    await ring()
    expect(hub.told().toSorted()).toEqual([...NEWS, ...of('/topics/song')].toSorted())
  })

  test('that does not take one feed is told of the others', async () => {
    const { hub, clock, ring, news } = await hubScene()
    await news()
    hub.answer = (feed) => new Response('', { status: feed.endsWith('.json') ? 422 : 204 })
    await ring()
    expect(hub.told().toSorted()).toEqual(NEWS)
    const refused = NEWS.filter((feed) => feed.endsWith('.json'))
    expect((await pings()).map(({ feed, failures }) => [feed, failures])).toEqual(
      refused.map((feed) => [feed, 1]),
    )
    clock.forward(MINUTE + 1_000)
    await ring()
    expect(hub.told().toSorted()).toEqual(refused)
  })

  test('that fails for an hour is an alarm; after a day it is told no more of what had not changed since', async () => {
    const { hub, clock, ring, news } = await hubScene()
    await news()
    const right = hub.answer
    hub.answer = () => new Response('', { status: 503 })
    await ring()
    expect(await hubAlarms()).toEqual([])
    clock.forward(HOUR + MINUTE)
    await ring()
    const [alarm] = await hubAlarms()
    expect(alarm).toMatchObject({
      message:
        'The WebSub hub has not been told of changes. Feeds concerned: 6. The server has an error (503).',
      message_vi:
        'Chưa báo được thay đổi cho hub WebSub. Số nguồn cấp chưa báo được: 6. Máy chủ bị lỗi (503).',
    })
    // Readers who poll notice nothing.
    expect((await health()).reasons.map(({ code }) => code)).not.toContain('hub_failing')
    const lines = vi.spyOn(console, 'log')
    for (let hours = 1; hours <= 30; hours += 1) {
      clock.forward(HOUR)
      await ring()
    }
    const given = lines.mock.calls
      .map(([line]) => String(line))
      .filter((line) => line.includes('websub.gave_up'))
    expect(given).toHaveLength(6)
    expect([await pings(), await hubAlarms()]).toEqual([[], []])
    hub.answer = right
    hub.told()
    clock.forward(HOUR * 6)
    await ring()
    expect(hub.told()).toEqual([])
    await news('Thông xe cầu mới thứ hai')
    clock.forward(HOUR * 6)
    await ring()
    expect(hub.told().toSorted()).toEqual(NEWS)
  })

  test('is told again what the object died over, and nothing is left out', async () => {
    const { hub, ring, news } = await hubScene()
    await news()
    let died = ''
    hub.answer = async (feed) => {
      if (died === '' && feed.endsWith('atom.xml')) {
        died = feed.replace('http://127.0.0.1:8787', '')
        await kill(newsroom)
      }
      return new Response(null, { status: 204 })
    }
    await ring().catch(() => {})
    await setVariables({ WEBSUB_HUB: 'https://hub.example/' }, [newsroom])
    await loseAlarms(newsroom)
    await ring()
    expect(hub.told().toSorted()).toEqual([...NEWS, died].toSorted())
    expect(await pings()).toEqual([])
  })

  test('is told of many feeds in runs, within the requests of an invocation', async () => {
    const { hub, ring, clock, paper } = await hubScene({ PLAN: 'free' })
    const topics = Array.from({ length: 20 }, (_, at) => `t${at}`)
    for (const id of topics) await addTopic(id, '"cầu"')
    clock.forward(11 * MINUTE)
    for (let run = 0; run < 12; run += 1) await ring()
    hub.told()
    expect(await pings()).toEqual([])
    paper.publish('Thông xe cầu mới')
    await poll()
    const runs: number[] = []
    clock.forward(11 * MINUTE)
    for (let run = 0; run < 14; run += 1) {
      const before = hub.pings.length
      await ring()
      runs.push(hub.pings.length - before)
    }
    expect(Math.max(...runs)).toBeLessThanOrEqual(45)
    expect(hub.told().toSorted()).toEqual(of('', '/topics/cau', ...topics.map((id) => `/topics/${id}`)))
    expect(await pings()).toEqual([])
  })
})
