import type { Article } from './newspaper.ts'

/** An article as a document lists it. */
export interface Listed {
  article: Article
  title: string
  link: string | null
  guid: string | null
  /** As it stands in the document; null for none. */
  date: string | null
}

/** An RSS 2.0 document; `channel` is more XML for the channel's own elements. */
export function rss(items: readonly Listed[], channel = ''): string {
  const written = items.map(({ article, title, link, guid, date }) =>
    [
      '<item>',
      `<title>${title}</title>`,
      link && `<link>${link}</link>`,
      guid && `<guid isPermaLink="false">${guid}</guid>`,
      date && `<pubDate>${date}</pubDate>`,
      `<description>${article.lead}</description>`,
      '</item>',
    ].join(''),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Báo Thử</title><link>https://baothu.example/</link>
<description>Tin trong tỉnh</description>${channel}
${written.join('\n')}
</channel></rss>`
}

/** A news sitemap (the protocol of sitemaps.org with Google's news elements). */
export function newsSitemap(items: readonly Listed[]): string {
  const written = items.map(
    ({ article, title, link }) =>
      `<url><loc>${link}</loc><news:news><news:publication><news:name>Báo Thử</news:name>` +
      `<news:language>vi</news:language></news:publication>` +
      `<news:publication_date>${isoLocal(article.publishedAt)}</news:publication_date>` +
      `<news:title>${title}</news:title></news:news></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${written.join('\n')}
</urlset>`
}

/** A section's list page; `sidebar` is what stands beside the list. */
export function listPage(items: readonly Listed[], sidebar = ''): string {
  const written = items.map(
    ({ article, title, link }) =>
      `<article class="story"><h3 class="story__title"><a href="${link}">${title}</a></h3>` +
      `<time class="story__time">${vietnameseTime(article.publishedAt)}</time>` +
      `<p class="story__lead">${article.lead}</p></article>`,
  )
  return page(
    'Thời sự - Báo Thử',
    '',
    `<header><nav><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a> <a href="/van-hoa">Văn hóa</a>
<a href="/lien-he">Liên hệ</a></nav></header>
<main><h1>Thời sự</h1><div class="list">${written.join('\n')}</div></main>
<aside>${sidebar}</aside><footer><p>Cơ quan của tỉnh. Giấy phép số 01.</p></footer>`,
  )
}

/** An article's own page. */
export function articlePage(article: Article): string {
  return page(
    `${article.title} - Báo Thử`,
    `<meta property="og:type" content="article"><meta property="og:title" content="${article.title}">
<meta property="article:published_time" content="${isoLocal(article.publishedAt)}">`,
    `<main><article><h1>${article.title}</h1><time>${vietnameseTime(article.publishedAt)}</time>
<p>${article.lead}</p><p>Ban quản lý cho biết sẽ tiếp tục thông báo khi có thay đổi để bà con chủ động công việc.</p>
</article></main>`,
  )
}

export function page(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body>${body}</body></html>`
}

/** `Mon, 07 Sep 2026 08:15:00 +0700` */
export function rfc822(time: number): string {
  return new Date(time + VIETNAM).toUTCString().replace('GMT', '+0700')
}

/** `9/14/2026 6:44:00 PM`, month first and without a zone. */
export function american(time: number): string {
  const [year, month, dayOfMonth, hour, minute] = parts(time)
  return `${month}/${dayOfMonth}/${year} ${hour % 12 || 12}:${two(minute)}:00 ${hour < 12 ? 'AM' : 'PM'}`
}

/** `08:15, 07/09/2026` */
export function vietnameseTime(time: number): string {
  const [year, month, dayOfMonth, hour, minute] = parts(time)
  return `${two(hour)}:${two(minute)}, ${two(dayOfMonth)}/${two(month)}/${year}`
}

const VIETNAM = 7 * 3_600_000

function isoLocal(time: number): string {
  return new Date(time + VIETNAM).toISOString().replace('.000Z', '+07:00')
}

function parts(time: number): [year: number, month: number, day: number, hour: number, minute: number] {
  const local = new Date(time + VIETNAM)
  return [
    local.getUTCFullYear(),
    local.getUTCMonth() + 1,
    local.getUTCDate(),
    local.getUTCHours(),
    local.getUTCMinutes(),
  ]
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
