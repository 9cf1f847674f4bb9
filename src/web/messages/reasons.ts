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

/**
 * What was found and where, each said once, field by field, and words that overlap as the one phrase that they make.
 * Empty for what a card shows anyway, as its source.
 */
export function reasonsOf(
  evidence: readonly EvidenceCard[],
  locale: Locale,
  quote = (text: string) => `“${text}”`,
): string {
  const { digestFoundIn } = MESSAGES[locale]
  const phrases = phrasesOf(evidence)
  const once = new Map(phrases.map((phrase) => [`${phrase.field} ${phrase.text.toLowerCase()}`, phrase]))
  const byField = Map.groupBy([...once.values()].slice(0, MAX_REASONS), ({ field }) => field)
  return [...byField]
    .map(([field, found]) => `${found.map(({ text }) => quote(text)).join(', ')} ${digestFoundIn[field]}`)
    .join('; ')
}

/** Words of a field that stand together, and how early in the evidence the first of them was named. */
interface Phrase extends Pick<EvidenceCard, 'field' | 'start' | 'end' | 'text'> {
  rank: number
}

/** Overlapping pieces of a field as one phrase; phrases in the order in which evidence names them. */
function phrasesOf(evidence: readonly EvidenceCard[]): Phrase[] {
  const phrases: Phrase[] = []
  const ranked = evidence.map((piece, rank) => ({ ...piece, rank }))
  for (const piece of ranked.sort((a, b) => a.field.localeCompare(b.field) || a.start - b.start)) {
    const last = phrases.at(-1)
    if (last?.field === piece.field && piece.start < last.end)
      phrases[phrases.length - 1] = joined(last, piece)
    else phrases.push(piece)
  }
  return phrases.sort((a, b) => a.rank - b.rank)
}

function joined(first: Phrase, second: Phrase): Phrase {
  const { field, start } = first
  const end = Math.max(first.end, second.end)
  const text = first.text + second.text.slice(first.end - second.start)
  return { field, start, end, text, rank: Math.min(first.rank, second.rank) }
}
