import { describe, expect, test } from 'vitest'
import type { PersonOnWire } from '../../../src/http/person-on-wire.ts'
import { addressHash } from '../../../src/mailroom/people/subscribers.ts'
import { inside, mailroom, rows } from '../support/objects.ts'
import { ask, balanced, call, poll } from '../support/operator.ts'
import { deliver, followByEmail, mailsTo } from '../support/readers.ts'
import { cleanUp, HOUR, scene, takeClock } from '../support/scene.ts'
import { linkTo, tokenOf } from './readers.ts'

cleanUp()

const LAN = 'lan@doc-gia.example'
const BROWSER = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }

/** Lan follows, was told once, and has the links of that digest. */
async function lan() {
  const { paper, endpoint, outside } = await scene()
  await followByEmail(LAN, { topics: ['cau'] })
  const confirm = await linkTo(LAN, '/subscriptions/confirm')
  paper.publish('Cầu mới nối đôi bờ sông')
  await poll()
  await deliver()
  const manage = await linkTo(LAN, '/subscriptions/manage')
  const unsubscribe = await linkTo(LAN, '/unsubscribe')
  return { paper, endpoint, outside, confirm, manage, unsubscribe }
}

const save = (manage: string, fields: Record<string, string>) =>
  call(
    'POST',
    manage,
    String(new URLSearchParams({ topics: 'cau', cadence: 'immediate', ...fields })),
    BROWSER,
  )

/** A link of a mail, by whoever has chosen the other language on its page. */
const inEnglish = (link: string) => link.replace('lang=vi', 'lang=en')

const consentsOf = async (manage: string) =>
  (await ask<{ subscribers: PersonOnWire[] }>('GET', `/subscriptions/export${tokenOf(manage)}`))
    .subscribers[0]?.consents ?? []

const statusOf = async (channel = 'email') =>
  (await rows<{ status: string }>(mailroom, 'SELECT status FROM subscribers WHERE channel = ?', channel))[0]
    ?.status

describe('who has unsubscribed', () => {
  test('comes back by their page only with another consent, which is kept', async () => {
    const { paper, manage, unsubscribe } = await lan()
    for (const _ of ['once', 'twice']) expect((await call('POST', unsubscribe)).status).toBe(200)
    const page = await (await call('GET', inEnglish(manage), undefined, BROWSER)).text()
    expect(page).toContain('You have unsubscribed.')
    expect(page).toMatch(/<input type="checkbox" name="consent" value="true"\/>/)
    const half = await save(manage, {})
    expect(half.status).toBe(400)
    const refused = await half.text()
    for (const shown of ['id="consent-fault"', 'value="cau" checked=""']) expect(refused).toContain(shown)
    expect(await statusOf()).toBe('unsubscribed')
    expect(await consentsOf(manage)).toHaveLength(1)

    expect((await save(inEnglish(manage), { consent: 'true' })).status).toBe(200)
    expect(await statusOf()).toBe('active')
    expect(await consentsOf(manage)).toMatchObject([
      { locale: 'vi', text: expect.stringMatching(/^Tôi đồng ý/), version: 5 },
      { locale: 'en', text: expect.stringMatching(/^I agree/), version: 5, how: 'link' },
    ])
    paper.publish('Hợp long cầu mới thứ hai trên sông lớn')
    await poll()
    await deliver()
    expect((await mailsTo(LAN)).filter(({ text }) => text.includes('thứ hai'))).toHaveLength(1)
    await balanced()
  })

  test('is not told by the old confirmation that news will come', async () => {
    const { confirm, unsubscribe } = await lan()
    expect((await call('POST', confirm)).status).toBe(200)
    await call('POST', unsubscribe)
    for (const method of ['GET', 'POST']) expect((await call(method, confirm)).status).toBe(410)
    expect(await statusOf()).toBe('unsubscribed')
  })

  test('comes back by subscribing again', async () => {
    const { unsubscribe } = await lan()
    await call('POST', unsubscribe)
    await followByEmail(LAN, { topics: ['cau'] })
    expect(await statusOf()).toBe('active')
    expect((await call('POST', unsubscribe)).status).toBe(200)
    expect(await statusOf()).toBe('unsubscribed')
  })
})

describe('whose address was disabled', () => {
  test('sees why on their page, and is back when they save', async () => {
    const { manage, paper } = await lan()
    const id = (await mailsTo(LAN)).find(({ text }) => text.includes('nối đôi bờ'))?.id ?? ''
    await mailroom().verdict(id, 'hard')
    const page = await (await call('GET', manage, undefined, BROWSER)).text()
    expect(page).toContain('Đã ngừng gửi tới địa chỉ này')
    expect(page).toContain('đã gửi (bị trả lại: địa chỉ không nhận được thư)')
    expect((await save(manage, {})).status).toBe(200)
    expect(await statusOf()).toBe('active')
    paper.publish('Hợp long cầu mới thứ hai trên sông lớn')
    await poll()
    await deliver()
    expect((await mailsTo(LAN)).filter(({ text }) => text.includes('thứ hai'))).toHaveLength(1)
  })

  test('is warned before, while attempts fail', async () => {
    const { endpoint, paper } = await lan()
    const { pathname, search } = new URL(endpoint.received[0]?.digest.data.manage ?? '')
    const page = async () => (await call('GET', pathname + search, undefined, BROWSER)).text()
    expect(await page()).not.toContain('đều không thành công')
    endpoint.answerDelivery = () => new Response(null, { status: 500 })
    paper.publish('Hợp long cầu mới thứ hai trên sông lớn')
    await poll()
    await deliver()
    expect(await page()).toMatch(/Từ \d\d:\d\d .*, mọi lần gửi tới địa chỉ này đều không thành công/)
  })

  test('by 410 sees it on the page of the webhook, too', async () => {
    const { endpoint, paper } = await lan()
    const manage = endpoint.received[0]?.digest.data.manage ?? ''
    const { pathname, search } = new URL(manage)
    endpoint.answerDelivery = () => new Response(null, { status: 410 })
    paper.publish('Hợp long cầu mới thứ hai trên sông lớn')
    await poll()
    await deliver()
    expect(await statusOf('webhook')).toBe('disabled')
    const page = await (await call('GET', pathname + search, undefined, BROWSER)).text()
    expect(page).toContain('Nhận tin qua webhook')
    expect(page).toContain('Đã ngừng gửi tới địa chỉ này')
    expect(page).toContain('không gửi được (bên nhận báo địa chỉ này không còn nữa)')
  })
})

describe('who pauses', () => {
  test('is sent nothing from then on, nor what failed before and waits', async () => {
    const clock = takeClock()
    const { endpoint, paper } = await lan()
    const { pathname, search } = new URL(endpoint.received[0]?.digest.data.manage ?? '')
    endpoint.answerDelivery = () => new Response(null, { status: 500 })
    paper.publish('Hợp long cầu mới thứ hai trên sông lớn')
    await poll()
    await deliver()
    expect((await save(pathname + search, { paused: 'true' })).status).toBe(200)
    clock.forward(HOUR)
    await deliver()
    expect(endpoint.received).toHaveLength(2)
    expect(await balanced()).toMatchObject({ suppressed: 1, pending: 0, reasons: { paused: 1 } })
  })

  test('still has the letter that they ask for', async () => {
    const { manage } = await lan()
    const before = (await mailsTo(LAN)).length
    await inside(mailroom, ({ storage }) => storage.deleteAlarm())
    await mailroom().sendLink('email', addressHash('email', LAN), 'http://127.0.0.1')
    expect((await save(manage, { paused: 'true' })).status).toBe(200)
    await deliver()
    expect(await mailsTo(LAN)).toHaveLength(before + 1)
  })
})

describe('a wish to move', () => {
  test('by the page takes the box, and keeps the sentence that the page showed', async () => {
    const { manage } = await lan()
    const path = `/subscriptions/address${tokenOf(inEnglish(manage))}`
    const address = 'lan.moi@doc-gia.example'
    const form = (fields: Record<string, string>) => String(new URLSearchParams({ address, ...fields }))
    expect((await call('POST', path, form({}), BROWSER)).status).toBe(400)
    const asked = await call('POST', path, form({ consent: 'true' }), BROWSER)
    expect([asked.status, (await asked.text()).includes('<html lang="en">')]).toEqual([202, true])
    const [kept] = await rows<{ consent: string }>(
      mailroom,
      "SELECT consent FROM requests WHERE request ->> 'of' IS NOT NULL",
    )
    expect(JSON.parse(kept?.consent ?? '')).toMatchObject({
      locale: 'en',
      text: expect.stringMatching(/^I agree/),
    })
  })
})

describe('a page of thirty lines', () => {
  test('shows the last ones, and the export all', async () => {
    const { manage } = await lan()
    await inside(mailroom, ({ storage: { sql } }) => {
      for (let n = 0; n < 40; n += 1)
        sql.exec(
          `INSERT INTO deliveries (subscriber, kind, lane, status, reason, created_at, attempts, settled_at, counted, repeats, updates)
           SELECT id, 'digest', 'scheduled', 'suppressed', 'paused', 1, 0, 1, 0, 0, 0 FROM subscribers WHERE channel = 'email'`,
        )
    })
    const page = await (await call('GET', manage, undefined, BROWSER)).text()
    expect(page.match(/bạn đang tạm dừng/g)).toHaveLength(30)
    const { deliveries } = await ask<{ deliveries: { kind: string; attempts: object[] }[] }>(
      'GET',
      `/subscriptions/export${tokenOf(manage)}`,
    )
    expect(deliveries).toHaveLength(42)
    expect(deliveries.at(-2)).toMatchObject({
      kind: 'digest',
      attempts: [{ result: 'sent', at: expect.stringMatching(/^\d{4}-.*Z$/) }],
      items: [{ title: 'Cầu mới nối đôi bờ sông', source: 'Báo thử' }],
    })
  })
})
