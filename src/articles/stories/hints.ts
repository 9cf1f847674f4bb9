import { isCommonName } from './anchors.ts'
import { KnownNames, kindAndName } from './known-names.ts'
import type { Sketch } from './sketch.ts'

/** Who a title is about, though no name says so; without marks. */
const OFFICES = [
  'thu tuong',
  'chu tich nuoc',
  'tong bi thu',
  'chinh phu',
  'bo chinh tri',
  'bo truong',
  'cu tri',
  'ca nuoc',
  'toan quoc',
]
/** What is done because of other news, and not that news. */
const ECHOES = [
  'chuc mung',
  'gui thu',
  'chia buon',
  'len tieng',
  'phan ung',
  'ky vong',
  'xuong duong',
  'trien khai',
  'quan triet',
  'huong ung',
  'tham hoi',
  'ho tro',
  'nguyen nhan',
  'vi sao',
  'bai hoc',
  'theo doi',
]
/** What sums up many events; of them one is no story with the sum. */
const SUMS = ['tinh den', 'tu dau nam', 'luy ke', 'co them']
/** Words below which a text is a title, and what it leaves out says nothing. */
const FEW_WORDS = 25

/** How many things speak against two articles being of one story, none of which decides. */
export function hintsAgainst(a: Sketch, b: Sketch): number {
  const strict = a.marked && b.marked
  return lackedBy(a, b, strict) + lackedBy(b, a, strict) + Number(areOfOthers(a, b, strict))
}

/** Whether each names people, or others, in full, and none of those of the other. */
function areOfOthers(a: Sketch, b: Sketch, strict: boolean): boolean {
  const [ofA, ofB] = [inFull(a), inFull(b)]
  if (ofA.length === 0 || ofB.length === 0) return false
  const [inA, inB] = [new KnownNames(a, strict), new KnownNames(b, strict)]
  return !ofA.some((name) => inB.has(name)) && !ofB.some((name) => inA.has(name))
}

const WORDS_IN_FULL = 3

function inFull({ title, lead }: Sketch): string[] {
  return [...title.names, ...lead.names]
    .map(kindAndName)
    .filter(
      ({ kind, name }) =>
        (kind === '' || kind === 'nguoi') && !isCommonName(name) && name.split(' ').length >= WORDS_IN_FULL,
    )
    .map(({ name }) => name)
}

/** What of the title of `a` the other one should have, and has not. */
function lackedBy(a: Sketch, b: Sketch, strict: boolean): number {
  const words = `${b.title.words} ${b.lead.words}`.toLowerCase()
  if (words.split(' ').length < FEW_WORDS) return 0
  const known = new KnownNames(b, strict)
  const [title, lead] = [a.title.words.toLowerCase(), a.lead.words.toLowerCase()]
  const isLacking = known.lackedOf(a.title).length > 0
  return (
    Number(isLacking) +
    count(OFFICES, title, words) +
    count(ECHOES, title, words) +
    count(SUMS, `${title} ${lead}`, words)
  )
}

/** 1 where a text has a phrase that the other text has not, else 0. */
function count(phrases: readonly string[], text: string, other: string): number {
  return Number(
    phrases.some((phrase) => ` ${text} `.includes(` ${phrase} `) && !` ${other} `.includes(` ${phrase} `)),
  )
}
