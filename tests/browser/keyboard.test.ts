import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MESSAGES } from '../../src/web/messages/messages.ts'
import { linkTo, nextMail } from '../http/support/mail.ts'
import { BRIDGES, startTown, type Town } from '../http/support/town.ts'
import { TOKEN } from '../support/worker.ts'
import { startChromium } from './chromium.ts'

/** Nothing here touches a mouse: Tab, Enter, Space, arrows and letters. */

const t = MESSAGES.vi
let town: Town
let chromium: Browser
let page: Page

beforeAll(async () => {
  town = await startTown()
  chromium = await startChromium()
  // Without motion, so that the page stands where it is when it is looked at.
  const reducedMotion = 'reduce'
  page = await chromium.newPage({ viewport: { width: 1280, height: 740 }, locale: 'vi-VN', reducedMotion })
})
afterAll(async () => {
  await chromium?.close()
  await town?.stop()
})

interface Stop {
  name: string
  /** Where the element stands in the document. */
  place: number
  /** Whether it looks otherwise than without the focus, and stands within the window. */
  isSeen: boolean
}

/** What has the focus now; null where nothing has, at either end of the page. */
function stop(): Promise<Stop | null> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return null
    const { outlineStyle, outlineWidth } = getComputedStyle(focused)
    const { top, bottom, width, height } = focused.getBoundingClientRect()
    const isThere = width > 1 && height > 1 && bottom > 0 && top < innerHeight
    const label = (focused as HTMLInputElement).labels?.[0]?.textContent
    const name = focused.getAttribute('aria-label') ?? label ?? focused.textContent
    return {
      place: [...document.querySelectorAll('*')].indexOf(focused),
      name: (name ?? '').replaceAll(/\s+/g, ' ').trim() || focused.outerHTML,
      isSeen: isThere && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    }
  })
}

/** Every stop of the page by Tab, from its beginning to its end; more than any page has would be a trap. */
async function allStops(key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = []
  while (stops.length < 300) {
    await page.keyboard.press(key)
    const reached = await stop()
    // A window without a frame of its own begins anew.
    if (!reached || reached.place === stops[0]?.place) return stops
    stops.push(reached)
  }
  throw new Error(`there is no way on from “${stops.at(-1)?.name}”`)
}

/** Goes on by Tab to what is called that. */
async function to(name: string): Promise<void> {
  for (let pressed = 0; pressed < 300; pressed += 1) {
    await page.keyboard.press('Tab')
    if ((await stop())?.name.includes(name)) return
  }
  throw new Error(`“${name}” is not to be reached`)
}

async function enter(): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}
const heading = () => page.getByRole('heading', { level: 1 }).textContent()

test.each(['/', `/topics/${BRIDGES.id}`, '/search', '/search?q=c%E1%BA%A7u', '/help', '/admin'])(
  'on %s every stop is seen, and the way leads through and back',
  async (path) => {
    await page.goto(town.worker.origin + path)
    const there = await allStops('Tab')
    expect(there.filter(({ isSeen }) => !isSeen)).toEqual([])
    expect(there[0]?.name).toBe(t.frame.skip)
    const back = await allStops('Shift+Tab')
    expect(back.map(({ name }) => name)).toEqual(there.map(({ name }) => name).toReversed())
  },
)

async function skip(): Promise<void> {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
}

test('the first stop skips what every page has', async () => {
  await page.goto(town.worker.origin)
  await skip()
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('somebody subscribes, confirms, changes the schedule and leaves', async () => {
  const address = 'ban-phim@ban-doc.example'
  await page.goto(town.worker.origin)
  await to(BRIDGES.name)
  await enter()
  expect(await heading()).toBe(BRIDGES.name)
  await to(t.email)
  await page.keyboard.type(address)
  await to(t.subscribing.schedule)
  await page.keyboard.press('Enter')
  await to(t.cadence)
  await page.keyboard.press('ArrowUp')
  await to(t.consent)
  await page.keyboard.press('Space')
  await to(t.subscribe)
  await enter()
  expect(await heading()).toBe(t.pendingTitle)

  const confirmation = await nextMail(town.worker, address)
  await page.goto(linkTo(confirmation, '/subscriptions/confirm'))
  await to(t.confirmButton)
  await enter()
  expect(await heading()).toBe(t.confirmedTitle)

  await page.goto(`${town.worker.origin}/subscriptions/link`)
  await to(t.email)
  await page.keyboard.type(address)
  await enter()
  const mail = await nextMail(town.worker, address, [confirmation])
  await page.goto(linkTo(mail, '/subscriptions/manage'))
  await to(t.cadence)
  await page.keyboard.press('End')
  await to(t.save)
  await enter()
  expect(await page.locator('select[name=cadence]').inputValue()).toBe('weekly')
  await to(t.unsubscribeLink)
  await enter()
  await to(t.unsubscribeButton)
  await enter()
  expect(await heading()).toBe(t.unsubscribedTitle)
})

test('somebody searches', async () => {
  await page.goto(town.worker.origin)
  await to(t.frame.search)
  await enter()
  await to(t.builder.names.all)
  await page.keyboard.type('chợ phiên')
  await enter()
  expect(new URL(page.url()).searchParams.get('all')).toBe('chợ phiên')
  await to('Chợ phiên')
})

test('an operator signs in, turns a source off and signs out', async () => {
  await page.goto(`${town.worker.origin}/admin`)
  await to(t.operator.token)
  await page.keyboard.type(TOKEN)
  await enter()
  await to(t.operator.areas.sources)
  await enter()
  // The menu of the desk's own pages is skipped with the other one.
  await skip()
  expect((await stop())?.name).toBe(t.operatorSources.add)
  await to('Báo thử')
  await enter()
  await to(t.operatorSources.disable)
  await enter()
  expect(await page.getByRole('status').textContent()).toContain(t.operatorSources.said.disabled)
  await to(t.operator.signOut)
  await enter()
  expect(await heading()).toBe(t.operator.signInTitle)
})
