import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linkTo, nextMail, outboxOf } from '../http/support/mail.ts'
import { BRIDGES, poll, startTown, type Town } from '../http/support/town.ts'
import { startChromium } from './chromium.ts'
import { come, VISITORS } from './visitors.ts'

/** The whole way of somebody who wants to be told, from the front page to the end, as it is seen and pressed. */

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

test.each(VISITORS)('what was wrong is read first, and mended where it is, from $who', async (visitor) => {
  const { worker } = town
  const { page, t, button, heading, leave } = await come(chromium, visitor, worker.origin)
  const focused = (selector: string) => page.locator(`${selector}:focus`).waitFor()

  await page.goto(`${worker.origin}/topics/${BRIDGES.id}`)
  await page.getByLabel(t.email).fill(`${visitor.width}-${visitor.locale}-sua@ban-doc.example`)
  await page.getByText(t.subscribing.schedule).click()
  await page.locator('[name=at]').fill('')
  await page.getByLabel(t.consent).check()
  await button(t.subscribe)
  await focused('[role=alert]')
  const sentence = t.formFaultsAt['/schedule/at'] ?? ''
  await page.getByRole('link', { name: sentence }).press('Enter')
  await focused('#at')
  await page.keyboard.press('Shift+Tab')
  await focused('#cadence')
  expect(await page.locator('#at').getAttribute('aria-describedby')).toBe('at-fault')
  expect(await page.locator('#at-fault').textContent()).toBe(sentence)
  await page.locator('#at').fill('06:30')
  await page.getByLabel(t.consent).check()
  await button(t.subscribe)
  expect(await heading()).toBe(t.pendingTitle)
  await leave()
})

test.each(VISITORS)('from $who', async (visitor) => {
  const { worker, paper } = town
  const { page, t, button, link, heading, complaints, leave } = await come(chromium, visitor, worker.origin)
  const weekday = page.locator('select[name=weekday]')
  const address = `${visitor.width}-${visitor.locale}@ban-doc.example`

  await page.goto(worker.origin)
  await link(BRIDGES.name)
  expect(await heading()).toBe(BRIDGES.name)
  await page.getByLabel(t.email).fill(address)
  await page.getByText(t.subscribing.schedule).click()
  await page.getByLabel(t.cadence).selectOption('immediate')
  await page.getByLabel(t.consent).check()
  await button(t.subscribe)
  expect(await heading()).toBe(t.pendingTitle)

  const confirmation = await nextMail(worker, address)
  await page.goto(linkTo(confirmation, '/subscriptions/confirm'))
  await button(t.confirmButton)
  expect(await heading()).toBe(t.confirmedTitle)

  const title = `Khởi công cây cầu thứ ${visitor.width} (${visitor.locale})`
  paper.publish({ title })
  await poll(worker)
  const digest = await nextMail(worker, address, [confirmation])
  await page.goto(linkTo(digest, '/digests/'))
  expect(await heading()).toBe(t.digestTitle)
  expect(await page.getByRole('heading', { name: title }).count()).toBe(1)

  await link(t.manageLink)
  expect(await heading()).toBe(t.manageTitle)
  await page.getByLabel(t.cadence).selectOption('weekly')
  await weekday.selectOption('5')
  await button(t.save)
  expect(await page.getByRole('status').textContent()).toBe(t.savedText)
  await page.goto(linkTo(digest, '/subscriptions/manage'))
  expect(await page.getByLabel(t.cadence).inputValue()).toBe('weekly')
  expect(await weekday.inputValue()).toBe('5')
  await page.getByLabel(t.cadence).selectOption('immediate')
  await button(t.save)

  await link(t.unsubscribeLink)
  await button(t.unsubscribeButton)
  expect(await heading()).toBe(t.unsubscribedTitle)
  const mails = await outboxOf(worker)
  paper.publish({ title: `${title}, đợt hai` })
  await poll(worker)
  await worker.cron(Date.now())
  expect((await outboxOf(worker)).filter(({ to }) => to === address).length).toBe(
    mails.filter(({ to }) => to === address).length,
  )
  expect(complaints).toEqual([])
  await leave()
})
