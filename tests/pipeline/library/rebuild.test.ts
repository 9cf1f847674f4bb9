import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, test, vi } from 'vitest'
import { countingKv } from '../support/counting.ts'
import { kvWithPut } from '../support/kv.ts'
import { inside, kill, library, newsroom, rows } from '../support/objects.ts'
import { ask, poll } from '../support/operator.ts'
import { cleanUp, scene } from '../support/scene.ts'
import { set } from '../support/settings.ts'
import { article, NOW, part, shelves, titles } from './shelf.ts'

cleanUp()

const DAY = 86_400_000

/** The Library's rows are gone, all of them. */
async function loseRows(): Promise<void> {
  await inside(library, ({ storage }) => storage.deleteAll())
  await kill(library)
}

/** Puts parts of an archive into KV, one article each, as the Newsroom does. */
async function archived(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const day = new Date(NOW - n * DAY).toISOString().slice(0, 10)
    const one = article(`a${n}`, `Cầu mới thứ ${n}`, { day, published: NOW - n * DAY })
    await env.KV.put(
      `archive:bao-thu:${day}:0`,
      JSON.stringify({ articles: [{ article: one, matches: [] }] }),
    )
  }
  await env.KV.put('source:bao-thu', JSON.stringify({ id: 'bao-thu', name: 'Báo thử' }))
}

const progress = async () => {
  const answer = await shelves().search({ query: 'cầu', concepts: [] }, { before: null, skip: 0, limit: 1 })
  return answer.ok ? answer.rebuilding : undefined
}

describe('a Library that has lost its rows', () => {
  test('notices when it is asked, says so, and reads the archive by itself', async () => {
    const { paper } = await scene()
    paper.publish('Thông xe cầu mới')
    await poll()
    expect(await titles('cầu')).toEqual(['Thông xe cầu mới'])
    await loseRows()
    await titles('cầu')
    await vi.waitFor(async () => expect(await progress()).toBeNull())
    expect(await titles('cầu')).toEqual(['Thông xe cầu mới'])
    expect(await titles('source:"báo thử" cầu')).toHaveLength(1)
  })

  test('notices when it is told, or ticks', async () => {
    await archived(3)
    await shelves().take([
      part([article('moi', 'Cầu mới nhất', { day: '2026-11-30' })], { day: '2026-11-30' }),
    ])
    await vi.waitFor(async () => expect(await progress()).toBeNull())
    expect(await titles('cầu')).toHaveLength(4)
    await loseRows()
    await shelves().tick(Date.now())
    await vi.waitFor(async () => expect(await titles('cầu')).toHaveLength(3))
  })

  test('goes on from where it was, step by step', async () => {
    await archived(45)
    await inside(library, ({ storage }) => {
      // Alarms come when the test says so.
      Object.defineProperty(storage, 'setAlarm', { value: async () => {} })
    })
    expect(await progress()).toEqual({ parts: 0 })
    await shelves().tick(Date.now())
    expect(await progress()).toEqual({ parts: 20 })
    expect(await titles('cầu')).toHaveLength(20)
    await kill(library)
    await shelves().tick(Date.now())
    await shelves().tick(Date.now())
    await vi.waitFor(async () => expect(await progress()).toBeNull())
    expect(await titles('cầu')).toHaveLength(45)
  })

  test('leaves alone what it was told meanwhile', async () => {
    await archived(2)
    await shelves().rebuild()
    const newer = article('a0', 'Cầu mới đã sửa', { version: 2 })
    // KV may be a minute behind: it has the one before its correction, and the other not yet.
    await shelves().take([part([newer, article('b0', 'Cầu mới nữa')])])
    await shelves().tick(Date.now())
    await vi.waitFor(async () => expect(await progress()).toBeNull())
    expect((await titles('cầu')).sort()).toEqual(['Cầu mới nữa', 'Cầu mới thứ 1', 'Cầu mới đã sửa'])
  })

  test('leaves out what is older than it keeps', async () => {
    await archived(2)
    const old = article('cu', 'Cầu mới năm xưa', { day: '2020-01-01' })
    await env.KV.put(
      'archive:bao-thu:2020-01-01:0',
      JSON.stringify({ articles: [{ article: old, matches: [] }] }),
    )
    await shelves().rebuild()
    await vi.waitFor(async () => expect(await progress()).toBeNull())
    expect(await titles('cầu')).toHaveLength(2)
  })

  test('tries again when KV failed', async () => {
    await archived(2)
    let fails = 2
    const real = kvWithPut(async (_key, _value, put) => put())
    const failing = new Proxy(real, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (name !== 'list') return typeof value === 'function' ? value.bind(target) : value
        return (options: KVNamespaceListOptions) => {
          fails -= 1
          if (fails >= 0) throw new Error('KV LIST failed: 500 Internal Server Error')
          return target.list(options)
        }
      },
    })
    set({ KV: failing })
    expect(await titles('cầu')).toEqual([])
    expect(await progress()).toEqual({ parts: 0 })
    expect(await progress()).toEqual({ parts: 0 })
    await vi.waitFor(async () => expect(await progress()).toBeNull())
    expect(await titles('cầu')).toHaveLength(2)
  })
})

describe('a Library that holds everything', () => {
  test('asks KV once in its life', async () => {
    const operations: string[] = []
    set({ KV: countingKv(env.KV, operations) })
    const { paper } = await scene()
    paper.publish('Thông xe cầu mới')
    await poll()
    await titles('cầu')
    await shelves().tick(Date.now())
    const asked = operations.filter((operation) => !operation.startsWith('put'))
    expect(asked.filter((operation) => operation.includes('archive:'))).toHaveLength(1)
    await kill(library)
    await titles('cầu')
    expect(operations.filter((operation) => operation.includes('"archive:"'))).toHaveLength(1)
  })

  test('reads the archive again after a restore', async () => {
    const { paper } = await scene()
    paper.publish('Thông xe cầu mới')
    await poll()
    // One that was put into KV, and never told: the Newsroom died between.
    await inside(library, ({ storage }) => {
      storage.sql.exec('DELETE FROM articles; DELETE FROM texts')
    })
    expect(await titles('cầu')).toEqual([])
    await inside(newsroom, ({ storage }) => storage.deleteAll())
    await kill(newsroom)
    await ask('POST', '/api/v1/restore')
    await vi.waitFor(async () => expect(await titles('cầu')).toEqual(['Thông xe cầu mới']))
    expect(await rows(library, 'SELECT value FROM meta WHERE key = ?', 'rebuild')).toHaveLength(1)
  })

  test('of another index makes it anew', async () => {
    await archived(2)
    await shelves().rebuild()
    await vi.waitFor(async () => expect(await progress()).toBeNull())
    await inside(library, ({ storage }) => {
      storage.sql.exec("UPDATE meta SET value = 0 WHERE key = 'index_version'")
    })
    await kill(library)
    await runDurableObjectAlarm(library()).catch(() => false)
    await titles('cầu')
    await vi.waitFor(async () => expect(await titles('cầu')).toHaveLength(2))
  })
})
