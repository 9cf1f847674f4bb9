import { dayOrderOf } from '../../../text/dates/day-order.ts'
import { findDate } from '../../../text/dates/find.ts'
import { parseDate } from '../../../text/dates/parse.ts'
import type { Reading } from '../page-article.ts'
import type { PageScan } from '../scan.ts'
import { type LinkedData, linkedArticles } from './json-ld.ts'

/** Names under which metadata says when an article was published, the surest first; none of a change. */
const METAS = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'pubdate', 'publishdate'],
  ...[
    'publish-date',
    'publish_date',
    'published-date',
    'published_date',
    'publication_date',
    'article.published',
  ],
  ...['dc.date.issued', 'dcterms.issued', 'dc.date.created', 'dcterms.created', 'dc.date', 'dcterms.date'],
  ...[
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'og:pubdate',
    'article:created',
    'date',
  ],
]

/** Clocks of servers go wrong, and papers print tomorrow's date. */
const AHEAD_MS = 2 * 86_400_000
/** No page was made before; programs write the first days of 1970 for a time that they do not know. */
const EARLIEST_MS = Date.UTC(1993, 0)

/** When the page's article was published, as the page tells machines; null where it tells nothing that can be true. */
export function statedDate(scan: PageScan, title: string | null, reading: Reading): number | null {
  const marked = scan.lines.filter(({ isPublished, isBeside }) => isPublished && !isBeside)
  const texts = [
    linkedDate(linkedArticles(scan.jsonLd), title, reading.url),
    ...METAS.map((name) => scan.metas.get(name) ?? ''),
    ...(marked.length === 1 ? marked.flatMap(({ times, text }) => [...times, text]) : []),
  ]
  return firstDate(texts, reading)
}

/** Of several articles the one that the page is about; what only lists some is about none of them. */
function linkedDate(articles: readonly LinkedData[], title: string | null, url: string): string {
  const about = articles.filter(({ headline, url: own }) => headline === title || isSamePage(own, url))
  const [first, ...others] = about.length > 0 ? about : articles
  return first && others.every(({ published }) => published === first.published) ? first.published : ''
}

function isSamePage(address: string, url: string): boolean {
  const [one, other] = [URL.parse(address, url), URL.parse(url)]
  return address !== '' && one?.pathname === other?.pathname && one?.search === other?.search
}

/** The first of these texts that tells a date which can be true. */
export function firstDate(texts: readonly string[], { timeZone, now }: Reading): number | null {
  for (const text of texts) {
    const order = dayOrderOf([text], now, timeZone) ?? 'day-first'
    const time = parseDate(text, timeZone, order) ?? findDate(text, timeZone, order, now)
    if (time !== null && time >= EARLIEST_MS && time <= now + AHEAD_MS) return time
  }
  return null
}
