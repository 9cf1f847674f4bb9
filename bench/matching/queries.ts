import { tokenise } from '../../src/text/tokens.ts'
import { type Concept, NO_CONCEPTS } from '../../src/topics/concepts/concept.ts'
import { parseQuery } from '../../src/topics/query/parse.ts'
import { chanceOf, zipf } from './chance.ts'
import { FUNCTION_WORDS, type Language } from './language.ts'

const CONCEPTS = 200

/**
 * Queries as people write them: words and phrases of one to six syllables, alone, joined, excluded, near each other, in
 * titles, by concepts and beginnings. What is asked for follows Zipf as news does, but flatter. One phrase in ten is
 * typed without any marks, the others have one on every syllable, so that the peers can say them too.
 */
export function makeQueries(language: Language, count: number): string[] {
  const chance = chanceOf(count)
  const word = contentWord(language, chance)
  const phrase = () => {
    const typed = chance() < 0.3 ? `${word()} ${word()}` : word()
    return `"${chance() < 0.1 ? withoutMarks(typed) : typed}"`
  }
  const any = () => Array.from({ length: 3 }, phrase).join(' OR ')
  const near = () => `"${word()}" NEAR/${1 + Math.floor(chance() * 15)} "${word()}"`
  const concept = () => `@${conceptId(Math.floor(chance() * CONCEPTS))}`
  const beginning = () => `${withoutMarks(word()).replace(/\d/g, 'a').slice(0, 3).replace(' ', 'a')}*`
  const shapes: readonly (readonly [number, () => string])[] = [
    [0.1, phrase],
    [0.38, () => `${phrase()} ${phrase()}`],
    [0.15, () => `${phrase()} (${any()})`],
    [0.05, any],
    [0.1, () => `${phrase()} ${phrase()} -${phrase()}`],
    [0.07, near],
    [0.1, () => `${concept()} ${phrase()}`],
    [0.03, () => `title:${phrase()} ${phrase()}`],
    [0.02, () => `${phrase()} ${beginning()}`],
  ]
  return Array.from({ length: count }, () => {
    let at = chance()
    for (const [share, shape] of shapes) {
      at -= share
      if (at < 0) return shape()
    }
    return phrase()
  })
}

export function makeConcepts(language: Language): Concept[] {
  const chance = chanceOf(CONCEPTS)
  const word = contentWord(language, chance)
  return Array.from({ length: CONCEPTS }, (_, number) => ({
    id: conceptId(number),
    wordings: [...new Set(Array.from({ length: 3 + Math.floor(chance() * 8) }, word))],
  }))
}

function contentWord({ words }: Language, chance: () => number): () => string {
  const content = words
    .slice(FUNCTION_WORDS)
    .filter((word) => tokenise(word).every((token) => token.marked))
    .filter((word) => [word, withoutMarks(word)].every((typed) => parseQuery(typed, NO_CONCEPTS).ok))
  const pick = zipf(content.length, 0.3, 100, chance)
  return () => content[pick()] as string
}

function withoutMarks(word: string): string {
  return tokenise(word)
    .map(({ bare }) => bare)
    .join(' ')
}

function conceptId(number: number): string {
  return `khai-niem-${number}`
}
