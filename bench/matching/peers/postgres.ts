import { tokenise } from '../../../src/text/tokens.ts'
import type { ConceptTable } from '../../../src/topics/concepts/concept.ts'
import { FIELDS, type Searchable } from '../../../src/topics/matching/fields.ts'
import type { Field, Phrase, Placed, Prefix, Query } from '../../../src/topics/query/tree.ts'
import { timed } from '../clock.ts'
import { asciiOf } from './ascii.ts'
import type { MakePeer } from './peer.ts'
import { startCluster } from './postgres-cluster.ts'

/** Positions between two fields, so that no phrase reaches from one into the next. */
const GAP = 100
/** tsvector's letters for what stands where. */
const WEIGHTS = { title: 'A', lead: 'B', body: 'C' } as const

/** (d) PostgreSQL: a table of queries as tsquery, and the article as a tsvector that is held against each. */
export const tsquery: MakePeer = async (trees, concepts) => {
  const said = trees.map((tree) => expression(tree, concepts))
  const says = [...trees.keys()].filter((i) => said[i] !== null)
  const { version, run, stop } = await startCluster()
  const rows = says.map((i) => `${i}\t${said[i]}`).join('\n')
  const { ms: preparedMs } = timed(() =>
    run(
      `CREATE TABLE queries (id int, query tsquery);\nCOPY queries FROM STDIN;\n${rows}\n\\.\nVACUUM ANALYZE queries;`,
    ),
  )
  return {
    name: `PostgreSQL ${version.split(' ')[0]}, tsquery`,
    says,
    preparedMs,
    match(article) {
      const wanted = `FROM queries WHERE '${vector(article)}'::tsvector @@ query`
      const found = run(`SELECT id ${wanted};\nEXPLAIN (ANALYZE, TIMING OFF) SELECT id ${wanted};`)
      const queries = [...found.matchAll(/^\d+$/gm)].map(([id]) => Number(id))
      const [, ms = '0'] = /Execution Time: ([\d.]+) ms/.exec(found) ?? []
      return { queries, ms: Number(ms), cpuMs: null }
    },
    end: stop,
  }
}

/** Every word by its normal form and, at the same position, by its bare one. */
function vector(article: Searchable): string {
  const places = new Map<string, string[]>()
  let offset = 1
  for (const field of FIELDS) {
    const tokens = tokenise(article[field])
    tokens.forEach(({ normal, bare }, i) => {
      for (const lexeme of [`n${asciiOf(normal)}`, `b${asciiOf(bare)}`]) {
        const at = `${offset + i}${WEIGHTS[field]}`
        const known = places.get(lexeme)
        if (known) known.push(at)
        else places.set(lexeme, [at])
      }
    })
    offset += tokens.length + GAP
  }
  return [...places].map(([lexeme, at]) => `${lexeme}:${at.join(',')}`).join(' ')
}

/** Null for what tsquery cannot say: NEAR (its <n> is an exact distance), strict beginnings, fields of no text. */
function expression(query: Query, concepts: ConceptTable): string | null {
  switch (query.op) {
    case 'and':
    case 'or':
      return joined(query.parts, query.op === 'and' ? ' & ' : ' | ', concepts)
    case 'not': {
      const part = expression(query.part, concepts)
      return part && `!(${part})`
    }
    case 'near':
    case 'document':
      return null
    default:
      return leaf(query, concepts)
  }
}

function leaf(placed: Placed, concepts: ConceptTable): string | null {
  const { field } = placed
  const weight = weightOf(field)
  if (weight === null) return null
  if (placed.op === 'concept') {
    return joined(
      concepts.leaves(placed.id).map((wording) => ({ ...wording, field })),
      ' | ',
      concepts,
    )
  }
  return placed.op === 'prefix' ? beginning(placed, weight) : phrase(placed, weight)
}

function beginning({ starts, strict }: Prefix, weight: string): string | null {
  return strict ? null : `(${starts.map((start) => `b${asciiOf(start)}:*${weight}`).join(' | ')})`
}

function phrase({ words }: Phrase, weight: string): string {
  return `(${words.map(({ form, strict }) => `${strict ? 'n' : 'b'}${asciiOf(form)}:${weight}`).join(' <-> ')})`
}

function weightOf(field: Field | null): string | null {
  if (field === null) return 'ABC'
  return field === 'title' || field === 'lead' || field === 'body' ? WEIGHTS[field] : null
}

function joined(parts: readonly Query[], by: string, concepts: ConceptTable): string | null {
  const said = parts.map((part) => expression(part, concepts))
  return said.includes(null) ? null : `(${said.join(by)})`
}
