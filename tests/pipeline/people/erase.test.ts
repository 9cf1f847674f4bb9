import { env } from 'cloudflare:workers'
import { describe, expect, test, vi } from 'vitest'
import { addressHash } from '../../../src/mailroom/people/subscribers.ts'
import { Gate, until } from '../support/gate.ts'
import { inside, mailroom, rows } from '../support/objects.ts'
import { ask, balanced, call, poll } from '../support/operator.ts'
import { deliver, followByEmail } from '../support/readers.ts'
import { cleanUp, DAY, scene, takeClock } from '../support/scene.ts'
import { dump, formsOf, linkTo, tokenOf } from './readers.ts'

cleanUp()

const LAN = 'lan.xuan-hoa@doc-gia.example'
const NEW = 'lan.moi-1988@hop-thu.example'

/** Lan has followed, been told, asked again, asked for her link, and wishes to move; her mail once failed. */
async function fullLife() {
  const logged: string[] = []
  vi.spyOn(console, 'log').mockImplementation((...said) => logged.push(said.join(' ')))
  const { paper } = await scene()
  await followByEmail(LAN, { topics: ['cau'] })
  paper.publish('Cầu mới nối đôi bờ sông')
  await poll()
  await deliver()
  const channel = { type: 'email', address: LAN }
  await ask('POST', '/api/v1/subscriptions', { channel, topics: ['cau'], consent: true })
  await ask('POST', '/subscriptions/link', { channel })
  const manage = await linkTo(LAN, '/subscriptions/manage')
  const move = { channel: { type: 'email', address: NEW }, consent: true }
  await ask('POST', `/subscriptions/address${tokenOf(manage)}`, move)
  await deliver()
  return { manage, logged }
}

describe('who is erased', () => {
  test.each(['by their own link', 'by the operator'])('%s is held nowhere, in no form', async (by) => {
    const { manage, logged } = await fullLife()
    const before = (await dump()).toLowerCase()
    for (const address of [LAN, NEW]) expect(before).toContain(address)
    expect(before).toContain(addressHash('email', LAN))
    if (by === 'by their own link') {
      expect((await call('POST', `/subscriptions/erase${tokenOf(manage)}`)).status).toBe(200)
    } else {
      const { items } = await ask<{ items: { id: string; addressHash: string | null }[] }>(
        'GET',
        '/api/v1/subscribers',
      )
      const lan = items.find((item) => item.addressHash === addressHash('email', LAN))
      expect((await call('DELETE', `/api/v1/subscribers/${lan?.id}`)).status).toBe(204)
    }
    const after = (await dump()).toLowerCase()
    for (const address of [LAN, NEW]) {
      for (const form of [...formsOf(address), addressHash('email', address)]) {
        expect(after.includes(form), `held as ${form}`).toBe(false)
        expect(logged.join('\n').toLowerCase().includes(form), `logged as ${form}`).toBe(false)
      }
    }
    expect(await balanced()).toMatchObject({ matched: 2, sent: 2 })
    expect((await call('GET', manage)).status).toBe(404)
    const erased = await rows<{ id: string }>(mailroom, "SELECT id FROM subscribers WHERE status = 'erased'")
    expect(erased).toHaveLength(2)
    for (const { id } of erased) {
      expect(await env.KV.getWithMetadata(`ended:${id}`)).toMatchObject({
        metadata: { reason: 'erased', at: expect.any(Number) },
      })
    }
  })
})

describe('who is erased while something is sent to them', () => {
  test('has had it, and nothing of it is kept', async () => {
    const { paper, endpoint } = await scene()
    paper.publish('Cầu mới nối đôi bờ sông')
    await poll()
    await deliver()
    const { search } = new URL(endpoint.received[0]?.digest.data.manage ?? '')
    const gate = new Gate()
    endpoint.answerDelivery = async () => {
      await gate.pass()
      return new Response(null, { status: 200 })
    }
    paper.publish('Hợp long cầu mới thứ hai trên sông lớn')
    await poll()
    const sending = deliver()
    await gate.reached()
    expect((await call('POST', `/subscriptions/erase${search}`)).status).toBe(200)
    gate.open()
    await sending
    const kept = await until(async () => {
      const all = await rows<{ status: string }>(
        mailroom,
        'SELECT status, payload, told, log FROM deliveries ORDER BY n',
      )
      return all.every(({ status }) => status === 'sent') ? all : null
    })
    expect(kept).toEqual([1, 2].map(() => ({ status: 'sent', payload: null, told: null, log: '[]' })))
    const host = new URL(endpoint.url).host
    expect(await dump()).not.toContain(host)
    expect(await balanced()).toMatchObject({ matched: 2, sent: 2 })
  })
})

describe('who has unsubscribed', () => {
  test('is erased once the record of what they were sent has ended', async () => {
    const clock = takeClock()
    await fullLife()
    const unsubscribe = await linkTo(LAN, '/unsubscribe')
    expect((await call('POST', unsubscribe)).status).toBe(200)
    for (const [days, isHeld] of [
      [38, true],
      [4, false],
    ] as const) {
      clock.forward(days * DAY)
      await inside(mailroom, ({ storage }) => storage.deleteAlarm())
      await deliver(Date.now())
      await deliver(Date.now() + DAY)
      expect((await dump()).includes(LAN), `after ${days} days`).toBe(isHeld)
    }
    expect((await call('POST', unsubscribe)).status).toBe(200)
    expect(await balanced()).toMatchObject({ matched: 2, sent: 2 })
  })
})
