import type { Evidence } from '../matching/evidence.ts'
import type { Field, Query } from '../query/tree.ts'

/** One English and one Vietnamese sentence for people. */
export interface Sentence {
  message: string
  message_vi: string
}

/**
 * `found`: stands there. `missing`: had to, and does not. `excluded`: must not be there, and is. `absent`: must not, and
 * is not. `unneeded`: does not stand there, but something else did in its place.
 */
export type BranchState = 'found' | 'missing' | 'excluded' | 'absent' | 'unneeded'

/** A part of a query, in its canonical spelling, and what an article has of it. What is excluded has no `parts`. */
export interface Branch extends Sentence {
  op: Query['op']
  text: string
  state: BranchState
  nearest: NearMiss[]
  parts: Branch[]
}

/**
 * What stands in the article instead of what is missing. `field`: the same, elsewhere. `marks`: other marks. `apart`:
 * the words of a phrase, not side by side. `part`: some words of a phrase. `distance`, `order`, `fields`, `chain`,
 * `operand`: why operands do not make a NEAR. `document`: another document of that number.
 */
export type NearMissKind =
  | 'field'
  | 'marks'
  | 'apart'
  | 'part'
  | 'distance'
  | 'order'
  | 'fields'
  | 'chain'
  | 'operand'
  | 'document'

/** `text` is what stands there, as the article has it; empty where it is no single place. */
export interface NearMiss extends Sentence {
  kind: NearMissKind
  field: Field | null
  text: string
}

/** The part of a query that holds a score down most. */
export interface Weakest extends Sentence {
  branch: string
  score: number
}

/** Why an article is on a topic, or at which stage it stopped: its query, or the least score that is asked for. */
export interface Explanation extends Sentence {
  matched: boolean
  stage: 'query' | 'score' | 'matched'
  /** Null where the query does not match. */
  score: number | null
  minScore: number
  /** Of a match; otherwise of what was found of it. */
  evidence: Evidence[]
  /** What the query requires: the parts of an AND, or the whole as one. */
  branches: Branch[]
  /** The fewest branches, in canonical spelling, without which the query failed; `-"…"` has to go. */
  missing: string[]
  /** Only where the stage is `score`. */
  weakest: Weakest | null
}
