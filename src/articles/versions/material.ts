import type { Change } from '../../events.ts'
import type { ArticleTexts } from '../../text/documents/document.ts'
import { align } from './comparing/align.ts'
import { newFigures } from './comparing/changed-figures.ts'
import { changedFacts } from './comparing/facts.ts'
import { changedMeaning, changedSense } from './comparing/headline.ts'
import { replacedWords } from './comparing/replaced-words.ts'
import type { Versions } from './comparing/sides.ts'
import { firstTold } from './comparing/told.ts'
import { Whole } from './comparing/whole.ts'
import { notices } from './comparing/withdrawal.ts'
import { properWords } from './reading/capitals.ts'
import { bounded, cutTexts, type Said } from './reading/sentences.ts'

/** What of an article is compared. */
export type Texts = ArticleTexts

/** More changes at once are shown by the first of them. */
const MOST_CHANGES = 8
/** A lead that was cut short says more when it is whole. */
const CUT_SHORT = /(?:…|\.{3}|\[…\]|\[\.\.\.\])\s*$/u

/**
 * What of an article's texts has changed so that those who read it should know (ADR 31): figures, names, dates and
 * documents that were replaced, figures that are new in headline or lead, a headline that says something else, a
 * withdrawal. The most important first, at most eight; empty for an edit that changes nothing of that. Time is
 * linear in the texts, of which as much is compared as is kept.
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
  const facts = [
    ...changedFacts(was.title, is.title, versions),
    ...align(was.prose, is.prose)
      .toSorted((a, b) => rankOf(a.after) - rankOf(b.after))
      .flatMap((pair) => {
        const { before: one, after: other } = pair
        if (!one) return other ? newFigures(other, versions) : []
        if (!other) return []
        const replaced = changedFacts(one, other, versions)
        const facts = replaced.length > 0 ? replaced : changedSense(one, other)
        return facts.length > 0 ? facts : replacedWords(one, other, versions)
      }),
  ]
  const told = facts.length + meaning.length > 0 ? [] : firstTold([is.title, ...is.prose], versions)
  const words =
    told.length + facts.length + meaning.length > 0 ? [] : replacedWords(was.title, is.title, versions)
  const all = [...notices(joined(before), joined(after)), ...meaning, ...facts, ...told, ...words]
  return once(all).slice(0, MOST_CHANGES)
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
