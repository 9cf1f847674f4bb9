import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { newsroom, rebind, rows } from '../support/objects.ts'
import { ask, call, cron, poll, shown } from '../support/operator.ts'
import { cleanUp, scene, takeClock } from '../support/scene.ts'
import { titles } from './shelf.ts'

cleanUp()

/** Gives the Newsroom a Library that does as it is told, and answers how often it was called. */
async function libraryThat(act: () => Promise<void>) {
  const calls = { count: 0 }
  const called = async () => {
    calls.count += 1
    await act()
  }
  const LIBRARY = {
    idFromName: (name: string) => env.LIBRARY.idFromName(name),
    get: () => ({ take: called, nameSource: called }),
  }
  await rebind(newsroom, { LIBRARY })
  return calls
}

const waiting = () => rows(newsroom, "SELECT key FROM pending WHERE dirty = 1 AND key LIKE 'library:%'")

describe('a Library that fails', () => {
  test('keeps no KV put waiting, and is told again later, once', async () => {
    const clock = takeClock()
    const { paper } = await scene()
    const calls = await libraryThat(async () => {
      throw new Error('Durable Object reset')
    })
    paper.publish('Thông xe cầu mới')
    await poll()
    expect(await shown('cau')).toEqual(['Thông xe cầu mới'])
    expect(calls.count).toBe(1)
    expect(await waiting()).toHaveLength(1)
    await poll()
    expect(calls.count).toBe(1)
    await rebind(newsroom, { LIBRARY: env.LIBRARY })
    expect(await titles('cầu')).toEqual([])
    clock.forward(31_000)
    await cron()
    expect(await waiting()).toEqual([])
    expect(await titles('cầu')).toEqual(['Thông xe cầu mới'])
  })

  test('by never answering, is given up', async () => {
    const { paper } = await scene()
    await libraryThat(() => new Promise(() => {}))
    paper.publish('Thông xe cầu mới')
    await newsroom().poll('schedule')
    await expect.poll(() => shown('cau')).toEqual(['Thông xe cầu mới'])
    paper.publish('Thông xe cầu mới thứ hai')
    await newsroom().poll('schedule')
    await expect.poll(() => shown('cau'), { timeout: 5_000 }).toHaveLength(2)
    await expect.poll(waiting, { timeout: 15_000 }).toHaveLength(1)
  })
})

describe('a change of topics alone', () => {
  test('is nothing that the Library is told: it holds no matches', async () => {
    const clock = takeClock()
    const { paper } = await scene()
    paper.publish('Thông xe cầu mới')
    await poll()
    const calls = await libraryThat(async () => {})
    await ask('PATCH', '/api/v1/topics/cau', { query: '"thông xe" OR "chợ phiên"' })
    expect(await shown('cau')).toHaveLength(2)
    clock.forward(31_000)
    expect((await call('DELETE', '/api/v1/topics/cau')).status).toBe(204)
    await cron()
    expect(calls.count).toBe(0)
    paper.publish('Thông xe cầu nữa')
    await poll()
    expect(calls.count).toBe(1)
  })
})
