import type { Concept } from '../../src/topics/concepts/concept.ts'
import { chanceOf, zipf } from './chance.ts'
import { FUNCTION_WORDS, type Language } from './language.ts'

const CONCEPTS = 200

/** Queries as people write them: what they ask for follows Zipf as well, but flatter than the news. */
export function makeQueries({ words }: Language, count: number): string[] {
  const chance = chanceOf(count)
  const content = words.slice(FUNCTION_WORDS)
  const pick = zipf(content.length, 0.6, 50, chance)
  const word = () => content[pick()] as string
  const phrase = () => `"${chance() < 0.25 ? `${word()} ${word()}` : word()}"`
  const concept = () => `@${conceptId(Math.floor(chance() * CONCEPTS))}`
  const either = (length: number) => Array.from({ length }, phrase).join(' OR ')
  const shapes: [number, () => string][] = [
    [0.2, phrase],
    [0.25, () => `${phrase()} ${phrase()}`],
    [0.15, () => `${phrase()} (${either(3)})`],
    [0.08, () => either(3)],
    [0.1, () => `${phrase()} ${phrase()} -${phrase()}`],
    [0.07, () => `${phrase()} NEAR/10 ${phrase()}`],
    [0.1, () => `${concept()} ${phrase()}`],
    [0.03, () => `title:${phrase()} ${phrase()}`],
    [0.02, () => `${phrase()} ${word().split(' ')[0]}*`],
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

export function makeConcepts({ words }: Language): Concept[] {
  const chance = chanceOf(CONCEPTS)
  const content = words.slice(FUNCTION_WORDS)
  const pick = zipf(content.length, 0.6, 50, chance)
  return Array.from({ length: CONCEPTS }, (_, number) => ({
    id: conceptId(number),
    wordings: Array.from({ length: 3 + Math.floor(chance() * 8) }, () => content[pick()] as string),
  }))
}

function conceptId(number: number): string {
  return `khai-niem-${number}`
}
