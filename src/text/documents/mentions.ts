import { type Count, countSaidAt, isCounting } from './counts.ts'
import { lawNamedBefore } from './law-name.ts'
import { type Heading, issuerBefore, type List, leadBefore } from './lead.ts'
import { countAt, type DocumentNumber, numberAt } from './number.ts'
import type { SaidIssuer } from './said-issuer.ts'
import { type Session, sessionAt } from './sessions.ts'
import { tailAt } from './tail.ts'
import type { Words } from './words.ts'

/** What a text says at one place of a document, before it is known which one that is. */
export interface Said {
  what: DocumentNumber | Count | Session
  /** Its kind as a word before it; null where none is. */
  kind: string | null
  issuer: SaidIssuer | null
  date: string | null
  /** It can as well be no document (`quyết định 12 …`), if the article names none that fits. */
  isWeak: boolean
  /** Stands alone in brackets, so as to give a document the name by which the article calls it: `(Đề án số 02)`. */
  isDefinition: boolean
  /** A full number in brackets right behind the kind and count that it spells out: `Nghị quyết số 15 … (15-NQ/TU)`. */
  isSpellingOut: boolean
  /** UTF-16 units of the text, end excluded. */
  start: number
  end: number
}

/** Who names more documents has made a list, of which the beginning will do; what is said is compared with each other. */
const MAX_SAID = 1000
/** What makes a number part of something else: `3.15`, `A-15`. */
const GOES_ON_LEFT = /(?:[\p{L}\p{N}][-/\u2010-\u2015_+]|\d[.,:])$/u

/** Every place of a text that can speak of a document, in the order of the text: the first thousand. */
export function saidIn(words: Words): Said[] {
  const said: Said[] = []
  let list: List | null = null
  let begin = 0
  for (let at = 0; at < words.tokens.length && said.length < MAX_SAID; at += 1) {
    const found: Found | null = sessionSaidAt(words, at) ?? numberSaidAt(words, at, list)
    if (!found) continue
    if (!found.isListed) begin = said.length
    spellOut(words, found.said, said.at(-1), list?.to)
    spreadIssuer(said.slice(begin), found.said)
    said.push(found.said)
    list = { heading: found.heading, to: found.to }
    at = Math.max(at, found.to - 1)
  }
  return said
}

interface Found {
  said: Said
  heading: Heading | null
  isListed: boolean
  to: number
}

/** `15-NQ/TU, 16-NQ/TU của Tỉnh ủy Hưng Yên`: who issued the last of a list issued those before it. */
function spreadIssuer(list: readonly Said[], { issuer }: Said): void {
  if (issuer) for (const before of list) before.issuer ??= issuer
}

/** Gives a full number what its kind and count say right before its brackets, if it has nothing of that itself. */
function spellOut(words: Words, said: Said, before: Said | undefined, to: number | undefined): void {
  if (!before || to === undefined || !isOf(said.what, before)) return
  const between = words.text.slice(words.tokens[to - 1]?.end, said.start)
  if (!/^\s?\((?:số ?:?\s?)?$/.test(between.normalize('NFC'))) return
  said.isSpellingOut = true
  said.kind ??= before.kind
  said.issuer ??= before.issuer
  said.date ??= before.date
}

/** Whether a full number can be that of a kind and count. */
function isOf(full: Said['what'], { what, kind }: Said): boolean {
  if (!('key' in full) || !('count' in what) || 'key' in what) return false
  const isOfKind = kind === null || !full.kind || full.kind.names.includes(kind)
  return isOfKind && full.count === what.count && (what.year === null || what.year === full.year)
}

function sessionSaidAt(words: Words, at: number): Found | null {
  const session = sessionAt(words, at)
  if (!session || (session.terms.length === 0 && isCounting(words, session.to))) return null
  const said = saidOf(words, session, at, session.to, { kind: session.kind, isWeak: false })
  return { said, heading: null, isListed: false, to: session.to }
}

function numberSaidAt(words: Words, at: number, list: List | null): Found | null {
  if (!countAt(words, at) || isInsideLonger(words, at)) return null
  const lead = leadBefore(words, at, list)
  const { hasSo } = lead
  const full = numberAt(words, at, hasSo || lead.heading ? 'said' : 'text')
  const law = full && !full.kind && hasSo && !lead.heading ? lawNamedBefore(words, lead.from) : null
  const heading = lead.heading ?? (law ? { kind: law, isCertain: true } : null)
  const count = full ? null : countSaidAt(words, at, lead)
  const what = full ?? count?.what
  if (!what) return null
  const end = full?.to ?? count?.to ?? at + 1
  const tail = tailAt(words, end)
  const issuer = tail.issuer ?? issuerBefore(words, lead)
  const isSaid = hasSo || heading?.isCertain || tail.issuer !== null || tail.date !== null
  const isWeak = !('key' in what) && what.year === null && !isSaid
  const begin = full ? at : lead.isListed ? at : lead.from
  const said = saidOf(words, what, begin, end, { kind: heading?.kind ?? null, isWeak })
  return { said: { ...said, issuer, date: tail.date }, heading, isListed: lead.isListed, to: tail.to }
}

/** Whether a number goes on to the left: `3.15`, `A-15`, `20/15`. */
function isInsideLonger(words: Words, at: number): boolean {
  const start = words.tokens[at]?.start ?? 0
  return GOES_ON_LEFT.test(words.text.slice(Math.max(0, start - 3), start))
}

function saidOf(
  words: Words,
  what: Said['what'],
  from: number,
  to: number,
  { kind, isWeak }: { kind: string | null; isWeak: boolean },
): Said {
  const start = words.tokens[from]?.start ?? 0
  const end = words.tokens[to - 1]?.end ?? 0
  const isDefinition = isAloneInBrackets(words.text, start, end)
  return { what, kind, issuer: null, date: null, isWeak, isDefinition, isSpellingOut: false, start, end }
}

/** `(Đề án số 02)`, `(gọi tắt là Nghị quyết 15)`. */
function isAloneInBrackets(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start).normalize('NFC')
  return (
    /\((?:(?:sau đây )?(?:gọi|viết)(?: tắt)?(?: chung)?(?: là)?:? ?)?["“']?$/u.test(before) &&
    /^["”']?\)/.test(text.slice(end, end + 3))
  )
}
