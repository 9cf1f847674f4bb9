import type { Change } from '../../events.ts'
import type { Article } from '../article.ts'

/** A paper that corrects itself does so in steps: what it changed within a day is shown together. */
const TOGETHER_MS = 86_400_000
const MAX_CHANGES = 8

/**
 * What pages and feeds show of an article's history: when it was last updated (ms since 1970 UTC), and the changes of the
 * day up to then that still stand. Undefined where there was none that readers were to know of, or all was taken back.
 */
export function shownUpdate({
  history = [],
}: Pick<Article, 'history'>): { at: number; changes: Change[] } | undefined {
  const standing = history
    .map(({ at, changes }) => ({ at, changes: changes.filter((change) => stands(history, change)) }))
    .filter(({ changes }) => changes.length > 0)
  const last = standing.at(-1)
  if (!last) return undefined
  const recent = standing.filter(({ at }) => at > last.at - TOGETHER_MS).flatMap(({ changes }) => changes)
  const once = new Map(recent.map((change) => [JSON.stringify(change), change]))
  return { at: last.at, changes: [...once.values()].slice(0, MAX_CHANGES) }
}

/** Whether a change was not taken back since. */
function stands(history: NonNullable<Article['history']>, { kind, before, after }: Change): boolean {
  const last = history
    .flatMap(({ changes }) => changes)
    .findLast(
      (one) =>
        one.kind === kind &&
        ((one.before === before && one.after === after) || (one.before === after && one.after === before)),
    )
  return last?.after === after
}
