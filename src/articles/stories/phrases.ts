import { type Token, tokenise } from '../../text/tokens.ts'

/** Words and phrases that are listed with commas, each as its words without marks in normal form. */
export function bare(list: string): string[] {
  return forms(list, ({ bare }) => bare)
}

/** Whether a text has one of some phrases. All are words without marks, the text's with one space between. */
export function hasOneOf(phrases: readonly string[], text: string): boolean {
  const padded = ` ${text} `
  return phrases.some((phrase) => padded.includes(` ${phrase} `))
}

/** A text that is read: whether it has marks decides whether words that differ in them are told apart. */
export interface Words {
  text: string
  tokens: readonly Token[]
  marked: boolean
}

export function wordsOf(text: string): Words {
  const tokens = tokenise(text)
  return { text, tokens, marked: tokens.some(({ marked }) => marked) }
}

/** Words and phrases with what each stands for. */
export class Lexicon<Meaning = true> {
  readonly #normal: ReadonlyMap<string, Meaning>
  readonly #bare: ReadonlyMap<string, Meaning>

  /** @param entries lists with commas, each with the meaning of all of its phrases */
  constructor(entries: readonly (readonly [list: string, meaning: Meaning])[]) {
    const map = (form: (token: Token) => string) =>
      new Map(
        entries.flatMap(([list, meaning]) => forms(list, form).map((words) => [words, meaning] as const)),
      )
    this.#normal = map(({ normal }) => normal)
    this.#bare = map(({ bare }) => bare)
  }

  /** What the words from a token on mean, up to another one. */
  at({ tokens, marked }: Words, from: number, to = from + 1): Meaning | undefined {
    if (from < 0 || to > tokens.length) return undefined
    const words = tokens.slice(from, to)
    return marked
      ? this.#normal.get(words.map(({ normal }) => normal).join(' '))
      : this.#bare.get(words.map(({ bare }) => bare).join(' '))
  }
}

/** A lexicon of words that all mean the same. */
export function lexicon(list: string): Lexicon {
  return new Lexicon([[list, true]])
}

function forms(list: string, form: (token: Token) => string): string[] {
  return list.split(/,\s*/).map((phrase) => tokenise(phrase).map(form).join(' '))
}
