import { WEIGHTS, type Weights } from '../../../src/topics/score/weights.ts'
import { type LabelledArticle, lengthened, matched, readArticles } from './articles.ts'
import { areaUnderCurve, atLeast, bestLeast, type Half, halfOf, scored } from './figures.ts'
import { bestField, bm25f, type Formula, ours, WITHOUT } from './rivals.ts'

const FORMULAS: readonly (readonly [name: string, formula: Formula])[] = [
  ['best field', bestField],
  ['BM25F', bm25f],
  ['ours', ours()],
  ...Object.entries(WITHOUT).map(([name, weights]) => [name, ours(weights)] as const),
]

/** What was tried for each weight while the others stayed. */
const TRIED: Readonly<Record<keyof Weights, readonly number[]>> = {
  title: [0.65, 0.75, 0.85],
  lead: [0.3, 0.4, 0.5],
  body: [0.2, 0.3, 0.4, 0.5, 0.6],
  fadeWords: [100, 200, 400, 800],
  bulkWords: [200, 400, 800, 1600],
  gapWords: [10, 20, 60],
  apart: [0, 0.3, 0.5],
}

/** Prints how well scores part articles about a topic from passing mentions, and what the weights were chosen by. */
export function printAboutness(): void {
  const articles = readArticles()
  const half = (name: Half) => halfOf(articles, name)
  console.log('formula                        half     articles     AUC   least  precision  recall')
  for (const [name, formula] of FORMULAS) {
    const least = bestLeast(scored(formula, both(half('chosen'))))
    for (const part of ['chosen', 'heldout'] as const) {
      print(name, part, 'short', formula, half(part), least)
      print(name, part, 'long', formula, lengthened(half(part)), least)
    }
  }
  console.log(
    '\nEach weight of ours by itself, on the chosen half: AUC, and how far the two kinds lie apart (d′)',
  )
  for (const [key, values] of Object.entries(TRIED)) {
    const figures = values.map((value) => {
      const all = scored(ours({ ...WEIGHTS, [key]: value }), both(half('chosen')))
      return `${value}: ${areaUnderCurve(all).toFixed(3)} ${distance(all).toFixed(2)}`
    })
    console.log(`  ${key.padEnd(10)} ${figures.join('   ')}`)
  }
}

function both(articles: readonly LabelledArticle[]) {
  return [...articles, ...lengthened(articles)].map(matched)
}

function print(
  name: string,
  half: Half,
  length: string,
  formula: Formula,
  articles: readonly LabelledArticle[],
  least: number,
): void {
  const all = scored(formula, articles.map(matched))
  const { precision, recall } = atLeast(all, least)
  console.log(
    `${name.padEnd(30)} ${half.padEnd(8)} ${String(all.length).padStart(3)} ${length.padEnd(6)} ` +
      `${areaUnderCurve(all).toFixed(3)}   ${least.toFixed(2)}     ${precision.toFixed(3)}    ${recall.toFixed(3)}`,
  )
}

/** The distance of the two means in standard deviations. */
function distance(all: ReturnType<typeof scored>): number {
  const of = (about: boolean) => all.filter((one) => one.about === about).map(({ score }) => score)
  const [about, passing] = [spread(of(true)), spread(of(false))]
  return (about.mean - passing.mean) / Math.sqrt((about.variance + passing.variance) / 2)
}

function spread(scores: readonly number[]): { mean: number; variance: number } {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return { mean, variance: scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length }
}
