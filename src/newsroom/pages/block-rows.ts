import { readArticles } from '../news/archive-rows.ts'
import { readMeta, writeMeta } from '../schema.ts'
import { normalTitle, shareOfWords } from './judge-page.ts'

const DAY_MS = 86_400_000
const PAGES_TO_LEARN = 3
/** What stands on all pages is seen within days of its first page, or it is an article's own. */
const FORGET_MS = 14 * DAY_MS
/** What was learnt and is not seen any more has left the site's pages. */
const FORGET_LEARNT_MS = 60 * DAY_MS
const MAX_BLOCKS_OF_SOURCE = 20_000
const MADE_ROOM = 2_000
const MAX_LEARNT = 2_000
/** Of a page with more, those at its beginning and its end: what stands on every page stands there. */
const MAX_BLOCKS_OF_PAGE = 200

interface Row extends Record<string, SqlStorageValue> {
  block: string
  articles: string
  learnt: number
  seen_at: number
}

/** What stands on all pages of a source. */
export function learntBlocks(sql: SqlStorage, source: string): Set<string> {
  const rows = sql.exec<{ block: string }>(
    'SELECT block FROM blocks WHERE source = ? AND learnt = 1 LIMIT ?',
    source,
    MAX_LEARNT,
  )
  return new Set([...rows].map(({ block }) => block))
}

/** What a page taught: blocks that are learnt now, and the articles that were archived with them. */
export interface Lesson {
  blocks: Set<string>
  articles: Set<string>
}

/**
 * Takes note of the blocks on an article's page, however many pages it has and however often it is read. Those of
 * articles with the same title, and of reprints, count once: what they share is their text.
 */
export function noteBlocks(
  sql: SqlStorage,
  { hash, source, title }: { hash: string; source: string; title: string },
  blocks: readonly string[],
  now: number,
): Lesson {
  const lesson: Lesson = { blocks: new Set(), articles: new Set() }
  const own = ends([...new Set(blocks)])
  const rows = new Map(readRows(sql, source, own).map((row) => [row.block, row]))
  const known = [...rows.values()].filter(({ learnt }) => learnt === 0)
  const same = sameArticles(sql, title, known, own.length)
  for (const block of own) {
    const row = rows.get(block)
    if (!row) write(sql, source, block, [hash], 0, now)
    else if (row.learnt === 1) {
      if (now - row.seen_at > DAY_MS) write(sql, source, block, [], 1, now)
    } else {
      const articles = articlesOf(row)
      if (articles.includes(hash) || articles.some((other) => same.has(other))) continue
      const isLearnt = articles.length + 1 >= PAGES_TO_LEARN
      write(sql, source, block, isLearnt ? [] : [...articles, hash], isLearnt ? 1 : 0, now)
      if (!isLearnt) continue
      lesson.blocks.add(block)
      for (const article of articles) lesson.articles.add(article)
    }
  }
  count(sql, source, own.length - rows.size)
  return lesson
}

/** The articles that a page shares its text with, and not only what stands on every page. */
function sameArticles(sql: SqlStorage, title: string, known: readonly Row[], blocks: number): Set<string> {
  const shared = new Map<string, number>()
  for (const row of known)
    for (const other of articlesOf(row)) shared.set(other, (shared.get(other) ?? 0) + 1)
  const others = readArticles(sql, [...shared.keys()])
  const isSame = (other: string, count: number) => {
    const otherTitle = others.get(other)?.title ?? ''
    if (normalTitle(otherTitle) === normalTitle(title)) return true
    return count * 2 > blocks && shareOfWords(title, otherTitle) >= 0.5
  }
  return new Set([...shared].flatMap(([other, count]) => (isSame(other, count) ? other : [])))
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
  sql.exec('DELETE FROM meta WHERE key = ?', counterOf(source))
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

function ends(blocks: string[]): string[] {
  if (blocks.length <= MAX_BLOCKS_OF_PAGE) return blocks
  return [...blocks.slice(0, MAX_BLOCKS_OF_PAGE / 2), ...blocks.slice(-MAX_BLOCKS_OF_PAGE / 2)]
}

function readRows(sql: SqlStorage, source: string, blocks: readonly string[]): Row[] {
  return sql
    .exec<Row>(
      `SELECT b.block, b.articles, b.learnt, b.seen_at FROM json_each(?) AS wanted
       CROSS JOIN blocks AS b ON b.source = ? AND b.block = wanted.value`,
      JSON.stringify(blocks),
      source,
    )
    .toArray()
}

function articlesOf({ articles }: Row): string[] {
  return JSON.parse(articles) as string[]
}

function write(
  sql: SqlStorage,
  source: string,
  block: string,
  articles: readonly string[],
  learnt: number,
  now: number,
): void {
  sql.exec(
    `INSERT INTO blocks VALUES (?1, ?2, ?3, ?4, ?5)
     ON CONFLICT DO UPDATE SET articles = ?3, learnt = ?4, seen_at = ?5`,
    source,
    block,
    JSON.stringify(articles),
    learnt,
    now,
  )
}
