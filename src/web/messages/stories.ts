import type { ArticleCard, OtherArticle, ShownChange, ShownUpdate } from '../../events.ts'
import { formatClock, formatDay, type Locale, MESSAGES } from './messages.ts'

/** Other articles that an entry names; more are a list, and the article's page has it. */
const MAX_NAMED = 8

/** The papers that tell it too, by name; of one that tells it twice, each article by its title. */
export function namedAlso(
  { source }: Pick<ArticleCard, 'source'>,
  also: readonly OtherArticle[] = [],
): { named: { name: string; url: string | null }[]; more: number } {
  const times = (wanted: string) => also.filter((other) => other.source === wanted).length
  const named = also.slice(0, MAX_NAMED).map((other) => ({
    name:
      other.source === source || times(other.source) > 1
        ? `${other.sourceName} (“${other.title}”)`
        : other.sourceName,
    url: other.url,
  }))
  return { named, more: also.length - named.length }
}

/** That an entry was updated, and what it updates. */
export function updateSentence({ at, toldAt }: ShownUpdate, locale: Locale, timeZone: string): string {
  const t = MESSAGES[locale]
  const [clock, day] = [formatClock(at, locale, timeZone), formatDay(at, locale, timeZone)]
  return toldAt ? t.updateOfTold(formatDay(toldAt, locale, timeZone), clock, day) : t.updated(clock, day)
}

/** What changed, before → after: `Số liệu: “30 hộ” → “32 hộ”`; of another paper than the entry's with its name. */
export function changeSentence(
  { kind, before, after, of }: ShownChange,
  sourceName: string,
  locale: Locale,
): string {
  const t = MESSAGES[locale]
  const paper = of ?? sourceName
  if (kind === 'withdrawn') return after === '' ? t.withdrawnBy(paper) : t.shownAgainBy(paper)
  const what = of ? `${t.changed[kind]} (${of})` : t.changed[kind]
  const [was, is] = [`“${before}”`, `“${after}”`]
  if (before === '' && after === '') return what
  if (before === '') return `${what}: ${t.changeAdded(is)}`
  if (after === '') return `${what}: ${t.changeRemoved(was)}`
  return `${what}: ${was} → ${is}`
}
