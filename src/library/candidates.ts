import { normalise } from '../text/normalise.ts'
import { tokenise } from '../text/tokens.ts'
import type { ConceptTable } from '../topics/concepts/concept.ts'
import type { Field, Leaf, Phrase, Placed, Prefix, Query, QueryWord } from '../topics/query/tree.ts'
import { columnOf, type Form, idToken, type Worded } from './columns.ts'

/**
 * What an article must hold to match a query, as far as FTS5 can say it: `match` is an FTS5 expression, and `terms`
 * how many phrases it asks for. Every match of the query is among what it finds; the engine decides.
 */
export interface Wanted {
  match: string
  terms: number
}

/** What an expression is made with: `sources` are ids of sources with their names. */
export interface Known {
  concepts: ConceptTable
  sources: ReadonlyMap<string, string>
}

/** FTS5 opens an iterator for each phrase; a query of large concepts in one AND asks for the rarest of them alone. */
const MAX_TERMS = 800

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

/** All of these that say something; the shortest ones, where they are more than FTS5 should be asked for. */
function all(parts: readonly (Wanted | null)[]): Wanted | null {
  const said = parts.filter((part) => part !== null).sort((a, b) => a.terms - b.terms)
  let terms = 0
  const asked = said.filter((part) => {
    if (terms + part.terms > MAX_TERMS) return false
    terms += part.terms
    return true
  })
  return join(asked, 'AND')
}

/** Any of these; one that says nothing may be true of every article, and so is the whole. */
function any(parts: readonly (Wanted | null)[]): Wanted | null {
  const said = parts.filter((part) => part !== null)
  if (said.length < parts.length) return null
  const joined = join(said, 'OR')
  return joined && joined.terms <= MAX_TERMS ? joined : null
}

function join(parts: readonly Wanted[], operator: 'AND' | 'OR'): Wanted | null {
  const matches = [...new Set(parts.map(({ match }) => match))]
  const [only] = matches
  if (only === undefined) return null
  const terms = parts.reduce((sum, part) => sum + part.terms, 0)
  return { match: matches.length === 1 ? only : `(${matches.join(` ${operator} `)})`, terms }
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
  const columns = columnsOf(field, strict ? 'normal' : 'bare')
  return any(starts.map((letters) => one(`${columns} : ${quoted(letters)} *`)))
}

/**
 * A phrase by its bare forms, and each run of strict words by their normal forms. Without a bare form for all, as where
 * every word is strict, the one phrase says it.
 */
function wantedPhrase({ words }: Phrase, field: Worded | null): Wanted | null {
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

function phrase(forms: readonly string[], form: Form, field: Worded | null): Wanted {
  return one(`${columnsOf(field, form)} : ${quoted(forms.join(' '))}`)
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
  return { match, terms: 1 }
}

/** A string of FTS5's own syntax (sqlite.org/fts5.html §3.1). */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
