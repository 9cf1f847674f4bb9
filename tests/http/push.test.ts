import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type PushService, startPushService } from '../support/receivers/push.ts'
import { until } from '../support/worker.ts'
import { openForms, submit } from './support/form.ts'
import { deliveriesOf, expectAccount } from './support/ledger.ts'
import { subscription } from './support/readers.ts'
import { BRIDGES, poll, startTown, type Town } from './support/town.ts'

let town: Town
let pushes: PushService

beforeAll(async () => {
  town = await startTown()
  pushes = await startPushService()
})
afterAll(async () => {
  await town?.stop()
  await pushes?.stop()
})

interface Shown {
  title: string
  body: string
  navigate: string
  tag: string
}

const keyOf = async () =>
  ((await (await town.worker.call('GET', '/api/v1/push-key')).json()) as { key: string }).key
const ask = (browser: Browser) =>
  town.worker.call(
    'POST',
    '/api/v1/subscriptions',
    subscription({ type: 'webpush', subscription: browser.subscription }),
  )
const shown = (browser: Browser): Shown[] =>
  pushes.waitingFor(browser).map(({ text }) => (JSON.parse(text) as { notification: Shown }).notification)

const waitFor = (browser: Browser, count: number): Promise<Shown[]> =>
  until(() => (shown(browser).length >= count ? shown(browser) : null))

/** Subscribes a browser, whose person opens the first push and presses the button of its page. */
async function subscribe(): Promise<Browser> {
  const browser = pushes.subscribe(await keyOf())
  expect((await ask(browser)).status).toBe(202)
  const [confirmation] = await waitFor(browser, 1)
  const [form] = await openForms(confirmation?.navigate ?? '')
  expect((await submit(form)).status).toBe(200)
  return browser
}

test('a browser subscribes by a key that stays', async () => {
  const key = await keyOf()
  expect(key).toMatch(/^B[\w-]{86}$/)
  await town.worker.killAndRestart()
  expect(await keyOf()).toBe(key)
})

test('it is told nothing but what it is asked, until its person presses the button', async () => {
  const browser = pushes.subscribe(await keyOf())
  const answer = await ask(browser)
  expect([answer.status, await answer.text()]).toEqual([202, '{"status":"pending"}'])
  const [confirmation] = await waitFor(browser, 1)
  expect(confirmation).toMatchObject({
    title: 'Xác nhận đăng ký nhận tin',
    body: expect.stringContaining(`\n• ${BRIDGES.name}\n`),
    navigate: expect.stringContaining(`${town.worker.origin}/subscriptions/confirm?token=confirm.`),
  })
  await fetch(confirmation?.navigate ?? '')
  town.paper.publish({ title: 'Cây cầu chưa ai xin' })
  await poll(town.worker)
  await expectAccount(town.worker, { matched: 0, sent: 0 })
  expect(shown(browser).length).toBe(1)
})

test('the form of a topic’s page takes a browser in place of a mail address', async () => {
  const browser = pushes.subscribe(await keyOf())
  const [form] = await openForms(`${town.worker.origin}/topics/${BRIDGES.id}`)
  const filled = (subscription: string) =>
    submit(form, (fields) => {
      fields.set('consent', 'true')
      fields.set('subscription', subscription)
    })
  const answer = await filled(JSON.stringify(browser.subscription))
  expect([answer.status, await answer.text()]).toEqual([202, expect.stringContaining('Hãy xem thông báo')])
  expect(await waitFor(browser, 1)).toMatchObject([{ title: 'Xác nhận đăng ký nhận tin' }])
  expect((await filled('{')).status).toBe(400)
})

test('what is published then comes as a notification that leads to the digest’s page', async () => {
  const browser = await subscribe()
  town.paper.publish({ title: 'Khởi công cây cầu mới', lead: 'Qua sông Lô.', path: '/khoi-cong' })
  await poll(town.worker)
  const [, digest] = await waitFor(browser, 2)
  expect(digest).toMatchObject({
    title: `1 tin mới về ${BRIDGES.name}`,
    body: `• Khởi công cây cầu mới (Báo thử)\nVì sao có tin này: ${BRIDGES.name} — “cây cầu” trong tiêu đề`,
  })
  const page = await (await fetch(digest?.navigate ?? '')).text()
  for (const part of ['Khởi công', '/subscriptions/manage?token=', '/unsubscribe?token='])
    expect(page).toContain(part)
  await expectAccount(town.worker, { matched: 1, sent: 1 })
})

test('a subscription that has ended is sent nothing more', async () => {
  const browser = await subscribe()
  pushes.end(browser)
  const before = pushes.answered.length
  town.paper.publish({ title: 'Cây cầu thứ hai' })
  await poll(town.worker)
  await until(() => pushes.answered.slice(before).includes(410))
  const dead = () => deliveriesOf(town.worker, '&status=dead')
  await until(async () => (await dead()).length > 0)
  expect(await dead()).toMatchObject([{ reason: 'gone' }])
  const asked = pushes.answered.filter((status) => status === 410).length
  town.paper.publish({ title: 'Cây cầu thứ ba' })
  await poll(town.worker)
  await until(() => pushes.answered.filter((status) => status === 201).length > 6)
  expect(pushes.answered.filter((status) => status === 410).length).toBe(asked)
})
