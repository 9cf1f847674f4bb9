import type { PageArticle } from '../../src/articles/page/read-article.ts'
import { type Overlap, shingleOverlap, wordOverlap } from './overlap.ts'
import type { Page } from './pages.ts'

/** What is compared of what an extractor finds. */
export type Found = Pick<PageArticle, 'title' | 'byline' | 'published' | 'paragraphs'>

/** How much of a page was found as its author meant it. */
export interface Score {
  page: Page
  found: Found
  words: Overlap
  shingles: Overlap
  /** Whether every line came out, and nothing else. */
  whole: boolean
  title: boolean
  byline: boolean
  published: boolean
}

export function scoreOf(page: Page, found: Found): Score {
  const { expected } = page
  const [written, got] = [expected.lines.join('\n'), found.paragraphs.join('\n')]
  return {
    page,
    found,
    words: wordOverlap(written, got),
    shingles: shingleOverlap(written, got),
    whole: plain(written) === plain(got),
    title: plain(expected.title) === plain(found.title ?? ''),
    byline: plain(expected.byline ?? '') === plain(found.byline ?? ''),
    published: expected.published === found.published,
  }
}

/** Means over pages; of yes and no, the share of yes. */
export interface Means {
  pages: number
  words: number
  shingles: number
  whole: number
  title: number
  byline: number
  published: number
}

export function meansOf(scores: readonly Score[]): Means {
  const mean = (of: (score: Score) => number | boolean) =>
    scores.reduce((sum, score) => sum + Number(of(score)), 0) / scores.length
  return {
    pages: scores.length,
    words: mean(({ words }) => words.f1),
    shingles: mean(({ shingles }) => shingles.f1),
    whole: mean(({ whole }) => whole),
    title: mean(({ title }) => title),
    byline: mean(({ byline }) => byline),
    published: mean(({ published }) => published),
  }
}

/** Spaces, and how a letter's marks are coded, are nobody's mistake. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
