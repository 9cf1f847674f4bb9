import type { Answered } from '../../../library/library.ts'
import type { ArchivePreview } from '../../../library/preview/sum-up.ts'
import type { Found } from '../../../library/search.ts'
import { inLanguage } from '../../../topics/query/in-vietnamese.ts'
import { type Locale, sentenceIn } from '../../../web/messages/messages.ts'
import type { ShownBacktest, ShownMatch } from '../../../web/pages/admin/topic-backtest.tsx'
import { foundItem } from '../../searching.ts'

type Answer = Extract<Answered<ArchivePreview>, { ok: true }>

/** Matches that a page shows: more would be a heavy page, and nobody labels them. */
const SHOWN = 30
const SHOWN_MISSES = 4
const DAY_MS = 86_400_000

/** A backtest as its page shows it. `labels`: what was said of articles, by their ids. */
export function shownBacktest(
  { value, query, rebuilding }: Answer,
  { days, labels, locale }: { days: number; labels: ReadonlyMap<string, boolean>; locale: Locale },
): ShownBacktest {
  const { comparison } = value
  const added = new Set(comparison?.added.map(({ article }) => article.id))
  // An article may stand in several lists; what is said of it is asked once.
  const asked = new Set<string>()
  const shown = (found: Found): ShownMatch => {
    const { id } = found.article
    const isAsked = asked.has(id)
    asked.add(id)
    return {
      item: foundItem(found, ''),
      score: found.score,
      label: labels.get(id) ?? null,
      isAsked: !isAsked,
      isNew: added.has(id),
    }
  }
  const matches = value.matches.slice(0, SHOWN).map(shown)
  return {
    canonical: inLanguage(query.canonical, locale),
    days,
    matched: value.matched,
    examined: value.examined,
    belowMinScore: value.belowMinScore,
    perWeek: value.perWeek,
    perDay: value.perDay,
    since: since(value, days),
    isRebuilding: rebuilding !== null,
    matches,
    comparison: comparison && {
      before: comparison.before,
      more: comparison.more,
      fewer: comparison.fewer,
      added: comparison.added.map(shown),
      dropped: comparison.dropped.map(shown),
      cut: comparison.cut,
    },
    below: value.below.map(shown),
    nearMisses: value.nearMisses.slice(0, SHOWN_MISSES).map((miss) => ({
      sentence: sentenceIn(miss, locale),
      query: miss.query,
      more: miss.more,
      titles: miss.examples.map(({ article }) => article.title),
    })),
    noisiest: value.noisiest,
  }
}

/** A span that is shorter than was asked for; a day more or less is none. */
function since({ cut, span }: ArchivePreview, days: number): ShownBacktest['since'] {
  const [at, to] = [Date.parse(span.from), Date.parse(span.to)]
  if (cut) return { at, why: 'cut' }
  return to - at < (days - 1) * DAY_MS ? { at, why: 'young' } : null
}

/** The articles of which the page asks whether they are on the topic. */
export function askedIn({ matches, comparison, below }: ShownBacktest): Set<string> {
  const all = [...matches, ...(comparison?.added ?? []), ...(comparison?.dropped ?? []), ...below]
  return new Set(all.map(({ item }) => item.article.id))
}
