import type { Lifetime } from '../../sample/lifetime.ts'
import { tokenise } from '../../src/text/tokens.ts'
import { makeConceptTable } from '../../src/topics/concepts/table.ts'
import type { Searchable } from '../../src/topics/matching/fields.ts'
import { figure } from '../figures.ts'
import type { Flags } from '../flags.ts'
import { chanceOf } from '../matching/chance.ts'
import { makeLanguage, makeText } from '../matching/language.ts'
import { measureIndex } from '../matching/measure-index.ts'
import { measurePeers } from '../matching/measure-peers.ts'
import { makeConcepts, makeQueries } from '../matching/queries.ts'
import type { Row } from '../table.ts'

const COUNTS = [1_000, 10_000, 100_000]
const ARTICLES = 20
const SYLLABLES = 600

/** An article against 1,000, 10,000 and 100,000 queries: by the index, and in four other ways. */
export async function benchTopics({ rounds }: Flags, lifetime: Lifetime): Promise<Row[]> {
  const language = makeLanguage()
  const made = makeConceptTable(makeConcepts(language))
  if (!made.ok) throw new Error(made.errors[0]?.message)
  const chance = chanceOf(ARTICLES)
  const articles = Array.from({ length: ARTICLES }, () => articleOf(language, chance))
  const rows: Row[] = []
  for (const count of COUNTS) {
    console.error(`  ${figure(count)} queries …`)
    const queries = makeQueries(language, count)
    const measured = measureIndex(queries, made.table, articles, rounds)
    rows.push(...measured.rows)
    rows.push(...(await measurePeers(measured, made.table, articles, rounds, lifetime)))
  }
  return rows
}

/** Of so many syllables in all. */
function articleOf(language: ReturnType<typeof makeLanguage>, chance: () => number): Searchable {
  const text = makeText(language, SYLLABLES, chance)
  const tokens = tokenise(text).slice(0, SYLLABLES)
  const cut = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  return {
    title: cut(0, 12),
    lead: cut(12, 50),
    body: cut(50, SYLLABLES),
    source: '',
    author: '',
    category: '',
  }
}
