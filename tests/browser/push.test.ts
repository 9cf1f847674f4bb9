import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BRIDGES, poll, startTown, type Town } from '../http/support/town.ts'
import { type PushService, type Browser as Recipient, startPushService } from '../support/receivers/push.ts'
import { until } from '../support/worker.ts'
import { listenTo, startChromium } from './chromium.ts'

/**
 * A real browser at the page's button and at its own service worker. Only what lies between is ours: its push service is
 * a stranger's on the Internet, so a browser subscribes at the one on loopback, and is handed what came there.
 */

let town: Town
let pushes: PushService
let chromium: Browser

beforeAll(async () => {
  town = await startTown()
  pushes = await startPushService()
  chromium = await startChromium()
})
afterAll(async () => {
  await chromium?.close()
  await town?.stop()
  await pushes?.stop()
})

/** The topic's page in a browser of its own. `before` runs ahead of the page's scripts. */
async function openTopic(before: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.newContext({ locale: 'vi-VN' })
  await context.addInitScript(before)
  const page = await context.newPage()
  await page.goto(`${town.worker.origin}/topics/${BRIDGES.id}`)
  return { context, page }
}

async function press(page: Page): Promise<void> {
  await page.locator('[name=consent]').check()
  await page.locator('summary', { hasText: 'Đổi lịch gửi' }).click()
  await page.locator('[name=cadence]').selectOption('immediate')
  await page.locator('#push').click()
}

test('where a browser has no pushes, the page has no button', async () => {
  const { context, page } = await openTopic('delete window.PushManager')
  expect(await page.locator('#push').isVisible()).toBe(false)
  await context.close()
})

test.each([
  ['in a browser that knows no home screen', 'delete window.PushManager', false],
  [
    'on an iPhone, in Safari',
    'delete window.PushManager; Object.defineProperty(navigator, "standalone", { value: false })',
    true,
  ],
  [
    'on an iPhone too old for pushes, on the home screen',
    'delete window.PushManager; Object.defineProperty(navigator, "standalone", { value: true })',
    false,
  ],
  [
    'on an iPhone, on the home screen',
    'Object.defineProperty(navigator, "standalone", { value: true })',
    false,
  ],
])('%s, the page says whether the home screen helps', async (_where, made, isSaid) => {
  const { context, page } = await openTopic(made)
  await page.waitForLoadState()
  expect(await page.locator('#push-home').isVisible()).toBe(isSaid)
  if (isSaid) {
    await page.getByRole('link', { name: 'Xem cách làm' }).click()
    expect(new URL(page.url()).hash).toBe('#push')
    expect(await page.locator('h2#push').isVisible()).toBe(true)
  }
  await context.close()
})

test('the browser can read what puts the site on a home screen', async () => {
  const { context, page } = await openTopic('')
  const session = await context.newCDPSession(page)
  const { url, errors, data } = await session.send('Page.getAppManifest')
  expect([url, errors]).toEqual([`${town.worker.origin}/manifest.webmanifest`, []])
  expect(JSON.parse(data ?? '')).toMatchObject({ display: 'standalone' })
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  await context.close()
})

test.each([
  [
    'browser may not',
    `Notification.requestPermission = async () => 'denied'`,
    '#push-refused',
    '#push-failed',
  ],
  [
    'push service does not answer',
    `Notification.requestPermission = async () => 'granted'
     PushManager.prototype.subscribe = async () => { throw new DOMException('push service error', 'AbortError') }`,
    '#push-failed',
    '#push-refused',
  ],
])('where the %s, that is said, and not the other', async (_what, made, said, other) => {
  const { context, page } = await openTopic(made)
  await press(page)
  await page.locator(said).waitFor({ state: 'visible' })
  expect(await page.locator(other).isVisible()).toBe(false)
  await context.close()
})

test('nothing is asked before the box is ticked, and a refusal is said', async () => {
  const { context, page } = await openTopic(
    `window.asked = 0; Notification.requestPermission = async () => { window.asked += 1; return 'denied' }`,
  )
  const asked = () => page.evaluate('window.asked')
  const failed = page.locator('#push-refused')
  expect(await failed.isVisible()).toBe(false)
  await page.locator('#push').click()
  expect(await asked()).toBe(0)
  expect(await failed.isVisible()).toBe(false)
  const address = page.url()
  await press(page)
  await failed.waitFor({ state: 'visible' })
  expect(await asked()).toBe(1)
  expect(page.url()).toBe(address)
  await context.close()
})

test('a press, a notification, a button: and what is published is shown, once', async () => {
  const { origin } = town.worker
  const { key } = (await (await fetch(`${origin}/api/v1/push-key`)).json()) as { key: string }
  const recipient: Recipient = pushes.subscribe(key)
  const { context, page } = await openTopic(
    `PushManager.prototype.subscribe = async ({ applicationServerKey, userVisibleOnly }) => {
      if (applicationServerKey !== '${key}' || !userVisibleOnly) throw new Error('asked for otherwise')
      return ${JSON.stringify(recipient.subscription)}
    }`,
  )
  await context.grantPermissions(['notifications'], { origin })
  const complaints = listenTo(page, origin)
  const worker = await workerOf(page, origin)
  /** Hands over what waits until it is shown: a worker that is just starting may miss it, and a repeat is no second. */
  const shown = (count: number) =>
    until(async () => {
      for (const { text } of pushes.waitingFor(recipient)) await worker.push(text)
      const all = await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration('/')
        const notifications = (await registration?.getNotifications()) ?? []
        return notifications.map(({ title, body, data, lang }) => ({ title, body, data, lang }))
      })
      return all.length >= count ? all : null
    })
  const reaches = (title: string) =>
    page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()

  await press(page)
  await reaches('Hãy xem thông báo')
  await until(() => pushes.waitingFor(recipient).length > 0)
  const [confirmation] = await shown(1)
  expect(confirmation).toMatchObject({ title: 'Xác nhận đăng ký nhận tin', lang: 'vi' })
  await page.goto(confirmation?.data)
  await page.locator('main form button').click()
  await reaches('Đã xác nhận')

  town.paper.publish({ title: 'Khởi công cây cầu mới', lead: 'Qua sông Lô.' })
  await poll(town.worker)
  await until(() => pushes.waitingFor(recipient).length > 1)
  await shown(2)
  const both = await shown(2)
  expect(both.length).toBe(2)
  const digest = both.find(({ title }) => title === `1 tin mới về ${BRIDGES.name}`)
  expect(digest?.body).toContain('• Khởi công cây cầu mới (Báo thử)\nVì sao có tin này:')
  await page.goto(digest?.data)
  await reaches('Bản tin của bạn')
  expect(complaints).toEqual([])
  await context.close()
})

/** The service worker of a site, which can be handed a push as the browser does once it has decrypted one. */
async function workerOf(page: Page, origin: string): Promise<{ push(data: string): Promise<void> }> {
  const session = await page.context().newCDPSession(page)
  const registrations = new Map<string, string>()
  session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: updated }) => {
    for (const { scopeURL, registrationId } of updated) registrations.set(scopeURL, registrationId)
  })
  await session.send('ServiceWorker.enable')
  return {
    async push(data) {
      const registrationId = await until(() => registrations.get(`${origin}/`))
      await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data })
    },
  }
}
