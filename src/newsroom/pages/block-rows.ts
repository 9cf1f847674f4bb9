import type { Article } from '../../articles/article.ts'
import { readArticles } from '../news/archive-rows.ts'
import { readMeta, writeMeta } from '../schema.ts'
import { shareOfWords } from './judge-page.ts'
import { isOfSite, KEPT_SIGHTINGS, placesOf, type Sighting } from './site-block.ts'

const DAY_MS = 86_400_000
/** What stands on all pages is seen within days of its first page, or it is an article's own. */
const FORGET_MS = 14 * DAY_MS
/** What was learnt and is not seen any more has left the site's pages. */
const FORGET_LEARNT_MS = 60 * DAY_MS
const MAX_BLOCKS_OF_SOURCE = 20_000
const MADE_ROOM = 2_000
/** As many as go into the value of a source's key. */
const MAX_LEARNT = 500
/** Of a page with more, those at its beginning and its end: what stands on every page stands there. */
const MAX_BLOCKS_OF_PAGE = 200
/** So much of the shorter of two headlines stands in the other where both may be of one event, or of one column. */
const SAME_EVENT = 0.5

interface Row extends Record<string, SqlStorageValue> {
  block: string
  sightings: string
  learnt: number
  seen_at: number
}

/** What stands on all pages of a source. */
export function learntBlocks(sql: SqlStorage, source: string): Set<string> {
  const rows = sql.exec<{ block: string }>(
    'SELECT block FROM blocks WHERE source = ? AND learnt = 1 ORDER BY block LIMIT ?',
    source,
    MAX_LEARNT,
  )
  return new Set([...rows].map(({ block }) => block))
}

/** What was learnt of a source before its rows were lost. */
export function restoreLearnt(sql: SqlStorage, source: string, learnt: readonly string[], now: number): void {
  for (const block of learnt) write(sql, source, block, [], 1, now)
  count(sql, source, learnt.length)
}

/** What a page taught: blocks that are learnt now, and the articles that were archived with them. */
export interface Lesson {
  blocks: Set<string>
  articles: Set<string>
}

/** The page of an article. `texts`: the paragraphs of its blocks that are not learnt. */
export interface PageOfBlocks {
  blocks: readonly string[]
  texts: ReadonlyMap<string, string>
}

/**
 * Takes note of the blocks on an article's page. Those of articles of one story, of one event by their titles, or of one
 * column count once: what they share is their text.
 */
export function noteBlocks(
  sql: SqlStorage,
  article: Pick<Article, 'hash' | 'source' | 'title' | 'story'>,
  { blocks, texts }: PageOfBlocks,
  now: number,
): Lesson {
  const { hash, source } = article
  const lesson: Lesson = { blocks: new Set(), articles: new Set() }
  const own = ends([...new Set(blocks)])
  const page = readMeta(sql, pagesOf(source)) + 1
  writeMeta(sql, pagesOf(source), page)
  const rows = new Map(readRows(sql, source, own).map((row) => [row.block, row]))
  const known = [...rows.values()].filter(({ learnt }) => learnt === 0)
  const same = sameArticles(sql, article, known)
  const isSame = (seen: Sighting) => seen.article === hash || same.has(seen.article)
  const isRepeated = (block: string) => {
    const row = rows.get(block)
    return row !== undefined && (row.learnt === 1 || !sightingsOf(row).some(isSame))
  }
  const places = placesOf(own, isRepeated)
  for (const [index, block] of own.entries()) {
    const row = rows.get(block)
    const seen = { article: hash, page, start: index, isFirst: false, isLast: false, ...places[index] }
    if (!row) write(sql, source, block, [seen], 0, now)
    else if (row.learnt === 1) {
      if (now - row.seen_at > DAY_MS) write(sql, source, block, [], 1, now)
    } else if (isRepeated(block)) {
      const sightings = [...sightingsOf(row), seen].slice(-KEPT_SIGHTINGS)
      const isLearnt = isOfSite(texts.get(block) ?? '', sightings)
      write(sql, source, block, isLearnt ? [] : sightings, isLearnt ? 1 : 0, now)
      if (!isLearnt) continue
      lesson.blocks.add(block)
      for (const { article } of sightings) lesson.articles.add(article)
    }
  }
  count(sql, source, own.length - rows.size)
  return lesson
}

/** The articles of other pages that tell of what this one does. */
function sameArticles(
  sql: SqlStorage,
  { hash, title, story = hash }: Pick<Article, 'hash' | 'title' | 'story'>,
  known: readonly Row[],
): Set<string> {
  const hashes = new Set(known.flatMap((row) => sightingsOf(row).map(({ article }) => article)))
  const isSame = (other: Article) =>
    (other.story ?? other.hash) === story || shareOfWords(title, other.title) >= SAME_EVENT
  const others = [...readArticles(sql, [...hashes])]
  return new Set(others.flatMap(([other, article]) => (isSame(article) ? other : [])))
}

/** Forgets what was not seen for long; counts anew. */
export function sweepBlocks(sql: SqlStorage, now: number): void {
  sql.exec(
    'DELETE FROM blocks WHERE seen_at < CASE learnt WHEN 1 THEN ?1 ELSE ?2 END',
    now - FORGET_LEARNT_MS,
    now - FORGET_MS,
  )
  sql.exec("DELETE FROM meta WHERE key LIKE 'blocks:%'")
  sql.exec("INSERT INTO meta SELECT 'blocks:' || source, COUNT(*) FROM blocks GROUP BY source")
}

export function forgetBlocksOf(sql: SqlStorage, source: string): void {
  sql.exec('DELETE FROM blocks WHERE source = ?', source)
  sql.exec('DELETE FROM meta WHERE key IN (?, ?)', counterOf(source), pagesOf(source))
}

/** Counted beside them, since looking at all for each page would read far more than it keeps. */
function count(sql: SqlStorage, source: string, added: number): void {
  if (added === 0) return
  const total = readMeta(sql, counterOf(source)) + added
  if (total <= MAX_BLOCKS_OF_SOURCE) {
    writeMeta(sql, counterOf(source), total)
    return
  }
  sql.exec(
    `DELETE FROM blocks WHERE source = ?1 AND block IN
       (SELECT block FROM blocks WHERE source = ?1 ORDER BY learnt, seen_at LIMIT ?2)`,
    source,
    total - MAX_BLOCKS_OF_SOURCE + MADE_ROOM,
  )
  writeMeta(sql, counterOf(source), MAX_BLOCKS_OF_SOURCE - MADE_ROOM)
}

function counterOf(source: string): string {
  return `blocks:${source}`
}

/** Under which the pages are counted that a source's blocks were noted of. */
function pagesOf(source: string): string {
  return `pages:${source}`
}

function ends(blocks: string[]): string[] {
  if (blocks.length <= MAX_BLOCKS_OF_PAGE) return blocks
  return [...blocks.slice(0, MAX_BLOCKS_OF_PAGE / 2), ...blocks.slice(-MAX_BLOCKS_OF_PAGE / 2)]
}

function readRows(sql: SqlStorage, source: string, blocks: readonly string[]): Row[] {
  return sql
    .exec<Row>(
      `SELECT b.block, b.sightings, b.learnt, b.seen_at FROM json_each(?) AS wanted
       CROSS JOIN blocks AS b ON b.source = ? AND b.block = wanted.value`,
      JSON.stringify(blocks),
      source,
    )
    .toArray()
}

function sightingsOf({ sightings }: Row): Sighting[] {
  return JSON.parse(sightings) as Sighting[]
}

function write(
  sql: SqlStorage,
  source: string,
  block: string,
  sightings: readonly Sighting[],
  learnt: number,
  now: number,
): void {
  sql.exec(
    `INSERT INTO blocks VALUES (?1, ?2, ?3, ?4, ?5)
     ON CONFLICT DO UPDATE SET sightings = ?3, learnt = ?4, seen_at = ?5`,
    source,
    block,
    JSON.stringify(sightings),
    learnt,
    now,
  )
}
