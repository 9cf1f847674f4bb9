import type { EvidenceCard, ShownMatch } from '../../events.ts'
import { type Locale, MESSAGES } from './messages.ts'

/** More reasons than this help nobody. */
const MAX_REASONS = 4

/**
 * Why an article is shown, in words: the topic, and what was found where; of evidence in another article of its story,
 * whose. `quote` sets off what was found.
 */
export function whyShown(
  { topicName, evidence, of }: ShownMatch,
  locale: Locale,
  quote = (text: string) => `“${text}”`,
): string {
  const reasons = reasonsOf(evidence, locale, quote)
  return `${MESSAGES[locale].digestWhy}: ${topicName}${reasons && ` — ${reasons}`}${of ? ` (${of.sourceName})` : ''}`
}

/** What was found and where, each said once. Empty for what a card shows anyway, as its source. */
export function reasonsOf(
  evidence: readonly EvidenceCard[],
  locale: Locale,
  quote = (text: string) => `“${text}”`,
): string {
  const { digestFoundIn } = MESSAGES[locale]
  const once = new Map(evidence.map((piece) => [`${piece.field} ${piece.text.toLowerCase()}`, piece]))
  return [...once.values()]
    .slice(0, MAX_REASONS)
    .map(({ text, field }) => `${quote(text)} ${digestFoundIn[field]}`)
    .join('; ')
}
