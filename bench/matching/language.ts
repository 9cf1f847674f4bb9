import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenise } from '../../src/text/tokens.ts'
import { chanceOf, zipf } from './chance.ts'

/** Words of a made-up Vietnamese, the most frequent first; each one to three syllables. */
export interface Language {
  words: readonly string[]
}

const WORDS = 20_000
/** The most frequent words have one syllable: they hold sentences together, and hardly anybody searches for them. */
export const FUNCTION_WORDS = 150
const SEED = 20_261_124

/**
 * The syllables of the sample newspaper, by frequency, come first; the tail is made of onset, rhyme and tone, as
 * Vietnamese makes its syllables. Words are of syllables that always stand together, as in the real language.
 */
export function makeLanguage(): Language {
  const chance = chanceOf(SEED)
  const syllables = [...new Set([...syllablesOfSample(), ...madeUpSyllables(chance)])]
  const pick = zipf(syllables.length, 0.8, 20, chance)
  const words = new Set(syllables.slice(0, FUNCTION_WORDS))
  while (words.size < WORDS) {
    const kind = chance()
    const length = kind < 0.15 ? 1 : kind < 0.85 ? 2 : 3
    words.add(Array.from({ length }, () => syllables[pick()]).join(' '))
  }
  return { words: [...words] }
}

/** A text of so many words, with the frequencies of news. */
export function makeText({ words }: Language, length: number, chance: () => number): string {
  const pick = zipf(words.length, 1.05, 2.7, chance)
  const text = Array.from({ length }, () => words[pick()])
  return text.map((word, i) => (i % 12 === 11 ? `${word}.` : word)).join(' ')
}

function syllablesOfSample(): string[] {
  const counts = new Map<string, number>()
  for (const name of ['first-edition', 'later']) {
    const text = readFileSync(join(import.meta.dirname, `../../sample/articles/${name}.txt`), 'utf8')
    for (const { start, end } of tokenise(text)) {
      const syllable = text.slice(start, end).toLowerCase()
      counts.set(syllable, (counts.get(syllable) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([syllable]) => syllable)
}

const ONSETS = 'b c ch d đ g h kh l m n ng nh ph qu r s t th tr v x'.split(' ')
const RHYMES =
  'a an ang am ao ay ă ăn ăng âm ân âu e em eo ê ên i in inh o on ong oi ô ôn ông ơ ơn u un ung ư ưng ươ ương uyên iên'.split(
    ' ',
  )
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']

/** Over the vowel before the end of a closed syllable, over the first one of an open syllable. */
function toned(rhyme: string, tone: string): string {
  const [, vowels = '', end = ''] = /^([aăâeêioôơuưy]+)(.*)$/.exec(rhyme) ?? []
  const at = end === '' ? 1 : vowels.length
  return (vowels.slice(0, at) + tone + vowels.slice(at) + end).normalize('NFC')
}

/** All of them, shuffled. */
function madeUpSyllables(chance: () => number): string[] {
  const all = ONSETS.flatMap((onset) =>
    RHYMES.flatMap((rhyme) => TONES.map((tone) => onset + toned(rhyme, tone))),
  )
  for (let i = all.length - 1; i > 0; i -= 1) {
    const other = Math.floor(chance() * (i + 1))
    ;[all[i], all[other]] = [all[other] as string, all[i] as string]
  }
  return all
}
