import type { ArchiveNews } from '../../../src/articles/archive-news.ts'
import type { Article } from '../../../src/articles/article.ts'
import type { Library, PreviewWish } from '../../../src/library/library.ts'
import { type Examined, stepByStep } from '../../../src/library/preview/step-by-step.ts'
import { library } from '../support/objects.ts'

/** 08:00 of 24 November 2026 in Vietnam. */
export const NOW = Date.UTC(2026, 10, 24, 1)

/** The Library as http/ and the Newsroom know it. */
export const shelves = () => library() as unknown as Library

/** An article of the part `2026-11-24`, 0 of `bao-thu`. */
export function article(hash: string, title: string, more: Partial<Article> = {}): Article {
  return {
    hash,
    source: 'bao-thu',
    day: '2026-11-24',
    part: 0,
    keys: [`guid:${hash}`],
    url: `https://baothu.example/${hash}`,
    title,
    author: null,
    categories: [],
    lead: '',
    body: '',
    documents: [],
    published: NOW,
    firstSeen: NOW,
    changedAt: NOW,
    version: 1,
    alerts: true,
    awaitsDate: false,
    ...more,
  }
}

export function part(articles: Article[], more: Partial<ArchiveNews> = {}): ArchiveNews {
  return { source: 'bao-thu', sourceName: 'Báo thử', day: '2026-11-24', part: 0, articles, ...more }
}

/** The titles that a query finds, newest first; the first page unless it says otherwise. */
export async function titles(query: string, limit = 50): Promise<string[]> {
  const answer = await shelves().search({ query, concepts: [] }, { before: null, skip: 0, limit })
  if (!answer.ok) throw new Error(`${query}: ${answer.error.message}`)
  return answer.value.matches.map((found) => found.article.title)
}

/** What a query would have brought over the last days, by as many steps as it takes; `told` takes what is said of them. */
export async function preview(query: string, wish: Partial<PreviewWish> = {}, told: Examined[] = []) {
  const answer = await stepByStep(
    (range) =>
      shelves().previewStep({ query, concepts: [] }, { minScore: 0, days: 30, was: null, ...wish, range }),
    async (so) => void told.push(so),
    { timeZone: 'Asia/Ho_Chi_Minh', now: Date.now() },
  )
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}
