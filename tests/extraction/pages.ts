import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { decodeDocument } from '../../src/feeds/read/charset/decode.ts'
import { clockOf, slugOf } from './layouts/markup.ts'
import { type Layout, linesOf, type WrittenArticle } from './written.ts'

/**
 * `tuned` pages are those that extraction is tuned on; `heldout` ones are only measured, never looked at; `fresh` ones,
 * by another writer, are measured once, and so are `unseen` ones, by yet another.
 */
export type Part = 'tuned' | 'heldout' | 'fresh' | 'unseen'

/** Parts whose layouts are given articles in their own language only. */
const OWN_LANGUAGE: readonly Part[] = ['fresh', 'unseen']

/** The article that every layout is given; in `unseen`, every Vietnamese one. */
const IN_EVERY_LAYOUT = 'lam-viec-voi-khoi-doanh-nghiep'
/** How many others each layout is given. */
const OTHERS = 3
const ARTICLES_BEGIN = 3_184_207
const MINUTE = 60_000
const DAY = 1440 * MINUTE
/** How long after an article its page is read: within the hour, the same day, days and years later. */
const READ_AFTER = [40 * MINUTE, 5 * 60 * MINUTE + 11_000, 2 * DAY + 97 * MINUTE, 1644 * DAY]

/** An article as a layout shows it, and what a reader is to get of it. */
export interface Page {
  /** Name of the layout's file. */
  layout: string
  /** Name of the article's file. */
  article: string
  about: string
  url: string
  contentType: string
  /** As the server sends it. */
  bytes: Uint8Array
  /** The same as text, by the project's own reading of charsets. */
  html: string
  /** The page's own clock, ms since 1970 UTC. */
  now: number
  expected: Expected
}

export interface Expected {
  title: string
  /** null where the article has none or the layout shows none. */
  byline: string | null
  /** ms since 1970 UTC, cut to what the page shows: to the minute, or to the start of the day in Vietnam. */
  published: number | null
  section: string | null
  /** The lead, then the body line by line. */
  lines: string[]
  captions: string[]
}

/**
 * Every layout of a part with four articles: the one that every layout is given, and three by turns, so that each
 * article is laid into some layout; those in the layout's own language first where that is not Vietnamese. The same
 * pages in the same order each time. In `fresh` and `unseen`, articles in other languages than the layout's are left out.
 */
export async function pagesOf(part: Part): Promise<Page[]> {
  const layouts = await layoutsOf(part)
  const articles = articlesOf(part).filter(([name]) => name !== IN_EVERY_LAYOUT)
  const common = articlesOf('tuned').find(([name]) => name === IN_EVERY_LAYOUT)
  if (!common || articles.length < OTHERS) throw new Error(`too few articles in ${part}`)
  return layouts.flatMap(([name, layout], turn) => {
    const others = othersOf(
      layout,
      turn,
      OWN_LANGUAGE.includes(part) ? inLanguageOf(layout, articles) : articles,
    )
    const first = part === 'unseen' ? inLanguageOf(layout, [common]) : [common]
    return [...first, ...others].map((article, nth) =>
      pageOf([name, layout], article, turn * (OTHERS + 1) + nth),
    )
  })
}

function othersOf({ language = 'vi' }: Layout, turn: number, articles: NamedArticle[]): NamedArticle[] {
  const from = (turn * OTHERS) % articles.length
  const byTurns = [...articles.slice(from), ...articles.slice(0, from)]
  const own = byTurns.filter(([, article]) => language !== 'vi' && article.language === language)
  return [...own, ...byTurns.filter((one) => !own.includes(one))].slice(0, OTHERS)
}

function inLanguageOf({ language = 'vi' }: Layout, articles: NamedArticle[]): NamedArticle[] {
  return articles.filter(([, article]) => (article.language ?? 'vi') === language)
}

/** An article of your own in every layout of a part. */
export async function laidInto(part: Part, article: WrittenArticle): Promise<Page[]> {
  return (await layoutsOf(part)).map((layout, turn) => pageOf(layout, ['', article], turn))
}

type NamedArticle = [name: string, article: WrittenArticle]

async function layoutsOf(part: Part): Promise<[string, Layout][]> {
  const folder = join(import.meta.dirname, 'layouts', part)
  const named = namesIn(folder, '.ts').map(async (name): Promise<[string, Layout]> => {
    const module: { default: Layout } = await import(pathToFileURL(join(folder, `${name}.ts`)).href)
    return [name, module.default]
  })
  return Promise.all(named)
}

function articlesOf(part: Part): NamedArticle[] {
  const folder = join(import.meta.dirname, 'articles', part)
  return namesIn(folder, '.json').map((name) => [
    name,
    JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as WrittenArticle,
  ])
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
}

function pageOf([layoutName, layout]: [string, Layout], [name, article]: NamedArticle, nth: number): Page {
  const slug = slugOf(article.title)
  const number = ARTICLES_BEGIN + nth * 131
  const url = layout.url(slug, number)
  const now =
    clockOf(article.published).ms + (READ_AFTER[(nth + Math.floor(nth / 4)) % READ_AFTER.length] as number)
  const laid = layout.lay(article, { url, slug, number, now })
  const bytes = typeof laid === 'string' ? new TextEncoder().encode(laid) : laid
  const decoded = decodeDocument(bytes, layout.contentType)
  if (!decoded.ok) throw new Error(`${layoutName}: ${decoded.detail}`)
  return {
    layout: layoutName,
    article: name,
    about: layout.about,
    url,
    contentType: layout.contentType,
    bytes,
    html: decoded.text,
    now,
    expected: expectedOf(article, layout),
  }
}

function expectedOf(article: WrittenArticle, { shows }: Layout): Expected {
  return {
    title: article.title,
    byline: shows.byline && article.byline !== '' ? article.byline : null,
    published: publishedOf(article, shows.published),
    section: shows.section ? article.section : null,
    lines: linesOf(article),
    captions: shows.captions ? article.captions : [],
  }
}

function publishedOf(article: WrittenArticle, precision: Layout['shows']['published']): number | null {
  const { ms, hour, minute, second } = clockOf(article.published)
  const seconds = Number(second) * 1000
  switch (precision) {
    case 'second':
      return ms
    case 'minute':
      return ms - seconds
    case 'day':
      return ms - seconds - Number(minute) * MINUTE - Number(hour) * 60 * MINUTE
    case 'no':
      return null
  }
}
