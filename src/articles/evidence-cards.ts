import type { EvidenceCard } from '../events.ts'

/** Evidence as an engine finds it: a place in one field's text. */
type Piece = Omit<EvidenceCard, 'excerpt' | 'field'> & {
  field: EvidenceCard['field'] | 'source' | 'author' | 'category'
}

/** Pieces of evidence on a card: more help nobody, and a card has to stay small. */
const MAX_PIECES = 20
/** Characters shown on each side of evidence that stands in the body. */
const EXCERPT_MARGIN = 90

/**
 * Evidence as a card carries it: what stands in the body brings the words around it along, and what its source, author
 * or category satisfied is left out, as the card shows these anyway.
 */
export function evidenceCards(evidence: readonly Piece[], body: string): EvidenceCard[] {
  return evidence
    .flatMap((piece): EvidenceCard[] => {
      const { field } = piece
      if (field === 'body') return [{ ...piece, field, excerpt: excerpt(piece, body) }]
      return field === 'title' || field === 'lead' ? [{ ...piece, field }] : []
    })
    .slice(0, MAX_PIECES)
}

/** The words around a place in a body, within its line, and where in them the place is. */
export function excerpt(
  { start, end }: Pick<Piece, 'start' | 'end'>,
  body: string,
): NonNullable<EvidenceCard['excerpt']> {
  const lineEnd = body.indexOf('\n', end)
  const from = cutBefore(body, start, body.lastIndexOf('\n', start - 1) + 1)
  const to = cutBehind(body, end, lineEnd < 0 ? body.length : lineEnd)
  return { text: body.slice(from, to), start: start - from, end: end - from }
}

/** Before a sentence; a point behind a capital letter is that of a short form. */
const SENTENCE_START = /(?<=\p{Ll}[.!?…]["”’)]?\s+)(?=["“‘(]?\p{Lu})/gu

/**
 * Where the sentence of the found words begins, if that is within the margin; else between words, where there is a space; never
 * nearer than the found words.
 */
function cutBefore(text: string, start: number, lineStart: number): number {
  const at = start - EXCERPT_MARGIN
  if (at <= lineStart) return lineStart
  const sentence = [...text.slice(at, start + 1).matchAll(SENTENCE_START)].at(-1)
  if (sentence) return at + sentence.index
  const space = text.indexOf(' ', at)
  return space >= 0 && space < start ? space + 1 : at
}

function cutBehind(text: string, end: number, lineEnd: number): number {
  const at = end + EXCERPT_MARGIN
  if (at >= lineEnd) return lineEnd
  const space = text.lastIndexOf(' ', at)
  return space >= end ? space : at
}
