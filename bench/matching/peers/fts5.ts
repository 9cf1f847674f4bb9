import { DatabaseSync } from 'node:sqlite'
import { tokenise } from '../../../src/text/tokens.ts'
import type { ConceptTable } from '../../../src/topics/concepts/concept.ts'
import type { Searchable } from '../../../src/topics/matching/fields.ts'
import type { Phrase, Placed, Prefix, Query } from '../../../src/topics/query/tree.ts'
import { timed } from '../clock.ts'
import { asciiOf } from './ascii.ts'
import type { MakePeer } from './peer.ts'

/** (c) SQLite's FTS5: the article is a table of one row, and every query one MATCH. */
export const fts5: MakePeer = (trees, concepts) => {
  const said = trees.map((tree) => expression(tree, concepts))
  const database = new DatabaseSync(':memory:')
  // A column for the normal forms of each field, and one for the bare ones.
  database.exec('CREATE VIRTUAL TABLE article USING fts5(nt, nl, nb, bt, bl, bb)')
  const clear = database.prepare('DELETE FROM article')
  const insert = database.prepare('INSERT INTO article VALUES (?, ?, ?, ?, ?, ?)')
  const ask = database.prepare('SELECT 1 FROM article WHERE article MATCH ?')
  const says = [...trees.keys()].filter((i) => said[i] !== null)
  return {
    name: 'SQLite FTS5, a MATCH each',
    says,
    preparedMs: 0,
    match(article) {
      clear.run()
      insert.run(...columns(article))
      const { value, ms, cpuMs } = timed(() => says.filter((i) => ask.get(said[i] ?? '') !== undefined))
      return { queries: value, ms, cpuMs }
    },
    end() {
      database.close()
    },
  }
}

function columns({ title, lead, body }: Searchable): string[] {
  const all = [title, lead, body].map(tokenise)
  return (['normal', 'bare'] as const).flatMap((form) =>
    all.map((tokens) => tokens.map((token) => asciiOf(token[form])).join(' ')),
  )
}

/** Null for what FTS5 cannot say: an alternative that is an absence, other NEARs than of two, strict beginnings. */
function expression(query: Query, concepts: ConceptTable): string | null {
  switch (query.op) {
    case 'and': {
      const wanted = query.parts.filter((part) => part.op !== 'not')
      const unwanted = query.parts.flatMap((part) => (part.op === 'not' ? [part.part] : []))
      const all = joined(wanted, ' AND ', concepts)
      const none = unwanted.length === 0 ? '' : joined(unwanted, ' OR ', concepts)
      return all === null || none === null ? null : none === '' ? all : `(${all} NOT ${none})`
    }
    case 'or':
      return joined(query.parts, ' OR ', concepts)
    case 'not':
    case 'document':
      return null
    case 'near': {
      const [left, right] = query.operands
      const [a, b] = [left?.[0], right?.[0]]
      const [link] = query.links
      const isPlain = query.links.length === 1 && left?.length === 1 && right?.length === 1 && !link?.ordered
      if (!isPlain || a?.op !== 'phrase' || b?.op !== 'phrase' || formOf(a) !== formOf(b) || !formOf(a))
        return null
      return `${inColumns(formOf(a), query.field)} : NEAR(${quoted(a)} ${quoted(b)}, ${link?.distance})`
    }
    default:
      return leaf(query, concepts)
  }
}

function leaf(placed: Placed, concepts: ConceptTable): string | null {
  if (placed.op === 'concept') {
    const { field } = placed
    return joined(
      concepts.leaves(placed.id).map((wording) => ({ ...wording, field })),
      ' OR ',
      concepts,
    )
  }
  if (placed.op === 'prefix') return placed.strict ? null : beginning(placed)
  const form = formOf(placed)
  return form && `${inColumns(form, placed.field)} : ${quoted(placed)}`
}

function beginning({ starts, field }: Prefix): string {
  return `(${starts.map((start) => `${inColumns('b', field)} : ${asciiOf(start)} *`).join(' OR ')})`
}

function joined(parts: readonly Query[], by: string, concepts: ConceptTable): string | null {
  const said = parts.map((part) => expression(part, concepts))
  return said.includes(null) ? null : `(${said.join(by)})`
}

/** Null for a phrase of both kinds of words: they are in different columns. */
function formOf({ words }: Phrase): 'n' | 'b' | null {
  if (words.every(({ strict }) => strict)) return 'n'
  return words.some(({ strict }) => strict) ? null : 'b'
}

function inColumns(form: 'n' | 'b' | null, field: string | null): string {
  const fields = field === null ? ['t', 'l', 'b'] : [field.charAt(0)]
  return `{${fields.map((each) => `${form}${each}`).join(' ')}}`
}

function quoted({ words }: Phrase): string {
  return `"${words.map(({ form }) => asciiOf(form)).join(' ')}"`
}
