import { KIND_NAMES } from './kinds.ts'
import { countAt, type DocumentNumber, decreeNumber, numberAt, yearAt } from './number.ts'
import { type SaidDate, saidDateAt } from './said-date.ts'
import { type SaidIssuer, saidIssuerAt } from './said-issuer.ts'
import { type Session, sessionAt } from './sessions.ts'
import { JOINT, phrases, SPACE, type Words, wordSet } from './words.ts'

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
  /** UTF-16 units of the text, end excluded. */
  start: number
  end: number
}

/** A number without its letters: `Chỉ thị 33`, `Thông tư 29/2024`. */
export interface Count {
  count: string
  year: string | null
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
interface Heading {
  kind: string | null
  isCertain: boolean
}
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
/** What counts things, or time: `Đề án 1 triệu`, `nghị quyết 5 năm`. */
const UNITS = wordSet(
  'triệu tỷ tỉ nghìn ngàn trăm vạn chục năm tháng ngày tuần giờ phút ha km lần người hộ bước nội nhiệm điểm trường giải dự ' +
    'căn nhà lớp xã huyện tỉnh phường thành cơ doanh cán đồng usd việc vấn chương mục điều khoản phần nhóm loại mức cấp tầng cây ' +
    'con cái chiếc bộ ban ngành đơn cuộc vụ bị đối học giáo bệnh khu tuyến cầu công dòng mẫu ý luật nghị văn chỉ trang tờ mét ts',
)
/** What goes on after a document, and not after something counted. */
const GOES_ON = wordSet(
  'của về và là đã được do trong tại cho để nhằm với từ khi sẽ có cũng này trên theo vào thì mà hoặc cùng như quy ban khóa ' +
    'đối sau trước nêu đề xác ra đi ngày số hay',
)
const AND = wordSet('và hoặc cùng với lẫn')
const OF = wordSet('của do cua')
const YEAR_ALONE = /^(?:19|20)\d\d$/
const FIRST_YEAR_OF_DECREES = 1993
/** What leads from an issuer to what it issues: `Tỉnh ủy Hưng Yên vừa ban hành Nghị quyết số 15`. */
const ISSUING = wordSet('đã vừa mới cũng tiếp tục ban hành ký ra có')
const GOES_ON_LEFT = /(?:[\p{L}\p{N}][-/\u2010-\u2015_+]|\d[.,:])$/u
const LONGEST_ISSUER = 14
const MAX_COUNT_LENGTH = 5

/** Who names more documents has made a list, of which the beginning will do; what is said is compared with each other. */
const MAX_SAID = 1000

/** Every place of a text that can speak of a document, in the order of the text: the first thousand. */
export function saidIn(words: Words): Said[] {
  const said: Said[] = []
  let list: List | null = null
  let begin = 0
  for (let at = 0; at < words.tokens.length && said.length < MAX_SAID; at += 1) {
    const found: Found | null = sessionSaidAt(words, at) ?? numberSaidAt(words, at, list)
    if (!found) continue
    if (!found.isListed) begin = said.length
    spreadIssuer(said.slice(begin), found.said)
    said.push(found.said)
    list = { heading: found.heading, to: found.to }
    at = Math.max(at, found.to - 1)
  }
  return said
}

/** What a further number of a list is headed by, and where the list goes on. */
interface List {
  heading: Heading | null
  to: number
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

function sessionSaidAt(words: Words, at: number): Found | null {
  const session = sessionAt(words, at)
  if (!session || (session.terms.length === 0 && isCounting(words, session.to))) return null
  const said = saidOf(words, session, at, session.to, { kind: session.kind, isWeak: false })
  return { said, heading: null, isListed: false, to: session.to }
}

function numberSaidAt(words: Words, at: number, list: List | null): Found | null {
  if (!countAt(words, at) || isInsideLonger(words, at)) return null
  const lead = leadBefore(words, at, list)
  const { heading, hasSo } = lead
  const trust = hasSo || heading ? 'said' : 'text'
  const full = numberAt(words, at, trust)
  const count = full ? null : countSaidAt(words, at, lead)
  const what = full ?? count?.what
  if (!what) return null
  const end = full?.to ?? count?.to ?? at + 1
  const tail = tailAt(words, end)
  const issuer = tail.issuer ?? issuerBefore(words, lead)
  const isWeak = count !== null && !lead.hasSo && !heading?.isCertain && !(count.what as Count).year
  const begin = full ? at : lead.isListed ? at : lead.from
  const said = saidOf(words, what, begin, end, { kind: heading?.kind ?? null, isWeak })
  return { said: { ...said, issuer, date: tail.date }, heading, isListed: lead.isListed, to: tail.to }
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
  return { what, kind, issuer: null, date: null, isWeak, isDefinition, start, end }
}

interface Lead {
  heading: Heading | null
  hasSo: boolean
  isListed: boolean
  /** The token at which kind or `số` begins, or the number itself. */
  from: number
  /** The issuer between kind and `số`: `Nghị quyết của Bộ Chính trị số 15`. */
  issuer: SaidIssuer | null
}

/** Kind and `số` before a number, or what it has of the list in which it stands. */
function leadBefore(words: Words, at: number, list: List | null): Lead {
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

/** Whether a number goes on to the left: `3.15`, `A-15`, `20/15`. */
function isInsideLonger(words: Words, at: number): boolean {
  const start = words.tokens[at]?.start ?? 0
  return GOES_ON_LEFT.test(words.text.slice(Math.max(0, start - 3), start))
}

function countSaidAt(
  words: Words,
  at: number,
  lead: Lead,
): { what: Count | DocumentNumber; to: number } | null {
  const { heading, hasSo, isListed } = lead
  const counted = countAt(words, at)
  if (!heading || !counted || counted.count.length > MAX_COUNT_LENGTH) return null
  if (!hasSo && !isListed && !SPACE.test(words.gap(at))) return null
  const year = words.gap(counted.to) === '/' ? yearAt(words, counted.to) : null
  let to = year ? counted.to + 1 : counted.to
  // `15-NQ`: the kind's letters without an issuer's.
  if (
    /^NQ|^CT|^QĐ|^KH|^NĐ|^TT|^KL|^TB$/.test(words.written(to)) &&
    JOINT.test(words.gap(to)) &&
    !/\s/.test(words.gap(to))
  )
    to += 1
  if (
    /^(?:[.,:]\d|[-/\u2010-\u2015%‰°][\p{L}\p{N}]?|\s?%)/u.test(
      words.text.slice(words.tokens[to - 1]?.end, (words.tokens[to - 1]?.end ?? 0) + 3),
    )
  )
    return null
  const { count } = counted
  if (year && heading.kind === 'Nghị định' && Number(year) >= FIRST_YEAR_OF_DECREES) {
    return { what: decreeNumber(count, year, to), to }
  }
  if (!year && !hasSo && !isPlausible(words, at, to, isListed)) return null
  return { what: { count, year }, to }
}

/** Whether a number behind a kind, without `số`, can be a document's and counts nothing. */
function isPlausible(words: Words, at: number, to: number, isListed: boolean): boolean {
  const written = words.written(at)
  const next = words.tokens[to]?.normal ?? ''
  if (YEAR_ALONE.test(written)) return false
  if (isListed || written.length === 1) return !isFollowed(words, to) || GOES_ON.has(next)
  return !isCounting(words, to) || saidDateAt(words, to) !== null
}

/** Whether the word at a place is what the number before it counts. */
function isCounting(words: Words, at: number): boolean {
  return isFollowed(words, at) && UNITS.has(words.tokens[at]?.normal ?? '')
}

/** Whether a sentence goes on with a word, without any sign between. */
function isFollowed(words: Words, at: number): boolean {
  return at < words.tokens.length && SPACE.test(words.gap(at)) && !words.gap(at).includes('\n')
}

/** What stands behind a number: who issued the document, and when, in either order. */
function tailAt(words: Words, from: number): { issuer: SaidIssuer | null; date: string | null; to: number } {
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

/** `Ban Thường vụ Tỉnh ủy Hưng Yên vừa ban hành Nghị quyết số 15-NQ/TU`. */
function issuerBefore(words: Words, { from, issuer }: Lead): SaidIssuer | null {
  if (issuer) return issuer
  let to = from
  while (
    to > 0 &&
    to > from - 5 &&
    ISSUING.has(words.tokens[to - 1]?.normal ?? '') &&
    SPACE.test(words.gap(to))
  )
    to -= 1
  if (to === from || !SPACE.test(words.gap(to))) return null
  let found: SaidIssuer | null = null
  for (let at = to - 1; at >= 0 && at >= to - LONGEST_ISSUER; at -= 1) {
    const body = saidIssuerAt(words, at)
    if (body?.to === to) found = body
    if (!SPACE.test(words.gap(at))) break
  }
  return found
}

/** `(Đề án số 02)`, `(gọi tắt là Nghị quyết 15)`. */
function isAloneInBrackets(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start).normalize('NFC')
  return (
    /\((?:(?:sau đây )?(?:gọi|viết)(?: tắt)?(?: chung)?(?: là)?:? ?)?["“']?$/u.test(before) &&
    /^["”']?\)/.test(text.slice(end, end + 3))
  )
}
