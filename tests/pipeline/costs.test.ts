import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { countingKv, countWrites } from './support/counting.ts'
import { mailroom, newsroom } from './support/objects.ts'
import { balanced, poll, pollOne } from './support/operator.ts'
import { deliver, followByEmail, mailsTo } from './support/readers.ts'
import { cleanUp, HOUR, scene, takeClock } from './support/scene.ts'
import { set } from './support/settings.ts'

cleanUp()

/** Every KV operation of requests and objects alike. */
function countKv(): string[] {
  const operations: string[] = []
  set({ KV: countingKv(env.KV, operations) })
  return operations
}

describe('a poll that finds nothing new', () => {
  const cases: [name: string, looksAtValidators: boolean, httpStatus: number][] = [
    ['answered 304', true, 304],
    ['answered 200 with the same bytes', false, 200],
  ]
  test.each(cases)(
    '%s: one conditional request, no KV operation',
    async (_name, looksAtValidators, httpStatus) => {
      const operations = countKv()
      const { paper } = await scene()
      paper.looksAtValidators = looksAtValidators
      await poll()
      expect(operations.filter((operation) => operation.startsWith('put')).length).toBeGreaterThan(0)
      operations.length = 0
      paper.requests.length = 0
      expect(await pollOne()).toMatchObject({ status: 'unchanged', httpStatus })
      expect(operations).toEqual([])
      expect(paper.requests).toEqual([{ status: httpStatus, ifNoneMatch: expect.any(String) }])
    },
  )
})

describe('a digest, from the window that closes to the settled row', () => {
  const schedule = { cadence: 'hourly' }
  // The row and its entry by lane, and the outcome; the first window also clears the subscription's own start, and mail
  // that did not leave is kept.
  test.each([
    ['webhook', { first: 4, later: 3 }],
    ['email', { first: 5, later: 4 }],
  ] as const)('by %s: no KV operation, and so many rows written: %j', async (channel, expected) => {
    const operations = countKv()
    const clock = takeClock()
    const { paper, endpoint } = await scene(
      channel === 'webhook' ? { topics: ['cau'], schedule } : { query: '"không liên quan"', schedule },
    )
    if (channel === 'email') await followByEmail('lan@doc-gia.example', { topics: ['cau'], schedule })
    const written = await countWrites(mailroom)
    for (const window of ['first', 'later'] as const) {
      paper.publish(`Thông xe cầu mới (${window})`)
      await poll()
      operations.length = 0
      await written()
      clock.forward(HOUR)
      await deliver()
      const { rows, statements } = await written()
      expect(rows, JSON.stringify(statements)).toBe(expected[window])
      expect(operations).toEqual([])
    }
    const mails = (await mailsTo('lan@doc-gia.example')).filter(({ subject }) =>
      subject.includes('Chủ đề cau'),
    )
    expect(channel === 'webhook' ? endpoint.received.length : mails.length).toBe(2)
    expect(await balanced()).toMatchObject({ matched: 2, sent: 2 })
  })

  test('a poll that finds one article on one topic writes three KV keys and reads none', async () => {
    const operations = countKv()
    const { paper } = await scene()
    // A shard that starts looks once whether it was recovered.
    await deliver()
    operations.length = 0
    paper.publish('Thông xe cầu mới ở huyện miền núi')
    await poll()
    const day = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())
    expect(operations.toSorted()).toEqual([`put archive:bao-thu:${day}:0`, 'put front:cau', 'put home'])
    expect((await newsroom().health()).lagging).toEqual([])
  })
})
