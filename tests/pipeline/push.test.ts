import { describe, expect, test } from 'vitest'
import type { NewsEvent, Push } from '../../src/events.ts'
import { mailroom, newsroom, rows } from './support/objects.ts'
import { ask, balanced, call, cron, visit } from './support/operator.ts'
import { deadLine, goodLine, type Line, layLine } from './support/reach.ts'
import { deliver } from './support/readers.ts'
import { cleanUp, DAY, HOUR, scene, takeClock } from './support/scene.ts'

cleanUp()

function event(seq: number, title = `Cầu mới thứ ${seq}`): NewsEvent {
  const article = {
    id: `bao.2026-01-01.0.${seq}`,
    hash: `bai-${title}`,
    url: null,
    title,
    author: null,
    published: null,
    source: 'bao',
    sourceName: 'Báo',
    lead: '',
    documents: [],
  }
  const match = { topic: 'cau', topicName: 'Cầu', score: 1, evidence: [] }
  const { hash } = article
  return {
    seq,
    article: hash,
    topic: 'cau',
    version: 1,
    story: hash,
    update: false,
    at: Date.now(),
    card: { article, match },
  }
}

function range(from: number, to: number, events: NewsEvent[]): Push {
  return { from, to, events, lost: false }
}

describe('a shard that holds everything up to 2', () => {
  const cases: [what: string, push: Push, mark: number, seqs: number[]][] = [
    ['takes the range behind its mark', range(2, 4, [event(3), event(4)]), 4, [1, 2, 3, 4]],
    ['takes a range whose events are none of its topics', range(2, 9, []), 9, [1, 2]],
    ['leaves the range that it has already', range(0, 2, [event(1), event(2)]), 2, [1, 2]],
    ['leaves a range that comes late', range(1, 2, [event(2)]), 2, [1, 2]],
    ['leaves a range that reaches over its mark', range(1, 3, [event(2), event(3)]), 2, [1, 2]],
    ['leaves a range behind a gap', range(3, 4, [event(4)]), 2, [1, 2]],
    [
      'skips an event that it knows by another seq',
      range(2, 4, [event(3, 'Cầu mới thứ 1'), event(4)]),
      4,
      [1, 2, 4],
    ],
  ]
  test.each(cases)('%s', async (_what, push, mark, seqs) => {
    await mailroom().push(range(0, 2, [event(1), event(2)]))
    expect((await mailroom().push(push)).mark).toBe(mark)
    expect(await mailroom().mark()).toBe(mark)
    const held = await rows<{ seq: number }>(mailroom, 'SELECT seq FROM events ORDER BY seq')
    expect(held.map(({ seq }) => seq)).toEqual(seqs)
  })

  test('takes the start of the first range where it holds nothing yet', async () => {
    expect((await mailroom().push(range(7, 8, [event(8)]))).mark).toBe(8)
  })
})

describe('pushes on a bad line', () => {
  const twice: Line = async (push, arrive) => {
    await arrive(push)
    return arrive(push)
  }
  const unanswered: Line = async (push, arrive) => {
    await arrive(push)
    throw new Error('the answer was lost')
  }
  const firstOfAll: Push[] = []
  const stale: Line = async (push, arrive) => {
    firstOfAll.push(push)
    await arrive(push)
    return arrive(firstOfAll[0] as Push)
  }
  const cases: [what: string, line: Line][] = [
    ['that carries each twice', twice],
    ['that loses every answer', unanswered],
    ['that repeats an old one after each', stale],
    ['that is dead', deadLine],
  ]
  test.each(cases)('%s tell each article once', async (_what, line) => {
    const { paper, endpoint } = await scene()
    await layLine(line)
    const titles = []
    for (let round = 1; round <= 3; round += 1) {
      titles.push(paper.publish(`Thông xe cầu mới thứ ${round}`).title)
      expect(await visit()).toBe(1)
      await deliver()
    }
    await layLine(goodLine)
    await cron()
    await deliver()
    expect(endpoint.titles.toSorted()).toEqual(titles)
    expect(await balanced()).toMatchObject({ matched: 3, sent: 3 })
    expect((await newsroom().health()).lagging).toEqual([])
  })

  test('to a shard that cannot be reached show as lagging, and are made up for by the next trigger', async () => {
    const { paper, endpoint } = await scene()
    await layLine(deadLine)
    paper.publish('Thông xe cầu mới ở huyện miền núi')
    await visit()
    expect((await newsroom().health()).lagging).toEqual([0])
    expect(await ask('GET', '/health')).toMatchObject({ status: 'ok', laggingShards: [0] })
    await deliver()
    expect(endpoint.titles).toEqual([])
    await layLine(goodLine)
    await cron()
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới ở huyện miền núi'])
  })

  test.each([0, 1, 5])('find a shard again whose mark is recorded as %i instead of 2', async (recorded) => {
    const { paper, endpoint } = await scene()
    for (const title of ['Cầu mới thứ nhất', 'Cầu mới thứ hai']) {
      paper.publish(title)
      await visit()
    }
    await rows(newsroom, 'UPDATE shards SET mark = ? WHERE shard = 0', recorded)
    for (const title of ['Cầu mới thứ ba', 'Cầu mới thứ tư', 'Cầu mới thứ năm', 'Cầu mới thứ sáu']) {
      paper.publish(title)
      await visit()
    }
    await deliver()
    expect(endpoint.titles.toSorted()).toEqual(
      paper.items
        .slice(0, 6)
        .map(({ title }) => title)
        .toSorted(),
    )
    expect(await mailroom().mark()).toBe(6)
    expect(await balanced()).toMatchObject({ matched: 6, sent: 6 })
  })
})

describe('a shard that stays away until events were swept', () => {
  test('is told so when it is back, takes what is left, and the service says for a week that something was lost', async () => {
    const clock = takeClock()
    const { paper, endpoint } = await scene()
    await layLine(deadLine)
    paper.publish('Cầu mới bị lỡ')
    await visit()
    clock.forward(41 * DAY)
    paper.publish('Cầu mới còn kịp')
    await cron()
    await layLine(goodLine)
    await cron()
    await deliver()
    expect(endpoint.titles).toEqual(['Cầu mới còn kịp'])
    const lost = { reasons: [{ code: 'events_lost' }], laggingShards: [] }
    const health = async () => (await call('GET', '/health')).json()
    expect((await call('GET', '/health')).status).toBe(503)
    expect(await health()).toMatchObject(lost)
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
    clock.forward(7 * DAY - HOUR)
    expect(await health()).toMatchObject(lost)
    clock.forward(HOUR)
    expect(await health()).toMatchObject({ status: 'ok', reasons: [] })
  })
})
