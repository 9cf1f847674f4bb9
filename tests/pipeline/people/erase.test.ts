import { env } from 'cloudflare:workers'
import { describe, expect, test, vi } from 'vitest'
import { addressHash } from '../../../src/mailroom/people/subscribers.ts'
import { mailroom, rows } from '../support/objects.ts'
import { ask, balanced, call, poll } from '../support/operator.ts'
import { deliver, followByEmail } from '../support/readers.ts'
import { cleanUp, scene } from '../support/scene.ts'
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
    const [lan] = await rows<{ id: string }>(
      mailroom,
      "SELECT id FROM subscribers WHERE status = 'erased' AND confirmed_at IS NOT NULL",
    )
    expect(await env.KV.getWithMetadata(`ended:${lan?.id}`)).toMatchObject({
      metadata: { reason: 'erased', at: expect.any(Number) },
    })
  })
})
