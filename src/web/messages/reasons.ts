import type { EvidenceCard, ShownMatch } from '../../events.ts'
import { type Locale, MESSAGES } from './messages.ts'

/** More reasons than this help nobody. */
const MAX_REASONS = 4
/** In the order in which they are read. */
const FIELDS = ['title', 'lead', 'body'] as const
const LISTS: Readonly<Record<Locale, Intl.ListFormat>> = {
  vi: new Intl.ListFormat('vi-VN'),
  en: new Intl.ListFormat('en-GB'),
}

/**
 * Why an article is shown, in words: the topic, unless it is a query, and what was found where; of evidence in another article of its story,
 * whose. `quote` sets off what was found.
 */
export function whyShown(
  { topic, topicName, evidence, of }: ShownMatch,
  locale: Locale,
  quote = (text: string) => `“${text}”`,
): string {
  const reasons = reasonsOf(evidence, locale, quote)
  // What was found of a query says no less than the query.
  const said = topic === '' && reasons ? reasons : `${topicName}${reasons && ` — ${reasons}`}`
  return `${MESSAGES[locale].digestWhy}: ${said}${of ? ` (${of.sourceName})` : ''}`
}

/**
 * What was found and where, each said once, with what stands in the same fields, and words that overlap as the one
 * phrase that they make. Empty for what a card shows anyway, as its source.
 */
export function reasonsOf(
  evidence: readonly EvidenceCard[],
  locale: Locale,
  quote = (text: string) => `“${text}”`,
): string {
  const { digestFields, digestFoundIn } = MESSAGES[locale]
  const byWords = Map.groupBy(phrasesOf(evidence), ({ text }) => text.toLowerCase())
  const reasons = [...byWords.values()].slice(0, MAX_REASONS).map((same) => {
    const fields = FIELDS.filter((field) => same.some((phrase) => phrase.field === field))
    const where = LISTS[locale].format(fields.map((field) => digestFields[field]))
    // A capital that begins a sentence is none of the word's own.
    const { text = '' } = same.find(({ text }) => /^\p{Ll}/u.test(text)) ?? same[0] ?? {}
    return { text, where: digestFoundIn(where) }
  })
  return [...Map.groupBy(reasons, ({ where }) => where)]
    .map(([where, found]) => `${found.map(({ text }) => quote(text)).join(', ')} ${where}`)
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
