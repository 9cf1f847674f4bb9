import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextMail, outboxOf } from '../http/support/mail.ts'
import { startTown, type Town } from '../http/support/town.ts'
import { startChromium } from './chromium.ts'
import { come, VISITORS } from './visitors.ts'

/** What a form was answered with can be loaded anew, and nothing is sent twice. */

const LAN = 'lan@ban-doc.example'

let town: Town
let chromium: Browser

beforeAll(async () => {
  town = await startTown()
  chromium = await startChromium()
})
afterAll(async () => {
  await chromium?.close()
  await town?.stop()
})

test('whoever has subscribed and loads the page anew is on the front page, and has one letter', async () => {
  const { page, t, complaints, leave } = await come(chromium, VISITORS[0], town.worker.origin)
  await page.goto(`${town.worker.origin}/?lang=vi`)
  await page.getByLabel(t.email).fill(LAN)
  await page.locator('[name=topics]').first().check()
  await page.getByLabel(t.consent).check()
  await page.getByRole('button', { name: t.subscribe, exact: true }).click()
  expect(await page.getByRole('main').textContent()).toContain(t.ends.sentTo(LAN))
  await nextMail(town.worker, LAN)
  await page.reload()
  expect(new URL(page.url()).pathname).toBe('/')
  // What would be mailed by now is mailed before what is asked for behind it.
  await page.goto(`${town.worker.origin}/subscriptions/link?lang=vi`)
  await page.getByLabel(t.email).fill(LAN)
  await page.getByRole('button', { name: t.linkButton }).click()
  const mails = (await outboxOf(town.worker)).filter(({ to }) => to === LAN)
  expect(mails).toHaveLength(1)
  expect(complaints).toEqual([])
  await leave()
})
