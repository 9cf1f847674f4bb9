import type { Change } from '../../events.ts'
import type { ArticleTexts } from '../../text/documents/document.ts'
import type { Article } from '../article.ts'
import { change } from './comparing/shown.ts'
import { materialChanges } from './material.ts'

/** A material change of an article, as readers were told of it; `at` is ms since 1970 UTC. */
export interface ArticleChange {
  version: number
  at: number
  changes: Change[]
}

/** What an article says otherwise than its readers were told last. Times in ms since 1970 UTC. */
export interface Untold {
  /** Its texts as readers were told of them. */
  told: ArticleTexts & Pick<Article, 'gone'>
  changes: Change[]
  /** Since when it differs so. */
  since: number
  /** When readers are told, should it differ still. */
  due: number
}

/** Changes that an article remembers. */
const KEPT_CHANGES = 10
/** More at once are told by the first of them. */
const MOST_CHANGES = 8
const HOUR_MS = 3_600_000
/** Updates of one article are so far apart: what changes meanwhile is told together. */
const BETWEEN_MS = HOUR_MS
/** What only goes back to what once stood there is told when it has stood so long: it may go to and fro. */
const SETTLED_MS = 6 * HOUR_MS
/** A page that is read because its source changed something has this long to be told with it. */
const PAGE_WAIT_MS = 5 * 60_000

/**
 * The article with what readers are to be told of it (ADR 31): how it differs from what they were told last, not from
 * its last version, so that nothing is lost in between; nothing where it says that again. `isPageAsked` where its page
 * is about to be read for the same change. `now` in ms since 1970 UTC.
 */
export function compared(before: Article, after: Article, now: number, isPageAsked = false): Article {
  const { untold: _, ...plain } = after
  const { history = [] } = before
  const told = before.untold?.told ?? textsOf(before)
  const changes = differences(told, after)
    .filter((one) => !isKnown(history, one))
    .slice(0, MOST_CHANGES)
  if (changes.length === 0) return plain
  const isAsBefore = JSON.stringify(changes) === JSON.stringify(before.untold?.changes)
  const since = (isAsBefore && before.untold?.since) || now
  const due = Math.max(dueAt(history, changes, since), isPageAsked ? now + PAGE_WAIT_MS : 0)
  return { ...plain, untold: { told, changes, since, due } }
}

/** The article as it is once readers are told what is due at `now` (ms since 1970 UTC); null where nothing is. */
export function withTold(article: Article, now: number): Article | null {
  const { untold, ...told } = article
  if (!untold || untold.due > now) return null
  const { history = [], version } = article
  return {
    ...told,
    history: [...history, { version, at: now, changes: untold.changes }].slice(-KEPT_CHANGES),
  }
}

function textsOf({ title, lead, body, gone }: Article): Untold['told'] {
  return { title, lead, body, ...(gone ? { gone } : {}) }
}

function differences(told: Untold['told'], after: Article): Change[] {
  const texts = materialChanges(told, after)
  if (after.gone && !told.gone) return [change('withdrawn', after.title, ''), ...texts]
  if (told.gone && !after.gone) return [change('withdrawn', '', after.title), ...texts]
  return texts
}

function dueAt(history: readonly ArticleChange[], changes: readonly Change[], since: number): number {
  const isBack = changes.every((one) => stoodBefore(history, one))
  const settled = isBack ? since + SETTLED_MS : since
  const last = history.at(-1)
  // Who has the link should know at once that it leads nowhere any more; the second time it may come back again.
  const isWithdrawn = changes.some((one) => isWithdrawal(one) && !stoodBefore(history, one))
  if (!last || isWithdrawn) return settled
  return Math.max(settled, last.at + BETWEEN_MS)
}

function isWithdrawal({ kind, after }: Change): boolean {
  return kind === 'withdrawn' && after === ''
}

/** Whether readers were told of what a change leads to, or of what it leads away from if that is all. */
function stoodBefore(history: readonly ArticleChange[], { kind, before, after }: Change): boolean {
  const words = after === '' ? before : after
  return history.some(({ changes }) =>
    changes.some(
      (told) => told.kind === kind && (kind === 'withdrawn' || told.before === words || told.after === words),
    ),
  )
}

/** Whether readers know of a change: it was told, of the title maybe, and nothing was told of the same since. */
function isKnown(history: readonly ArticleChange[], { kind, before, after }: Change): boolean {
  if (kind === 'withdrawn') return false
  const words = new Set([before, after].filter((some) => some !== ''))
  const last = history
    .flatMap(({ changes }) => changes)
    .findLast((told) => told.kind === kind && (words.has(told.before) || words.has(told.after)))
  return last?.before === before && last.after === after
}
