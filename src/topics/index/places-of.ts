import { numberOf } from '../../text/documents/document.ts'
import { beginsAs } from '../matching/prefix.ts'
import type { Prepared, PreparedField } from '../matching/prepare.ts'
import { Ints } from './ints.ts'
import { firstIndex, NOWHERE, type Places, placesFrom, unite } from './places.ts'
import type { Reading } from './reading.ts'
import { DOCUMENT, LONG_PHRASE, PHRASE, UNION, type Wanted } from './terms.ts'

/** Where a term stands in the article that is open. */
export function placesOf(term: number, reading: Reading): Places {
  const { terms, labels, article } = reading
  switch (terms.trie.kind(term)) {
    case PHRASE:
      return labels.places(terms.trie.path(term))
    case LONG_PHRASE:
      return sideBySide(terms.members(term).map((piece) => reading.places(piece)))
    case UNION: {
      const standing = terms.members(term).filter((member) => reading.fieldsOf(member) !== 0)
      return unite(standing.map((member) => reading.places(member)))
    }
    case DOCUMENT:
      return placesOfDocument(terms.wanted(term), article)
    default:
      return placesOfPrefix(terms.wanted(term), article)
  }
}

/** Where places of each list begin just where one of the list before ends. */
function sideBySide([first = NOWHERE, ...others]: readonly Places[]): Places {
  const from = first.from.slice()
  const to = first.to.slice()
  let length = from.length
  for (const piece of others) {
    // Both are ascending, and all places of one piece are of one length.
    let kept = 0
    let next = 0
    for (let i = 0; i < length; i += 1) {
      const end = to[i] as number
      while (next < piece.from.length && (piece.from[next] as number) < end) next += 1
      if (piece.from[next] !== end) continue
      from[kept] = from[i] as number
      to[kept] = piece.to[next] as number
      kept += 1
    }
    length = kept
  }
  return { from: from.subarray(0, length), to: to.subarray(0, length) }
}

function placesOfPrefix(wanted: Wanted, { words, wordAt }: Prepared): Places {
  if (wanted.op !== 'prefix') return NOWHERE
  const begins = words.map((word) => beginsAs(word, wanted))
  const from = new Ints()
  wordAt.forEach((word, at) => {
    if (begins[word]) from.push(at)
  })
  return placesFrom(from, 1)
}

function placesOfDocument(wanted: Wanted, article: Prepared): Places {
  if (wanted.op !== 'document') return NOWHERE
  return unite(
    article
      .documents()
      .filter(({ mention }) => numberOf(mention.document.id) === wanted.key)
      .flatMap(({ field, mention: { start, end } }) => {
        const texts = article.fields.find((each) => each.field === field)
        return texts ? [tokensOf(texts, start, end)] : []
      }),
  )
}

/** The tokens of a stretch of a field's text. */
function tokensOf({ tokens, offset }: PreparedField, start: number, end: number): Places {
  const from = firstIndex(tokens.length, (i) => (tokens[i]?.end ?? 0) > start)
  const to = firstIndex(tokens.length, (i) => (tokens[i]?.start ?? 0) >= end)
  return { from: Int32Array.of(offset + from), to: Int32Array.of(offset + to) }
}
