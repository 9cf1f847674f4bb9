import { type Finding, type Hit, MAX_HITS_PER_FIELD } from '../matching/finding.ts'
import type { Prepared } from '../matching/prepare.ts'
import type { Atom, Query } from '../query/tree.ts'
import { chained, chainFrom } from './near.ts'
import { between, firstIndex, NOWHERE, type Places, unite } from './places.ts'
import { bitOf, fieldsOf, linksOf, termOf, widthOf } from './program.ts'
import type { Reading } from './reading.ts'
import { holds, placesOfNear } from './run.ts'

/**
 * What the decision rests on, for a program that holds and the tree that it was compiled from: every part of an AND,
 * every part of an OR that holds, and nothing of what must be absent.
 */
export function findingsOf(query: Query, program: Int32Array, at: number, reading: Reading): Finding[] {
  switch (query.op) {
    case 'not':
      return []
    case 'and':
    case 'or': {
      const findings: Finding[] = []
      let next = at + 1
      for (const part of query.parts) {
        if (query.op === 'and' || holds(program, next, reading)) {
          findings.push(...findingsOf(part, program, next, reading))
        }
        next += widthOf(program[next] as number)
      }
      return findings
    }
    case 'near':
      return [
        finding(
          query,
          placesOfChains(program, at, reading),
          fieldsOf(program[at] as number),
          reading.article,
        ),
      ]
    default: {
      const node = program[at] as number
      const term = termOf(node)
      const standsIn = reading.fieldsOf(term) & fieldsOf(node)
      return [finding(query, [reading.places(term)], standsIn, reading.article)]
    }
  }
}

/** Of each field one chain, then all places of all chains. */
function placesOfChains(program: Int32Array, at: number, reading: Reading): Places[] {
  const links = linksOf(program, at)
  const operands = chained(placesOfNear(program, at, reading) ?? [], links)
  const [first = NOWHERE] = operands
  const lists: Places[] = []
  for (const { offset, tokens } of reading.article.fields) {
    const { from, to } = between(first, offset, offset + tokens.length)
    if (from.length === 0) continue
    const chain = chainFrom([from[0] as number, to[0] as number], operands, links)
    chain.sort((a, b) => a[0] - b[0] || a[1] - b[1])
    lists.push({
      from: Int32Array.from(chain, ([from]) => from),
      to: Int32Array.from(chain, ([, to]) => to),
    })
  }
  return [...lists, unite(operands)]
}

/** The places of several lists that stand in these fields, field by field in the order of the lists, each once. */
function finding(atom: Atom, lists: readonly Places[], standsIn: number, { fields }: Prepared): Finding {
  const hits: Hit[] = []
  const limit = atom.op === 'near' ? Math.max(MAX_HITS_PER_FIELD, atom.operands.length) : MAX_HITS_PER_FIELD
  for (const { field, tokens, offset } of fields) {
    if ((standsIn & bitOf(field)) === 0) continue
    const before = hits.length
    const end = offset + tokens.length
    for (const { from, to } of lists) {
      let i = firstIndex(from.length, (at) => (from[at] as number) >= offset)
      for (; hits.length - before < limit && (from[i] ?? end) < end; i += 1) {
        const hit = { field, from: (from[i] as number) - offset, to: (to[i] as number) - offset }
        if (lists.length === 1 || !hits.some((known) => isSame(known, hit))) hits.push(hit)
      }
    }
  }
  return { atom, hits }
}

function isSame(a: Hit, b: Hit): boolean {
  return a.from === b.from && a.to === b.to && a.field === b.field
}
