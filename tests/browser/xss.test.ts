import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAYLOADS } from '../http/support/hostile/payloads.ts'
import { HOSTILE } from '../http/support/hostile/press.ts'
import { type Found, strangersAmong } from '../http/support/hostile/strangers.ts'
import { EVERYTHING } from '../http/support/press.ts'
import { type Province, startProvince } from '../http/support/province.ts'
import { listenTo, startChromium } from './chromium.ts'
import { addressOf, reach } from './open.ts'
import { PAGES } from './pages.ts'
import { windowsOf } from './windows.ts'

/**
 * Every page again, in a province where everything is called as somebody who means harm would have it, opened for real:
 * what must not run never runs, nothing is asked of another host, and the policy against scripts has nothing to do.
 */

let province: Province
let chromium: Browser
let open: ReturnType<typeof windowsOf>
/** What sang in each window. */
const heard = new Map<BrowserContext, string[]>()

beforeAll(async () => {
  province = await startProvince(HOSTILE)
  chromium = await startChromium()
  open = windowsOf(chromium, { locale: 'vi-VN' }, async (context) => {
    heard.set(context, await watch(context))
  })
})
afterAll(async () => {
  await chromium?.close()
  await province?.stop()
})

/** Calls of the canary, and windows that opened, in all pages of a context. */
async function watch(context: BrowserContext): Promise<string[]> {
  const sung: string[] = []
  await context.exposeFunction('canary', (number: unknown) => void sung.push(`canary(${String(number)})`))
  context.on('dialog', (dialog) => {
    // The browser's own question on leaving a form that is not saved.
    if (dialog.type() === 'beforeunload') return void dialog.accept()
    sung.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return sung
}

const HELD = PAGES.filter(({ isBare }) => !isBare).map((state) => [state.name, state] as const)

test.concurrent.each(HELD)('%s', async (_name, state) => {
  const { page, context, leave } = await open()
  const address = await addressOf(state, province, 'vi')
  const { origin } = new URL(address)
  const complaints = listenTo(page, origin)
  await reach(page, state, address, 'vi')
  const elements: Found[] = await page.evaluate(() =>
    [...document.querySelectorAll('*')].map((element) => ({
      name: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: element.matches('script, style, noscript') ? (element.textContent ?? '') : '',
    })),
  )
  expect(strangersAmong(elements, origin)).toEqual([])
  expect(heard.get(context)?.splice(0)).toEqual([])
  expect(complaints.filter((said) => !said.includes('Failed to load resource'))).toEqual([])
  await leave()
})

test.each(['feed.xml', 'atom.xml', 'feed.json'])('%s, shown as a careless reader shows it', async (file) => {
  const body = await (await fetch(`${province.worker.origin}/topics/${EVERYTHING.id}/${file}`)).text()
  const context = await chromium.newContext()
  const sung = await watch(context)
  const page = await context.newPage()
  const shown = await page.evaluate(
    ([text = '', name = '']) => {
      const texts = (selector: string) =>
        [...new DOMParser().parseFromString(text, 'application/xml').querySelectorAll(selector)].map(
          (found) => found.textContent ?? '',
        )
      const entries = name.endsWith('.json')
        ? (JSON.parse(text) as { items: { content_html: string }[] }).items.map((item) => item.content_html)
        : texts('item > description, entry > content')
      // Without a policy, and without taking anything out.
      document.body.innerHTML = entries.join('\n')
      return document.body.textContent ?? ''
    },
    [body, file],
  )
  // What would run on being loaded does so within that time.
  await page.waitForTimeout(500)
  expect(sung).toEqual([])
  expect(PAYLOADS.filter(({ call }) => shown.includes(call)).length).toBeGreaterThan(60)
  await context.close()
})

test('a canary sings where a payload does run', async () => {
  const context = await chromium.newContext()
  const sung = await watch(context)
  const page = await context.newPage()
  await page.evaluate(
    (texts) => {
      document.body.innerHTML = texts.join('')
    },
    PAYLOADS.filter(({ text }) => text.startsWith('<img src=x onerror')).map(({ text }) => text),
  )
  await page.waitForTimeout(500)
  expect(sung).toEqual(['canary(13)'])
  await context.close()
})
