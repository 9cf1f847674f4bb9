import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Form, formsOf, openForms, submit } from './support/form.ts'
import { linkTo, nextMail } from './support/mail.ts'
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

/** Sends a form as a browser does; what it is answered. */
async function send(form: Form | undefined, change: (fields: URLSearchParams) => void) {
  if (!form) throw new Error('there is no such form')
  change(form.fields)
  const answer = await fetch(form.action, { method: 'POST', body: form.fields, headers: HTML })
  return { status: answer.status, type: answer.headers.get('content-type'), html: await answer.text() }
}

const good = (fields: URLSearchParams) => {
  fields.set('address', 'moi@ban-doc.example')
  fields.set('consent', 'true')
}

test.each<[string, (fields: URLSearchParams) => void, string, string]>([
  ['no tick', (fields) => fields.delete('consent'), 'đánh dấu vào ô đồng ý', 'Tick the box'],
  [
    'no address',
    (fields) => fields.set('address', 'lan@'),
    'địa chỉ thư điện tử đúng dạng',
    'e-mail address',
  ],
  ['no topic', (fields) => fields.delete('topics'), 'chọn ít nhất một chủ đề', 'at least one topic'],
  [
    'half of the quiet hours',
    (fields) => fields.set('quietFrom', '22:00'),
    'bỏ trống cả hai',
    'leave both empty',
  ],
  ['no hour', (fields) => fields.set('at', '25:00'), 'Hãy chọn giờ gửi', 'Choose the hour'],
])('a subscription with %s is answered with a page that says what to do', async (_what, spoil, vi, en) => {
  for (const [lang, said, back] of [
    ['vi', vi, 'nút quay lại của trình duyệt'],
    ['en', en, 'your browser’s back button'],
  ] as const) {
    const [form] = await openForms(`${town.worker.origin}/topics/${BRIDGES.id}?lang=${lang}`)
    const answer = await send(form, (fields) => {
      good(fields)
      spoil(fields)
    })
    expect(answer).toMatchObject({ status: 400, type: 'text/html; charset=utf-8' })
    for (const one of [`<html lang="${lang}"`, said, back]) expect(answer.html).toContain(one)
    expect(answer.html.match(/<li>/g)).toHaveLength(1)
  }
})

test('a program that sends a form reads problem details', async () => {
  const [form] = await openForms(`${town.worker.origin}/topics/${BRIDGES.id}`)
  const answer = await submit(form, (fields) => fields.set('address', 'lan@'))
  expect(answer.status).toBe(400)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
})

test('a link that is asked for with no address, too', async () => {
  const [form] = await openForms(`${town.worker.origin}/subscriptions/link`)
  const answer = await send(form, (fields) => fields.set('address', 'lan'))
  expect(answer).toMatchObject({ status: 400, type: 'text/html; charset=utf-8' })
  expect(answer.html).toContain('địa chỉ thư điện tử đúng dạng')
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
