import { readFeed } from '../../src/feeds/read/read.ts'
import { bytesOf, CONTEXT, type FeedCase } from '../../tests/unit/feeds/suite/case.ts'
import { PEERS } from './peers.ts'
import { type Answer, readingsOf } from './score.ts'

export interface Reader {
  name: string
  silentOf: readonly string[]
  doesNotClaim: readonly string[]
  answer(one: FeedCase): Promise<Answer>
}

const ours: Reader = {
  name: 'bantin',
  silentOf: [],
  doesNotClaim: [],
  async answer(one) {
    const { contentType = null, selectors = null, url = CONTEXT.url } = one
    const result = readFeed(bytesOf(one), { ...CONTEXT, url, contentType, selectors })
    return result.ok ? [{ ...result.feed, ...result.feed.timing }] : { refused: result.reason }
  },
}

/** Ours, and the libraries behind their adapters. Who throws has refused. */
export const READERS: readonly Reader[] = [
  ours,
  ...PEERS.map(
    ({ read, ...peer }): Reader => ({
      ...peer,
      async answer(one) {
        const url = one.url ?? CONTEXT.url
        try {
          const given = await read({ bytes: bytesOf(one), url, contentType: one.contentType ?? null })
          return readingsOf(given, url)
        } catch (error) {
          return { refused: error instanceof Error ? error.message : String(error) }
        }
      },
    }),
  ),
]
