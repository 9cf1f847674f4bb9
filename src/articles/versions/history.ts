import type { Change } from '../../events.ts'
import type { Article, ArticleChange } from '../article.ts'

/** Changes that an article remembers. */
const KEPT_CHANGES = 10
/** Updates of one article that a day can bear: whoever changes more is still writing it. */
const UPDATES_A_DAY = 2
const DAY_MS = 86_400_000

/**
 * An article's history with one more material change. It is silent where it only repeats or takes back what was told
 * before (two headlines that a paper tries out on its readers, a figure that goes to and fro), and where it would be the
 * third in 24 hours, unless the article is withdrawn. `now` in ms since 1970 UTC.
 */
export function withChange(
  history: readonly ArticleChange[],
  { version, changes, now }: { version: number; changes: readonly Change[]; now: number },
): ArticleChange[] {
  const change: ArticleChange = { version, at: now, changes: [...changes] }
  const isSilent = changes.every((one) => stoodBefore(history, one)) || isTooMany(history, changes, now)
  return [...history, isSilent ? { ...change, silent: true as const } : change].slice(-KEPT_CHANGES)
}

/** The changes that an article's newest version is to be told for; empty for none. */
export function toTell({ history = [], version }: Pick<Article, 'history' | 'version'>): Change[] {
  const last = history.at(-1)
  return last && last.version === version && !last.silent ? last.changes : []
}

/** Whether what a change leads to was there before: it was told, or its opposite was. */
function stoodBefore(history: readonly ArticleChange[], { kind, before, after }: Change): boolean {
  return history.some(({ changes }) =>
    changes.some(
      (known) =>
        known.kind === kind &&
        ((known.before === before && known.after === after) ||
          (known.before === after && known.after === before)),
    ),
  )
}

function isTooMany(history: readonly ArticleChange[], changes: readonly Change[], now: number): boolean {
  if (changes.some(({ kind }) => kind === 'withdrawn')) return false
  return history.filter(({ at, silent }) => !silent && at > now - DAY_MS).length >= UPDATES_A_DAY
}
