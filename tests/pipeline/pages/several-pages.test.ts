import { describe, expect, test } from 'vitest'
import { kill, newsroom } from '../support/objects.ts'
import { cron, pollOne } from '../support/operator.ts'
import { deliver } from '../support/readers.ts'
import { cleanUp, HOUR } from '../support/scene.ts'
import { setVariables } from '../support/settings.ts'
import { about, archivedAs, articleOf, MINUTE, stage, waiting } from './full-text.ts'

cleanUp()

const TITLE = 'Phóng sự dài kỳ từ vùng cao'
const PARTS = [
  about('phiên chợ đầu tuần'),
  about('tuyến đường liên bản'),
  about('mô hình hợp tác xã trồng rau'),
]

/** An article on three pages, only the last of which is on a topic. */
async function threePages() {
  const scene = await stage()
  const { site, publish } = scene
  const path = publish(TITLE, page('/tin/bai-10002.html', 1))
  const others = [2, 3].map((number) => `${path}?page=${number}`)
  others.forEach((other, index) => {
    site.pages[other] = articleOf(page(path, index + 2))
  })
  return { ...scene, path, others }
}

function page(path: string, number: number) {
  const links = [1, 2, 3].map((other) => `<a href="${path}${other > 1 ? `?page=${other}` : ''}">${other}</a>`)
  return {
    title: TITLE,
    paragraphs: [PARTS[number - 1] ?? ''],
    foot: `<div class="pagination">${links.join(' ')}</div>`,
  }
}

describe('an article on several pages', () => {
  test('is read to its end, and archived whole', async () => {
    const { site, endpoint, path, others } = await threePages()
    expect(await pollOne()).toMatchObject({ new: 1, matched: 1, pendingPages: 0 })
    expect(site.asked).toEqual(['/rss', path, ...others])
    expect((await archivedAs(TITLE)).body).toBe(PARTS.join('\n'))
    await deliver()
    expect(endpoint.titles).toEqual([TITLE])
  })

  test('goes on from what it has where its host wants a pause between requests', async () => {
    const { clock, site, path, others } = await threePages()
    clock.forward(25 * HOUR)
    site.pages['/robots.txt'] = 'User-agent: *\nCrawl-delay: 20\n'
    expect(await pollOne()).toMatchObject({ new: 1, matched: 0, pendingPages: 1 })
    expect((await archivedAs(TITLE)).body).toBe('')
    for (let pause = 0; pause < 3; pause += 1) {
      clock.forward(21_000)
      await cron()
    }
    expect(site.asked.filter((asked) => asked.startsWith('/tin/'))).toEqual([path, ...others])
    expect((await archivedAs(TITLE)).body).toBe(PARTS.join('\n'))
  })

  test('goes on where the last run had no requests left, whose pages are counted, too', async () => {
    const { site, publish, others } = await threePages()
    await setVariables({ PLAN: 'free' }, [newsroom])
    for (let number = 0; number < 40; number += 1)
      publish(`Tin ngắn thứ ${number}`, { paragraphs: [about('tin ngắn')] })
    await pollOne()
    for (let run = 0; run < 6; run += 1) await cron()
    expect((await archivedAs(TITLE)).body).toBe(PARTS.join('\n'))
    expect(await waiting()).toMatchObject([{ reason: 'again' }])
    expect(
      [...others, ...new Set(site.asked)].every((path) => path === '/rss' || site.times(path) === 1),
    ).toBe(true)
  })

  test('whose second page fails waits for it, is archived as far as it goes, and whole in the end', async () => {
    const { clock, site, others } = await threePages()
    const [second = ''] = others
    const good = site.pages[second]
    site.pages[second] = { status: 500 }
    expect(await pollOne()).toMatchObject({ matched: 0, pendingPages: 1 })
    clock.forward(6 * MINUTE)
    await cron()
    expect((await archivedAs(TITLE)).body).toBe('')
    clock.forward(31 * MINUTE)
    await cron()
    expect(await archivedAs(TITLE)).toMatchObject({ body: PARTS[0], version: 1 })
    if (good) site.pages[second] = good
    clock.forward(2 * HOUR + MINUTE)
    await cron()
    expect(await archivedAs(TITLE)).toMatchObject({ body: PARTS.join('\n'), version: 1 })
  })

  test('that was begun survives its object', async () => {
    const { clock, site, path, others } = await threePages()
    const [second = ''] = others
    const good = site.pages[second]
    site.pages[second] = { status: 500 }
    await pollOne()
    await kill(newsroom)
    if (good) site.pages[second] = good
    clock.forward(6 * MINUTE)
    await cron()
    expect(site.times(path)).toBe(1)
    expect((await archivedAs(TITLE)).body).toBe(PARTS.join('\n'))
  })

  test('ends with a few words, and with who wrote it', async () => {
    const { site, others } = await threePages()
    const last = 'Cả ba bản nay đã có điện.'
    site.pages[others[1] ?? ''] = articleOf({ title: TITLE, paragraphs: [last, 'Hoàng Nam'] })
    expect(await pollOne()).toMatchObject({ pendingPages: 0 })
    expect(await archivedAs(TITLE)).toMatchObject({
      body: [PARTS[0], PARTS[1], last].join('\n'),
      author: 'Hoàng Nam',
    })
  })

  test('is taken for whole where what is called its next page is another article', async () => {
    const { site, others } = await threePages()
    const [second = ''] = others
    site.pages[second] = articleOf({
      title: 'Khánh thành nhà văn hóa xã',
      paragraphs: [about('nhà văn hóa')],
    })
    expect(await pollOne()).toMatchObject({ pendingPages: 0 })
    expect((await archivedAs(TITLE)).body).toBe(PARTS[0])
  })
})
