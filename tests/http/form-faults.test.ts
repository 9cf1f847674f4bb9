import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsIn, formsOf, openForms, sendAsBrowser as send, submit, summaryOf } from './support/form.ts'
import { linkTo, nextMail, outboxOf } from './support/mail.ts'
import { subscribeByMail } from './support/readers.ts'
import { BRIDGES, CLINICS, startTown, type Town } from './support/town.ts'

const LAN = 'lan@ban-doc.example'
const HTML = { accept: 'text/html,application/xhtml+xml' }

let town: Town
let manage: string

beforeAll(async () => {
  town = await startTown()
  const confirmation = await subscribeByMail(town.worker, LAN)
  await town.worker.call('POST', '/subscriptions/link', { channel: { type: 'email', address: LAN } })
  const mail = await nextMail(town.worker, LAN, [confirmation])
  manage = linkTo(mail, '/subscriptions/manage')
})
afterAll(() => town?.stop())

test('a browser’s form that cannot be read is answered with a page', async () => {
  const [form] = await openForms(`${town.worker.origin}/topics/${BRIDGES.id}`)
  const answer = await fetch(form?.action ?? '', {
    method: 'POST',
    body: new Uint8Array([0xff]),
    headers: { ...HTML, 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8'])
  expect(await answer.text()).toContain('Nội dung gửi lên không phải UTF-8 hợp lệ.')
})

test('a program that sends a form reads problem details', async () => {
  const [form] = await openForms(`${town.worker.origin}/topics/${BRIDGES.id}`)
  const answer = await submit(form, (fields) => fields.set('address', 'lan@'))
  expect(answer.status).toBe(400)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
})

const NO_ADDRESS = 'Hãy nhập địa chỉ thư điện tử đúng dạng, ví dụ ten@example.com.'
const NO_CONSENT = expect.stringContaining('Hãy đánh dấu vào ô đồng ý')

test('the form for a lost link is shown again as it was filled in', async () => {
  const address = `${town.worker.origin}/subscriptions/link?lang=vi`
  const [form] = await openForms(address)
  const answer = await send(form, (fields) => fields.set('address', ' lan@b '))
  expect(answer).toMatchObject({ status: 400, type: 'text/html; charset=utf-8' })
  expect(answer.html).not.toContain('nút quay lại')
  expect(faultsIn(answer.html)).toEqual({ address: NO_ADDRESS })
  expect(summaryOf(answer.html)).toEqual([{ control: 'address', sentence: NO_ADDRESS }])
  const [again] = formsOf(answer.html, address)
  expect(again?.action).toBe(form?.action)
  expect(Object.fromEntries(again?.fields ?? [])).toEqual({ address: 'lan@b' })
})

test('the form to move elsewhere, too, on a page that is as it was', async () => {
  const moveIn = (html: string) =>
    formsOf(html, manage).find(({ action }) => action.includes('/subscriptions/address'))
  const before = await (await fetch(manage, { headers: HTML })).text()
  expect(before).toMatch(/<details><summary><h2>Chuyển sang địa chỉ khác/)
  const mails = await outboxOf(town.worker)
  const answer = await send(moveIn(before), (fields) => fields.set('address', 'lan@b'))
  expect(answer).toMatchObject({ status: 400, type: 'text/html; charset=utf-8' })
  expect(answer.html).toMatch(/<details open=""><summary><h2>Chuyển sang địa chỉ khác/)
  expect(faultsIn(answer.html)).toEqual({ address: NO_ADDRESS, consent: NO_CONSENT })
  expect(summaryOf(answer.html)).toEqual([
    { control: 'address', sentence: NO_ADDRESS },
    { control: 'consent', sentence: NO_CONSENT },
  ])
  expect(moveIn(answer.html)?.action).toBe(moveIn(before)?.action)
  expect(Object.fromEntries(moveIn(answer.html)?.fields ?? [])).toEqual({ address: 'lan@b' })
  const settingsIn = (html: string) => Object.fromEntries(formsOf(html, manage)[0]?.fields ?? [])
  expect(settingsIn(answer.html)).toEqual(settingsIn(before))
  expect(await outboxOf(town.worker)).toHaveLength(mails.length)

  const mended = await send(moveIn(answer.html), (fields) => fields.set('address', 'moi@ban-doc.example'))
  expect(faultsIn(mended.html)).toEqual({ consent: NO_CONSENT })
})

test.each(['link', 'address'])('a program that sends the form to %s reads problem details', async (act) => {
  const to = act === 'link' ? `${town.worker.origin}/subscriptions/link` : manage.replace('manage', act)
  const answer = await fetch(to, { method: 'POST', body: new URLSearchParams({ address: 'lan@b' }) })
  expect(answer.status).toBe(400)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toMatchObject({ code: 'input_invalid' })
})

test('what is wrong with more than what was typed sends nobody back to the form', async () => {
  const [form] = await openForms(`${town.worker.origin}/subscriptions/link`)
  const answer = await send(form, (fields) => fields.set('address', 'a'.repeat(300_000)))
  expect(answer).toMatchObject({ status: 413, type: 'text/html; charset=utf-8' })
  expect(answer.html).not.toContain('nút quay lại của trình duyệt')
})

test('a person’s own page is shown again as it was filled in, and nothing is saved', async () => {
  const [form] = await openForms(manage)
  const answer = await send(form, (fields) => {
    fields.set('topics', CLINICS.id)
    fields.set('urgent', CLINICS.id)
    fields.set('cadence', 'weekly')
    fields.set('at', '18:30')
    fields.set('quietFrom', '22:00')
    fields.set('days', 'working')
    fields.set('paused', 'true')
  })
  expect(answer).toMatchObject({ status: 400, type: 'text/html; charset=utf-8' })
  expect(answer.html).toContain('bỏ trống cả hai')
  expect(answer.html).not.toContain('Đã lưu thay đổi.')
  const [again] = formsOf(answer.html, manage)
  expect(again?.action).toBe(form?.action)
  expect(Object.fromEntries(again?.fields ?? [])).toMatchObject({
    topics: CLINICS.id,
    urgent: CLINICS.id,
    cadence: 'weekly',
    at: '18:30',
    quietFrom: '22:00',
    quietUntil: '',
    days: 'working',
    paused: 'true',
  })
  const [kept] = await openForms(manage)
  expect(Object.fromEntries(kept?.fields ?? [])).toMatchObject({ topics: BRIDGES.id, cadence: 'immediate' })
})

test('all that is wrong on a person’s own page is said at once, each at its field', async () => {
  const [form] = await openForms(manage)
  const answer = await send(form, (fields) => {
    fields.set('query', 'cầu (đường')
    fields.set('cadence', 'daily')
    fields.set('quietFrom', '22:00')
    fields.set('quietUntil', '22:00')
    fields.set('at', '25:00')
  })
  expect(answer.status).toBe(400)
  const faults = faultsIn(answer.html)
  expect(faults).toEqual({
    query: expect.stringContaining('Truy vấn riêng, ký tự thứ 5'),
    at: 'Hãy chọn giờ gửi, ví dụ 07:30.',
    quietFrom: expect.stringContaining('giờ khác giờ bắt đầu'),
    quietUntil: expect.stringContaining('giờ khác giờ bắt đầu'),
  })
  expect(answer.html.match(/giờ khác giờ bắt đầu/g)).toHaveLength(2)
  expect(summaryOf(answer.html).map(({ control }) => control)).toEqual(['query', 'at', 'quiet-from'])
})

test.each<[string, (fields: URLSearchParams) => void, string, boolean]>([
  [
    'an hour among the quiet ones',
    (fields) => fields.set('quietUntil', '08:30'),
    'bản tin sẽ đến lúc 08:30',
    true,
  ],
  ['no hour', (fields) => fields.set('at', ''), 'giờ gửi vẫn là 07:00', true],
  ['no topic', (fields) => fields.delete('topics'), 'không theo dõi gì nữa', false],
])('saving %s says what comes of it', async (_what, change, said, isNextSaid) => {
  const [form] = await openForms(manage)
  const set = (fields: URLSearchParams) => {
    fields.set('topics', BRIDGES.id)
    fields.set('cadence', 'daily')
    fields.set('at', '07:00')
    fields.set('quietFrom', '22:00')
    fields.set('quietUntil', '06:00')
  }
  const before = await send(form, set)
  for (const remark of [said, 'bản tin sẽ đến lúc', 'giờ gửi vẫn là'])
    expect(before.html).not.toContain(remark)
  expect(before.html).toMatch(/Bản tin kế tiếp được gửi sớm nhất lúc 07:00 ngày /)
  const [again] = await openForms(manage)
  const after = await send(again, change)
  expect(after.status).toBe(200)
  expect(after.html).toContain(said)
  expect(after.html.includes('Bản tin kế tiếp được gửi sớm nhất')).toBe(isNextSaid)
})

test('whoever moves to where they are is told so, and nothing is sent', async () => {
  const move = (await openForms(manage)).find(({ action }) => action.includes('/subscriptions/address'))
  const before = await outboxOf(town.worker)
  const answer = await send(move, (fields) => {
    fields.set('address', LAN.toUpperCase().replace('BAN-DOC.EXAMPLE', 'ban-doc.example'))
    fields.set('consent', 'true')
  })
  expect(answer.status).toBe(200)
  expect(answer.html).toContain('đang được gửi tới chính địa chỉ này')
  expect(await outboxOf(town.worker)).toHaveLength(before.length)
})

test('a person’s own page says where they are told, and not the address', async () => {
  const html = await (await fetch(manage, { headers: HTML })).text()
  expect(html).toContain('l…@ban-doc.example')
  expect(html).not.toContain(LAN)
})

test('a person’s own page keeps what a form does not say', async () => {
  const [form] = await openForms(manage)
  await submit(form, (fields) => {
    fields.set('cadence', 'weekly')
    fields.set('at', '18:30')
    fields.set('weekday', '5')
    fields.set('timezone', 'Europe/Prague')
    fields.set('quietFrom', '22:00')
    fields.set('quietUntil', '06:00')
    fields.set('locale', 'en')
  })
  await fetch(manage, { method: 'POST', body: new URLSearchParams({ topics: BRIDGES.id, cadence: 'daily' }) })
  const [kept] = await openForms(manage)
  expect(Object.fromEntries(kept?.fields ?? [])).toMatchObject({
    topics: BRIDGES.id,
    cadence: 'daily',
    at: '18:30',
    weekday: '5',
    timezone: 'Europe/Prague',
    quietFrom: '22:00',
    quietUntil: '06:00',
    locale: 'en',
  })
})
