import { describe, expect, test } from 'vitest'
import { addressHash } from '../../../src/mailroom/people/subscribers.ts'
import { until } from '../support/gate.ts'
import { mailroom, newsroom, rows } from '../support/objects.ts'
import { ask, balanced, call, poll } from '../support/operator.ts'
import { deliver, followByEmail, mailsTo } from '../support/readers.ts'
import { cleanUp, HOUR, scene, takeClock } from '../support/scene.ts'
import { setVariables } from '../support/settings.ts'
import { linkTo, tokenOf } from './readers.ts'

cleanUp()

const LAN = 'lan@doc-gia.example'
const NEW = 'lan.moi@doc-gia.example'
const MAI = 'mai@doc-gia.example'

const email = (address: string) => ({ type: 'email', address })
const wish = (address: string) => ({ channel: email(address), topics: ['cau'], consent: true })

async function lan() {
  const { paper } = await scene()
  await followByEmail(LAN, { topics: ['cau'] })
  await ask('POST', '/subscriptions/link', { channel: email(LAN) })
  return { paper, manage: await linkTo(LAN, '/subscriptions/manage') }
}

describe('asking for an address', () => {
  test('is taken three times an hour, known or not, and says when again', async () => {
    const clock = takeClock()
    await scene()
    await followByEmail(LAN, { topics: ['cau'] })
    await ask('POST', '/api/v1/subscriptions', wish(NEW))
    for (const address of [LAN, NEW]) {
      for (const path of ['/subscriptions/link', '/subscriptions/link'])
        expect((await call('POST', path, { channel: email(address) })).status).toBe(202)
      for (const [path, body] of [
        ['/subscriptions/link', { channel: email(address.toUpperCase()) }],
        ['/api/v1/subscriptions', wish(address)],
      ] as const) {
        const refused = await call('POST', path, body)
        expect(refused.status).toBe(429)
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_000)
        expect(await refused.json()).toMatchObject({ code: 'too_many_requests' })
      }
    }
    clock.forward(HOUR)
    expect((await call('POST', '/subscriptions/link', { channel: email(LAN) })).status).toBe(202)
  })

  test('is taken sixty times an hour from one network, whatever the addresses: thousands may share it', async () => {
    await scene()
    const from = (ip: string) => ({ 'cf-connecting-ip': ip, 'content-type': 'application/json' })
    const post = (number: number, ip: string) =>
      call(
        'POST',
        '/subscriptions/link',
        JSON.stringify({ channel: email(`a${number}@b.example`) }),
        from(ip),
      )
    const statuses: number[] = []
    for (let n = 0; n < 61; n += 1) statuses.push((await post(n, `203.0.113.${n}`)).status)
    expect(statuses).toEqual([...new Array<number>(60).fill(202), 429])
    expect((await post(70, '198.51.100.1')).status).toBe(202)
  })

  test('is challenged sixty times an hour at one host', async () => {
    await scene()
    const post = (path: string) =>
      call('POST', '/api/v1/subscriptions', {
        channel: { type: 'webhook', url: `http://khong-co.example/${path}` },
        topics: ['cau'],
        consent: true,
      })
    const statuses: number[] = []
    for (let n = 0; n < 61; n += 1) statuses.push((await post(`hook-${n}`)).status)
    expect(statuses).toEqual([...new Array<number>(60).fill(422), 429])
  })

  test('again leaves the link of the first request as good as it was, and keeps each consent', async () => {
    await scene()
    await ask('POST', '/api/v1/subscriptions', wish(LAN))
    const first = await linkTo(LAN, '/subscriptions/confirm')
    await ask('POST', '/api/v1/subscriptions', wish(LAN))
    await until(async () => (await mailsTo(LAN)).length === 2)
    expect((await call('POST', first)).status).toBe(200)
    const kept = await rows<{ consent: string; confirmed_at: number | null }>(
      mailroom,
      'SELECT consent, confirmed_at FROM requests WHERE consent LIKE \'%"link"%\' ORDER BY created_at',
    )
    expect(kept.map(({ confirmed_at }) => confirmed_at !== null)).toEqual([true, false])
    expect(JSON.parse(kept[0]?.consent ?? '')).toMatchObject({
      text: expect.stringContaining('91/2025/QH15'),
      version: 5,
      how: 'link',
      locale: 'vi',
      addressHash: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
  })
})

describe('a lost link', () => {
  test('comes by mail to who is known, and nothing comes to anybody else', async () => {
    const { manage } = await lan()
    await ask('POST', '/subscriptions/link', { channel: email(MAI) })
    await deliver()
    expect((await call('GET', manage)).status).toBe(200)
    expect(await mailsTo(MAI)).toEqual([])
  })

  test('is renewed: older ones end, that in digests included, and unsubscribing stays', async () => {
    const { paper, manage } = await lan()
    paper.publish('Cầu mới nối đôi bờ sông')
    await poll()
    await deliver()
    const unsubscribe = await linkTo(LAN, '/unsubscribe')
    const { manage: renewed } = await ask<{ manage: string }>(
      'POST',
      `/subscriptions/renew${tokenOf(manage)}`,
    )
    const over = await call('GET', manage, undefined, { accept: 'text/html' })
    expect([over.status, (await over.text()).includes('href="/subscriptions/link?lang=vi"')]).toEqual([
      404,
      true,
    ])
    expect((await call('POST', `/subscriptions/renew${tokenOf(manage)}`)).status).toBe(404)
    expect((await call('GET', `/subscriptions/manage${tokenOf(renewed)}`)).status).toBe(200)
    expect((await call('POST', unsubscribe)).status).toBe(200)
  })
})

describe('moving to another address', () => {
  test('carries no text of the person’s own into a mailbox that nobody knows to be theirs', async () => {
    await scene()
    await followByEmail(LAN, { topics: ['cau'], query: '"gọi 0909123456 nhận tiền"' })
    await ask('POST', '/subscriptions/link', { channel: email(LAN) })
    const manage = await linkTo(LAN, '/subscriptions/manage')
    await ask('POST', `/subscriptions/address${tokenOf(manage)}`, { channel: email(NEW), consent: true })
    const link = await linkTo(NEW, '/subscriptions/confirm')
    const [mail] = await mailsTo(NEW)
    expect(mail?.text).toContain('muốn từ nay nhận tin ở địa chỉ này, thay cho địa chỉ cũ')
    expect(mail?.text).toContain('• Chủ đề cau\n• những từ đã nhập khi đăng ký (xem ở trang xác nhận)')
    expect(`${mail?.text}${mail?.html}`).not.toContain('0909123456')
    const page = await (await call('GET', link)).text()
    expect(page).toContain('Truy vấn do người đăng ký viết: <code')
  })

  const ask1 = (manage: string, address: string) =>
    ask('POST', `/subscriptions/address${tokenOf(manage)}`, { channel: email(address), consent: true })

  test('waits for the new one’s yes, tells the old one, and takes everything along', async () => {
    const { paper, manage } = await lan()
    await ask1(manage, NEW)
    const confirm = await linkTo(NEW, '/subscriptions/confirm')
    await until(async () => (await mailsTo(LAN)).some(({ text }) => text.includes('địa chỉ khác')))
    expect((await mailsTo(LAN)).every(({ text }) => !text.includes(NEW))).toBe(true)
    expect(await (await call('GET', manage)).text()).toContain(' · Báo có yêu cầu chuyển địa chỉ · đã gửi')
    expect(await (await call('GET', confirm, undefined, { accept: 'text/html' })).text()).toContain(
      'Chủ đề cau',
    )
    for (const _ of [1, 2]) expect((await call('POST', confirm)).status).toBe(200)
    paper.publish('Cầu mới nối đôi bờ sông')
    await poll()
    await deliver()
    expect((await mailsTo(NEW)).filter(({ text }) => text.includes('Cầu mới nối'))).toHaveLength(1)
    expect((await mailsTo(LAN)).filter(({ text }) => text.includes('Cầu mới nối'))).toHaveLength(0)
    expect(await balanced()).toMatchObject({ matched: 2, sent: 2 })
  })

  test('ends when the link is renewed before', async () => {
    const { manage } = await lan()
    await ask1(manage, NEW)
    const confirm = await linkTo(NEW, '/subscriptions/confirm')
    await ask('POST', `/subscriptions/renew${tokenOf(manage)}`)
    expect((await call('GET', confirm)).status).toBe(404)
    expect((await call('POST', confirm)).status).toBe(404)
  })

  test.each([1, 2])('never takes an address that is told already, with %i shards', async (shards) => {
    if (shards === 2) {
      await setVariables(
        { MAILROOM_SHARDS: '2', SIGNING_KEY: 'khoa-ky-danh-cho-kiem-thu-dai-hon-32-ky-tu' },
        [newsroom, mailroom, () => mailroom(1)],
      )
    }
    const { manage } = await lan()
    await followByEmail(MAI, { topics: ['cau'] })
    await ask1(manage, MAI)
    const confirm = await until(async () => {
      const link = await linkTo(MAI, '/subscriptions/confirm')
      const page = await (await call('GET', link, undefined, { accept: 'text/html' })).text()
      return page.includes('thay cho địa chỉ cũ') ? link : null
    })
    const taken = await call('POST', confirm)
    expect(taken.status).toBe(409)
    expect(await taken.json()).toMatchObject({ code: 'address_taken' })
    const { items } = await ask<{ items: { id: string; addressHash: string }[] }>(
      'GET',
      '/api/v1/subscribers',
    )
    const mai = items.find(({ addressHash: hash }) => hash === addressHash('email', MAI))?.id ?? ''
    await mailroom(Number(mai.charAt(1))).unsubscribe(mai)
    expect((await call('POST', confirm)).status).toBe(200)
    expect(
      await rows(() => mailroom(Number(mai.charAt(1))), 'SELECT status FROM subscribers WHERE id = ?', mai),
    ).toEqual([{ status: 'erased' }])
  })
})

describe('what a person takes along', () => {
  test('is all that is held, and makes them a subscriber elsewhere, without a mail', async () => {
    const { paper, manage } = await lan()
    paper.publish('Cầu mới nối đôi bờ sông')
    await poll()
    await deliver()
    const held = await ask<{ subscribers: object[]; deliveries: { kind: string; items: object[] }[] }>(
      'GET',
      `/subscriptions/export${tokenOf(manage)}`,
    )
    expect(held.subscribers).toMatchObject([
      {
        channel: 'email',
        address: LAN,
        status: 'active',
        locale: 'vi',
        consents: [{ version: 5, how: 'link' }],
        subscriptions: [{ topic: 'cau', name: 'Chủ đề cau', urgent: false, updates: false }],
      },
    ])
    expect(held.deliveries.find(({ kind }) => kind === 'digest')?.items).toMatchObject([
      { title: 'Cầu mới nối đôi bờ sông', matches: [{ topic: 'cau' }] },
    ])
    expect(await ask('POST', '/api/v1/import', held)).toEqual({ imported: 0, known: 1 })
    await ask('POST', `/subscriptions/erase${tokenOf(manage)}`).catch(() => {})
    const mails = (await ask<{ items: object[] }>('GET', '/api/v1/outbox')).items.length
    expect(await ask('POST', '/api/v1/import', held)).toEqual({ imported: 1, known: 0 })
    await deliver()
    expect((await ask<{ items: object[] }>('GET', '/api/v1/outbox')).items).toHaveLength(mails)
    const exported = await ask<{ subscribers: { channel: string }[] }>(
      'GET',
      '/api/v1/export?subscribers=true',
    )
    const back = exported.subscribers.filter(({ channel }) => channel === 'email')
    expect(back).toEqual(held.subscribers)
  })

  test('is refused where it is not whole', async () => {
    const { manage } = await lan()
    const held = await ask<{ subscribers: object[] }>('GET', `/subscriptions/export${tokenOf(manage)}`)
    const [lanHeld] = held.subscribers
    for (const wrong of [{ consents: [] }, { address: 'không phải' }, { more: 1 }, { status: 'pending' }]) {
      const refused = await call('POST', '/api/v1/import', {
        version: 1,
        subscribers: [{ ...lanHeld, ...wrong }],
      })
      expect(refused.status).toBe(400)
    }
    expect((await call('GET', '/api/v1/export')).status).toBe(400)
  })
})
