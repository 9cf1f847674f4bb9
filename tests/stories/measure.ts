import { isSame } from '../../src/articles/stories/same.ts'
import { type Share, share } from '../relevance/wilson.ts'
import { type Pair, sketchOfTold } from './pairs.ts'

/** Says of two articles whether they tell one piece of news. */
export type Judge = (pair: Pair) => { same: boolean; why: string }

/** The judge that the Newsroom uses. */
export const ours: Judge = ({ a, b }) => isSame(sketchOfTold(a), sketchOfTold(b))

export interface Measured {
  precision: Share | null
  recall: Share | null
  wrong: { pair: Pair; why: string }[]
}

export function measure(judge: Judge, pairs: readonly Pair[]): Measured {
  const judged = pairs.map((pair) => ({ pair, ...judge(pair) }))
  const merged = judged.filter(({ same }) => same)
  const right = merged.filter(({ pair }) => pair.same).length
  return {
    precision: share(right, merged.length),
    recall: share(right, pairs.filter(({ same }) => same).length),
    wrong: judged.filter(({ pair, same }) => pair.same !== same).map(({ pair, why }) => ({ pair, why })),
  }
}
