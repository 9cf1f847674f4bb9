import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { Gate, until } from './support/gate.ts'
import { expectKvAsRows, kvWithPut } from './support/kv.ts'
import { kill, loseAlarms, mailroom, newsroom, rows } from './support/objects.ts'
import { ask, balanced, call, cron, poll, visit } from './support/operator.ts'
import { type Line, layLine } from './support/reach.ts'
import { deliver, followByWebhook } from './support/readers.ts'
import { cleanUp, scene } from './support/scene.ts'
import { set } from './support/settings.ts'
import type { SourceView } from './support/sources.ts'

cleanUp()

const TITLE = 'Thông xe cầu mới ở huyện miền núi'

/** A poll whose end nobody needs: its object dies under it. */
function pollToDie(): Promise<number> {
  return call('POST', '/api/v1/polls').then(({ status }) => status)
}

async function toldOnce({ titles }: { titles: string[] }): Promise<void> {
  expect(titles).toEqual([TITLE])
  expect(await balanced()).toMatchObject({ matched: 1, sent: 1, pending: 0 })
}

describe('the Newsroom dies', () => {
  test('while it waits for the newspaper: nothing is known, and the next poll finds it', async () => {
    const { paper, endpoint } = await scene()
    const gate = new Gate()
    paper.publish(TITLE)
    paper.before = () => gate.pass()
    const died = pollToDie()
    await gate.reached()
    await kill(newsroom)
    expect(await died).toBe(503)
    const [source] = (await ask<{ items: SourceView[] }>('GET', '/api/v1/sources')).items
    expect(source?.health.why?.code).toBe('interrupted')
    const polls = await ask<{ items: object[] }>('GET', '/api/v1/polls')
    expect(polls.items[0]).toMatchObject({
      finishedAt: expect.any(String),
      sources: [{ source: source?.id, status: 'skipped', error: { code: 'interrupted' } }],
    })
    paper.before = async () => {}
    expect(await visit()).toBe(1)
    await deliver()
    await toldOnce(endpoint)
  })

  test('while a put is under way: the article is told, and KV is made right by the next trigger', async () => {
    const { paper, endpoint } = await scene()
    const gate = new Gate()
    const { KV } = env
    set({
      KV: kvWithPut(async (key, _value, put) => {
        if (key === 'home') await gate.pass()
        await put()
      }),
    })
    await kill(newsroom)
    paper.publish(TITLE)
    const died = pollToDie()
    await gate.reached()
    await kill(newsroom)
    expect(await died).toBe(503)
    set({ KV })
    for (const _second of [1, 2]) {
      await new Promise((done) => setTimeout(done, 1_000))
      await cron()
    }
    expect(await visit()).toBe(0)
    await toldOnce(endpoint)
    expect((await expectKvAsRows()).filter((key) => key.startsWith('front:'))).toEqual(['front:cau'])
    expect(await env.KV.get('home')).toContain(TITLE)
  })

  const lines: [when: string, line: (gate: Gate) => Line][] = [
    [
      'before its push has arrived',
      (gate) => async (push, arrive) => {
        await gate.pass()
        return arrive(push)
      },
    ],
    [
      'after its push has arrived, before the answer has',
      (gate) => async (push, arrive) => {
        const answer = await arrive(push)
        await gate.pass()
        return answer
      },
    ],
  ]
  test.each(lines)('%s: the next trigger pushes again, and the shard knows', async (_when, line) => {
    const { paper, endpoint } = await scene()
    const gate = new Gate()
    await layLine(line(gate))
    paper.publish(TITLE)
    const died = pollToDie()
    await gate.reached()
    await kill(newsroom)
    expect(await died).toBe(503)
    await cron()
    expect(await visit()).toBe(0)
    await deliver()
    await toldOnce(endpoint)
    expect((await newsroom().health()).lagging).toEqual([])
  })
})

describe('a shard dies', () => {
  test('when it has taken a push and before anybody knows', async () => {
    await loseAlarms(mailroom)
    const { paper, endpoint } = await scene()
    const gate = new Gate()
    await layLine(async (push, arrive) => {
      const answer = await arrive(push)
      await gate.pass()
      return answer
    })
    paper.publish(TITLE)
    const polled = poll()
    await gate.reached()
    await kill(mailroom)
    gate.open()
    await polled
    await cron()
    await toldOnce(endpoint)
  })

  test('while an endpoint answers: only that delivery comes again, under the same id and with the same words', async () => {
    const { outside, paper, endpoint: slow } = await scene()
    const quick = outside.endpoint('nhanh.example')
    await followByWebhook(quick, { topics: ['cau'] })
    const gate = new Gate()
    slow.answerDelivery = async () => {
      await gate.pass()
      return new Response()
    }
    paper.publish(TITLE)
    await visit()
    await gate.reached()
    await until(async () => (await balanced()).sent === 1)
    await kill(mailroom)
    slow.answerDelivery = () => new Response()
    await deliver()
    expect(await balanced()).toMatchObject({ matched: 2, sent: 1, pending: 1 })
    // The schedule of retries puts the second attempt five seconds behind the first.
    await deliver(Date.now() + 60_000)
    expect(slow.received).toHaveLength(2)
    const [first, again] = slow.received.map(({ id, body }) => ({ id, body }))
    expect(again).toEqual(first)
    expect(quick.titles).toEqual([TITLE])
    await deliver(Date.now() + 3_600_000)
    expect(slow.received).toHaveLength(2)
    expect(await balanced()).toMatchObject({ matched: 2, sent: 2, pending: 0 })
  })

  test('again and again while an endpoint answers: every attempt has the same id, and none is forgotten', async () => {
    const { paper, endpoint } = await scene()
    paper.publish(TITLE)
    await visit()
    for (let deaths = 1; deaths <= 3; deaths += 1) {
      const gate = new Gate()
      endpoint.answerDelivery = async () => {
        await gate.pass()
        return new Response()
      }
      const died = deliver(Date.now() + deaths * 86_400_000).catch(() => 'died')
      await gate.reached()
      await kill(mailroom)
      expect(await died).toBe('died')
      expect(await balanced()).toMatchObject({ matched: 1, pending: 1 })
    }
    endpoint.answerDelivery = () => new Response()
    await deliver(Date.now() + 4 * 86_400_000)
    const [row] = await rows<{ status: string; attempts: number }>(
      mailroom,
      "SELECT status, attempts FROM deliveries WHERE kind = 'digest'",
    )
    expect(row).toMatchObject({ status: 'sent', attempts: endpoint.received.length })
    expect(new Set(endpoint.received.map(({ id }) => id)).size).toBe(1)
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1, pending: 0 })
  })
})
