import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locale } from '../../src/web/messages/messages.ts'
import { signIn } from '../http/support/desk.ts'
import { linkTo } from '../http/support/mail.ts'
import { type Province, startProvince } from '../http/support/province.ts'
import { listenTo, startChromium } from './chromium.ts'
import { crawl, kindOf } from './crawl.ts'
import { axeFaults } from './look/accessible.ts'
import { longTasks, shiftFaults, watchCalm } from './look/calm.ts'
import { languageFaults } from './look/language.ts'
import { printFaults } from './look/print.ts'
import { drawLow, joinedFaults, smallFaults, wideFaults } from './look/shape.ts'
import { type Weight, weigh, weightFaults } from './look/weight.ts'
import { addressOf, reach } from './open.ts'
import { PAGES } from './pages.ts'
import { windowsOf } from './windows.ts'

/** Every page in every state, looked at as closely as a program can. `SCREENSHOTS=directory` keeps pictures to look at. */

let province: Province
let chromium: Browser
let open: ReturnType<typeof windowsOf>
const weights: ({ page: string; locale: Locale } & Weight)[] = []
const looked = new Set<string>()

beforeAll(async () => {
  province = await startProvince()
  chromium = await startChromium()
  open = windowsOf(chromium, {}, watchCalm)
})
afterAll(async () => {
  console.table(weights)
  await chromium?.close()
  await province?.stop()
})

/** Telephone and screen, by day and by night: the sheet of styles knows nothing of languages, so each has two of the four. */
const SIGHTS = {
  vi: [
    { width: 360, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
  ],
  en: [
    { width: 360, scheme: 'dark' },
    { width: 1280, scheme: 'light' },
  ],
} as const
const HEIGHT = 740
/** What a page may move that tells how something goes on. */
const GOOD = 0.1

const CASES = PAGES.flatMap((state) =>
  (['vi', 'en'] as const).map((locale) => [state.name, locale, state] as const),
)

// axe needs long for the API's reference where a machine is busy.
test.concurrent.each(CASES)(
  '%s, %s',
  async (name, locale, state) => {
    const { page, context, leave } = await open()
    await page.setViewportSize({ width: 360, height: HEIGHT })
    const address = await addressOf(state, province, locale)
    const complaints = listenTo(page, new URL(address).origin)
    const weight = weigh(page)

    const { status, opened } = await reach(page, state, address, locale)
    looked.add(kindOf(address)).add(kindOf(page.url()))
    const total = await weight.total()
    weights.push({ page: name, locale, ...total })
    const faults = new Faults()
    if (status !== (state.status ?? 200)) faults.add('', [`answered with ${status}`])
    if (!state.act) faults.add('', weightFaults(total))
    faults.add('', [
      ...(await (state.act
        ? shiftFaults(page, GOOD)
        : always(context, page, (opened) => shiftFaults(opened, 0)))),
      ...(await languageFaults(page, locale)),
      ...(await joinedFaults(page)),
    ])
    for (const width of [320, 3840]) {
      await page.setViewportSize({ width, height: HEIGHT })
      faults.add('', await wideFaults(page))
    }
    await page.setViewportSize({ width: 360, height: HEIGHT })
    for (const size of ['200%', '']) {
      await page.evaluate((wanted) => {
        document.documentElement.style.fontSize = wanted
      }, size)
      // Text twice as large is read without scrolling sideways (WCAG 2.2, 1.4.4 and 1.4.10).
      if (size !== '') faults.add(`text at ${size}`, await wideFaults(page))
    }
    for (const { width, scheme } of SIGHTS[locale]) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: HEIGHT })
      const sight = `${width} px ${scheme}`
      faults.add(sight, [
        ...(await wideFaults(page)),
        ...(await smallFaults(page)),
        ...(await axeFaults(page)),
      ])
      await keepPicture(page, `${name} ${locale} ${sight}`)
      const drawAsBefore = await drawLow(page)
      faults.add(`${sight}, in a low font`, await smallFaults(page))
      await drawAsBefore()
    }
    faults.add('', await printFaults(page))
    // A browser says on the console that a page was answered with an error, which here is meant.
    const isMeant = (said: string) => said.includes(`status of ${state.status}`) && said.includes(opened)
    faults.add('', [
      ...complaints.filter((said) => !isMeant(said)),
      ...(await always(context, page, longTasks)),
    ])
    await leave()
    expect(faults.said()).toEqual([])
  },
  300_000,
)

test('every link leads to a page that is in the list', async () => {
  const { worker, digest, webhook } = province
  const { cookie } = await signIn(worker)
  const own = linkTo(digest, '/subscriptions/manage')
  const starts = ['/', '/admin', own, webhook].map((path) => new URL(path, worker.origin).href)
  const { followed, kinds, faults } = await crawl(starts, cookie)
  console.log(`${followed} links followed, to ${kinds.size} kinds of pages`)
  expect(faults).toEqual([])
  expect([...kinds].filter(([kind]) => !looked.has(kind))).toEqual([])
})

/** What is wrong, each said once with the sights that it was seen in. */
class Faults {
  readonly #sights = new Map<string, string[]>()

  add(sight: string, faults: readonly string[]): void {
    for (const fault of new Set(faults)) this.#sights.set(fault, [...(this.#sights.get(fault) ?? []), sight])
  }

  said(): string[] {
    return [...this.#sights].map(([fault, sights]) => `${sights.join(', ')}${sights[0] && ': '}${fault}`)
  }
}

/**
 * What is wrong with a page whenever it is opened. A busy machine holds up scripts, and draws a page that it has half read,
 * so that once is no proof.
 */
async function always(
  context: BrowserContext,
  page: Page,
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  let faults = await look(page)
  for (let again = 0; again < 3 && faults.length > 0; again += 1) {
    const other = await context.newPage()
    await other.setViewportSize({ width: 360, height: HEIGHT })
    await other.goto(page.url())
    faults = await look(other)
    await other.close()
  }
  return faults
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const directory = process.env.SCREENSHOTS
  if (directory)
    await page.screenshot({
      path: `${directory}/${name.replaceAll(/[^\p{L}\d]+/gu, '-')}.png`,
      fullPage: true,
    })
}
