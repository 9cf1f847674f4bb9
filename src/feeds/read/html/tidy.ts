import { Parser } from 'htmlparser2'
import { resolveAddress, WEB } from './addresses.ts'
import { ALLOWED, GIVEN, REPLACED, VOID, WITHOUT_CONTENT } from './allowed.ts'
import { cleanCharacters } from './characters.ts'
import { type Place, placeOf, placeOfText } from './place.ts'
import { isHidden, isTracker } from './trackers.ts'

type Attributes = Record<string, string>

/** An element of the output whose end tag is still to come. */
interface Open {
  readonly name: string
  /** Where its start tag stands among the pieces. */
  readonly piece: number
  hasContent: boolean
}

/** Deeper elements are left out, and their text stays. Browsers stop at 512. */
const MAX_DEPTH = 100
/** What shows nothing, and can only puzzle, when nothing is in it. */
const USELESS_EMPTY = new Set(['a', 'audio', 'picture', 'video'])
/** What shows nothing, and leads nowhere, without an address. */
const NEED_ADDRESS = new Set(['a', 'img', 'source'])
const ADDRESSES = new Set(['href', 'src', 'srcset'])
/** Where papers put the address of a picture that a script is to load when it comes into view. */
const LAZY_SOURCES = ['data-src', 'data-original', 'data-lazy-src']
const NO_END = new Set(VOID)
const GONE = new Set(WITHOUT_CONTENT)
/** Their text is for browsers that cannot play. */
const PLAYERS = new Set(['audio', 'picture', 'video'])

/**
 * Writes HTML anew: only allowed elements and attributes, absolute addresses, no trackers, every element closed and
 * where a browser leaves it. Done again it changes nothing.
 */
export function tidyHtml(html: string, base: string | undefined): string {
  const writer = new Writer(base)
  new Parser(writer).end(html)
  return writer.finish()
}

class Writer {
  private readonly base: string | undefined
  private readonly pieces: string[] = []
  private text = ''
  /** Elements of the output that are open, outermost first. */
  private readonly open: Open[] = []
  /** For each open element of the input, the one of the output that it became. */
  private readonly became: (Open | null)[] = []
  /** How many elements of the input stand around the one that goes with all it holds; -1 outside of any. */
  private goneWithin = -1

  constructor(base: string | undefined) {
    this.base = base
  }

  onopentag(name: string, attributes: Attributes): void {
    const isGone = GONE.has(name) || isHidden(attributes)
    if (this.goneWithin < 0 && isGone) this.goneWithin = this.became.length
    this.became.push(this.goneWithin < 0 ? this.start(REPLACED.get(name) ?? name, attributes) : null)
  }

  ontext(text: string): void {
    if (this.goneWithin >= 0 || PLAYERS.has(this.open.at(-1)?.name ?? '')) return
    const cell = text.trim() === '' ? null : placeOfText(this.open)
    if (cell) this.enter(cell, '')
    this.text += text
  }

  onclosetag(): void {
    const element = this.became.pop()
    if (this.became.length === this.goneWithin) this.goneWithin = -1
    const at = element ? this.open.lastIndexOf(element) : -1
    if (at >= 0) this.closeTo(at)
  }

  finish(): string {
    this.closeTo(0)
    this.flush()
    return this.pieces.join('')
  }

  /** The element of the output that an element of the input becomes; null if none, or one without an end. */
  private start(name: string, given: Attributes): Open | null {
    const place = ALLOWED.has(name) && this.open.length < MAX_DEPTH ? placeOf(name, this.open) : null
    const written = place && this.attributes(place.name, given)
    return place && written !== null ? this.enter(place, written) : null
  }

  private enter(place: Place, attributes: string): Open | null {
    this.closeTo(place.keep)
    for (const name of place.implied) this.begin(name, '')
    return this.begin(place.name, attributes)
  }

  private begin(name: string, attributes: string): Open | null {
    this.flush()
    if (NO_END.has(name)) {
      this.pieces.push(`<${name}${attributes} />`)
      if (name !== 'br' && name !== 'wbr') this.contentSeen()
      return null
    }
    // A player needs nothing in it if it has an address itself.
    const hasContent = PLAYERS.has(name) && attributes.includes(' src="')
    const element = { name, piece: this.pieces.length, hasContent }
    this.pieces.push(`<${name}${attributes}>`)
    this.open.push(element)
    return element
  }

  private closeTo(keep: number): void {
    while (this.open.length > keep) {
      this.flush()
      const element = this.open.pop() as Open
      if (element.hasContent) this.contentSeen()
      if (element.hasContent || !USELESS_EMPTY.has(element.name)) this.pieces.push(`</${element.name}>`)
      else this.pieces[element.piece] = ''
    }
  }

  private contentSeen(): void {
    const within = this.open.at(-1)
    if (within) within.hasContent = true
  }

  /** Text is written when a tag follows it, so that what a left out tag parted is cleaned as one. */
  private flush(): void {
    // Unicode composes `>` and U+0338 into one character: whoever normalises the HTML as a whole must not undo a tag.
    const text = this.text && cleanCharacters(this.text).replace(/^\u0338+/, '')
    this.text = ''
    if (text === '') return
    if (text.trim() !== '') this.contentSeen()
    this.pieces.push(escapeText(text))
  }

  /** The attributes that an element may have, as written; null for one that is nothing without its address. */
  private attributes(name: string, given: Attributes): string | null {
    const values =
      name === 'img' ? { ...given, src: this.pictureAddress(given), alt: given.alt ?? '' } : given
    if (name === 'img' && isTracker(values.src ?? '', given)) return null
    let written = ''
    let hasAddress = !NEED_ADDRESS.has(name)
    for (const [attribute, check] of ALLOWED.get(name) ?? []) {
      const value = values[attribute]
      const kept = value === undefined ? null : check(value, this.base)
      if (kept === null) continue
      if (ADDRESSES.has(attribute)) hasAddress = true
      written += kept === '' && attribute !== 'alt' ? ` ${attribute}` : ` ${attribute}="${escapeValue(kept)}"`
    }
    return hasAddress ? written + (GIVEN.get(name) ?? '') : null
  }

  private pictureAddress(given: Attributes): string {
    for (const attribute of LAZY_SOURCES) {
      const address = resolveAddress(given[attribute] ?? '', this.base, WEB)
      if (address) return address
    }
    return resolveAddress(given.src ?? '', this.base, WEB) ?? ''
  }
}

function escapeText(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text
}

function escapeValue(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;')
}
