import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { expectKvAsRows, worstKv } from './support/kv.ts'
import { kill, newsroom, rows } from './support/objects.ts'
import { balanced, cron } from './support/operator.ts'
import { deliver } from './support/readers.ts'
import { cleanUp, scene, takeClock } from './support/scene.ts'
import { set } from './support/settings.ts'

cleanUp()

describe('while KV hides every write for a minute and fails one put in five', () => {
  test('no article is new twice, no alert is lost or doubled, and KV is right in the end', async () => {
    const real = env.KV
    const clock = takeClock()
    set({ KV: worstKv() })
    const { paper, endpoint } = await scene()
    const published: string[] = []
    for (let round = 1; round <= 12; round += 1) {
      clock.forward(20_000)
      if (round % 3 > 0) published.unshift(paper.publish(`Cầu mới thứ ${round} được thông xe`).title)
      if (round % 4 === 0) await kill(newsroom)
      const polled = await newsroom().poll('schedule')
      expect(polled.ok && polled.value.sources[0]?.new, `round ${round}`).toBe(round % 3 > 0 ? 1 : 0)
      await deliver()
    }
    expect(endpoint.titles).toEqual(published.toReversed())
    expect(await balanced()).toMatchObject({ matched: 8, sent: 8 })

    const isDirty = async () => (await rows(newsroom, 'SELECT key FROM pending WHERE dirty = 1')).length > 0
    for (let ticks = 0; (await isDirty()) && ticks < 20; ticks += 1) {
      clock.forward(10_000)
      await cron()
    }
    set({ KV: real })
    const kinds = (await expectKvAsRows()).map((key) => key.replace(/\d{4}-\d\d-\d\d/, 'day'))
    expect([...new Set(kinds)]).toEqual([
      'archive:bao-thu:day:0',
      'front:cau',
      'home',
      'shards',
      'source:bao-thu',
      'topic:cau',
    ])
    const front = (await real.get<{ items: { article: { title: string } }[] }>('front:cau', 'json'))?.items
    expect(front?.map(({ article }) => article.title)).toEqual(published)
    expect(endpoint.titles).toHaveLength(8)
  })
})
