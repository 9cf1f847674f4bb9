import { htmlToLine, htmlToParagraphs } from '../../src/feeds/read/html/plain-text.ts'
import type { FeedCase } from '../../tests/unit/feeds/suite/case.ts'
import { compare, type Reading } from '../../tests/unit/feeds/suite/compare.ts'
import type { Given, GivenItem } from './peer.ts'

/** Of one case: how many fields were compared, and how many of them were right. */
export interface Score {
  fields: number
  right: number
}

/** What a reader answered: a reading, or several of which the best counts in each field; or why it refused. */
export type Answer = readonly Reading[] | { refused: string }

/** Warnings are ours alone; `silentOf` is what a reader tells in no way. */
export function score({ expect }: FeedCase, answer: Answer, silentOf: readonly string[]): Score {
  if ('refused' in expect) return { fields: 1, right: 'refused' in answer ? 1 : 0 }
  const results = ('refused' in answer ? [answer] : answer).map((reading) =>
    compare(expect, reading).filter(({ field }) => field !== 'warnings' && !silentOf.includes(field)),
  )
  const [first = []] = results
  const right = first.filter((_, at) => results.some((result) => result[at]?.right))
  return { fields: first.length, right: right.length }
}

/**
 * Libraries say HTML or text in ways of their own, so a text counts as right if it is so as given or once it has been
 * made plain, by the same function for all. Addresses are resolved for all, and are none if nobody can go there; dates
 * left as text become a `Date`.
 */
export function readingsOf(given: Given, url: string): Reading[] {
  return [
    { line: tidy, paragraphs: (text: string) => text.split('\n').map(tidy).filter(Boolean).join('\n') },
    { line: htmlToLine, paragraphs: htmlToParagraphs },
  ].map(({ line, paragraphs }) => ({
    format: given.format,
    title: line(given.title ?? ''),
    link: resolve(given.link, url),
    language: given.language?.trim() || null,
    ttlMinutes: given.ttlMinutes ?? null,
    skipHours: given.skipHours ?? [],
    skipDays: given.skipDays ?? [],
    items: given.items.map((item) => itemOf(item, url, line, paragraphs)),
  }))
}

type Write = (text: string) => string

function itemOf(item: GivenItem, url: string, line: Write, paragraphs: Write): Reading['items'][number] {
  const names = (list: GivenItem['authors']) =>
    (list ?? []).map((name) => line(String(name ?? ''))).filter((name) => name !== '')
  return {
    guid: item.guid?.trim() || null,
    url: resolve(item.url, url),
    title: line(item.title ?? ''),
    summary: line(item.summary ?? ''),
    content: paragraphs(item.content ?? ''),
    contentHtml: item.content ?? '',
    author: names(item.authors).join(', ') || null,
    categories: names(item.categories),
    published: timeOf(item.published),
  }
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function resolve(address: string | null | undefined, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null
  const { href, protocol } = new URL(address, base)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

function timeOf(date: Date | string | null | undefined): number | null {
  if (!date) return null
  const time = new Date(date).getTime()
  return Number.isNaN(time) ? null : time
}
