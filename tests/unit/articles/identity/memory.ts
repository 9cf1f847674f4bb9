import type { Known } from '../../../../src/articles/identity/claim.ts'
import { decide, type IdentityFacts } from '../../../../src/articles/identity/decide.ts'
import { type Identifiable, keysOfItem } from '../../../../src/articles/identity/keys.ts'

/** What a source's documents leave behind, kept as plainly as can be. Articles are counted from 1. */
export class Memory implements Known {
  readonly #articles = new Map<string, string[]>()
  readonly #keys = new Map<string, string[]>()
  #count = 0

  get hosts(): string[] {
    return [...this.#articles.keys()].filter((key) => key.startsWith('moved:')).map((key) => key.slice(6))
  }

  articlesOf(key: string): readonly string[] {
    return this.#articles.get(key) ?? []
  }

  keysOf(article: string): readonly string[] {
    return this.#keys.get(article) ?? []
  }

  /** Forgets an article as a sweep does: its keys stay known. */
  sweep(article: string): void {
    this.#keys.delete(article)
  }

  /** Takes a document in; answers the titles of what is new, in the document's order, and what the whole shows. */
  take(items: readonly Identifiable[]): { fresh: string[]; facts: IdentityFacts } {
    const { verdicts, facts } = decide(
      items.map((item) => keysOfItem(item, 'Asia/Ho_Chi_Minh')),
      this,
    )
    const names = verdicts.map((verdict) => {
      if (verdict.kind === 'new') this.#count += 1
      return verdict.kind === 'known' ? verdict.article : String(this.#count)
    })
    verdicts.forEach((verdict, index) => {
      const name = names[verdict.kind === 'repeat' ? verdict.of : index]
      for (const key of verdict.keys) this.#add(name ?? '', key)
    })
    const fresh = items.flatMap(({ title }, index) => (verdicts[index]?.kind === 'new' ? title : []))
    return { fresh, facts }
  }

  #add(article: string, key: string): void {
    const articles = this.#articles.get(key) ?? []
    if (articles.length > 1 || articles.includes(article)) return
    this.#articles.set(key, [...articles, article])
    this.#keys.set(article, [...(this.#keys.get(article) ?? []), key])
  }
}
