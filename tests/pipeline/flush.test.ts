import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { Gate, pause, until } from './support/gate.ts'
import { expectKvAsRows, kvWithPut } from './support/kv.ts'
import { newsroom, rows } from './support/objects.ts'
import { addSource, addTopic, ask, call, cron, poll, shown } from './support/operator.ts'
import { standOutside } from './support/outside.ts'
import { cleanUp, scene, takeClock } from './support/scene.ts'
import { set, setVariables } from './support/settings.ts'

cleanUp()

/** Notes when each put began and ended, and makes it last a while. */
function recordPuts(lastsMs = 0) {
  const puts: { key: string; from: number; to: number }[] = []
  const kv = kvWithPut(async (key, _value, put) => {
    const from = Date.now()
    if (lastsMs > 0) await pause(lastsMs)
    await put()
    puts.push({ key, from, to: Date.now() })
  })
  set({ KV: kv })
  return puts
}

describe('puts of one key', () => {
  test('never overlap and are a second apart, however much changes at once', async () => {
    const puts = recordPuts(50)
    const { paper } = await scene()
    for (let round = 1; round <= 3; round += 1) {
      paper.publish(`Cầu mới thứ ${round} được thông xe`)
      await Promise.all([
        newsroom().poll('schedule'),
        ask('PATCH', '/api/v1/topics/cau', { description: `Lần ${round}` }),
        ask('PATCH', '/api/v1/topics/cau', { name: `Cầu mới ${round}` }),
      ])
    }
    const byKey = Map.groupBy(puts, ({ key }) => key)
    expect(byKey.get('front:cau')?.length).toBeGreaterThan(2)
    for (const [key, ofKey] of byKey) {
      const gaps = ofKey.slice(1).map(({ from }, index) => from - (ofKey[index]?.to ?? 0))
      // A timer may ring a millisecond early.
      for (const gap of gaps) expect(gap, key).toBeGreaterThanOrEqual(999)
    }
  })

  test('of front and home are ten minutes apart on the free plan, of all others a second', async () => {
    const clock = takeClock()
    const puts = recordPuts()
    await setVariables({ PLAN: 'free' }, [newsroom])
    const start = Date.now()
    const { paper } = await scene()
    for (let minute = 0; minute < 21; minute += 1) {
      paper.publish(`Cầu mới thứ ${minute} được thông xe`)
      await newsroom().poll('schedule')
      clock.forward(60_000)
      await cron()
    }
    const minutesOf = (kind: string) =>
      puts.filter(({ key }) => key.startsWith(kind)).map(({ from }) => (from - start) / 60_000)
    expect(minutesOf('front:cau')).toEqual([0, 10, 20])
    expect(minutesOf('home')).toEqual([0, 10, 20])
    expect(minutesOf('archive:').length).toBeGreaterThan(20)
  })

  test('are made again when the rows changed while one was under way', async () => {
    const gate = new Gate()
    let isHeld = false
    set({
      KV: kvWithPut(async (key, _value, put) => {
        if (isHeld && key === 'front:cau') await gate.pass()
        await put()
      }),
    })
    const { paper } = await scene()
    isHeld = true
    paper.publish('Thông xe cầu mới ở huyện miền núi')
    const polled = poll()
    await gate.reached()
    const changed = ask('PATCH', '/api/v1/topics/cau', { description: 'Những cây cầu mới của tỉnh' })
    await until(async () => {
      const [topic] = await rows<{ topic: string }>(newsroom, "SELECT topic FROM topics WHERE id = 'cau'")
      return topic?.topic.includes('của tỉnh')
    })
    expect(await shown('cau')).toEqual([])
    gate.open()
    await Promise.all([polled, changed])
    expect(await shown('cau')).toEqual(['Thông xe cầu mới ở huyện miền núi'])
    expect(await env.KV.get('front:cau')).toContain('Những cây cầu mới của tỉnh')
    await expectKvAsRows()
  })
})

describe('a change of settings is in KV when its request is answered', () => {
  const stored = (key: string) => env.KV.get<Record<string, unknown>>(key, 'json')

  test('made, changed twice in a second, and deleted', async () => {
    const paper = standOutside().paper()
    await addSource(paper)
    expect(await stored('source:bao-thu')).toMatchObject({ name: 'Báo thử', baselineAt: null })
    await ask('PATCH', '/api/v1/sources/bao-thu', { name: 'Báo tỉnh' })
    expect(await stored('source:bao-thu')).toMatchObject({ name: 'Báo tỉnh' })
    await ask('PATCH', '/api/v1/sources/bao-thu', { enabled: false })
    expect(await stored('source:bao-thu')).toMatchObject({ name: 'Báo tỉnh', enabled: false })
    expect((await call('DELETE', '/api/v1/sources/bao-thu')).status).toBe(204)
    expect(await stored('source:bao-thu')).toBeNull()
  })

  test('by several requests at once', async () => {
    await addTopic('cau', '"cầu mới"')
    const names = ['Cầu', 'Cầu mới', 'Những cây cầu']
    await Promise.all(names.map((name) => ask('PATCH', '/api/v1/topics/cau', { name })))
    const { name } = await ask<{ name: string }>('GET', '/api/v1/topics/cau')
    expect(await stored('topic:cau')).toMatchObject({ name })
    await expectKvAsRows()
  })

  test('even if a put fails the first time', async () => {
    let fails = 1
    set({
      KV: kvWithPut(async (_key, _value, put) => {
        if (fails-- > 0) throw new Error('KV PUT failed: 500 Internal Server Error')
        await put()
      }),
    })
    await addTopic('cau', '"cầu mới"')
    expect(await stored('topic:cau')).toMatchObject({ query: '"cầu mới"' })
    expect(await stored('front:cau')).toMatchObject({ items: [] })
  })
})
