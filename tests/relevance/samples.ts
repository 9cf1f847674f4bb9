import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A short article of our own writing, and whether a careful editor would send it to the topic's readers. */
export interface Sample {
  title: string
  lead: string
  text?: string
  on: boolean
  /** What the case is about, in a few words. */
  kind: string
}

/**
 * `samples` are those that the queries were tuned on; `heldout` ones were written by somebody who never saw a query,
 * and were scored only when the queries were done.
 */
export type Part = 'samples' | 'heldout'

/** The samples of a topic; empty when there are none. */
export function readSamples(part: Part, topic: string): Sample[] {
  const file = join(import.meta.dirname, part, `${topic}.jsonl`)
  return existsSync(file) ? parseLines(readFileSync(file, 'utf8')) : []
}

/** One JSON object a line. */
export function parseLines<T = Sample>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
