import { decodeHTMLStrict } from 'entities'
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import type { XmlElement } from './element.ts'
import { closesField, isEntry, isRoot } from './feed-names.ts'
import { Scope } from './namespaces.ts'

/** Feeds nest a few elements, XHTML inside them some more; deeper is an attack on whoever walks the tree. */
const MAX_DEPTH = 256
/** Each element takes memory, of which an object has 128 MB; twenty thousand items have some twenty each. */
const MAX_ELEMENTS = 400_000
const MAX_ATTRIBUTES = 500
/** As many as a sitemap may hold (sitemaps.org); no feed has more. */
const MAX_ENTRIES = 50_000
/** Each is looked for among all elements that are open. */
const MAX_STRAY_END_TAGS = 10_000

export interface Tree {
  root: XmlElement | null
  /** The first thing that a well-formed document does not have; null for none. */
  fault: string | null
  /** What of the document was too much to be read whole; null for nothing. */
  heavy: string | null
  /** Whether the document broke off in an entry. Half of one would look like another article, so it was left out. */
  isEntryDropped: boolean
}

/**
 * Builds the tree of a document. End tags are matched by name: one that was never opened is passed over, and one that
 * is missing costs its own element alone. HTML's named entities, which feeds use without declaring them, are decoded.
 * With `isIllFormed`, what begins also ends what cannot hold it: an item ends the item before it.
 */
export function buildTree(text: string, isIllFormed: boolean): Tree {
  const builder = new TreeBuilder(text, isIllFormed)
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, builder)
  builder.stop = () => tokenizer.pause()
  tokenizer.write(text)
  return builder.finish()
}

interface OpenElement {
  name: string
  written: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
  scope: Scope
}

class TreeBuilder implements TokenizerCallbacks {
  stop = (): void => undefined
  readonly #text: string
  readonly #isIllFormed: boolean
  readonly #document: OpenElement = open('', '', NONE, Scope.outside)
  readonly #open: OpenElement[] = [this.#document]
  #elements = 0
  #entries = 0
  #strayEndTags = 0
  #tag = ''
  #attributes = NONE
  #attributeCount = 0
  #attributeName = ''
  #attributeStart = -1
  #attributeEnd = -1
  /** Atom's own names lose their prefix in an Atom document. */
  #isAtom = false
  #fault: string | null = null
  #stopped: string | null = null
  #heavy: string | null = null

  constructor(text: string, isIllFormed: boolean) {
    this.#text = text
    this.#isIllFormed = isIllFormed
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#text.slice(start, end)
    this.#attributes = NONE
    this.#attributeCount = 0
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = this.#text.slice(start, end).toLowerCase()
    this.#attributeStart = -1
  }

  onattribdata(start: number, end: number): void {
    if (this.#attributeStart < 0) this.#attributeStart = start
    this.#attributeEnd = end
  }

  onattribentity(): void {}

  onattribend(quote: number): void {
    this.#attributeCount += 1
    if (this.#attributeCount > MAX_ATTRIBUTES) {
      this.#heavy ??= `an element has more than ${MAX_ATTRIBUTES} attributes`
      return
    }
    // 0 and 1 are htmlparser2's QuoteType of attributes without value or without quotes.
    if (quote < 2) this.#fault ??= 'an attribute has no quotes'
    if (this.#attributes === NONE) this.#attributes = {}
    const value = this.#attributeStart < 0 ? '' : this.#text.slice(this.#attributeStart, this.#attributeEnd)
    this.#attributes[this.#attributeName] ??= decode(value)
  }

  onopentagend(): void {
    this.#openElement()
  }

  onselfclosingtag(): void {
    this.#openElement()
    if (this.#open.length > 1) this.#open.pop()
  }

  #openElement(): void {
    this.#elements += 1
    if (this.#elements > MAX_ELEMENTS) this.#end(`it holds more than ${MAX_ELEMENTS} elements`)
    if (this.#open.length > MAX_DEPTH) this.#end(`elements are nested more than ${MAX_DEPTH} deep`)
    if (this.#entries > MAX_ENTRIES) this.#end(`it holds more than ${MAX_ENTRIES} items`)
    if (this.#stopped !== null) return
    const isTop = this.#open.length === 1
    const around = this.#top().scope
    // RSS under a namespace that nobody knows is RSS; `feed` may be anybody's.
    const isRss = isTop && this.#tag.toLowerCase() !== 'feed'
    const scope = this.#attributes === NONE ? around : around.within(this.#attributes, isRss)
    const known = scope.nameOf(this.#tag)
    if (isTop && (known === 'atom:feed' || known === 'atom:entry' || known === 'feed')) this.#isAtom = true
    const name = this.#isAtom && known.startsWith('atom:') ? known.slice(5) : known
    if (isEntry(name)) this.#entries += 1
    if (this.#isIllFormed) this.#closeForgotten(name)
    const element = open(name, this.#tag, this.#attributes, scope)
    append(this.#top(), element)
    this.#open.push(element)
  }

  /** Ends the elements whose end tag was forgotten, where what begins shows it. */
  #closeForgotten(name: string): void {
    if (isEntry(name)) {
      const at = this.#open.findIndex((element) => element.name === name)
      if (at > 0) this.#open.length = at
    } else if (closesField(name, this.#top().name)) {
      this.#open.pop()
    }
  }

  onclosetag(start: number, end: number): void {
    const written = this.#text.slice(start, end)
    const top = this.#open.length - 1
    if (top > 0 && this.#open[top]?.written === written) {
      this.#open.pop()
      return
    }
    this.#fault ??= `an end tag </${written.slice(0, 40)}> without its element`
    this.#strayEndTags += 1
    if (this.#strayEndTags > MAX_STRAY_END_TAGS) this.#end('most of its end tags have no element')
    const name = written.toLowerCase()
    for (let at = top; at > 0; at -= 1) {
      if (this.#open[at]?.written.toLowerCase() !== name) continue
      this.#open.length = at
      return
    }
  }

  ontext(start: number, end: number): void {
    const piece = this.#text.slice(start, end)
    if (piece.includes('&') && BARE_AMPERSAND.test(piece)) this.#fault ??= 'an ampersand that is not escaped'
    this.#add(decode(piece))
  }

  ontextentity(): void {}

  oncdata(start: number, end: number, endOffset: number): void {
    const piece = this.#text.slice(start, end - endOffset)
    if (piece.includes('<![CDATA[')) this.#fault ??= 'a CDATA section within another'
    this.#add(piece)
  }

  #add(text: string): void {
    const top = this.#top()
    const last = top.children.length - 1
    if (last >= 0 && typeof top.children[last] === 'string') top.children[last] += text
    else append(top, text)
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(start: number): void {
    if (start > 1 && this.#text.startsWith('?xml ', start))
      this.#fault ??= 'a declaration that is not at its start'
  }
  onend(): void {}

  finish(): Tree {
    if (this.#open.length > 1) this.#fault ??= `<${this.#top().written.slice(0, 40)}> is not closed`
    const roots = this.#document.children.filter((child) => typeof child !== 'string')
    if (roots.length !== 1) this.#fault ??= 'it has no single root element'
    const isEntryDropped = this.#dropOpenEntry()
    const left = this.#document.children.filter((child) => typeof child !== 'string')
    return {
      root: left.find(({ name }) => isRoot(name)) ?? left[0] ?? null,
      fault: this.#fault,
      heavy: this.#stopped ?? this.#heavy,
      isEntryDropped,
    }
  }

  #dropOpenEntry(): boolean {
    const at = this.#open.findIndex((element) => isEntry(element.name))
    if (at < 1) return false
    this.#open[at - 1]?.children.pop()
    return true
  }

  #end(reason: string): void {
    this.#stopped ??= reason
    this.stop()
  }

  #top(): OpenElement {
    return this.#open[this.#open.length - 1] ?? this.#document
  }
}

/** One for all elements without attributes; nothing is ever written to it. */
const NONE: Record<string, string> = {}
/** References to characters that may stand in no document (XML 1.0 §2.2). */
const CONTROL_REFERENCE = /&#(?:0{0,9}(?:[0-8]|1[1245-9]|2\d|3[01])|x0{0,9}(?:[0-8bcef]|1[\da-f]));/gi
/** Not the beginning of any reference. */
const BARE_AMPERSAND = /&(?!(?:#\d{1,9}|#[xX][\da-fA-F]{1,8}|[A-Za-z][\w.-]{0,39});)/

function open(name: string, written: string, attributes: Record<string, string>, scope: Scope): OpenElement {
  return { name, written, attributes, children: CHILDLESS, scope }
}

/** Most elements hold one text and nothing else: an array that grows would take seventeen places for it. */
function append(parent: OpenElement, child: XmlElement | string): void {
  if (parent.children.length === 0) parent.children = [child]
  else parent.children.push(child)
}

/** One for all of them; nothing is ever put in it. */
const CHILDLESS: (XmlElement | string)[] = []

function decode(value: string): string {
  return value.includes('&') ? decodeHTMLStrict(value.replace(CONTROL_REFERENCE, '')) : value
}
