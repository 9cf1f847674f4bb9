import type { Change } from '../../events.ts'
import type { ArticleTexts } from '../../text/documents/document.ts'
import { align, type Pair } from './comparing/align.ts'
import { newFigures } from './comparing/changed-figures.ts'
import { changedFacts } from './comparing/facts.ts'
import { changedMeaning, changedSense } from './comparing/headline.ts'
import { differInMarks, type Versions } from './comparing/sides.ts'
import { firstTold } from './comparing/told.ts'
import { Whole } from './comparing/whole.ts'
import { notices } from './comparing/withdrawal.ts'
import { properWords } from './reading/capitals.ts'
import { bounded, type Cut, cutTexts, type Said } from './reading/sentences.ts'
import { weighedChanges } from './weighing/weigh.ts'

/** What of an article is compared. */
export type Texts = ArticleTexts

/** More changes at once are shown by the first of them. */
const MOST_CHANGES = 8
/** A lead that was cut short says more when it is whole. */
const CUT_SHORT = /(?:…|\.{3}|\[…\]|\[\.\.\.\])\s*$/u

/**
 * What of an article's texts has changed so that those who read it should know (ADR 31): figures, names, dates and
 * documents that were replaced, figures that are new in headline or lead, a headline that says something else, a
 * withdrawal; where there is nothing of that, what the other words of the edit come to. The most important first, at
 * most eight; empty for an edit that only polishes. Time is linear in the texts, of which as much is compared as is kept.
 */
export function materialChanges(earlier: Texts, later: Texts): Change[] {
  const [before, after] = [bounded(earlier), bounded(later)]
  const [was, is] = [cutTexts(before), cutTexts(after)]
  const versions: Versions = {
    before: new Whole(was),
    after: new Whole(is),
    proper: properWords([was.title, ...was.prose, is.title, ...is.prose]),
    isLeadNews: isLeadNews(before.lead, after.lead),
  }
  const meaning = changedMeaning(was.title, is.title, { before: before.title, after: after.title })
  const pairs = align(was.prose, is.prose)
  const facts = [
    ...changedFacts(was.title, is.title, versions),
    ...pairs
      .toSorted((a, b) => rankOf(a.after) - rankOf(b.after))
      .flatMap(({ before: one, after: other }) => {
        if (!one) return other ? newFigures(other, versions) : []
        if (!other) return []
        const replaced = changedFacts(one, other, versions)
        return replaced.length > 0 ? replaced : changedSense(one, other)
      }),
  ]
  const sure = [...notices(joined(before), joined(after)), ...meaning, ...facts]
  const told = sure.length > 0 ? [] : firstTold(freshIn(was, is, pairs), versions)
  const weighed = sure.length + told.length > 0 ? [] : weighedChanges(was, is, pairs, versions)
  return once([...sure, ...told, ...weighed]).slice(0, MOST_CHANGES)
}

/** The sentences of the later text but those in which only a mark was mended. */
function freshIn(was: Cut, is: Cut, pairs: readonly Pair[]): Said[] {
  const mended = [{ before: was.title, after: is.title }, ...pairs].flatMap(({ before, after }) =>
    before && after && differInMarks(before, after) ? [after] : [],
  )
  return [is.title, ...is.prose].filter((said) => !mended.includes(said))
}

function joined({ title, lead, body }: Texts): string {
  return `${title}\n${lead}\n${body}`
}

function rankOf(said: Said | null): number {
  return said?.field === 'lead' ? 0 : 1
}

/** A lead says something new, unless it was only cut short before, or not there. */
function isLeadNews(before: string, after: string): boolean {
  const known = before.replace(CUT_SHORT, '').trim()
  if (known === '') return false
  return known === before.trim() || !after.startsWith(known)
}

/** The same words changed in headline, lead and text are one change. */
function once(changes: readonly Change[]): Change[] {
  const seen = new Set<string>()
  return changes.filter(({ kind, before, after }) => {
    const key = `${kind} ${before} ${after}`.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
