import { describe, expect, test } from 'vitest'
import { frontOf } from '../../../src/newsroom/publishing/publish.ts'
import { about, articleOf } from '../pages/full-text.ts'
import { expectListsAsRows } from '../support/lists.ts'
import { inside, newsroom, rows } from '../support/objects.ts'
import { addTopic, balanced, poll } from '../support/operator.ts'
import { standOutside } from '../support/outside.ts'
import { deliver, followByWebhook } from '../support/readers.ts'
import { cleanUp, takeClock } from '../support/scene.ts'
import { type Page, rss, type SiteItem } from '../support/site.ts'
import { addSourceAt } from '../support/sources.ts'

cleanUp()

/** Papers whose feeds have titles alone, past their baselines, and a reader who follows bridges. */
async function papers(count: number) {
  const clock = takeClock()
  const outside = standOutside()
  await addTopic('cau', '"cầu"')
  const endpoint = outside.endpoint()
  await followByWebhook(endpoint, { topics: ['cau'] })
  const sites = Array.from({ length: count }, (_, n) => outside.site(`bao${n + 1}.example`))
  const items = sites.map((): SiteItem[] => [{ path: '/cu.html', title: 'Chợ phiên vùng cao họp sớm' }])
  for (const [n, site] of sites.entries()) {
    // The clock runs on while a source is visited.
    site.pages['/rss'] = () => {
      clock.forward(40)
      return rss(site, items[n] ?? [])
    }
    site.pages['/cu.html'] = articleOf({ paragraphs: [about('chợ phiên')] })
    await addSourceAt(`${site.origin}/rss`, { id: `bao${n + 1}`, name: `Báo ${n + 1}` })
  }
  await poll()
  return {
    clock,
    endpoint,
    /** Each paper has one article more, with its page. */
    publish(told: readonly { title: string; page: Page }[]) {
      clock.forward(60_000)
      for (const [n, { title, page }] of told.entries()) {
        items[n]?.unshift({ path: '/moi.html', title, published: new Date() })
        const site = sites[n]
        if (site) site.pages['/moi.html'] = page
      }
    },
    /** The entries of all digests so far: how many others each names. */
    told: () => endpoint.received.map(({ digest }) => digest.data.items.map(({ also }) => also?.length ?? 0)),
  }
}

/** The page of a paper about the opening of a bridge that cost so much. */
const opened = (title: string, cost: string): string =>
  articleOf({
    title,
    paragraphs: [
      `Sáng 24/11, UBND xã Tân Lập khánh thành cầu Bến Mới dài 386 m, tổng vốn đầu tư ${cost} tỷ đồng.`,
      `Cầu Bến Mới nối thôn Đông với thôn Đoài, được khởi công từ tháng 3 năm ngoái, thay bến đò ngang đã có từ năm 1962. Tổng vốn ${cost} tỷ đồng lấy từ ngân sách tỉnh.`,
      'Ông Nguyễn Văn Lành, người dân thôn Đoài, cho biết từ nay học sinh không phải qua sông bằng đò trong mùa lũ.',
    ],
  })

const TITLES = [
  'Khánh thành cầu Bến Mới ở xã Tân Lập',
  'Người dân Tân Lập đi lại trên cây cầu mới',
  'Thông xe cầu 41,5 tỷ đồng nối hai bờ sông',
  'Xóa bến đò ngang, xã ven sông có cầu',
  'Cầu Bến Mới đưa vào sử dụng',
]
const storiesOfEvents = async () => {
  const found = await rows<{ story: string }>(newsroom, `SELECT event ->> '$.story' AS story FROM events`)
  return new Set(found.map(({ story }) => story)).size
}

/** How many entries the topic's list has; all lists must be what the articles make them. */
const entries = () =>
  inside(newsroom, ({ storage }) => {
    expectListsAsRows(storage.sql)
    return frontOf(storage.sql, 'cau')?.entries
  })

describe('articles that are on a topic by their titles', () => {
  test('are one entry where their pages tell one piece of news', async () => {
    const { publish, told } = await papers(5)
    publish(TITLES.map((title) => ({ title, page: opened(title, '41,5') })))
    await poll()
    await deliver()
    expect(await storiesOfEvents()).toBe(1)
    expect(told()).toEqual([[4]])
    expect(await entries()).toBe(1)
    expect(await balanced()).toMatchObject({ matched: 5, sent: 5 })
  })

  test('are two entries where their pages contradict one another', async () => {
    const { publish, told } = await papers(2)
    const [title = ''] = TITLES
    publish(['41,5', '73,2'].map((cost) => ({ title, page: opened(title, cost) })))
    await poll()
    await deliver()
    expect(told()).toEqual([[0, 0]])
    expect(await entries()).toBe(2)
    expect(await balanced()).toMatchObject({ matched: 2, sent: 2 })
  })

  test('of a column are two entries whatever they are called', async () => {
    const { publish, told } = await papers(2)
    const title = 'Giá vàng hôm nay 24/11 và chuyện cây cầu'
    publish([title, title].map((same) => ({ title: same, page: { status: 404 } })))
    await poll()
    await deliver()
    expect(told()).toEqual([[0, 0]])
  })

  test('are told all the same where their pages fail', async () => {
    const { publish, told } = await papers(2)
    const [title = ''] = TITLES
    publish([title, title].map((same) => ({ title: same, page: { status: 500 } })))
    await poll()
    await deliver()
    expect(told()).toEqual([[1]])
  })
})
