import type { Article } from '../../../src/articles/article.ts'
import { newsroom, rows } from '../support/objects.ts'
import { addTopic, pollOne } from '../support/operator.ts'
import { standOutside } from '../support/outside.ts'
import { followByWebhook } from '../support/readers.ts'
import { takeClock } from '../support/scene.ts'
import type { Page, Site } from '../support/site.ts'
import { addSourceAt } from '../support/sources.ts'

export const MINUTE = 60_000

/** An item of the feed: a title and, where it says one, a lead, a text, an author. */
export interface Told {
  path: string
  title: string
  published: Date
  lead?: string
  content?: string
}

/** An article's page as its site shows it. */
export interface Shown {
  title?: string
  published?: Date
  byline?: string
  paragraphs: readonly string[]
  /** Paragraphs that stand under every article of the site. */
  standing?: readonly string[]
  head?: string
  foot?: string
}

/** What the source held when it was added. */
export const FIRST = 'Mở rộng đường liên xã trước mùa mưa'

/** A feed of titles whose articles have pages, past its baseline, and a reader who follows `cau` and `htx`. */
export async function stage(source: object = {}) {
  const clock = takeClock()
  const outside = standOutside()
  const site = outside.site()
  const items: Told[] = []
  site.pages['/rss'] = () => feed(site, items)
  await addTopic('cau', '"cầu mới"')
  await addTopic('htx', '"hợp tác xã"')
  const endpoint = outside.endpoint()
  await followByWebhook(endpoint, { topics: ['cau', { id: 'htx' }] })
  let count = 10_000
  /** Puts an article on top of the feed, with its page; answers its path. */
  const publish = (title: string, page: Page | Shown, told: Partial<Told> = {}): string => {
    count += 1
    const path = told.path ?? `/tin/bai-${count}.html`
    items.unshift({ path, title, published: new Date(), ...told })
    site.pages[path] = isShown(page) ? articleOf({ title, ...page }) : page
    return path
  }
  publish(FIRST, { paragraphs: [about('đường liên xã')] }, { published: new Date(Date.now() - 60_000) })
  await addSourceAt(`${site.origin}/rss`, { id: 'bao', ...source })
  await pollOne()
  site.asked = []
  return { clock, outside, site, items, endpoint, publish }
}

function isShown(page: Page | Shown): page is Shown {
  return typeof page === 'object' && 'paragraphs' in page
}

/** A paragraph of three sentences about something, long enough to be taken for one. */
export function about(what: string): string {
  return `Sáng nay, ${what} được nhiều bà con trong vùng quan tâm theo dõi. Theo lãnh đạo địa phương, công việc đã chuẩn bị suốt mấy tháng qua và nhận được sự đồng tình của người dân. Trong thời gian tới, ${what} sẽ tiếp tục được các ngành phối hợp thực hiện đúng tiến độ.`
}

export function articleOf({
  title = '',
  published,
  byline,
  paragraphs,
  standing = [],
  head = '',
  foot = '',
}: Shown) {
  const date = published
    ? `<meta property="article:published_time" content="${published.toISOString()}">`
    : ''
  const author = byline ? `<p class="author">${byline}</p>` : ''
  const text = [...paragraphs, ...standing].map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Báo Tỉnh</title><meta property="og:title" content="${title}"><meta property="og:type" content="article">${date}${head}</head>
<body><article><h1>${title}</h1><div class="content-detail">${text}</div>${author}</article>${foot}</body></html>`
}

function feed(site: Site, items: readonly Told[]): string {
  const entries = items.map(
    ({ path, title, published, lead = '', content = '' }) =>
      `<item><title>${title}</title><link>${site.origin}${path}</link><pubDate>${published.toUTCString()}</pubDate><description>${lead}</description>${content ? `<content:encoded><![CDATA[${content}]]></content:encoded>` : ''}</item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Báo Tỉnh</title><link>${site.origin}/</link>${entries.join('')}</channel></rss>`
}

/** The articles that came since the source was added, oldest first. */
export async function archived(): Promise<Article[]> {
  const found = await rows<{ article: string }>(
    newsroom,
    'SELECT article FROM articles ORDER BY first_seen, hash',
  )
  return found.map(({ article }) => JSON.parse(article) as Article).filter(({ title }) => title !== FIRST)
}

/** The article of a title. */
export async function archivedAs(title: string): Promise<Article> {
  const found = (await archived()).find((article) => article.title === title)
  if (!found) throw new Error(`no article is called ${title}`)
  return found
}

/** The pages that wait: why, and how often they were asked for in vain. */
export function waiting() {
  return rows<{ reason: string; attempts: number }>(
    newsroom,
    'SELECT reason, attempts FROM pages ORDER BY first_seen, article',
  )
}
