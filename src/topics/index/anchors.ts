import { frequencyOf, frequencyOfPhrase, frequencyOfStart, likelihood } from './frequency.ts'
import { AND, LEAF, NEAR, NOT, operandsOf, operationOf, termOf, widthOf } from './program.ts'
import { DOCUMENT, LONG_PHRASE, PHRASE, PREFIX, STRICT_PREFIX, type Terms } from './terms.ts'
import { isStrict, wordOf } from './words.ts'

/** Terms of which an article must hold at least one to match; `cost` is how many such articles are expected. */
export interface Anchors {
  readonly terms: readonly number[]
  readonly cost: number
}

/** An official document is named in few articles. */
const DOCUMENT_LIKELIHOOD = 0.001

/** The cheapest anchors of a program; null for one that can match by absence alone. */
export function anchorsOf(program: Int32Array, at: number, terms: Terms): Anchors | null {
  const node = program[at] as number
  switch (operationOf(node)) {
    case LEAF:
      return anchorOf(termOf(node), terms)
    case NOT:
      return null
    case NEAR:
      return cheapest(operandsOf(program, at).map((operand) => all(operand.map((t) => anchorOf(t, terms)))))
    case AND:
      return cheapest(partsOf(program, at, terms))
    default:
      return all(partsOf(program, at, terms))
  }
}

function anchorOf(term: number, terms: Terms): Anchors {
  return { terms: [term], cost: costOf(term, terms) }
}

/**
 * How likely an article holds a term. What many queries ask for is more on people's minds, and in the news, than the
 * frequency of its words tells, so each fourfold number of queries that wait for it doubles it.
 */
function costOf(term: number, terms: Terms): number {
  return likelihoodOf(term, terms) * Math.sqrt(1 + terms.postings.lengthOf(term))
}

function likelihoodOf(term: number, terms: Terms): number {
  const { trie, words } = terms
  switch (trie.kind(term)) {
    case PHRASE: {
      const each = trie.path(term).map((l) => frequencyOf(words.spelled(wordOf(l)), isStrict(l)))
      return likelihood(frequencyOfPhrase(each))
    }
    case LONG_PHRASE:
      return Math.min(...terms.members(term).map((piece) => likelihoodOf(piece, terms)))
    case PREFIX:
    case STRICT_PREFIX: {
      const wanted = terms.wanted(term)
      return wanted.op === 'prefix' ? likelihood(frequencyOfStart(wanted.starts[0] ?? '')) : 1
    }
    case DOCUMENT:
      return DOCUMENT_LIKELIHOOD
    default:
      return terms.members(term).reduce((sum, member) => sum + likelihoodOf(member, terms), 0)
  }
}

/** Of what must all be there, the anchors of one are enough. */
function cheapest(parts: readonly (Anchors | null)[]): Anchors | null {
  let best: Anchors | null = null
  for (const part of parts) if (part && (!best || part.cost < best.cost)) best = part
  return best
}

/** Of what may each be enough, all are needed. */
function all(parts: readonly (Anchors | null)[]): Anchors | null {
  const terms = new Set<number>()
  let cost = 0
  for (const part of parts) {
    if (!part) return null
    for (const term of part.terms) terms.add(term)
    cost += part.cost
  }
  return { terms: [...terms], cost }
}

function partsOf(program: Int32Array, at: number, terms: Terms): (Anchors | null)[] {
  const parts: (Anchors | null)[] = []
  const end = at + widthOf(program[at] as number)
  for (let next = at + 1; next < end; next += widthOf(program[next] as number)) {
    parts.push(anchorsOf(program, next, terms))
  }
  return parts
}
