import { Kind } from './elements.ts'
import { holdingOfNames } from './facts/notes.ts'
import { CLUTTER, Mark } from './marks.ts'
import type { Attributes } from './markup.ts'
import { marksOfNames } from './names.ts'
import { remembered } from './remembered.ts'

const TAGS_SAY: ReadonlyMap<string, number> = new Map([
  ['nav', Mark.beside],
  ['aside', Mark.beside],
  ['footer', Mark.beside],
  ['dialog', Mark.beside],
  ['menu', Mark.beside],
  ['figure', Mark.caption],
  ['figcaption', Mark.caption],
  ['address', Mark.byline],
  ['article', Mark.article],
  ['main', Mark.article],
  ['center', Mark.centred],
])
const ROLES_SAY: ReadonlyMap<string, number> = new Map([
  ['navigation', Mark.beside],
  ['complementary', Mark.beside],
  ['contentinfo', Mark.beside],
  ['search', Mark.beside],
  ['dialog', Mark.beside],
  ['alertdialog', Mark.beside],
  ['menu', Mark.beside],
  ['menubar', Mark.beside],
  ['toolbar', Mark.share],
  ['main', Mark.article],
  ['article', Mark.article],
])
const GOOD = Mark.article | Mark.body | Mark.lead
const HIDING = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const PLACE = /text-align\s*:\s*(center|right)/i

const ALL = 2 * Mark.chosen - 1

/** What an element's names say: `Mark`s, and above them what it holds (`holdingOfNames`). */
export function saidByNames({ class: classes, id }: Attributes): number {
  return (classes ? saidBy(classes) : 0) | (id ? saidBy(id) : 0)
}

const saidBy = remembered((names) => marksOfNames(names) | holdingOfNames(names))

/** What an element says that it is (`Mark`s); `names`: what its names say. */
export function marksOf(name: string, kind: number, attributes: Attributes, names: number): number {
  let marks = (TAGS_SAY.get(name) ?? 0) | (names & (kind & Kind.wrapper ? GOOD : ALL))
  const { itemprop, role, rel, style, hidden, align } = attributes
  if (itemprop !== undefined) marks = withProperty(marks, itemprop)
  if (rel !== undefined && name === 'a') marks |= saidByRel(rel)
  if (style !== undefined) marks |= saidByStyle(style)
  if (align !== undefined) marks |= placed(align)
  if (role !== undefined) marks |= ROLES_SAY.get(role) ?? 0
  if (hidden !== undefined || attributes['aria-hidden'] === 'true') marks |= Mark.hidden
  return marks
}

/** https://schema.org/NewsArticle */
function withProperty(marks: number, itemprop: string): number {
  if (/articleBody/i.test(itemprop)) return Mark.body | Mark.article
  if (/^(?:description|abstract|alternativeHeadline)$/.test(itemprop)) return (marks & ~CLUTTER) | Mark.lead
  if (/author|date(?:Published|Modified|Created)|publisher/.test(itemprop)) return marks | Mark.byline
  if (/caption/.test(itemprop)) return marks | Mark.caption
  return /comment/.test(itemprop) ? marks | Mark.comments : marks
}

function saidByRel(rel: string): number {
  if (/(?:^|\s)tag(?:\s|$)/.test(rel)) return Mark.tags
  return /(?:^|\s)author(?:\s|$)/.test(rel) ? Mark.byline : 0
}

function saidByStyle(style: string): number {
  const place = style.includes('align') ? PLACE.exec(style)?.[1] : undefined
  return (place === undefined ? 0 : placed(place)) | (HIDING.test(style) ? Mark.hidden : 0)
}

function placed(place: string): number {
  const lower = place.toLowerCase()
  return lower === 'center' ? Mark.centred : lower === 'right' ? Mark.right : 0
}
