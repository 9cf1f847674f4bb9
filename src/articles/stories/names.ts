import { type Token, tokenise } from '../../text/tokens.ts'
import { isProvince } from './provinces.ts'

/** A proper name at a place of a text. */
export interface Name {
  /** Its words in normal form. */
  words: string[]
  /** What it is the name of, where a word before it says so: `xa`, `huyen`, `tinh`, `nguoi`, `cong ty`; else ''. */
  kind: string
  /** The tokens that it is made of. */
  from: number
  to: number
}

/** Words that say of what kind the name behind them is, without marks. Of two words the longer comes first. */
const KINDS: Readonly<Record<string, string>> = {
  tinh: 'tinh',
  'thanh pho': 'thanh pho',
  tp: 'thanh pho',
  'thi xa': 'huyen',
  tx: 'huyen',
  huyen: 'huyen',
  quan: 'huyen',
  xa: 'xa',
  phuong: 'xa',
  'thi tran': 'xa',
  'dac khu': 'xa',
  thon: 'thon',
  ap: 'thon',
  ban: 'thon',
  buon: 'thon',
  lang: 'thon',
  'to dan pho': 'thon',
  'khu pho': 'thon',
  'cong ty': 'cong ty',
  'tap doan': 'cong ty',
  truong: 'truong',
  'benh vien': 'benh vien',
  cau: 'cau',
  song: 'song',
  duong: 'duong',
  pho: 'duong',
  chua: 'chua',
  den: 'den',
  'chi bo': 'chi bo',
  'dang bo': 'dang bo',
  'dang uy': 'dang uy',
  ong: 'nguoi',
  ba: 'nguoi',
  anh: 'nguoi',
  chi: 'nguoi',
  'dong chi': 'nguoi',
}
const LONGEST_KIND = 3
/** Kinds whose words can begin a name's capitals: `Xã Tân Lập`, at the beginning of a sentence. */
const CAPITAL = /^\p{Lu}/u
const ENDS_SENTENCE = /[.!?:;"“”…\n|–—]/
const WITHIN_NAME = /^(?: |\u00A0|\.|\. | ?[-–] ?)$/
const SPELLED: Readonly<Record<string, string[]>> = {
  hcm: ['hồ', 'chí', 'minh'].map(normal),
  tphcm: ['hồ', 'chí', 'minh'].map(normal),
  hn: ['hà', 'nội'].map(normal),
  vn: ['việt', 'nam'].map(normal),
}

function normal(word: string): string {
  return tokenise(word)[0]?.normal ?? word
}

/** The proper names of a text in its order: capitals in the middle of a sentence, several together at its beginning. */
export function namesOf(text: string, tokens: readonly Token[]): Name[] {
  const names: Name[] = []
  if (isShouted(text)) return names
  let at = 0
  while (at < tokens.length) {
    const to = capitalsFrom(text, tokens, at)
    if (to === at) {
      at += 1
      continue
    }
    const name = nameOf(text, tokens, at, to)
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

function nameOf(text: string, tokens: readonly Token[], from: number, to: number): Name | null {
  const inside = kindAt(tokens, from, to)
  const begin = from + inside.length
  const before = inside.kind === '' ? kindBefore(tokens, from) : inside.kind
  const words = tokens.slice(begin, to).flatMap(({ bare, normal }) => SPELLED[bare] ?? [normal])
  if (words.length === 0) return null
  // A single capital at the beginning of a sentence is any word.
  const isFirst = from === 0 || ENDS_SENTENCE.test(text.slice(tokens[from - 1]?.end, tokens[from]?.start))
  if (isFirst && begin === from && to - from === 1 && !(tokens[from]?.bare === 'tphcm')) return null
  const kind = before === 'thanh pho' || before === '' ? (isProvince(words) ? 'tinh' : before) : before
  return { words, kind, from: begin, to }
}

/** A kind that a name's own capitals begin with. */
function kindAt(tokens: readonly Token[], from: number, to: number): { kind: string; length: number } {
  for (let length = Math.min(LONGEST_KIND, to - from - 1); length > 0; length -= 1) {
    const kind = KINDS[phrase(tokens, from, from + length)]
    if (kind !== undefined) return { kind, length }
  }
  return { kind: '', length: 0 }
}

function kindBefore(tokens: readonly Token[], at: number): string {
  for (let length = Math.min(LONGEST_KIND, at); length > 0; length -= 1) {
    const kind = KINDS[phrase(tokens, at - length, at)]
    if (kind !== undefined) return kind
  }
  return ''
}

function phrase(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ bare }) => bare)
    .join(' ')
}

const LETTERS = /\p{L}/gu
const CAPITALS = /\p{Lu}/gu

/** Whether a text is written in capitals, which then say nothing. */
function isShouted(text: string): boolean {
  const letters = text.match(LETTERS)?.length ?? 0
  return letters > 0 && (text.match(CAPITALS)?.length ?? 0) > letters / 2
}
