/** One list out of those that shards keep, each numbered in the order in which it was written. */

export interface Numbered<T> {
  n: number
  /** RFC 3339. */
  at: string
  view: T
}

/** For each shard the number before which the next page begins; a list without one begins with its newest. */
export type ShardCursor = readonly number[]

/** Numbers of up to 999 shards. */
export const SHARD_CURSOR = /^\d{1,15}(\.\d{1,15}){0,998}$/

export function readShardCursor(text: string): ShardCursor {
  return text.split('.').map(Number)
}

/**
 * The newest `limit` rows of what each shard answered (its own newest, up to one more than `limit`), and the cursor of
 * what follows; null where nothing does. A shard's own order is kept even where its clock was set back.
 */
export function newestOfShards<T>(
  answers: readonly (readonly Numbered<T>[])[],
  limit: number,
): { items: T[]; cursor: string | null } {
  const taken = answers.map(() => 0)
  const items: T[] = []
  while (items.length < limit) {
    const newest = newestHead(answers, taken)
    if (newest === null) return { items, cursor: null }
    const row = answers[newest]?.[taken[newest] ?? 0]
    if (row) items.push(row.view)
    taken[newest] = (taken[newest] ?? 0) + 1
  }
  if (newestHead(answers, taken) === null) return { items, cursor: null }
  const next = answers.map((rows, shard) => {
    const head = rows[taken[shard] ?? 0]
    return head ? head.n + 1 : 0
  })
  return { items, cursor: next.join('.') }
}

/** The shard whose next row was written last; null where none has another. */
function newestHead<T>(
  answers: readonly (readonly Numbered<T>[])[],
  taken: readonly number[],
): number | null {
  let newest: number | null = null
  let newestAt = ''
  answers.forEach((rows, shard) => {
    const head = rows[taken[shard] ?? 0]
    if (head && (newest === null || head.at > newestAt)) {
      newest = shard
      newestAt = head.at
    }
  })
  return newest
}
