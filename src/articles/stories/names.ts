import { splitTone } from '../../text/marks.ts'
import { isSyllable } from '../../text/syllables.ts'
import type { Token } from '../../text/tokens.ts'
import { lexicon, type Words } from './phrases.ts'
import { isProvince, normalName } from './provinces.ts'

/** A proper name at a place of a text. */
export interface Name {
  /** Its words in normal form. */
  words: string[]
  /** What it is the name of, where a word before it says so: `xa`, `huyen`, `tinh`, `nguoi`, `cong ty`; `acronym`; else ''. */
  kind: string
  /** The tokens that it is made of. */
  from: number
  to: number
}

/** Words that say of what kind the name behind them is. Of two words the longer comes first. */
const KINDS = kinds({
  tinh: 'tỉnh',
  'thanh pho': 'thành phố, tp',
  huyen: 'huyện, thị xã, tx, quận',
  xa: 'xã, phường, thị trấn, đặc khu',
  thon: 'thôn, ấp, bản, buôn, làng, tổ dân phố, khu phố, khu dân cư',
  'cong ty': 'công ty, tập đoàn, công ty tnhh, công ty cổ phần, hợp tác xã, htx',
  truong: 'trường, đại học, trường đại học, trường tiểu học',
  'benh vien': 'bệnh viện',
  cau: 'cầu',
  song: 'sông, hồ, đập, đèo, núi, biển, vịnh, đảo',
  duong: 'đường, phố',
  chua: 'chùa, đền, đình, nhà thờ',
  'chi bo': 'chi bộ, đảng bộ, đảng ủy',
  bao: 'bão',
  nguoi: 'ông, bà, anh, chị, em, mẹ, đồng chí, bị can, bị cáo, thầy, cô, nghệ sĩ, ca sĩ, hoa hậu',
})
/** Without marks some of these words are others: `ban`, `ba`, `den`. */
const PLAIN_KINDS = kinds({
  tinh: 'tinh',
  'thanh pho': 'thanh pho, tp',
  huyen: 'huyen, thi xa',
  xa: 'xa, phuong, thi tran',
  thon: 'thon, to dan pho',
  'cong ty': 'cong ty, tap doan',
})

function kinds(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([kind, list]) =>
      list.split(', ').map((word) => [normalName(word), kind] as const),
    ),
  )
}

const LONGEST_KIND = 4
/** Kinds by which no name begins, so that a capital one is none: `Xã Tân Lập`, but `Hồ Chí Minh`, `Phố Hiến`. */
const SURE_KINDS = new Set([
  'tinh',
  'thanh pho',
  'huyen',
  'xa',
  'cong ty',
  'truong',
  'benh vien',
  'chi bo',
  'nguoi',
])
/** Bodies whose names begin with common words: `Trường Tiểu học`, `Chi bộ Công ty`. */
const BODIES = new Set(['chi bo', 'benh vien', 'truong', 'cong ty'])
/** First words of offices and bodies, which have capitals and are no names: `Sở Xây dựng`, `HLV`. */
const OFFICES = lexicon(
  'bộ, sở, ban, ủy, hội, tòa, cục, tổng, phòng, UBND, HĐND, MTTQ, TAND, VKSND, CSGT, HLV, CEO, CLB, THPT, THCS, TNHH, CP, MTV',
)
/** Words of which offices are made, whose other half is small: `Phó Chủ tịch`, `Ban Chấp hành`. */
const HALVES = lexicon(
  'phó, chủ, bí, giám, trưởng, tổng, thủ, bộ, ban, chấp, thường, mặt, hội, đồng, công, cảnh, viện, chánh, đảng, đoàn, liên, quân, chi, cụm, khu',
)
/** Names that begin with such a word. */
const NO_OFFICES = lexicon('Hội An')
const CAPITAL = /^\p{Lu}/u
const ENDS_SENTENCE = /[.!?:;"“”…\n|–—]/
/** `Hà Nội - Hải Phòng` are two. */
const WITHIN_NAME = /^(?: |\u00A0|\.|\. |-)$/
const BEFORE_NAME = /^(?:\. ?|[ \u00A0])$/
const SPELLED: Readonly<Record<string, readonly string[]>> = {
  hcm: normalName('Hồ Chí Minh').split(' '),
  tphcm: normalName('Hồ Chí Minh').split(' '),
  hn: normalName('Hà Nội').split(' '),
}
const ACRONYM = /^[\p{Lu}\p{N}.]{2,}$/u

/** The proper names of a text in its order: capitals in the middle of a sentence, several together at its beginning. */
export function namesOf(words: Words): Name[] {
  const { text, tokens } = words
  const names: Name[] = []
  if (isShouted(text)) return names
  let at = 0
  while (at < tokens.length) {
    const to = capitalsFrom(text, tokens, at)
    if (to === at) {
      at += 1
      continue
    }
    const name = nameOf(words, at, to)
    if (name) names.push(name)
    at = to
  }
  return names
}

/** Where the capital words that begin at a token end; the same place if none does. */
function capitalsFrom(text: string, tokens: readonly Token[], from: number): number {
  let to = from
  while (to < tokens.length) {
    const token = tokens[to]
    if (!token || !CAPITAL.test(text.slice(token.start, token.start + 2))) break
    const before = tokens[to - 1]
    if (to > from && before && !WITHIN_NAME.test(text.slice(before.end, token.start))) break
    to += 1
  }
  return to
}

function nameOf(words: Words, from: number, to: number): Name | null {
  const { text, tokens } = words
  const isFirst = from === 0 || ENDS_SENTENCE.test(text.slice(tokens[from - 1]?.end, tokens[from]?.start))
  let begin = from
  while (begin < to && beginsWithOffice(words, begin) && !isKind(kindAt(tokens, begin, to), isFirst))
    begin += 1
  // `Giá USD`: a word that begins a sentence, and an acronym.
  if (
    isFirst &&
    begin === from &&
    to - from === 2 &&
    isAcronym(text, tokens[from + 1]) &&
    !isAcronym(text, tokens[from])
  ) {
    begin += 1
  }
  const inside = kindAt(tokens, begin, to)
  if (isKind(inside, isFirst)) begin += inside.length
  const name = tokens.slice(begin, to).flatMap(({ bare, normal }) => SPELLED[bare] ?? [normal])
  if (name.length === 0) return null
  if (name.length === 1 && isAcronym(text, tokens[begin]))
    return { words: name, kind: 'acronym', from: begin, to }
  const kind = isKind(inside, isFirst) ? inside.kind : kindBefore(text, tokens, from)
  if (kind === '' && isOffice(words, begin, to)) return null
  const needsToStand = name.length === 1 && (kind === '' || BODIES.has(kind))
  if (needsToStand && !standsAlone(text, tokens, from, begin)) return null
  const isCity = kind === 'thanh pho' || kind === ''
  return { words: name, kind: isCity && isProvince(name) ? 'tinh' : kind, from: begin, to }
}

/** `Phòng Giáo dục`; `Phong Hải` is a name, as marks tell. */
function beginsWithOffice(words: Words, at: number): boolean {
  return OFFICES.at(words, at) === true && !NO_OFFICES.at(words, at, at + 2)
}

function isKind({ kind }: { kind: string }, isFirst: boolean): boolean {
  return SURE_KINDS.has(kind) && (kind !== 'nguoi' || isFirst)
}

function isAcronym(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    SPELLED[token.bare] === undefined &&
    ACRONYM.test(text.slice(token.start, token.end))
  )
}

/** `Phó Chủ tịch`: capitals that are halves of words, of which the last goes on in small letters. */
function isOffice(words: Words, from: number, to: number): boolean {
  const { text, tokens } = words
  const [last, next] = [tokens[to - 1], tokens[to]]
  const goesOn = last && next && text.slice(last.end, next.start) === ' '
  return Boolean(goesOn) && tokens.slice(from, to).every((_, i) => HALVES.at(words, from + i))
}

/** Whether a single word is a name: no first word of a sentence, and no half of a Vietnamese one (`Mặt trận`, `Đảng bộ`). */
function standsAlone(text: string, tokens: readonly Token[], from: number, at: number): boolean {
  const [before, token, next] = [tokens[from - 1], tokens[at], tokens[at + 1]]
  if (!token) return false
  const { letters, tone } = splitTone(token.normal)
  if (!isSyllable(letters, tone)) return true
  if (!before || ENDS_SENTENCE.test(text.slice(before.end, token.start))) return false
  return !next || text.slice(token.end, next.start) !== ' '
}

/** A kind that a name's own capitals begin with. */
function kindAt(tokens: readonly Token[], from: number, to: number): { kind: string; length: number } {
  for (let length = Math.min(LONGEST_KIND, to - from - 1); length > 0; length -= 1) {
    const kind = kindOf(tokens, from, from + length)
    // `Trường Sa`, `Trường Sơn` are no schools.
    if (kind === 'truong' && length === 1 && to - from === 2) continue
    if (kind !== undefined) return { kind, length }
  }
  return { kind: '', length: 0 }
}

/** A kind right before a name, in small letters unless it begins a sentence. */
function kindBefore(text: string, tokens: readonly Token[], at: number): string {
  const [last, first] = [tokens[at - 1], tokens[at]]
  if (!last || !first || !BEFORE_NAME.test(text.slice(last.end, first.start))) return ''
  for (let length = Math.min(LONGEST_KIND, at); length > 0; length -= 1) {
    const kind = kindOf(tokens, at - length, at)
    if (kind !== undefined) return kind
  }
  return ''
}

function kindOf(tokens: readonly Token[], from: number, to: number): string | undefined {
  const words = tokens.slice(from, to)
  const found = KINDS.get(words.map(({ normal }) => normal).join(' '))
  return (
    found ??
    (words.some(({ marked }) => marked)
      ? undefined
      : PLAIN_KINDS.get(words.map(({ bare }) => bare).join(' ')))
  )
}

const LETTERS = /\p{L}/gu
const CAPITALS = /\p{Lu}/gu

/** Whether a text is written in capitals, which then say nothing. */
function isShouted(text: string): boolean {
  const letters = text.match(LETTERS)?.length ?? 0
  return letters > 0 && (text.match(CAPITALS)?.length ?? 0) > letters / 2
}
