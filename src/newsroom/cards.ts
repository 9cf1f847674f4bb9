import type { Article } from '../articles/article.ts'
import type { EvidenceCard, MatchCard } from '../events.ts'
import type { Evidence } from '../topics/matcher.ts'
import type { Topic } from '../topics/topic.ts'

/** Characters shown on each side of evidence that stands in the body. */
const EXCERPT_MARGIN = 90

/** The card of a match: what every page, feed and digest shows of it. */
export function matchCard(topic: Topic, score: number, evidence: EvidenceCard[]): MatchCard {
  return { topic: topic.id, topicName: topic.name, score, evidence }
}

/** Evidence as a card carries it: what stands in the body brings the words around it along. */
export function evidenceCards(evidence: readonly Evidence[], body: string): EvidenceCard[] {
  return evidence.map((piece) =>
    piece.field === 'body' ? { ...piece, excerpt: excerpt(piece, body) } : piece,
  )
}

/** Keeps what still stands where it stood, for a match whose article was edited and no longer bears it out whole. */
export function stillStanding(evidence: readonly EvidenceCard[], article: Article): EvidenceCard[] {
  return evidence.filter((e) => article[e.field].slice(e.start, e.end) === e.text)
}

function excerpt({ start, end }: Evidence, body: string): NonNullable<EvidenceCard['excerpt']> {
  const line = { from: body.lastIndexOf('\n', start - 1) + 1, to: body.indexOf('\n', end) }
  const from = Math.max(line.from, wordStart(body, start - EXCERPT_MARGIN))
  const to = Math.min(line.to < 0 ? body.length : line.to, wordEnd(body, end + EXCERPT_MARGIN))
  return { text: body.slice(from, to), start: start - from, end: end - from }
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.indexOf(' ', at) + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space < 0 ? text.length : space
}
