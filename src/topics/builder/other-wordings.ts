import type { ConceptTable } from '../concepts/concept.ts'
import { replaced } from '../query/proposals.ts'
import type { Phrase, Query } from '../query/tree.ts'
import { leavesOf, wantedAtoms } from '../query/walk.ts'

/** A phrase of a query that is one wording of a concept: likely, whoever looks for it wants the others, too. */
export interface OtherWordings {
  text: string
  concept: string
  /** Some of the others. */
  others: string[]
  /** The query with the concept in the phrase's place. */
  query: string
}

/** More help nobody. */
const MAX_OFFERS = 2
const MAX_OTHERS = 4

/**
 * What could be looked for by all its names. `typed` is the text of which `tree` was read; `ids` are the concepts that
 * suit any query. Of several with a wording, the one of fewest wordings says least beside it.
 */
export function otherWordings(
  typed: string,
  tree: Query,
  concepts: ConceptTable,
  ids: readonly string[],
): OtherWordings[] {
  const named = new Set(leavesOf(tree).flatMap((leaf) => (leaf.op === 'concept' ? [leaf.id] : [])))
  const known = ids
    .filter((id) => !named.has(id))
    .map((id) => ({ id, wordings: concepts.leaves(id).map(({ text }) => withoutSign(text)) }))
    .filter(({ wordings }) => wordings.length > 1)
    .sort((a, b) => a.wordings.length - b.wordings.length)
  const offers = wantedAtoms(tree)
    .flatMap((atom) => (atom.op === 'near' ? atom.operands.flat() : [atom]))
    .filter((leaf): leaf is Phrase => leaf.op === 'phrase')
    .flatMap((leaf) => {
      const concept = known.find(({ wordings }) => wordings.includes(withoutSign(leaf.text)))
      if (!concept) return []
      const others = written(concept.id, concepts).filter((wording) => !isSame(wording, leaf.text))
      return [
        {
          text: leaf.text,
          concept: concept.id,
          others: others.slice(0, MAX_OTHERS),
          query: replaced(typed, leaf.at, `@${concept.id}`),
        },
      ]
    })
  return [...new Map(offers.map((offer) => [offer.concept, offer])).values()].slice(0, MAX_OFFERS)
}

/** A concept's own wordings as people write them. */
function written(id: string, concepts: ConceptTable): string[] {
  const own = concepts.get(id)?.wordings ?? []
  return own.filter((wording) => !wording.startsWith('@')).map(withoutSign)
}

function isSame(wording: string, text: string): boolean {
  return wording.normalize('NFC').toLowerCase() === withoutSign(text)
}

/** Whether a word is wanted exactly changes nothing about which wording it is of. */
function withoutSign(text: string): string {
  return text.replace(/(?<!\S)=/g, '')
}
