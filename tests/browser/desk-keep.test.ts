import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cookieOf, postForm } from '../http/support/desk.ts'
import { BRIDGES, startTown, type Town } from '../http/support/town.ts'
import { TOKEN } from '../support/worker.ts'
import { startChromium } from './chromium.ts'
import { come, VISITORS } from './visitors.ts'

/** What an operator typed is there again after another page was looked at, and gone once it was saved or given up. */

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

const QUERY = '"cây cầu" OR "bến phà"'

async function comeIn() {
  const { origin } = town.worker
  const visit = await come(chromium, VISITORS[0], origin)
  const [name = '', value = ''] = cookieOf(await postForm(origin, '/admin/session', { token: TOKEN })).split(
    '=',
  )
  await visit.page.context().addCookies([{ name, value, url: origin }])
  const { page, t } = visit
  return {
    ...visit,
    query: page.getByLabel(t.operatorTopics.query, { exact: true }),
    kept: () => page.evaluate(() => sessionStorage.length),
    go: (path: string) => page.goto(origin + path),
    async tries() {
      const before = await page.waitForSelector('main')
      await page.getByRole('button', { name: t.operatorBacktest.run, exact: true }).click()
      await before.waitForElementState('hidden')
    },
  }
}

test.each(['/admin/topics/new', `/admin/topics/${BRIDGES.id}`])('a query at %s', async (path) => {
  const { page, t, go, link, query, tries, leave, complaints } = await comeIn()
  await go(path)
  const isStored = await query.inputValue()
  await query.fill(QUERY)
  await tries()
  await page.locator('select[name=days]').selectOption('90')
  await link(t.operator.areas.polls)
  await page.goBack()
  expect(await query.inputValue()).toBe(QUERY)
  expect(await page.locator('select[name=days]').inputValue()).toBe('90')
  await page.reload()
  expect(await query.inputValue()).toBe(QUERY)
  // Who comes anew begins anew.
  await go('/admin/topics')
  await go(path)
  expect(await query.inputValue()).toBe(isStored)
  expect(complaints).toEqual([])
  await leave()
})

test('the wordings of a concept', async () => {
  const { page, t, go, link, kept, leave } = await comeIn()
  await go('/admin/concepts/new')
  const wordings = page.getByLabel(t.operatorConcepts.wordings)
  await wordings.fill('cầu treo\ncầu phao')
  await link(t.operator.areas.polls)
  expect(await kept()).toBe(1)
  await page.goBack()
  expect(await wordings.inputValue()).toBe('cầu treo\ncầu phao')
  await leave()
})

test('what was said of an article that only the trial shows', async () => {
  const { page, t, go, link, query, tries, leave } = await comeIn()
  await go('/admin/topics/new')
  await query.fill('"chợ phiên"')
  await tries()
  const mark = page.locator('input[type=radio][value=yes][form=editor]').first()
  await mark.check()
  const name = await mark.getAttribute('name')
  await link(t.operator.areas.polls)
  await page.goBack()
  expect(await page.locator(`[name="${name}"]`).inputValue()).toBe('yes')
  await leave()
})

test('nothing of what was saved', async () => {
  const { page, t, go, link, button, query, kept, leave } = await comeIn()
  await go(`/admin/topics/${BRIDGES.id}`)
  await query.fill(QUERY)
  await link(t.operator.areas.polls)
  expect(await kept()).toBe(1)
  await page.goBack()
  await button(t.operatorTopics.save)
  expect(await kept()).toBe(0)
  await query.fill('"cây cầu"')
  await button(t.operatorTopics.save)
  expect(await query.inputValue()).toBe('"cây cầu"')
  await leave()
})

test('nothing over what was saved elsewhere', async () => {
  const { page, t, go, link, query, tries, leave } = await comeIn()
  await go(`/admin/topics/${BRIDGES.id}`)
  await query.fill(QUERY)
  // What a trial put there no browser shows again by itself.
  await tries()
  await link(t.operator.areas.polls)
  const elsewhere = '"cây cầu" OR "cầu phao"'
  await town.worker.admin('PATCH', `/api/v1/topics/${BRIDGES.id}`, { query: elsewhere })
  await page.goBack()
  expect(await query.inputValue()).toBe(elsewhere)
  await leave()
})

test('nothing after the session', async () => {
  const { t, go, link, button, query, kept, leave } = await comeIn()
  await go('/admin/topics/new')
  await query.fill(QUERY)
  await link(t.operator.areas.polls)
  expect(await kept()).toBe(1)
  await button(t.operator.signOut)
  expect(await kept()).toBe(0)
  await leave()
})

describe('back to what answered a form', () => {
  test('a source that was looked at, before it is saved and after', async () => {
    const { page, t, go, link, button, heading, leave } = await comeIn()
    const { address, nameField, preview, previewAgain, save, addTitle } = t.operatorSources
    const url = `${town.paper.feedUrl}?chuyen-muc=doi-song`
    const name = page.getByLabel(nameField)
    await go('/admin/sources/new')
    await page.getByLabel(address).fill(url)
    await button(preview)
    await page.locator('#preview:focus').waitFor()
    await name.fill('Báo thử, đời sống')
    await link(t.operator.areas.topics)
    await page.goBack()
    expect(await page.getByLabel(address).inputValue()).toBe(url)
    expect(await name.inputValue()).toBe('Báo thử, đời sống')
    await button(previewAgain)
    expect(await name.inputValue()).toBe('Báo thử, đời sống')
    await button(save)
    expect(await heading()).toBe('Báo thử, đời sống')
    await page.goBack()
    expect(await heading()).toBe(addTitle)
    expect(await name.inputValue()).toBe('')
    await leave()
  })

  test('a source that is changed, and forward again', async () => {
    const { page, t, go, button, leave } = await comeIn()
    const { nameField, more, minutes, previewAgain } = t.operatorSources
    const typed = () =>
      Promise.all([page.getByLabel(nameField).inputValue(), page.getByLabel(minutes).inputValue()])
    await go('/admin/sources/bao-thu/edit')
    await page.getByLabel(nameField).fill('Báo thử mới')
    await page.getByText(more, { exact: true }).click()
    await page.getByLabel(minutes).fill('45')
    await button(previewAgain)
    await page.goBack()
    expect(await typed()).toEqual(['Báo thử mới', '45'])
    await page.goForward()
    expect(await typed()).toEqual(['Báo thử mới', '45'])
    expect(await page.getByLabel(minutes).isVisible()).toBe(true)
    await leave()
  })

  test('a form that was refused', async () => {
    const { page, t, go, link, button, query, leave } = await comeIn()
    const name = page.getByLabel(t.operatorTopics.nameField)
    await go('/admin/topics/new')
    await name.fill('Lỗi')
    await query.fill('(lỗi')
    await button(t.operatorTopics.save)
    await link(t.operator.areas.polls)
    await page.goBack()
    expect([await name.inputValue(), await query.inputValue()]).toEqual(['Lỗi', '(lỗi'])
    await leave()
  })

  test('a token that was wrong', async () => {
    const { page, t, heading, button, leave } = await come(chromium, VISITORS[0], town.worker.origin)
    await page.goto(`${town.worker.origin}/admin/polls`)
    for (const token of ['sai', TOKEN]) {
      await page.getByLabel(t.operator.token).fill(token)
      await button(t.operator.signIn)
    }
    await page.goBack()
    expect(await heading()).toBe(t.operatorPolls.title)
    await leave()
  })

  test('nothing once the session is over', async () => {
    const { page, t, go, button, heading, leave } = await comeIn()
    await go('/admin/sources/bao-thu/edit')
    await button(t.operatorSources.previewAgain)
    await button(t.operator.signOut)
    await page.goBack()
    expect(await heading()).toBe(t.operator.signInTitle)
    await leave()
  })
})
