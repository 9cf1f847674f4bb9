import type { LabelledArticle, Matched } from './articles.ts'
import type { Formula } from './rivals.ts'

export interface Scored {
  score: number
  about: boolean
}

/** `chosen`: the half by which weights and least scores were chosen. `heldout`: the other. */
export type Half = 'chosen' | 'heldout'

/** Of each topic and label every other article. */
export function halfOf(all: readonly LabelledArticle[], half: Half): LabelledArticle[] {
  const seen = new Map<boolean, number>()
  return all.filter(({ about }) => {
    const count = seen.get(about) ?? 0
    seen.set(about, count + 1)
    return (count % 2 === 0) === (half === 'chosen')
  })
}

export function scored(formula: Formula, articles: readonly Matched[]): Scored[] {
  return articles.map((matched) => ({ score: formula(matched), about: matched.article.about }))
}

/** How often an article that is about a topic scores above one that mentions it; a tie counts half. */
export function areaUnderCurve(all: readonly Scored[]): number {
  const about = all.filter((one) => one.about)
  const passing = all.filter((one) => !one.about)
  let won = 0
  for (const a of about) {
    for (const p of passing) won += a.score > p.score ? 1 : a.score === p.score ? 0.5 : 0
  }
  return won / (about.length * passing.length)
}

export interface AtLeast {
  least: number
  precision: number
  recall: number
}

export function atLeast(all: readonly Scored[], least: number): AtLeast {
  const kept = all.filter(({ score }) => score >= least)
  const right = kept.filter(({ about }) => about).length
  return {
    least,
    precision: kept.length === 0 ? 1 : right / kept.length,
    recall: right / all.filter(({ about }) => about).length,
  }
}

/** The least score, in hundredths, that decides most articles rightly; in the middle of those that do equally well. */
export function bestLeast(all: readonly Scored[]): number {
  const rights = Array.from({ length: 101 }, (_, i) => {
    const least = i / 100
    return { least, right: all.filter(({ score, about }) => score >= least === about).length }
  })
  const most = Math.max(...rights.map(({ right }) => right))
  const best = rights.filter(({ right }) => right === most)
  return best[Math.floor(best.length / 2)]?.least ?? 0
}
