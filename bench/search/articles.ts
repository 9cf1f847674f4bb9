import type { ArchiveNews } from '../../src/articles/archive-news.ts'
import type { Article } from '../../src/articles/article.ts'
import { chanceOf, zipf } from '../matching/chance.ts'

/** Six parts a day, of 40 articles each. */
const PART_MS = 4 * 3_600_000

/** An archive as large as wanted, in words as frequent as those of news. The same numbers give the same articles. */
export class ArchiveMaker {
  readonly #words: readonly string[]
  readonly #pick: () => number
  #chance = chanceOf(0)

  readonly #newest: number

  /** `newest` is the time of part 0, ms since 1970 UTC. */
  constructor(words: readonly string[], newest: number) {
    this.#words = words
    this.#newest = newest
    this.#pick = zipf(words.length, 1.05, 2.7, () => this.#chance())
  }

  /** The part of that number, the first of which is the newest; of a body so many words. */
  part(number: number, bodyWords: number): ArchiveNews {
    this.#chance = chanceOf(number)
    const time = this.#newest - number * PART_MS
    const day = new Date(time).toISOString().slice(0, 10)
    const articles = Array.from({ length: 40 }, (_, n): Article => {
      const at = time + n * 60_000
      return {
        hash: `${number}-${n}`,
        source: 'bao',
        day,
        part: number,
        keys: [],
        url: `https://bao.example/tin-${number}-${n}.html`,
        title: this.#text(8),
        author: null,
        categories: ['Kinh tế'],
        lead: this.#text(25),
        body: this.#text(bodyWords),
        documents: [],
        published: at,
        firstSeen: at,
        changedAt: at,
        version: 1,
        alerts: true,
        awaitsDate: false,
      }
    })
    return { source: 'bao', sourceName: 'Báo Lạc Giang', day, part: number, articles }
  }

  #text(length: number): string {
    return Array.from({ length }, () => this.#words[this.#pick()] ?? '').join(' ')
  }
}
