import type { ArticleCard, Change, OtherArticle, ShownUpdate } from '../../events.ts'
import { formatDay, formatTime, type Locale, MESSAGES } from './messages.ts'

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
  const time = formatTime(at, locale, timeZone)
  return toldAt ? t.updateOfTold(formatDay(toldAt, locale, timeZone), time) : t.updated(time)
}

/** What changed, before → after: `Số liệu: “30 hộ” → “32 hộ”`. */
export function changeSentence({ kind, before, after }: Change, locale: Locale): string {
  const t = MESSAGES[locale]
  const [was, is] = [`“${before}”`, `“${after}”`]
  if (kind === 'withdrawn' || (before === '' && after === '')) return t.changed[kind]
  if (before === '') return `${t.changed[kind]}: ${t.changeAdded(is)}`
  if (after === '') return `${t.changed[kind]}: ${t.changeRemoved(was)}`
  return `${t.changed[kind]}: ${was} → ${is}`
}
