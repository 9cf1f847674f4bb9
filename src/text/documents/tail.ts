import { type SaidDate, saidDateAt } from './said-date.ts'
import { type SaidIssuer, saidIssuerAt } from './said-issuer.ts'
import { SPACE, type Words, wordSet } from './words.ts'

const OF = wordSet('của do cua')

/** What stands behind a number: who issued the document, and when, in either order. */
export function tailAt(
  words: Words,
  from: number,
): { issuer: SaidIssuer | null; date: string | null; to: number } {
  let issuer: SaidIssuer | null = null
  let date: SaidDate | null = null
  let to = from
  for (let step = 0; step < 2; step += 1) {
    const day: SaidDate | null = date ? null : saidDateAt(words, to)
    const body: SaidIssuer | null = issuer || day ? null : issuerBehind(words, to)
    if (!day && !body) break
    date = day ?? date
    issuer = body ?? issuer
    to = day?.to ?? body?.to ?? to
  }
  return { issuer, date: date?.date ?? null, to }
}

function issuerBehind(words: Words, at: number): SaidIssuer | null {
  if (!/^[\s,)(]+$/.test(words.gap(at))) return null
  if (OF.has(words.tokens[at]?.normal ?? '')) return saidIssuerAt(words, at + 1)
  return SPACE.test(words.gap(at)) ? saidIssuerAt(words, at) : null
}
