import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../src/delivery/channel.ts'
import { type DeliveryRow, fromRow } from '../../src/mailroom/ledger/delivery.ts'
import { inside, mailroom, rows } from './support/objects.ts'
import { ask, balanced, poll } from './support/operator.ts'
import { deliver, followByEmail, mailsTo } from './support/readers.ts'
import { cleanUp, DAY, scene, takeClock } from './support/scene.ts'

cleanUp()

const LAN = 'lan@doc-gia.example'

/** A reader whom each published article reaches in a digest of its own. */
async function lan() {
  const { paper } = await scene()
  await followByEmail(LAN, { topics: ['cau'] })
  let number = 0
  return {
    /** Publishes, sends, and answers the newest mail's id. */
    async digest(): Promise<string> {
      number += 1
      paper.publish(`Cầu mới số ${number} nối đôi bờ sông ${number}${number}`)
      await poll()
      await deliver()
      return (await mailsTo(LAN))[0]?.id ?? ''
    },
  }
}

const say = (delivery: string, verdict: Verdict) => mailroom().verdict(delivery, verdict)

async function status(): Promise<string | undefined> {
  const [row] = await rows<{ status: string }>(
    mailroom,
    "SELECT status FROM subscribers WHERE channel = 'email'",
  )
  return row?.status
}

async function reasonOf(id: string): Promise<string | null | undefined> {
  const { items } = await ask<{ items: { id: string; reason: string | null }[] }>('GET', '/api/v1/deliveries')
  return items.find((item) => item.id === id)?.reason
}

describe.each([
  ['hard', 'bounced'],
  ['complaint', 'complained'],
] as const)('a verdict: %s', (verdict, reason) => {
  test('ends the address, and stands in the ledger', async () => {
    const { digest } = await lan()
    const id = await digest()
    await say(id, verdict)
    expect(await status()).toBe('disabled')
    expect(await reasonOf(id)).toBe(reason)
    await digest()
    expect(await mailsTo(LAN)).toHaveLength(2)
    expect(await balanced()).toMatchObject({ matched: 4, sent: 3, suppressed: 1, reasons: { disabled: 1 } })
  })
})

test('who bounced and says yes again is back, whatever is still told of what came before', async () => {
  const { digest } = await lan()
  const [first, second] = [await digest(), await digest()]
  await say(second, 'hard')
  await followByEmail(LAN, { topics: ['cau'] })
  expect(await status()).toBe('active')
  await say(second, 'hard')
  await say(first, 'hard')
  expect(await status()).toBe('active')
})

test('who complained is sent nothing for thirty days, not even what somebody asks for in their name', async () => {
  const clock = takeClock()
  const { digest } = await lan()
  await say(await digest(), 'complaint')
  const request = { channel: { type: 'email', address: LAN }, topics: ['cau'], consent: true }
  const askAgain = async () => {
    expect(await ask('POST', '/api/v1/subscriptions', request)).toEqual({ status: 'pending' })
    await deliver()
    return (await mailsTo(LAN)).map(({ subject }) => subject)
  }
  const before = (await mailsTo(LAN)).length
  expect(await askAgain()).toHaveLength(before)
  clock.forward(31 * DAY)
  expect((await askAgain())[0]).toBe('Xác nhận đăng ký nhận tin')
})

describe('soft bounces', () => {
  /** Another digest like the first, as its row has it; answers its id. */
  const another = () =>
    inside(mailroom, ({ storage }) => {
      const [row] = storage.sql
        .exec<DeliveryRow>(
          `INSERT INTO deliveries
             (subscriber, kind, lane, status, created_at, attempts, settled_at, counted, repeats, updates)
           SELECT subscriber, kind, lane, status, created_at, 1, settled_at, 0, 0, 0
           FROM deliveries WHERE kind = 'digest' AND status = 'sent'
             AND subscriber IN (SELECT id FROM subscribers WHERE channel = 'email') LIMIT 1 RETURNING *`,
        )
        .toArray()
      return row ? fromRow(row).id : ''
    })

  test('ten in a row end the address; each delivery counts once', async () => {
    const { digest } = await lan()
    await say(await digest(), 'soft')
    for (let i = 2; i <= 9; i += 1) {
      const id = await another()
      await say(id, 'soft')
      await say(id, 'soft')
    }
    expect(await status()).toBe('active')
    const tenth = await another()
    await say(tenth, 'soft')
    expect(await status()).toBe('disabled')
    expect(await reasonOf(tenth)).toBe('soft_bounced')
  })

  test('a mail between them that arrived begins the count anew', async () => {
    const { digest } = await lan()
    await say(await digest(), 'soft')
    for (let i = 2; i <= 9; i += 1) await say(await another(), 'soft')
    const arrived = await another()
    for (let i = 1; i <= 9; i += 1) await say(await another(), 'soft')
    expect(await status()).toBe('active')
    await say(arrived, 'soft')
    expect(await status()).toBe('disabled')
  })

  test('of thirty days', async () => {
    const clock = takeClock()
    const { digest } = await lan()
    await say(await digest(), 'soft')
    for (let i = 2; i <= 9; i += 1) await say(await another(), 'soft')
    const tenth = await another()
    clock.forward(30 * DAY)
    await say(tenth, 'soft')
    expect(await status()).toBe('active')
  })
})

test.each(['s0-999-00ff00ff00ff00ff', 's0-1-0000000000000000', '', 'r0-1'])(
  'a delivery that never was says nothing: %j',
  async (id) => {
    const { digest } = await lan()
    await digest()
    await say(id, 'complaint')
    expect(await status()).toBe('active')
  },
)
