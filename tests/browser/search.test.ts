import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { linkTo, nextMail } from '../http/support/mail.ts'
import { poll, startTown, type Town } from '../http/support/town.ts'
import { listenTo, startChromium } from './chromium.ts'

/** From a search to a subscription as somebody goes it who knows neither AND nor OR, with script and without. */

let town: Town
let chromium: Browser
const PARTY = 'Kết nạp đảng viên ở công ty may'
const FOOTBALL = 'Đảng viên công ty dệt vô địch giải bóng đá'

beforeAll(async () => {
  town = await startTown()
  town.paper.publish({ title: PARTY, lead: 'Thêm ba đảng viên trẻ.', path: '/party' })
  town.paper.publish({ title: FOOTBALL, lead: 'Giải có tám đội.', path: '/football' })
  await poll(town.worker)
  chromium = await startChromium()
})
afterAll(async () => {
  await chromium?.close()
  await town?.stop()
})

interface Opened {
  context: BrowserContext
  page: Page
  complaints: string[]
  /** Previews that were asked for, in their order. */
  asked: URLSearchParams[]
}

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
  const context = await chromium.newContext({ locale: 'vi-VN', ...options })
  const page = await context.newPage()
  const complaints = listenTo(page, town.worker.origin)
  const asked: URLSearchParams[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname === '/search/preview') asked.push(searchParams)
  })
  await page.goto(`${town.worker.origin}${path}`)
  return { context, page, complaints, asked }
}

const ALL = 'Có tất cả các từ này'
const NONE = 'Không có các từ này'
const says = (page: Page) => page.getByRole('status')
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

test('who types sees what that finds, and is not asked for it at every key', async () => {
  const { context, page, complaints, asked } = await open('/search')
  const box = page.getByLabel(ALL)
  await box.pressSequentially('đảng viên trong công ty', { delay: 40 })
  await page.getByRole('link', { name: FOOTBALL }).waitFor()
  expect(await says(page).textContent()).toMatch(/^2 tin trong \d+ ngày qua\.$/)
  expect(asked.length).toBeLessThanOrEqual(2)
  expect(asked.at(-1)?.get('all')).toBe('đảng viên trong công ty')
  // The focus stays, and so does the address.
  expect(await box.evaluate((input) => input === document.activeElement)).toBe(true)
  expect(new URL(page.url()).search).toBe('')

  await page.getByLabel(NONE).fill('bóng đá')
  await page.getByRole('link', { name: FOOTBALL }).waitFor({ state: 'detached' })
  await page.getByText('Tìm bài có “đảng viên” và “công ty”, không có “bóng đá”.').waitFor()
  await page.getByRole('link', { name: PARTY }).waitFor()
  const before = asked.length
  await page.getByLabel('Ngay trong tiêu đề').check()
  await page.getByText('ngay trong tiêu đề, không có').waitFor()
  expect(asked.length).toBe(before + 1)

  await page.getByRole('link', { name: 'Xem tất cả và nhận tin mới' }).click()
  await page.getByText('Nhận tin mới khớp với điều kiện này').waitFor()
  expect(await page.getByLabel(ALL).inputValue()).toBe('đảng viên trong công ty')
  expect(complaints).toEqual([])
  await context.close()
})

test('on a small telephone the answer is in sight while the first box is typed into, and moves nothing', async () => {
  const { context, page } = await open('/search', {
    viewport: { width: 360, height: 640 },
    // Nothing glides while it is measured.
    reducedMotion: 'reduce',
  })
  await page.evaluate('document.querySelector("#search").scrollIntoView()')
  const box = page.getByLabel(ALL)
  const place = async () => (await box.boundingBox())?.y
  const before = await place()
  await box.pressSequentially('đảng viên')
  await page.getByRole('link', { name: 'Xem kết quả' }).waitFor()
  expect(await place()).toBe(before)
  const bottomOf = (selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom)
  expect(await bottomOf('#says')).toBeLessThanOrEqual(640)
  expect(await bottomOf('#see')).toBeLessThanOrEqual(640)
  // Half of the window, as a keyboard leaves it, still has the box above the sentence.
  await page.setViewportSize({ width: 360, height: 320 })
  await page.evaluate('document.activeElement.scrollIntoView({ block: "nearest" })')
  const sentence = await page.locator('.says').boundingBox()
  const typed = await box.boundingBox()
  expect((typed?.y ?? 0) + (typed?.height ?? 0)).toBeLessThanOrEqual(sentence?.y ?? 0)
  await page.getByRole('link', { name: 'Xem kết quả' }).click()
  await page.waitForFunction('document.querySelector("#found").getBoundingClientRect().top < innerHeight')
  await context.close()
})

test('the place for what is said covers nothing of the form while it is empty', async () => {
  const { context, page } = await open('/search?all=lũ&where=near', { viewport: { width: 360, height: 740 } })
  const covers = () => page.locator('.says').evaluate((bar) => getComputedStyle(bar).position === 'sticky')
  expect(await covers()).toBe(false)
  await page.getByLabel(ALL).fill('đảng viên')
  await page.waitForFunction(() => document.querySelector('#says')?.textContent !== '')
  expect(await covers()).toBe(true)
  await context.close()
})

test('what is wrong is said where it is while typing, and mended by one press', async () => {
  const { context, page, complaints } = await open('/search?q=')
  await page.getByLabel('Truy vấn', { exact: true }).fill('"công ty (đảng')
  await page.getByText('Dấu ngoặc kép này chưa có dấu đóng tương ứng.').waitFor()
  expect(await says(page).textContent()).toBe('Chưa tìm được.')
  await page.getByRole('link', { name: '"công ty (đảng"' }).click()
  await page.getByText('Hiểu là').waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('a slow answer shows what was there, greyed, and the last one is what stays', async () => {
  const { context, page, asked } = await open('/search?all=công+ty')
  let answerFirst = () => {}
  const first = new Promise<void>((resolve) => {
    answerFirst = resolve
  })
  await page.route('**/search/preview?*', async (route) => {
    if (route.request().url().includes(encodeURIComponent('đảng'))) await first
    await route.continue().catch(() => {})
  })
  await page.getByLabel(ALL).fill('đảng viên')
  await page.locator('#found[aria-busy=true]').waitFor()
  expect(await page.getByRole('heading', { name: PARTY }).isVisible()).toBe(true)
  const givenUp = page.waitForEvent('requestfailed', (request) =>
    request.url().includes(encodeURIComponent('đảng')),
  )
  await page.getByLabel(ALL).fill('chợ phiên')
  await givenUp
  await page.getByText('Tìm bài có “chợ phiên”.').waitFor()
  answerFirst()
  expect(await page.getByText('Tìm bài có “đảng viên”.').count()).toBe(0)
  expect(await page.locator('#found').getAttribute('aria-busy')).toBe('false')
  expect(asked.map((search) => search.get('all'))).toEqual(['đảng viên', 'chợ phiên'])
  await context.close()
})

test('without an answer the form still works', async () => {
  const { context, page } = await open('/search')
  await page.route('**/search/preview?*', (route) => route.abort())
  await page.getByLabel(ALL).fill('đảng viên')
  await page.getByText('Chưa xem trước được. Bấm “Tìm” để thử lại.').waitFor()
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  await page.getByRole('heading', { name: PARTY }).waitFor()
  await context.close()
})

test.each([
  ['with script', true],
  ['without script', false],
])('search, preview, subscribe, confirm, be told: by keys alone, %s', async (_how, javaScriptEnabled) => {
  const { context, page, complaints } = await open('/search', {
    javaScriptEnabled,
    viewport: { width: 360, height: 740 },
  })
  const address = `khoa-${javaScriptEnabled}@example.com`
  const type = (text: string) => page.keyboard.type(text)
  const press = (key: string) => page.keyboard.press(key)
  await page.getByLabel(ALL).focus()
  await type('đảng viên trong công ty')
  await press('Tab')
  await press('Tab')
  await type('bóng đá')
  await press('Enter')
  await page.waitForURL(/\?all=.*#found$/)
  await page.getByRole('heading', { name: PARTY }).waitFor()
  expect(await page.getByRole('heading', { name: FOOTBALL }).count()).toBe(0)

  await page.locator('summary', { hasText: 'Nhận tin mới khớp với điều kiện này' }).focus()
  await press('Enter')
  await press('Tab')
  await type(address)
  await page.locator('details details summary').focus()
  await press('Enter')
  await page.locator('[name=cadence]').selectOption('immediate')
  await page.locator('[name=consent]').focus()
  await press('Space')
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).focus()
  await press('Enter')
  await heading(page, 'Hãy xem hộp thư').waitFor()

  const asked = await nextMail(town.worker, address)
  await page.goto(linkTo(asked, '/subscriptions/confirm'))
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).focus()
  await press('Enter')
  await heading(page, 'Đã xác nhận').waitFor()

  const title = `Công ty nhựa số ${Number(javaScriptEnabled)} có đảng viên mới`
  town.paper.publish({ title, lead: 'Vào sáng nay.' })
  await poll(town.worker)
  const digest = await nextMail(town.worker, address, [asked])
  expect(digest.text).toContain(title)
  expect(complaints).toEqual([])
  await context.close()
})

test('what was typed goes along into a query, and back', async () => {
  const { context, page } = await open('/search')
  await page.getByLabel(ALL).fill('lũ, bão')
  await page.getByLabel('Ngay trong tiêu đề').check()
  await page.getByRole('button', { name: 'Tự viết truy vấn' }).click()
  const query = page.getByLabel('Truy vấn', { exact: true })
  expect(await query.inputValue()).toBe('tiêu-đề:("lũ" "bão")')
  await query.fill('title:(lũ OR bão)')
  await page.getByRole('button', { name: 'Điền vào biểu mẫu' }).click()
  expect(await page.getByLabel('Có ít nhất một trong các từ này').inputValue()).toBe('lũ, bão')
  expect(await page.getByLabel('Ngay trong tiêu đề').isChecked()).toBe(true)
  await context.close()
})
