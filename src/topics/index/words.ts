/**
 * The words that queries ask for, numbered from 1. A **label** is a word in one of its two meanings: the token whose
 * `normal` form it is (odd), or any token whose `bare` form it is (even). 0 is no word's label.
 */
export class Words {
  readonly #numbers = new Map<string, number>()
  readonly #spelled = ['']

  get size(): number {
    return this.#spelled.length
  }

  /** 0 for a word that no query asks for. */
  find(form: string): number {
    return this.#numbers.get(form) ?? 0
  }

  add(form: string): number {
    let number = this.#numbers.get(form)
    if (number === undefined) {
      number = this.#spelled.push(form) - 1
      this.#numbers.set(form, number)
    }
    return number
  }

  spelled(number: number): string {
    return this.#spelled[number] ?? ''
  }
}

export function labelOf(word: number, strict: boolean): number {
  return word === 0 ? 0 : word * 2 + (strict ? 1 : 0)
}

export function wordOf(label: number): number {
  return label >> 1
}

export function isStrict(label: number): boolean {
  return (label & 1) === 1
}
