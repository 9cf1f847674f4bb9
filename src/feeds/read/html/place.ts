import { BLOCK, INLINE } from './elements.ts'

/** Where an element may stand: within how many of the open ones, in which it first needs others, and under what name. */
export interface Place {
  readonly keep: number
  readonly implied: readonly string[]
  readonly name: string
}

interface Named {
  readonly name: string
}

const SECTIONS = new Set(['thead', 'tbody', 'tfoot'])
const PARTS = new Set(['caption', 'col', 'colgroup', 'tr', 'td', 'th', ...SECTIONS])
/** What holds rows and cells, but no text. */
const FRAMES = new Set(['table', 'colgroup', 'tr', ...SECTIONS])
const CELLS = new Set(['td', 'th', 'caption'])
const RUBY_PARTS = new Set(['rb', 'rp', 'rt', 'rtc'])
const HEADING = /^h[1-6]$/
/** Lists, and what may stand nowhere else. */
const LISTS: Readonly<Record<string, { items: ReadonlySet<string>; lists: ReadonlySet<string> }>> = {
  li: { items: new Set(['li']), lists: new Set(['ul', 'ol']) },
  dt: { items: new Set(['dt', 'dd']), lists: new Set(['dl']) },
  dd: { items: new Set(['dt', 'dd']), lists: new Set(['dl']) },
}

/**
 * Where a browser that reads the output would leave an element anyway (HTML §13.2.6), so that nothing closes what it
 * did not open, leaves its table, or ends the list of the page around. Null: its tag is left out, and its content stays.
 * `open` are the elements around it, outermost first.
 */
export function placeOf(name: string, open: readonly Named[]): Place | null {
  const within = open.at(-1)?.name ?? ''
  if (within === 'picture') return name === 'source' || name === 'img' ? here(name, open.length) : null
  if (within === 'audio' || within === 'video') return name === 'source' ? here(name, open.length) : null
  if (name === 'source') return null
  if (PARTS.has(name)) return partOfTable(name, open)
  if (FRAMES.has(within)) return name === 'img' ? looseInTable(name, open) : null
  if (RUBY_PARTS.has(name)) return partOfRuby(name, open)
  if (name === 'a') return linkPlace(open)
  if (Object.hasOwn(LISTS, name)) return itemPlace(name, open)
  if (name === 'summary' && within !== 'details') return here('div', beforeBlock('div', open))
  return here(name, BLOCK.has(name) && name !== 'br' ? beforeBlock(name, open) : open.length)
}

/** Text in a table, but in none of its cells, gets one. Null where text may stand. */
export function placeOfText(open: readonly Named[]): Place | null {
  return FRAMES.has(open.at(-1)?.name ?? '') ? partOfTable('td', open) : null
}

function here(name: string, keep: number): Place {
  return { keep, implied: [], name }
}

/** A block ends the paragraph around it, a heading another one. */
function beforeBlock(name: string, open: readonly Named[]): number {
  for (let at = open.length - 1; at >= 0; at--) {
    const around = (open[at] as Named).name
    if (around === 'p' || (HEADING.test(name) && HEADING.test(around))) return at
    if (!INLINE.has(around)) break
  }
  return open.length
}

/** A part of a table ends what is open in that table down to where it belongs. */
function partOfTable(name: string, open: readonly Named[]): Place | null {
  const table = open.findLastIndex((element) => element.name === 'table')
  const isRow = name === 'tr' || CELLS.has(name)
  if (table < 0) return isRow ? here('div', beforeBlock('div', open)) : null
  const first = open[table + 1]?.name ?? ''
  if (name === 'col') return first === 'colgroup' ? here(name, table + 2) : null
  if (!isRow || name === 'caption') return here(name, table + 1)
  const section = table + (SECTIONS.has(first) ? 2 : 1)
  if (name === 'tr') return here(name, section)
  return open[section]?.name === 'tr' ? here(name, section + 1) : { keep: section, implied: ['tr'], name }
}

function looseInTable(name: string, open: readonly Named[]): Place | null {
  const cell = partOfTable('td', open)
  return cell && { keep: cell.keep, implied: [...cell.implied, 'td'], name }
}

function partOfRuby(name: string, open: readonly Named[]): Place | null {
  const keep = RUBY_PARTS.has(open.at(-1)?.name ?? '') ? open.length - 1 : open.length
  return open[keep - 1]?.name === 'ruby' ? here(name, keep) : null
}

/** A link ends the one that it stands in, unless there are blocks between them. */
function linkPlace(open: readonly Named[]): Place | null {
  const around = open.findLastIndex((element) => element.name === 'a')
  if (around < 0) return here('a', open.length)
  return open.slice(around).every((element) => INLINE.has(element.name)) ? here('a', around) : null
}

/** An item ends the one before it. Outside of a list it would end an item of the page around. */
function itemPlace(name: string, open: readonly Named[]): Place {
  const { items, lists } = LISTS[name] as (typeof LISTS)[string]
  for (let at = open.length - 1; at >= 0; at--) {
    const around = (open[at] as Named).name
    if (items.has(around)) return here(name, at)
    if (lists.has(around)) return here(name, beforeBlock(name, open))
    if (CELLS.has(around)) break
  }
  return here('div', beforeBlock('div', open))
}
