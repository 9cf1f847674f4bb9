import type { Article } from '../../articles/article.ts'
import type { EvidenceCard, MatchCard } from '../../events.ts'
import type { Evidence } from '../../topics/matching/evidence.ts'
import type { Topic } from '../../topics/topic.ts'

/** Pieces of evidence on a card: more help nobody, and a card has to stay small. */
const MAX_PIECES = 20
/** Characters shown on each side of evidence that stands in the body. */
const EXCERPT_MARGIN = 90

/** The card of a match: what every page, feed and digest shows of it. */
export function matchCard(topic: Topic, score: number, evidence: EvidenceCard[]): MatchCard {
  return { topic: topic.id, topicName: topic.name, score, evidence }
}

/**
 * Evidence as a card carries it: what stands in the body brings the words around it along, and what its source, author
 * or category satisfied is left out, as the card shows these anyway.
 */
export function evidenceCards(evidence: readonly Evidence[], body: string): EvidenceCard[] {
  return evidence
    .flatMap((piece): EvidenceCard[] => {
      const { field } = piece
      if (field === 'body') return [{ ...piece, field, excerpt: excerpt(piece, body) }]
      return field === 'title' || field === 'lead' ? [{ ...piece, field }] : []
    })
    .slice(0, MAX_PIECES)
}

/** Keeps what still stands where it stood, for a match whose article was edited and no longer bears it out whole. */
export function stillStanding(evidence: readonly EvidenceCard[], article: Article): EvidenceCard[] {
  return evidence.filter((e) => article[e.field].slice(e.start, e.end) === e.text)
}

function excerpt({ start, end }: Evidence, body: string): NonNullable<EvidenceCard['excerpt']> {
  const lineEnd = body.indexOf('\n', end)
  const from = cutBefore(body, start, body.lastIndexOf('\n', start - 1) + 1)
  const to = cutBehind(body, end, lineEnd < 0 ? body.length : lineEnd)
  return { text: body.slice(from, to), start: start - from, end: end - from }
}

/** Between words within the margin, where there is a space; never nearer than the found words. */
function cutBefore(text: string, start: number, lineStart: number): number {
  const at = start - EXCERPT_MARGIN
  if (at <= lineStart) return lineStart
  const space = text.indexOf(' ', at)
  return space >= 0 && space < start ? space + 1 : at
}

function cutBehind(text: string, end: number, lineEnd: number): number {
  const at = end + EXCERPT_MARGIN
  if (at >= lineEnd) return lineEnd
  const space = text.lastIndexOf(' ', at)
  return space >= end ? space : at
}
