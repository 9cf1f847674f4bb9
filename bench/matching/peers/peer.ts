import type { ConceptTable } from '../../../src/topics/concepts/concept.ts'
import type { Searchable } from '../../../src/topics/matching/fields.ts'
import type { Query } from '../../../src/topics/query/tree.ts'

/** Another way to find the queries that an article satisfies. Queries are known by their index. */
export interface Peer {
  readonly name: string
  /** Queries that it can say; it is not asked about others. */
  readonly says: readonly number[]
  /** ms until it was ready for articles. */
  readonly preparedMs: number
  match(article: Searchable): Promise<PeerMatch> | PeerMatch
  end(): void | Promise<void>
}

export interface PeerMatch {
  queries: readonly number[]
  /** Of the decision alone, not of what was made ready for it. */
  ms: number
  /** Null where it cannot be told. */
  cpuMs: number | null
}

export type MakePeer = (trees: readonly Query[], concepts: ConceptTable) => Peer | Promise<Peer>
