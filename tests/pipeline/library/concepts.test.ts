import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { forgetConcepts } from '../../../src/http/own-concepts.ts'
import type { Newsroom } from '../../../src/newsroom/newsroom.ts'
import { countingKv } from '../support/counting.ts'
import { inside, kill, newsroom } from '../support/objects.ts'
import { ask, call } from '../support/operator.ts'
import { cleanUp, takeClock } from '../support/scene.ts'
import { set } from '../support/settings.ts'
import { article, part, shelves } from './shelf.ts'

cleanUp()
beforeEach(forgetConcepts)

const put = (id: string, ...wordings: string[]) => ask('PUT', `/api/v1/concepts/${id}`, { wordings })
/** As another isolate of the Worker does, of which this one hears nothing. */
const putElsewhere = (id: string, ...wordings: string[]) =>
  (newsroom() as unknown as Newsroom).putConcept({ id, wordings })
const search = (query: string) => call('GET', `/search?q=${encodeURIComponent(query)}`, undefined, JSON_ONLY)
const JSON_ONLY = { accept: 'application/json' }
async function found(query: string): Promise<string[]> {
  const answer = (await (await search(query)).json()) as { matches: { article: { title: string } }[] }
  return answer.matches.map(({ article }) => article.title)
}

/** Notes what requests ask the Newsroom for, and of KV. */
function countAsked() {
  const asked: string[] = []
  const real = newsroom()
  const id = real.id
  const NEWSROOM = {
    idFromName: () => id,
    get: () =>
      new Proxy(real, {
        get: (stub, name) => {
          asked.push(String(name))
          return Reflect.get(stub, name)
        },
      }),
  }
  set({ NEWSROOM, KV: countingKv(env.KV, asked) })
  return () => asked.splice(0)
}

describe('concepts in public queries', () => {
  test('are asked for once a minute, and only where a query names any', async () => {
    const clock = takeClock()
    await put('qua-song', 'cầu mới')
    await shelves().take([part([article('a1', 'Thông xe cầu mới')])])
    await search('cầu')
    const asked = countAsked()
    await search('cầu')
    await search('"một @dong')
    expect(asked()).toEqual([])
    expect(await found('@qua-song')).toEqual(['Thông xe cầu mới'])
    const names = Array.from({ length: 90 }, (_, n) => `@ten-${n}`).join(' OR ')
    for (let n = 0; n < 5; n += 1) expect((await search(names)).status).toBe(400)
    await found('@cong-ty')
    expect(asked()).toEqual(['allConcepts'])
    clock.forward(61_000)
    await found('@qua-song')
    await found('@cong-ty')
    expect(asked()).toEqual(['allConcepts'])
  })

  test('are those of the operator in the place of the shipped ones: at once, elsewhere within a minute', async () => {
    const clock = takeClock()
    await shelves().take([
      part([article('a1', 'Công ty may tuyển người'), article('a2', 'Xưởng mộc ở làng nghề')]),
    ])
    expect(await found('@cong-ty')).toEqual(['Công ty may tuyển người'])
    await put('cong-ty', 'xưởng mộc')
    expect(await found('@cong-ty')).toEqual(['Xưởng mộc ở làng nghề'])
    await putElsewhere('cong-ty', 'làng nghề', 'công ty may')
    clock.forward(60_000)
    expect(await found('@cong-ty')).toHaveLength(2)
    await ask('PUT', '/api/v1/concepts/cong-ty', { wordings: ['công ty may'] })
    expect(await found('@cong-ty')).toEqual(['Công ty may tuyển người'])
  })
})

describe('while the Newsroom has to be restored', () => {
  test('a query that names concepts is told so, and others are answered', async () => {
    await put('von', 'vốn đầu tư')
    await inside(newsroom, ({ storage }) => storage.deleteAll())
    await kill(newsroom)
    const channel = { type: 'email', address: 'ban-doc@example.com' }
    const preview = (query: string) => call('POST', '/api/v1/topics/preview', { query })
    const subscribe = () => call('POST', '/api/v1/subscriptions', { query: '@von', channel, consent: true })
    for (const answer of [await preview('@von'), await search('@von'), await subscribe()]) {
      expect(await answer.json()).toMatchObject({ status: 503, code: 'restore_needed' })
    }
    expect((await preview('vốn')).status).toBe(200)
    expect((await search('vốn')).status).toBe(200)
    await ask('POST', '/api/v1/restore')
    expect((await preview('@von')).status).toBe(200)
    expect((await search('@von')).status).toBe(200)
  })
})
