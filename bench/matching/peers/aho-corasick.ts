import type { Phrase, Placed, Query } from '../../../src/topics/query/tree.ts'
import { timed } from '../clock.ts'
import { Automaton } from './automaton.ts'
import type { MakePeer } from './peer.ts'
import { type Positions, placesByWords, positionsOf, satisfies } from './positions.ts'

/** (b) Finds all phrases of all queries in one pass, then evaluates the queries that hold one of those found. */
export const ahoCorasick: MakePeer = (trees, concepts) => {
  const byWords = placesByWords(concepts)
  // Phrases typed with marks are looked for among normal forms, those without among bare ones.
  const automata = { normal: new Automaton(), bare: new Automaton() }
  const phrases: { length: number; queries: number[] }[] = []
  const numbers = new Map<Phrase, number>()
  const unplaced: number[] = []
  const { ms } = timed(() => {
    trees.forEach((tree, query) => {
      let isPlaced = true
      for (const leaf of wantedLeaves(tree)) {
        if (leaf.op === 'prefix') isPlaced = false
        for (const wording of leaf.op === 'concept' ? concepts.leaves(leaf.id) : [leaf]) {
          if (wording.op === 'phrase') enter(wording, query)
        }
      }
      if (!isPlaced) unplaced.push(query)
    })
    automata.normal.link()
    automata.bare.link()
  })

  function enter(phrase: Phrase, query: number): void {
    const form = phrase.words.every(({ strict }) => strict) ? 'normal' : 'bare'
    const words = phrase.words.map((word) => word.form)
    const number = automata[form].add(words, phrases.length)
    if (number === phrases.length) phrases.push({ length: words.length, queries: [] })
    phrases[number]?.queries.push(query)
    numbers.set(phrase, number)
  }

  return {
    name: 'Aho-Corasick, then evaluated',
    says: [...trees.keys()],
    preparedMs: ms,
    match(article) {
      const fields = positionsOf(article)
      const { value, ms, cpuMs } = timed(() => {
        const found = new Map<Positions, Map<number, [number, number][]>>()
        const candidates = new Set(unplaced)
        for (const field of fields) {
          const places = new Map<number, [number, number][]>()
          found.set(field, places)
          for (const form of ['normal', 'bare'] as const) {
            automata[form].find(
              field.tokens.map((token) => token[form]),
              (number, end) => {
                const { length, queries } = phrases[number] as (typeof phrases)[number]
                const known = places.get(number)
                if (known) known.push([end - length, end])
                else places.set(number, [[end - length, end]])
                for (const query of queries) candidates.add(query)
              },
            )
          }
        }
        const placesOf = (leaf: Placed, field: Positions): readonly (readonly [number, number])[] => {
          if (leaf.op === 'concept')
            return concepts.leaves(leaf.id).flatMap((wording) => placesOf(wording, field))
          if (leaf.op === 'prefix') return byWords(leaf, field)
          const number = numbers.get(leaf)
          return number === undefined ? byWords(leaf, field) : (found.get(field)?.get(number) ?? [])
        }
        return [...candidates].filter((i) => satisfies(trees[i] as Query, fields, placesOf))
      })
      return { queries: value, ms, cpuMs }
    },
    end() {},
  }
}

/** Leaves of which a match needs at least one. */
function wantedLeaves(query: Query): Placed[] {
  switch (query.op) {
    case 'and':
    case 'or':
      return query.parts.flatMap(wantedLeaves)
    case 'near':
      return query.operands.flat()
    case 'not':
    case 'document':
      return []
    default:
      return [query]
  }
}
