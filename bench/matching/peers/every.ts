import { timed } from '../clock.ts'
import type { MakePeer } from './peer.ts'
import { placesByWords, positionsOf, satisfies } from './positions.ts'

/** (a) Evaluates every query, from the positions of the article's words. */
export const everyQuery: MakePeer = (trees, concepts) => {
  const placesOf = placesByWords(concepts)
  return {
    name: 'every query evaluated',
    says: [...trees.keys()],
    preparedMs: 0,
    match(article) {
      const fields = positionsOf(article)
      const { value, ms, cpuMs } = timed(() =>
        [...trees.keys()].filter((i) => {
          const tree = trees[i]
          return tree !== undefined && satisfies(tree, fields, placesOf)
        }),
      )
      return { queries: value, ms, cpuMs }
    },
    end() {},
  }
}
