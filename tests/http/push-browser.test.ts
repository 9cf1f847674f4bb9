import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, type Chromium, startChromium } from '../support/chromium.ts'
import { type Browser, type PushService, startPushService } from '../support/receivers/push.ts'
import { until } from '../support/worker.ts'
import { BRIDGES, poll, startTown, type Town } from './support/town.ts'

/**
 * A real browser at the page's button and at its own service worker. Only what lies between is ours: its push service is
 * a stranger's on the Internet, so a browser subscribes at the one on loopback, and is handed what came there.
 */
describe.skipIf(CHROMIUM === null)('in Chromium', () => {
  let town: Town
  let pushes: PushService
  let chromium: Chromium
  let page: string

  beforeAll(async () => {
    town = await startTown()
    pushes = await startPushService()
    chromium = await startChromium(CHROMIUM ?? '')
    page = `${town.worker.origin}/topics/${BRIDGES.id}`
  })
  afterAll(async () => {
    await chromium?.stop()
    await town?.stop()
    await pushes?.stop()
  })

  const isShown = (selector: string) => `document.querySelector('${selector}').checkVisibility()`
  const press = `document.querySelector('[name=consent]').checked = true
    document.querySelector('[name=cadence]').value = 'immediate'
    document.querySelector('#push').click()`
  const heading = `document.querySelector('h1')?.textContent`

  test('where a browser has no pushes, the page has no button', async () => {
    const tab = await chromium.tab('delete window.PushManager')
    await tab.open(page)
    expect(await tab.run(isShown('#push'))).toBe(false)
  })

  test('nothing is asked before the box is ticked, and a refusal is said', async () => {
    const tab = await chromium.tab(
      `window.asked = 0; Notification.requestPermission = async () => { window.asked += 1; return 'denied' }`,
    )
    await tab.open(page)
    expect(await tab.run(`[${isShown('#push')}, ${isShown('#push-failed')}]`)).toEqual([true, false])
    await tab.run(`document.querySelector('#push').click()`)
    expect(await tab.run(`[window.asked, ${isShown('#push-failed')}]`)).toEqual([0, false])
    await tab.run(press)
    await until(() => tab.run<boolean>(isShown('#push-failed')))
    expect(await tab.run('[window.asked, location.href]')).toEqual([1, page])
  })

  test('a press, a notification, a button: and what is published is shown, once', async () => {
    const { origin } = town.worker
    await chromium.allowNotifications(origin)
    const { key } = (await (await fetch(`${origin}/api/v1/push-key`)).json()) as { key: string }
    const browser: Browser = pushes.subscribe(key)
    const tab = await chromium.tab(
      `PushManager.prototype.subscribe = async ({ applicationServerKey, userVisibleOnly }) => {
        if (applicationServerKey !== '${key}' || !userVisibleOnly) throw new Error('asked for otherwise')
        return ${JSON.stringify(browser.subscription)}
      }`,
    )
    /** Hands over what waits until it is shown: a worker that is just starting may miss it, and a repeat is no second. */
    const shown = (count: number) =>
      until(async () => {
        for (const { text } of pushes.waitingFor(browser)) await tab.push(origin, text)
        const all = await tab.run<{ title: string; body: string; data: string; lang: string }[]>(
          `navigator.serviceWorker.getRegistration('/').then((registration) => registration.getNotifications())
            .then((all) => all.map(({ title, body, data, lang }) => ({ title, body, data, lang })))`,
        )
        return all.length >= count ? all : null
      })
    const reaches = (title: string) => until(() => tab.run(`${heading} === '${title}'`).catch(() => false))

    await tab.open(page)
    await tab.run(press)
    await reaches('Hãy xem thông báo')
    await until(() => pushes.waitingFor(browser).length > 0)
    const [confirmation] = await shown(1)
    expect(confirmation).toMatchObject({ title: 'Xác nhận đăng ký nhận tin', lang: 'vi' })
    await tab.open(confirmation?.data ?? '')
    await tab.run(`document.querySelector('main form button').click()`)
    await reaches('Đã xác nhận')

    town.paper.publish({ title: 'Khởi công cây cầu mới', lead: 'Qua sông Lô.' })
    await poll(town.worker)
    await until(() => pushes.waitingFor(browser).length > 1)
    await shown(2)
    const both = await shown(2)
    expect(both.length).toBe(2)
    const digest = both.find(({ title }) => title === `1 tin mới về ${BRIDGES.name}`)
    expect(digest?.body).toContain('• Khởi công cây cầu mới (Báo thử)\nVì sao có tin này:')
    await tab.open(digest?.data ?? '')
    await reaches('Bản tin của bạn')
    // Every browser looks for an icon by itself.
    expect(chromium.complaints.filter((said) => !said.includes('/favicon.ico'))).toEqual([])
  })
})
