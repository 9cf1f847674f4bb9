import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { isHtmlElement } from './elements.ts'

/** What stands in a piece of HTML, in order. Offsets are UTF-16 units of the HTML as given, ends excluded. */
export interface MarkupEvents {
  /** Text as written, its character references not decoded. */
  text(start: number, end: number): void
  /** A start or end tag; `name` is in lower case. */
  tag(name: string, isEnd: boolean, start: number, end: number): void
}

/** Elements whose text nobody reads as part of what surrounds it. Neither they nor what they hold is told. */
const SILENT = new Set(
  'audio,button,canvas,iframe,math,noembed,noframes,noscript,object,script,select,style,svg,template,textarea,video'.split(
    ',',
  ),
)

/** Tags whose quotes never end hide what follows; after so many of them the rest is not worth reading. */
const MAX_RESTARTS = 8

/**
 * Reads HTML tag by tag, without a tree: htmlparser2's Parser keeps a stack that takes quadratic time when 100,000
 * elements are open, its Tokenizer keeps none. A tag that the document ends in, for want of a quote, ends at its first `>`.
 */
export function readMarkup(html: string, events: MarkupEvents): void {
  let from = 0
  for (let restarts = 0; restarts <= MAX_RESTARTS; restarts++) {
    const reader = new Reader(html, from, events)
    const tokenizer = new Tokenizer({ decodeEntities: false }, reader)
    tokenizer.write(from === 0 ? html : html.slice(from))
    tokenizer.end()
    const unfinished = UNFINISHED.exec(html.slice(reader.read, reader.read + 20))
    if (!unfinished) return
    const name = (unfinished[1] ?? '').toLowerCase()
    const end = html.indexOf('>', reader.read) + 1
    if (end === 0) {
      if (!isHtmlElement(name)) events.text(reader.read, html.length)
      return
    }
    events.tag(name, false, reader.read, end)
    from = end
  }
}

const UNFINISHED = /^<([a-z][a-z0-9]*)/i

/** A CDATA section has no meaning in HTML; one that a feed escaped once too often holds what was meant. */
export function withoutCdataMarks(html: string): string {
  return html.includes('<![CDATA[') ? html.replaceAll('<![CDATA[', '').replaceAll(']]>', '') : html
}

class Reader implements TokenizerCallbacks {
  /** Up to where the HTML has been understood. */
  read: number
  private readonly html: string
  private readonly base: number
  private readonly events: MarkupEvents
  private tagName = ''
  private tagStart = 0
  private silent = ''
  private silentDepth = 0

  constructor(html: string, base: number, events: MarkupEvents) {
    this.html = html
    this.base = base
    this.read = base
    this.events = events
  }

  ontext(start: number, end: number): void {
    this.read = this.base + end
    if (!this.silent) this.events.text(this.base + start, this.base + end)
  }

  onopentagname(start: number, end: number): void {
    this.tagName = this.html.slice(this.base + start, this.base + end).toLowerCase()
    this.tagStart = this.base + start - 1
  }

  onopentagend(end: number): void {
    this.read = this.base + end + 1
    if (this.silent) {
      if (this.tagName === this.silent) this.silentDepth += 1
    } else if (SILENT.has(this.tagName)) {
      this.silent = this.tagName
      this.silentDepth = 1
    } else {
      this.events.tag(this.tagName, false, this.tagStart, this.read)
    }
  }

  onselfclosingtag(end: number): void {
    // Only foreign elements can close themselves; in HTML the slash means nothing.
    if (this.tagName === 'svg' || this.tagName === 'math') this.read = this.base + end + 1
    else this.onopentagend(end)
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(this.base + start, this.base + end).toLowerCase()
    const close = this.html.indexOf('>', this.base + end)
    this.read = close === -1 ? this.html.length : close + 1
    if (!this.silent) this.events.tag(name, true, this.base + start - 2, this.read)
    else if (name === this.silent && --this.silentDepth === 0) this.silent = ''
  }

  oncomment(_start: number, end: number): void {
    this.read = this.base + end + 1
  }
  oncdata(_start: number, end: number): void {
    this.read = this.base + end + 1
  }
  ondeclaration(_start: number, end: number): void {
    this.read = this.base + end + 1
  }
  onprocessinginstruction(): void {}
  ontextentity(): void {}
  onattribname(): void {}
  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onend(): void {}
}
