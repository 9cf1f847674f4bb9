import { sharedNames, sharedTelling, sharesDay } from './anchors.ts'
import { sharedHappenings } from './happenings.ts'
import { meet } from './hours.ts'
import { KnownNames, kindAndName } from './known-names.ts'
import { headOf, isText, type Part, type Sketch } from './sketch.ts'
import { sharedWeight, type Terms, termsOf, weightOf } from './terms.ts'

/** How alike two articles are; each from 0 to 1 where nothing else is said. */
export interface Likeness {
  /** Of the terms of both titles, by weight. */
  titles: number
  /** How much of one title stands in the other's title or lead: of the two, the more. */
  most: number
  /**
   * How far the other text tells what a title says to have happened, in terms and classes of happenings: of the two, the more;
   * 1 from four tenths on. One place, firm or person is in several pieces of news of a day.
   */
  told: number
  /** Of the terms of titles and leads; and the weight of those that both have, which a long lead does not thin out. */
  heads: number
  shared: number
  /** The weight of the shorter head's terms. */
  size: number
  /** How much the names and the figures tell that they share. */
  named: number
  counted: number
  /** Names of two words and more that they share. */
  names: number
  /** How many of a title's names the other text has; a half for a title without any, and 1 where both have the same title. */
  titleNames: number
  /** Classes of what happens that both titles tell of. */
  happenings: number
  /** Whether they name a day in common; and whether titles or leads name the same hours. */
  day: boolean
  meet: boolean
  /** How many of the two are a title alone, from 0 to 2: what such a one leaves out says nothing. */
  short: number
}

export function likeness(a: Sketch, b: Sketch): Likeness {
  const [inA, inB] = [weighedOf(a), weighedOf(b)]
  return {
    titles: cosine(inA.title, inB.title),
    most: Math.max(share(inA.title, inB.head), share(inB.title, inA.head)),
    told: Math.min(1, Math.max(told(a, b), told(b, a)) / ENOUGH_TOLD),
    heads: cosine(inA.head, inB.head),
    shared: sharedWeight(inA.head.terms, inB.head.terms),
    size: Math.min(inA.head.weight, inB.head.weight),
    named: sharedTelling(a.named, b.named),
    counted: sharedTelling(a.counted, b.counted),
    names: sharedNames(a.named, b.named),
    titleNames: isOneTitle(a, b) ? 1 : (namesIn(a.title, b, a.marked) + namesIn(b.title, a, b.marked)) / 2,
    happenings: sharedHappenings(a.title.happenings, b.title.happenings),
    day: sharesDay(a.dated, b.dated),
    meet: meet(a.span, b.span),
    short: Number(!isText(a)) + Number(!isText(b)),
  }
}

/** Whatever capitals it is written in, which say what is a name. */
function isOneTitle(a: Sketch, b: Sketch): boolean {
  return a.title.words.toLowerCase() === b.title.words.toLowerCase()
}

function namesIn(title: Part, text: Sketch, isMarked: boolean): number {
  const names = title.names.map(kindAndName).filter(({ kind }) => kind !== 'acronym')
  if (names.length === 0) return 0.5
  const known = new KnownNames(text, isMarked && text.marked)
  return names.filter(({ name }) => known.has(name)).length / names.length
}

/** What a class of happenings weighs beside the terms. */
const CLASS = 1.5
const ENOUGH_TOLD = 0.4

function told(a: Sketch, b: Sketch): number {
  const { happenings } = a.title
  const terms = newsOf(a, b)
  const whole = weightOf(terms) + CLASS * happenings.length
  const shared =
    sharedWeight(terms, weighedOf(b).head.terms) + CLASS * sharedHappenings(happenings, headOf(b).happenings)
  return whole === 0 ? 0 : shared / whole
}

/** Fewer words with which both titles begin are no subject. */
const MIN_SUBJECT = 2

/** The terms of a title without those of a subject that another one begins with as well: `Hội Phụ nữ xã …`. */
function newsOf(a: Sketch, b: Sketch): Terms {
  const [words, others] = [a.title.words.split(' '), b.title.words.split(' ')]
  let same = 0
  while (same < words.length && words[same]?.toLowerCase() === others[same]?.toLowerCase()) same += 1
  const isSubject = same >= MIN_SUBJECT && same < Math.min(words.length, others.length)
  return isSubject ? termsOf(words.slice(same)) : weighedOf(a).title.terms
}

interface Weighed {
  terms: Terms
  weight: number
}

/** A new article is compared with many. */
const known = new WeakMap<Sketch, { title: Weighed; head: Weighed }>()

function weighedOf(sketch: Sketch): { title: Weighed; head: Weighed } {
  const found = known.get(sketch)
  if (found) return found
  const title = termsOf(sketch.title.words.split(' '))
  const head = new Map([...title, ...termsOf(sketch.lead.words.split(' '))])
  const made = { title: weighed(title), head: weighed(head) }
  known.set(sketch, made)
  return made
}

function weighed(terms: Terms): Weighed {
  return { terms, weight: weightOf(terms) }
}

function share(part: Weighed, other: Weighed): number {
  return part.weight === 0 ? 0 : sharedWeight(part.terms, other.terms) / part.weight
}

/** Of the longer text no more counts than a few times the shorter one: a title alone has few terms to share. */
const LONGER = 2.5

function cosine(a: Weighed, b: Weighed): number {
  const whole = Math.sqrt(Math.min(a.weight, LONGER * b.weight) * Math.min(b.weight, LONGER * a.weight))
  return whole === 0 ? 0 : sharedWeight(a.terms, b.terms) / whole
}
