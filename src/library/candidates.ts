import { normalise } from '../text/normalise.ts'
import { tokenise } from '../text/tokens.ts'
import type { ConceptTable } from '../topics/concepts/concept.ts'
import { frequencyOf, frequencyOfPhrase } from '../topics/index/frequency.ts'
import type { Field, Leaf, Phrase, Placed, Prefix, Query, QueryWord } from '../topics/query/tree.ts'
import { columnOf, type Form, idToken, type Worded } from './columns.ts'

/**
 * What an article must hold to match a query, as far as FTS5 can say it: `match` is an FTS5 expression, `terms` how many
 * words it asks for, those of phrases one by one, and `prefixes` how many prefixes (short ones count more). Every match
 * of the query is among what it finds; the engine decides.
 */
export interface Wanted {
  match: string
  terms: number
  prefixes: number
}

/** What an expression is made with: `sources` are ids of sources with their names. */
export interface Known {
  concepts: ConceptTable
  sources: ReadonlyMap<string, string>
}

/**
 * FTS5 opens an iterator for each word, and looks for a phrase that stands nowhere to the end of the archive, whatever
 * part of it is asked about: some 0.1 µs a word and article. An AND of large concepts asks for the smallest of them alone.
 */
const MAX_TERMS = 250
/** Of a phrase that is asked for: five words side by side are in few articles, and hundreds may be typed. */
const MAX_WORDS = 5
/** For a prefix FTS5 first puts together all places of all its words, which takes some 50 ms in 100,000 articles. */
const MAX_PREFIXES = 8
/** One of three letters takes as long as so many longer ones; of two, it takes a second and is of nearly every article. */
const SHORT_PREFIX = { letters: 3, counts: 3 }

/**
 * The candidates of a query; null where FTS5 cannot say anything, so that every article is one. NOT is left out: what
 * must be absent narrows nothing down; NEAR asks that its operands be there.
 */
export function wanted(query: Query, known: Known): Wanted | null {
  switch (query.op) {
    case 'not':
      return null
    case 'and':
      return all(query.parts.map((part) => wanted(part, known)))
    case 'or':
      return any(query.parts.map((part) => wanted(part, known)))
    case 'near': {
      const { field, operands } = query
      const inField = (leaf: Placed): Placed => ({ ...leaf, field })
      return all(operands.map((either) => any(either.map((leaf) => wantedLeaf(inField(leaf), known)))))
    }
    default:
      return wantedLeaf(query, known)
  }
}

/** All of these that say something; the smallest ones, where they are more than FTS5 should be asked for. */
function all(parts: readonly (Wanted | null)[]): Wanted | null {
  const asked: Wanted[] = []
  for (const part of parts.filter((part) => part !== null).sort(smallestFirst)) {
    if (join([...asked, part], 'AND')) asked.push(part)
  }
  return join(asked, 'AND')
}

function smallestFirst(a: Wanted, b: Wanted): number {
  return a.prefixes - b.prefixes || a.terms - b.terms
}

/** Any of these; one that says nothing may be true of every article, and so is the whole. */
function any(parts: readonly (Wanted | null)[]): Wanted | null {
  const said = parts.filter((part) => part !== null)
  return said.length < parts.length ? null : join(said, 'OR')
}

/** Null for none, and for more than FTS5 should be asked for. */
function join(parts: readonly Wanted[], operator: 'AND' | 'OR'): Wanted | null {
  const different = [...new Map(parts.map((part) => [part.match, part])).values()]
  const [first] = different
  if (!first || different.length === 1) return first ?? null
  const terms = different.reduce((sum, part) => sum + part.terms, 0)
  const prefixes = different.reduce((sum, part) => sum + part.prefixes, 0)
  if (terms > MAX_TERMS || prefixes > MAX_PREFIXES) return null
  return { match: `(${different.map(({ match }) => match).join(` ${operator} `)})`, terms, prefixes }
}

function wantedLeaf(leaf: Leaf, known: Known): Wanted | null {
  switch (leaf.op) {
    case 'concept': {
      const { field } = leaf
      return any(known.concepts.leaves(leaf.id).map((wording) => wantedLeaf({ ...wording, field }, known)))
    }
    case 'document':
      return one(`document : ${quoted(idToken(leaf.key))}`)
    case 'prefix':
      return leaf.field === 'source' ? ofSources(known, leaf) : wantedPrefix(leaf, leaf.field)
    case 'phrase':
      return leaf.field === 'source' ? ofSources(known, leaf) : wantedPhrase(leaf, leaf.field)
  }
}

/** A prefix by its letters; its tone stands at the end of a normal form, out of reach. */
function wantedPrefix({ starts, strict }: Prefix, field: Worded | null): Wanted | null {
  const isLarge = field !== 'author' && field !== 'category'
  const shortest = Math.min(...starts.map((letters) => letters.length))
  if (isLarge && shortest < SHORT_PREFIX.letters) return null
  const prefixes = isLarge && shortest === SHORT_PREFIX.letters ? SHORT_PREFIX.counts : 1
  const columns = columnsOf(field, strict ? 'normal' : 'bare')
  return any(starts.map((letters) => ({ match: `${columns} : ${quoted(letters)} *`, terms: 1, prefixes })))
}

/**
 * A phrase by its bare forms, and each run of strict words by their normal forms. Without a bare form for all, as where
 * every word is strict, the one phrase says it. A long one is asked for by a piece of it.
 */
function wantedPhrase(long: Phrase, field: Worded | null): Wanted | null {
  const words = rarestPiece(long.words)
  const runs = strictRuns(words).map((run) =>
    phrase(
      run.map(({ form }) => form),
      'normal',
      field,
    ),
  )
  if (words.every(({ strict }) => strict)) return all(runs)
  return all([phrase(words.map(bareForm), 'bare', field), ...runs])
}

/** Of the words side by side that a phrase may be asked for by, those that are likely in the fewest articles. */
function rarestPiece(words: readonly QueryWord[]): readonly QueryWord[] {
  if (words.length <= MAX_WORDS) return words
  const frequencies = words.map(({ form, strict }) => frequencyOf(form, strict))
  let best = { at: 0, frequency: Number.POSITIVE_INFINITY }
  for (let at = 0; at + MAX_WORDS <= words.length; at += 1) {
    const frequency = frequencyOfPhrase(frequencies.slice(at, at + MAX_WORDS))
    if (frequency < best.frequency) best = { at, frequency }
  }
  return words.slice(best.at, best.at + MAX_WORDS)
}

function phrase(forms: readonly string[], form: Form, field: Worded | null): Wanted {
  return { ...one(`${columnsOf(field, form)} : ${quoted(forms.join(' '))}`), terms: forms.length }
}

function strictRuns(words: readonly QueryWord[]): QueryWord[][] {
  const runs: QueryWord[][] = []
  words.forEach((word, i) => {
    if (!word.strict) return
    if (words[i - 1]?.strict) runs.at(-1)?.push(word)
    else runs.push([word])
  })
  return runs
}

function bareForm({ form, strict }: QueryWord): string {
  return strict ? normalise(form).bare : form
}

/** Of the sources whose name or id may hold the words, the ids: they are few, and the engine decides. */
function ofSources({ sources }: Known, leaf: Phrase | Prefix): Wanted | null {
  const begins =
    leaf.op === 'prefix' ? leaf.starts.map((start) => normalise(start).bare) : leaf.words.map(bareForm)
  const fits = (token: string, begin: string) =>
    leaf.op === 'prefix' ? token.startsWith(begin) : token === begin
  const ids = [...sources].filter(([id, name]) => {
    const tokens = tokenise(`${name} ${id}`).map(({ bare }) => bare)
    const isThere = (begin: string) => tokens.some((token) => fits(token, begin))
    return leaf.op === 'prefix' ? begins.some(isThere) : begins.every(isThere)
  })
  if (ids.length === 0) return one(`source : ${quoted('·')}`)
  return any(ids.map(([id]) => one(`source : ${quoted(idToken(id))}`)))
}

function columnsOf(field: Exclude<Field, 'source'> | null, form: Form): string {
  if (field) return columnOf(field, form)
  return `{${(['title', 'lead', 'body'] as const).map((text) => columnOf(text, form)).join(' ')}}`
}

function one(match: string): Wanted {
  return { match, terms: 1, prefixes: 0 }
}

/** A string of FTS5's own syntax (sqlite.org/fts5.html §3.1). */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
