import { dayOrderOf } from '../../../text/dates/day-order.ts'
import { findDate } from '../../../text/dates/find.ts'
import { parseDate } from '../../../text/dates/parse.ts'
import type { Reading } from '../page-article.ts'
import type { PageNote } from './notes.ts'
import { selected } from './selected.ts'
import type { ToldPage } from './told.ts'

/** A date as a page writes it for machines, and when that is, ms since 1970 UTC. */
export interface StatedDate {
  text: string
  time: number
}

/** Names under which metadata says when an article was published, and nothing else; */
const SURE = ['article:published_time', 'og:article:published_time', 'datepublished']
/** and others, the surer first, under which some put the day of reading. */
const PUBLISHED = (
  'pubdate publishdate publish-date publish_date published-date published_date publication_date article.published ' +
  'article_date_original originalpublicationdate dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date ' +
  'dcterms.date parsely-pub-date sailthru.date cxenseparse:recs:publishtime og:pubdate article:created pdate ptime ' +
  'publish_time date_published published_time published article:published date.available rnews:datepublished ' +
  'og:published_time og:release_date citation_publication_date citation_online_date date'
).split(' ')
const MODIFIED =
  'article:modified_time og:article:modified_time datemodified dateupdated og:updated_time dcterms.modified dc.date.modified last-modified lastmod cxenseparse:recs:articlelastmodified modified'.split(
    ' ',
  )

/** Clocks of servers go wrong, and papers print tomorrow's date. */
const AHEAD_MS = 2 * 86_400_000
/** No page was made before; programs write the first days of 1970 for a time that they do not know. */
const EARLIEST_MS = Date.UTC(1993, 0)

/** When the page's article was published, as the page tells machines; null where it tells nothing that can be true. */
export function statedDate({ scan, about }: ToldPage, reading: Reading): StatedDate | null {
  const { metas, lines, notes } = scan
  const marked = lines.filter(({ isPublished, isBeside }) => isPublished && !isBeside)
  return firstStated(
    [
      ...about.map(({ published }) => published),
      ...SURE.map((name) => metas.get(name) ?? ''),
      ...(marked.length === 1 ? marked.flatMap(({ times, text }) => [...times, text]) : []),
      ...soleOf(notes.filter(({ kind }) => kind === 'published')).map(({ text }) => text),
      ...PUBLISHED.map((name) => metas.get(name) ?? ''),
    ],
    reading,
  )
}

/** The one of these that does not stand beside the article, or the only one; lists of articles have many. */
function soleOf(notes: readonly PageNote[]): readonly PageNote[] {
  const own = notes.filter(({ isBeside }) => !isBeside)
  const some = own.length > 0 ? own : notes
  return some.length === 1 ? some : []
}

/** When the article was published by what an administrator's selector meets; null where it meets no date. */
export function selectedDate({ scan }: ToldPage, reading: Reading): number | null {
  return firstDate(selected(scan, 'published'), reading)
}

/** When the article was last changed, as the page tells machines; null where it does not, or changed before `published`. */
export function modifiedDate(
  { scan: { metas }, about }: ToldPage,
  published: number | null,
  reading: Reading,
): number | null {
  const texts = [...about.map(({ modified }) => modified), ...MODIFIED.map((name) => metas.get(name) ?? '')]
  const time = firstDate(texts, reading)
  return time !== null && published !== null && time < published ? null : time
}

/** `9/14/2026 6:44:00 PM`, as servers write that were set up for America: without zeros, with PM. */
const AMERICAN = /^\W*(?:\d\/\d{1,2}|\d\d\/\d)\/\d{4},? \d{1,2}:\d{2}(?::\d{2})? [AP]M/

/** The first of these texts that tells a date which can be true, ms since 1970 UTC. */
export function firstDate(texts: readonly string[], reading: Reading): number | null {
  return firstStated(texts, reading)?.time ?? null
}

function firstStated(texts: readonly string[], { timeZone, now }: Reading): StatedDate | null {
  for (const text of texts) {
    if (text === '') continue
    const order = dayOrderOf([text], now, timeZone) ?? (AMERICAN.test(text) ? 'month-first' : 'day-first')
    const time = parseDate(text, timeZone, order) ?? findDate(text, timeZone, order, now)
    if (time !== null && time >= EARLIEST_MS && time <= now + AHEAD_MS) return { text, time }
  }
  return null
}
