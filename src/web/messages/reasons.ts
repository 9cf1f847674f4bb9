import type { EvidenceCard } from '../../events.ts'
import { type Locale, MESSAGES } from './messages.ts'

/** More reasons than this help nobody. */
const MAX_REASONS = 4

/** Why an article is shown, in words: what was found and where, each said once. `quote` sets off what was found. */
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
