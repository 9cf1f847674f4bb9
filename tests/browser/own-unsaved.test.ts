import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linkTo, nextMail } from '../http/support/mail.ts'
import { subscribeByMail } from '../http/support/readers.ts'
import { poll, startTown, type Town } from '../http/support/town.ts'
import { startChromium } from './chromium.ts'
import { come, VISITORS } from './visitors.ts'

/** What was changed on a person's page is not lost without a word by what else is pressed there. */

const LAN = 'lan@ban-doc.example'

let town: Town
let chromium: Browser
let own: string

beforeAll(async () => {
  town = await startTown()
  chromium = await startChromium()
  const confirmation = await subscribeByMail(town.worker, LAN)
  town.paper.publish({ title: 'Thông xe cây cầu Bến Gạo' })
  await poll(town.worker)
  own = linkTo(await nextMail(town.worker, LAN, [confirmation]), '/subscriptions/manage')
})
afterAll(async () => {
  await chromium?.close()
  await town?.stop()
})

/** The person at their page, and what the browser asked them; they stay wherever it asks. */
async function openOwn() {
  const visit = await come(chromium, VISITORS[0], town.worker.origin)
  const { page, t } = visit
  const asked: string[] = []
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await dialog.dismiss()
  })
  await page.goto(own)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    ...visit,
    asked,
    paused: page.getByLabel(t.paused),
    /** Presses what would lead away, and waits until the browser has asked. */
    async pressAndStay(name: string) {
      await Promise.all([page.waitForEvent('dialog'), button(name).click({ noWaitAfter: true })])
    },
  }
}

test('whoever has changed something is asked before a test is sent, until it is saved', async () => {
  const { page, t, button, paused, asked, pressAndStay, complaints, leave } = await openOwn()
  await paused.check()
  await pressAndStay(t.own.testButton)
  expect(asked.splice(0)).toEqual(['beforeunload'])
  expect([page.url(), await paused.isChecked()]).toEqual([own, true])

  await button(t.save)
  expect(await page.getByRole('status').textContent()).toBe(t.savedText)
  await button(t.own.testButton)
  expect(await page.getByRole('status').textContent()).toBe(t.own.tested)
  expect(await paused.isChecked()).toBe(true)
  await paused.uncheck()
  await button(t.save)
  expect(await page.getByRole('status').textContent()).toBe(t.savedText)
  expect(await paused.isChecked()).toBe(false)
  expect(asked).toEqual([])
  expect(complaints).toEqual([])
  await leave()
})

test('whoever has changed nothing, or has changed it back, is asked nothing', async () => {
  const { t, button, link, page, paused, asked, leave } = await openOwn()
  await paused.check()
  await paused.uncheck()
  await button(t.own.testButton)
  await page.getByLabel(t.cadence).selectOption('weekly')
  await page.getByLabel(t.cadence).selectOption('immediate')
  await link(t.unsubscribeLink)
  expect(asked).toEqual([])
  await leave()
})

test('what was refused is as unsaved as it was', async () => {
  const { page, t, button, asked, pressAndStay, leave } = await openOwn()
  await page.locator('[name=quietFrom]').first().fill('22:00')
  await button(t.save)
  await page.getByRole('alert').waitFor()
  expect(asked).toEqual([])
  await pressAndStay(t.own.testButton)
  expect(asked).toEqual(['beforeunload'])
  await leave()
})

test('what is taken along is no leaving', async () => {
  const { page, t, paused, asked, leave } = await openOwn()
  await paused.check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: t.exportLink }).click(),
  ])
  expect(download.suggestedFilename()).toBe('bantin.json')
  expect(asked).toEqual([])
  await leave()
})

test('without script it is said where a test is sent', async () => {
  const { page, t, leave } = await come(chromium, VISITORS[3], town.worker.origin)
  await page.goto(own)
  const section = page.locator('section', { has: page.getByRole('button', { name: t.own.testButton }) })
  expect(await section.textContent()).toContain('nhớ bấm “Lưu thay đổi” trước')
  expect(t.save).toBe('Lưu thay đổi')
  await leave()
})
