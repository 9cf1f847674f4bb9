import { KIND_NAMES } from './kinds.ts'
import { type SaidIssuer, saidIssuerAt } from './said-issuer.ts'
import { phrases, SPACE, type Words, wordSet } from './words.ts'

/** What stands before a number and says what it is the number of. */
export interface Lead {
  heading: Heading | null
  /** Whether `số` says that it is a number, and nothing counted. */
  hasSo: boolean
  isListed: boolean
  /** The token at which kind or `số` begins, or the number itself. */
  from: number
  /** The issuer between kind and `số`: `Nghị quyết của Bộ Chính trị số 15`. */
  issuer: SaidIssuer | null
}

/** The kind of a document; null where letters stand for two (`QĐ`). */
export interface Heading {
  kind: string | null
  /** Whether the word is no verb and no plan, so that a number behind it is a document's. */
  isCertain: boolean
}
/** What a further number of a list is headed by, and where the list goes on. */
export interface List {
  heading: Heading | null
  to: number
}
/** Kinds that are no verbs and no plans: a number behind them is a document's. */
const CERTAIN = new Set([
  'Nghị quyết',
  'Nghị quyết liên tịch',
  'Chỉ thị',
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Đề án',
  'Pháp lệnh',
  'Công văn',
  'Công điện',
  'Công thư',
])
const KINDS = phrases<Heading>([
  ...KIND_NAMES.map((kind): [string, Heading] => [kind, { kind, isCertain: CERTAIN.has(kind) }]),
  ['NQ', { kind: 'Nghị quyết', isCertain: true }],
  ['NĐ', { kind: 'Nghị định', isCertain: true }],
  ['CT', { kind: 'Chỉ thị', isCertain: false }],
  ['QĐ', { kind: null, isCertain: false }],
  ['KL', { kind: 'Kết luận', isCertain: false }],
  ['KH', { kind: 'Kế hoạch', isCertain: false }],
])
const SO = wordSet('số so')
const AND = wordSet('và hoặc cùng với lẫn')
const OF = wordSet('của do cua')
/** What leads from an issuer to what it issues: `Tỉnh ủy Hưng Yên vừa ban hành Nghị quyết số 15`. */
const ISSUING = wordSet('đã vừa mới cũng tiếp tục ban hành ký ra có')
const MAX_ISSUING = 4
const LONGEST_ISSUER = 14

/** Kind and `số` before a number, or what it has of the list in which it stands. */
export function leadBefore(words: Words, at: number, list: List | null): Lead {
  const isSo = SO.has(words.tokens[at - 1]?.normal ?? '') && /^[\s:.]{1,3}$/.test(words.gap(at))
  const from = isSo ? at - 1 : at
  const gap = words.gap(from)
  const found = /^[\s:(“"]{1,3}$/.test(gap) || gap === '' ? KINDS.before(words, from) : null
  const kind = found && isKindWord(words, found.from, found.to) ? found : null
  if (kind) return { heading: kind.value, hasSo: isSo, isListed: false, from: kind.from, issuer: null }
  const between = isSo ? issuerBetween(words, from) : null
  if (between) return { ...between, hasSo: true, isListed: false }
  if (list && goesOn(words, list.to, from))
    return { heading: list.heading, hasSo: isSo, isListed: true, from, issuer: null }
  return { heading: null, hasSo: isSo, isListed: false, from, issuer: null }
}

/** Letters that stand for a kind are capitals. */
function isKindWord(words: Words, from: number, to: number): boolean {
  const written = words.written(from)
  return to - from > 1 || written.length > 2 || written === written.toUpperCase()
}

function issuerBetween(
  words: Words,
  to: number,
): { heading: Heading; from: number; issuer: SaidIssuer } | null {
  if (!SPACE.test(words.gap(to))) return null
  for (let at = to - 1; at > 0 && at >= to - LONGEST_ISSUER && SPACE.test(words.gap(at)); at -= 1) {
    const issuer = saidIssuerAt(words, at)
    if (issuer?.to !== to) continue
    const of = OF.has(words.tokens[at - 1]?.normal ?? '') ? at - 1 : at
    const kind = KINDS.before(words, of)
    if (kind) return { heading: kind.value, from: kind.from, issuer }
  }
  return null
}

/** Whether nothing but a comma or an `và` stands between the end of a document and a number. */
function goesOn(words: Words, from: number, to: number): boolean {
  if (from === to) return /^\s*,\s*$/.test(words.gap(to))
  const isAnd = from + 1 === to && AND.has(words.tokens[from]?.normal ?? '')
  return isAnd && /^[\s,]+$/.test(words.gap(from)) && SPACE.test(words.gap(to))
}

/** `Ban Thường vụ Tỉnh ủy Hưng Yên vừa ban hành Nghị quyết số 15-NQ/TU`. */
export function issuerBefore(words: Words, { from, issuer }: Lead): SaidIssuer | null {
  if (issuer) return issuer
  let to = from
  const isIssuing = (at: number) =>
    ISSUING.has(words.tokens[at]?.normal ?? '') && SPACE.test(words.gap(at + 1))
  while (to > from - MAX_ISSUING && isIssuing(to - 1)) to -= 1
  if (to === from || !SPACE.test(words.gap(to))) return null
  let found: SaidIssuer | null = null
  for (let at = to - 1; at >= 0 && at >= to - LONGEST_ISSUER; at -= 1) {
    const body = saidIssuerAt(words, at)
    if (body?.to === to) found = body
    if (!SPACE.test(words.gap(at))) break
  }
  return found
}
