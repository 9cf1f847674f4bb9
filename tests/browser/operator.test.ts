import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BRIDGES, startTown, type Town } from '../http/support/town.ts'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { TOKEN, until } from '../support/worker.ts'
import { startChromium } from './chromium.ts'
import { come, VISITORS } from './visitors.ts'

/** The whole way of an operator with a new paper: signing in, looking at what it prints, reading it, and out again. */

let town: Town
let chromium: Browser
const papers: TestNewspaper[] = []

beforeAll(async () => {
  town = await startTown()
  chromium = await startChromium()
})
afterAll(async () => {
  await chromium?.close()
  await town?.stop()
  await Promise.all(papers.map((paper) => paper.stop()))
})

/** News of their own for each visitor: what is alike would be told as one story. */
const NEWS = [
  { title: 'Thông xe cây cầu Bến Gạo', lead: 'Bà con hai bờ đi chợ gần hơn sáu cây số.' },
  { title: 'Lũ cuốn trôi cây cầu treo ở Khe Nhạn', lead: 'Học sinh phải nghỉ học từ thứ Tư.' },
  { title: 'Đấu thầu lại cây cầu vượt đường sắt', lead: 'Nhà thầu cũ chậm tiến độ tám tháng.' },
  { title: 'Người thợ hàn già và cây cầu sắt Vân Đò', lead: 'Bốn mươi năm ông giữ nhịp cầu cũ.' },
]
const CASES = VISITORS.map((visitor, at) => ({
  ...visitor,
  visitor,
  news: NEWS[at] ?? { title: '', lead: '' },
}))

test.each(CASES)('from $who', async ({ visitor, news }) => {
  const { origin } = town.worker
  const { title } = news
  const text = `${news.lead} Công trình do xã cùng bà con góp công làm trong hai năm. `.repeat(5)
  const printed = `<!doctype html><title>${title}</title><article><h1>${title}</h1><p>${text}</p><p>${text}</p></article>`
  const paper = await startTestNewspaper([{ ...news, path: '/cau-1001.html', page: printed }])
  papers.push(paper)
  const { page, t, button, link, heading, complaints, leave } = await come(chromium, visitor, origin)

  await page.goto(`${origin}/admin`)
  await page.getByLabel(t.operator.token).fill('một mã khác hẳn mã đúng')
  await button(t.operator.signIn)
  await page.getByText(t.operator.wrongToken).waitFor()
  await page.getByLabel(t.operator.token).fill(TOKEN)
  await button(t.operator.signIn)
  expect(await heading()).toBe(t.operator.areas.overview)

  await link(t.operator.areas.sources)
  await link(t.operatorSources.add)
  await page.getByLabel(t.operatorSources.address).fill(paper.feedUrl)
  await button(t.operatorSources.preview)
  await page.getByText(title).waitFor()
  // Who reads by keys or by ear goes on from what was found.
  await page.locator('#preview:focus').waitFor()
  const name = `Báo thứ ${visitor.width} (${visitor.locale})`
  await page.getByLabel(t.operatorSources.nameField).fill(name)
  await button(t.operatorSources.save)
  expect(await heading()).toBe(name)

  await button(new RegExp(`^${t.operatorPolls.pollNow}`))
  // With script the page says by itself how far it has come; without it asks for itself.
  await page.getByRole('status').filter({ hasText: t.operatorPolls.done }).waitFor()
  // Pages are published within seconds.
  await until(async () => {
    await page.goto(`${origin}/topics/${BRIDGES.id}`)
    return page.getByRole('heading', { name: title }).isVisible()
  })

  await page.goto(`${origin}/admin`)
  await button(t.operator.signOut)
  await page.goto(`${origin}/admin/sources`)
  expect(await heading()).toBe(t.operator.signInTitle)
  // Who is not signed in is told by a status that browsers name on the console.
  expect(complaints.filter((said) => !said.includes('status of 401'))).toEqual([])
  await leave()
})
