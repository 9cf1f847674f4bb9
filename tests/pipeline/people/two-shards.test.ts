import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { addressHash, shardOf } from '../../../src/mailroom/people/subscribers.ts'
import { mailroom, newsroom, rows } from '../support/objects.ts'
import { ask, balanced, call, poll } from '../support/operator.ts'
import { deliver, followByEmail, mailsTo } from '../support/readers.ts'
import { cleanUp, HOUR, scene, takeClock } from '../support/scene.ts'
import { setVariables } from '../support/settings.ts'
import { dump, formsOf, linkTo, tokenOf } from './readers.ts'

cleanUp()

/** An address of a shard, if there are two. */
function addressIn(shard: number, name: string): string {
  for (let n = 0; ; n += 1) {
    const address = `${name}-${n}@doc-gia.example`
    if (shardOf('email', address, 2) === shard) return address
  }
}

const LAN = addressIn(0, 'lan-xuan')
const MAI = addressIn(1, 'mai-thu')
const email = (address: string) => ({ type: 'email', address })

const wish = (address: string) => ({
  channel: email(address),
  topics: ['cau'],
  schedule: { cadence: 'immediate' },
  consent: true,
})

async function lanMovesTo(address: string): Promise<string> {
  await followByEmail(LAN, { topics: ['cau'] })
  await ask('POST', '/subscriptions/link', { channel: email(LAN) })
  const manage = await linkTo(LAN, '/subscriptions/manage')
  await ask('POST', `/subscriptions/address${tokenOf(manage)}`, { channel: email(address), consent: true })
  await deliver(Date.now(), 2)
  return manage
}

beforeEach(async () => {
  await setVariables({ MAILROOM_SHARDS: '2', SIGNING_KEY: 'khoa-ky-danh-cho-kiem-thu-dai-hon-32-ky-tu' }, [
    newsroom,
    mailroom,
    () => mailroom(1),
  ])
})

describe('an address to which somebody of another shard wishes to move', () => {
  test('is still its own reader’s: their link comes, and a topic more goes to who they are', async () => {
    const clock = takeClock()
    await scene()
    await followByEmail(MAI, { topics: ['cau'] })
    await lanMovesTo(MAI)
    await ask('POST', '/subscriptions/link', { channel: email(MAI) })
    await deliver(Date.now(), 2)
    expect((await call('GET', await linkTo(MAI, '/subscriptions/manage'))).status).toBe(200)
    clock.forward(HOUR)
    await ask('POST', '/api/v1/subscriptions', wish(MAI))
    const asked = (shard: number) =>
      rows<{ n: number }>(
        () => mailroom(shard),
        `SELECT COUNT(*) AS n FROM requests r JOIN subscribers s ON s.id = r.subscriber
           WHERE s.address_hash = ? AND request ->> 'of' IS NULL`,
        addressHash('email', MAI),
      )
    expect([await asked(0), await asked(1)]).toEqual([[{ n: 0 }], [{ n: 2 }]])
  })

  test('is told once, whichever of its two links is opened first', async () => {
    const { paper } = await scene()
    await lanMovesTo(MAI)
    const move = await linkTo(MAI, '/subscriptions/confirm')
    await ask('POST', '/api/v1/subscriptions', wish(MAI))
    await deliver(Date.now(), 2)
    const subscribe = await linkTo(MAI, '/subscriptions/confirm')
    expect(subscribe).not.toBe(move)
    expect((await call('POST', subscribe)).status).toBe(200)
    expect((await call('POST', move)).status).not.toBe(200)
    paper.publish('Cầu mới nối đôi bờ sông')
    await poll()
    await deliver(Date.now(), 2)
    expect((await mailsTo(MAI)).filter(({ text }) => text.includes('nối đôi bờ'))).toHaveLength(1)
    expect(await balanced()).toMatchObject({ matched: 3, sent: 3 })
  })
})

/** Whoever is erased in a shard and could come back by its recovery. */
async function erasedWithoutKey(): Promise<string[]> {
  const found: string[] = []
  for (const shard of [0, 1]) {
    const erased = await rows<{ id: string }>(
      () => mailroom(shard),
      "SELECT id FROM subscribers WHERE status = 'erased'",
    )
    expect(erased).not.toEqual([])
    for (const { id } of erased) if ((await env.KV.get(`ended:${id}`)) === null) found.push(id)
  }
  return found
}

describe('who is erased so that another can say yes at their address', () => {
  test('stays erased after a recovery of either shard', async () => {
    await scene()
    await lanMovesTo(MAI)
    const move = await linkTo(MAI, '/subscriptions/confirm')
    await ask('POST', '/api/v1/subscriptions', wish(MAI))
    await deliver(Date.now(), 2)
    expect((await call('POST', move)).status).toBe(200)
    expect(await erasedWithoutKey()).toEqual([])
  })
})

describe('who is erased', () => {
  test('is held in no shard, after a wish to move to an address of another', async () => {
    await scene()
    const manage = await lanMovesTo(MAI)
    expect((await dump(2)).toLowerCase()).toContain(MAI)
    expect((await call('POST', `/subscriptions/erase${tokenOf(manage)}`)).status).toBe(200)
    const after = (await dump(2)).toLowerCase()
    for (const address of [LAN, MAI]) {
      for (const form of [...formsOf(address), addressHash('email', address)])
        expect(after.includes(form), `held as ${form}`).toBe(false)
    }
  })

  test('is held in no shard after the move was made, the address before it neither', async () => {
    await scene()
    const former = await lanMovesTo(MAI)
    const moved = await (await call('POST', await linkTo(MAI, '/subscriptions/confirm'))).text()
    const [manage = ''] = /\/subscriptions\/manage\?token=[^"]+/.exec(moved) ?? []
    // Whoever has the former mailbox can do nothing more.
    expect((await call('POST', `/subscriptions/erase${tokenOf(former)}`)).status).toBe(404)
    expect((await call('POST', `/subscriptions/erase${tokenOf(manage)}`)).status).toBe(200)
    const after = (await dump(2)).toLowerCase()
    for (const address of [LAN, MAI]) {
      for (const form of [...formsOf(address), addressHash('email', address)])
        expect(after.includes(form), `held as ${form}`).toBe(false)
    }
  })

  test('is held in no shard, though another reader wishes to move to their address', async () => {
    await scene()
    await followByEmail(MAI, { topics: ['cau'] })
    await lanMovesTo(MAI)
    const [mai] = await rows<{ id: string }>(
      () => mailroom(1),
      'SELECT id FROM subscribers WHERE address = ?',
      MAI,
    )
    expect((await call('DELETE', `/api/v1/subscribers/${mai?.id}`)).status).toBe(204)
    const after = (await dump(2)).toLowerCase()
    for (const form of [...formsOf(MAI), addressHash('email', MAI)])
      expect(after.includes(form), `held as ${form}`).toBe(false)
    expect(after).toContain(LAN)
  })
})
