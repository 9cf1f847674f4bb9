import type { Lifetime } from '../../sample/lifetime.ts'
import type { Flags } from '../flags.ts'
import { makeLanguage } from '../matching/language.ts'
import type { Ask, Size, Timed, Way } from '../search/worker.ts'
import type { Row } from '../table.ts'
import { type BenchWorker, startLibrary } from '../workers.ts'

/** Words of an article's body, some 600 syllables. */
const BODY_WORDS = 330
/** As many words come to 12 KiB, the most that the archive keeps of a text. */
const FULL_WORDS = 1_450
const ARTICLES_PER_PART = 40
const PARTS_PER_FILL = 25

/** What is looked for: words of that rank, the most frequent one being 0; those of one list are a phrase. */
const QUERIES: readonly { what: string; ranks: readonly (readonly number[])[] }[] = [
  { what: 'a word of many articles', ranks: [[200]] },
  { what: 'a rare word', ranks: [[9_000]] },
  { what: 'a phrase of no article', ranks: [[15, 9_000, 16, 15]] },
  { what: 'two words', ranks: [[300], [900]] },
]
const WAYS: readonly { way: Way; note: string }[] = [
  { way: 'search', note: 'candidates by FTS5, the engine decides: 20 matches with evidence' },
  { way: 'fts', note: 'FTS5 alone, no evidence' },
  { way: 'like', note: 'LIKE over the texts: 20 articles that hold these letters' },
  { way: 'preview', note: 'the last 30 days, with near misses' },
]

/** An archive of `flags.archive` articles: taking it in, its size, and searching it in several ways. */
export async function benchSearch(flags: Flags, lifetime: Lifetime): Promise<Row[]> {
  const worker = await startLibrary(lifetime)
  const { words } = makeLanguage()
  const newest = Date.now()
  const parts = Math.ceil(flags.archive / ARTICLES_PER_PART)
  const taken: number[] = []
  const before = worker.cpuMs()
  for (let from = 0; from < parts; from += PARTS_PER_FILL) {
    const fill = { do: 'fill', words, newest, from, parts: Math.min(PARTS_PER_FILL, parts - from) } as const
    taken.push(...(await ask<Timed>(worker, { ...fill, bodyWords: BODY_WORDS })).times)
  }
  const after = worker.cpuMs()
  const { articles, textBytes, databaseBytes } = await ask<Size>(worker, { do: 'size' })
  const megabytes = (bytes: number) => bytes / 1_000_000
  const rows: Row[] = [
    {
      what: 'part of 40 articles taken in',
      values: taken,
      unit: 'ms',
      cpuMs: before === null || after === null ? null : (after - before) / parts,
      note: `600 syllables each, ${articles.toLocaleString('en')} in all`,
    },
    { what: 'their texts', values: [megabytes(textBytes)], unit: 'MB', note: 'as they are kept' },
    { what: 'the whole database', values: [megabytes(databaseBytes)], unit: 'MB', note: 'texts and index' },
  ]
  for (const { what, ranks } of QUERIES) rows.push(...(await timeQuery(worker, flags, what, ranks, words)))
  const full = { do: 'fill', words, newest, from: parts, parts: flags.rounds, bodyWords: FULL_WORDS } as const
  const { times } = await ask<Timed>(worker, full)
  rows.push({ what: 'part of 40 articles of 12 KB taken in', values: times, unit: 'ms' })
  await worker.stop()
  return rows
}

async function timeQuery(
  worker: BenchWorker,
  flags: Flags,
  what: string,
  ranks: (typeof QUERIES)[number]['ranks'],
  words: readonly string[],
): Promise<Row[]> {
  const wanted = ranks.map((phrase) => phrase.map((rank) => words[rank] ?? '').join(' '))
  const query = wanted.map((phrase) => `"${phrase}"`).join(' ')
  const [phrase = ''] = wanted
  const rows: Row[] = []
  for (const { way, note } of WAYS) {
    // A scan and FTS5 alone are given one phrase; they stand beside the queries that have no more.
    if (wanted.length > 1 && (way === 'like' || way === 'fts')) continue
    const asked = { do: 'time', way, query, phrase, times: flags.rounds } as const
    const { times, found } = await ask<Timed>(worker, asked)
    rows.push({ what: `${what}: ${way}`, values: times, unit: 'ms', note: `${found} found; ${note}` })
  }
  return rows
}

async function ask<T>(worker: BenchWorker, body: Ask): Promise<T> {
  const response = await fetch(worker.origin, { method: 'POST', body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`The benchmark's Library answered ${response.status}`)
  return (await response.json()) as T
}
