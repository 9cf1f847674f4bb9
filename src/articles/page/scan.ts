import { Kind } from './elements.ts'
import { AUTHOR_PAGE, NoteTaker } from './facts/notes.ts'
import { HeadReader } from './head.ts'
import { BESIDE, CLUTTER, Mark } from './marks.ts'
import { type Attributes, type MarkupReader, readMarkup } from './markup.ts'
import { newLine, type PageLine, type PageScan, plain } from './page-scan.ts'
import { marksOf, saidByNames } from './says.ts'
import type { Selectors } from './select/match.ts'
import { Picker } from './select/pick.ts'

export type { PageBlocks, PageLine, PageScan } from './page-scan.ts'
export { plain } from './page-scan.ts'

/** Beyond these is no article that anybody reads. */
const MAX_CHARACTERS = 3_000_000
const MAX_LINES = 20_000
const MAX_BLOCKS = 100_000
const MAX_LINE = 20_000
/** Headlines of a page that stand in what is called a menu or a footer. */
const MAX_HEADLINES = 100
/** Characters; a shorter link leads to an author or a section. */
const MIN_HEADLINE = 20

/** Reads the page of an address once, without a tree; `selectors`: an administrator's. Never throws. */
export function scanPage(html: string, url: string, selectors: Selectors | null = null): PageScan {
  const scanner = new Scanner(url, selectors)
  readMarkup(html.slice(0, MAX_CHARACTERS), scanner, selectors?.attributes)
  return scanner.scan()
}

interface OpenElement {
  isInline: boolean
  isRemoved: boolean
  block: number
  isBeside: boolean
  isCaption: boolean
  isLink: boolean
  isSlanted: boolean
  isStrong: boolean
  /** Whether it is set apart from the words around it, with spaces or without. */
  isApart: boolean
  heading: number
  /** `Mark`s of it and of the inline elements that it stands in. */
  marks: number
}

function newElement(): OpenElement {
  return {
    isInline: false,
    isRemoved: false,
    block: 0,
    isBeside: false,
    isCaption: false,
    isLink: false,
    isSlanted: false,
    isStrong: false,
    isApart: false,
    heading: 0,
    marks: 0,
  }
}

class Scanner implements MarkupReader {
  readonly lines: PageLine[] = []
  readonly blocks = { parent: [-1], name: [''], marks: [0], pictures: [0], others: [0] }
  private readonly head = new HeadReader()
  private readonly taker = new NoteTaker()
  /** The elements that are open, and behind them some to be used again. */
  private readonly opened: OpenElement[] = []
  private depth = 0
  private readonly page = newElement()
  private innermost = this.page
  private silent = 0
  private headlines = 0
  /** Where text goes that is none of the page's lines. */
  private hidden: 'title' | 'json' | null = null
  private line = newLine(0)
  private marked = 0
  private beside = 0
  private picture = false
  private apart = false
  private readonly url: string
  private readonly own: URL | null
  private readonly picker: Picker | null

  constructor(url: string, selectors: Selectors | null) {
    this.url = url
    this.picker = selectors && new Picker(selectors)
    this.own = URL.parse(url)
  }

  /** What was read; after it nothing is. */
  scan(): PageScan {
    this.endLine()
    const { metas, jsonLd, authors, title, canonical, next, base } = this.head
    const { lines, blocks } = this
    const picked = this.picker?.picked ?? []
    return {
      metas,
      jsonLd,
      authors,
      title,
      canonical,
      next,
      base,
      notes: this.taker.notes,
      lines,
      blocks,
      picked,
    }
  }

  open(name: string, kind: number, attributes: Attributes): void {
    if (this.silent > 0 || kind & Kind.silent) {
      this.silent += 1
      if (name === 'script' && this.silent === 1 && /ld\+json/i.test(attributes.type ?? ''))
        this.hidden = this.head.startJsonLd() ? 'json' : null
      return
    }
    const parts = this.picker?.open(name, attributes)
    const isChosen = parts?.includes('content') === true
    const isInline = (kind & Kind.inline) !== 0 && !isChosen
    if (!isInline) this.endLine()
    if (name === 'title' && this.head.title === '') this.hidden = 'title'
    if (name === 'h1') this.takeHeadline()
    const outer = this.innermost
    const names = saidByNames(attributes)
    const marks = isChosen ? Mark.chosen : marksOf(name, kind, attributes, names)
    if (isChosen) this.clearOuter()
    if (this.depth === this.opened.length) this.opened.push(newElement())
    const element = this.opened[this.depth] as OpenElement
    this.depth += 1
    element.isInline = isInline
    element.isRemoved = outer.isRemoved || parts?.includes('remove') === true
    element.block = isInline || kind & Kind.empty ? outer.block : this.addBlock(outer.block, name, marks)
    element.isBeside = name !== 'h1' && (outer.isBeside || (marks & BESIDE) !== 0)
    element.isCaption = outer.isCaption || (marks & Mark.caption) !== 0
    element.isLink = outer.isLink || (name === 'a' && attributes.href !== undefined)
    element.isSlanted = outer.isSlanted || name === 'em' || name === 'i'
    element.isStrong = outer.isStrong || name === 'strong' || name === 'b'
    element.isApart = isInline && (marks & CLUTTER) !== 0
    this.apart ||= element.isApart
    element.heading = headingOf(name, kind, attributes) || outer.heading
    element.marks = isInline ? outer.marks | marks : 0
    this.innermost = element
    if (!isInline) this.line.block = element.block
    this.line.says |= marks
    this.noteFacts(name, kind, attributes)
    this.taker.start(name, kind, attributes, names, {
      depth: this.depth,
      line: this.lines.length,
      isBeside: element.isBeside,
    })
  }

  text(text: string): void {
    if (this.hidden === 'title') this.head.addTitle(text)
    else if (this.hidden === 'json') this.head.addJsonLd(text)
    else if (this.silent === 0 && this.line.text.length < MAX_LINE) this.addText(text)
  }

  close(_name: string, _kind: number): void {
    this.hidden = null
    if (this.silent > 0) {
      this.silent -= 1
      return
    }
    if (!this.innermost.isInline) this.endLine()
    this.apart ||= this.innermost.isApart
    this.taker.end(this.depth)
    this.picker?.close()
    this.depth -= 1
    this.innermost = this.opened[this.depth - 1] ?? this.page
    this.line.block = this.innermost.block
  }

  endLine(): void {
    const { line } = this
    this.taker.breakLine()
    if (line.text !== '' || line.times.length > 0) this.keepLine(line)
    else if (line.says === 0 && !line.leadsOn && !line.isPublished) return
    this.marked = 0
    this.beside = 0
    this.line = newLine(this.innermost.block)
  }

  private keepLine(line: PageLine): void {
    const text = plain(line.text)
    if ((text === '' && line.times.length === 0) || this.lines.length >= MAX_LINES) return
    line.text = text
    line.leadsOn &&= line.linked >= MIN_HEADLINE
    if (this.marked * 2 < text.length) line.marks = 0
    line.isBeside = this.beside > 0 && this.beside * 2 >= text.length
    this.lines.push(line)
  }

  private addBlock(parent: number, name: string, marks: number): number {
    const { blocks } = this
    if (blocks.parent.length >= MAX_BLOCKS) return parent
    blocks.name.push(name)
    blocks.marks.push(marks)
    blocks.pictures.push(0)
    blocks.others.push(0)
    return blocks.parent.push(parent) - 1
  }

  private addText(text: string): void {
    const { line, innermost } = this
    this.taker.text(text)
    if (line.text === '' && (text === ' ' || isBlank(text))) return
    this.picker?.text(text)
    if (innermost.marks & Mark.hidden || innermost.isRemoved) return
    if (line.text === '') {
      line.picture = this.picture
      this.picture = false
    } else if (this.apart && WORD_ENDS.test(line.text) && WORD_BEGINS.test(text)) line.text += ' '
    this.apart = false
    if (innermost.isLink && line.leadsOn && line.linked === line.text.length) line.opening += text.length
    line.text += text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text
    if (innermost.isLink) line.linked += text.trim().length
    if (innermost.isSlanted) line.slanted += text.length
    if (innermost.isStrong) line.strong += text.length
    line.heading ||= innermost.heading
    if (innermost.isBeside) this.beside += text.length
    line.isCaption ||= innermost.isCaption
    if (innermost.marks !== 0) {
      line.marks |= innermost.marks
      this.marked += text.length
    }
  }

  /** What holds a headline is no menu, whatever it is called. */
  private takeHeadline(): void {
    if (this.headlines === MAX_HEADLINES) return
    this.headlines += 1
    this.clearOuter()
  }

  /** What an element stands in is not what it is called, since the element is the article's. */
  private clearOuter(): void {
    for (const element of this.opened.slice(0, this.depth)) {
      element.isBeside = false
      this.blocks.marks[element.block] = (this.blocks.marks[element.block] ?? 0) & ~CLUTTER
    }
  }

  private takePicture(): void {
    const { block } = this.innermost
    this.picture = true
    this.blocks.pictures[block] = (this.blocks.pictures[block] ?? 0) + 1
  }

  private leadOn(): void {
    const { block } = this.innermost
    this.line.leadsOn = true
    this.blocks.others[block] = (this.blocks.others[block] ?? 0) + 1
  }

  /** Says of the block that is open what stands in it. */
  private mark(mark: number): void {
    const { block } = this.innermost
    this.blocks.marks[block] = (this.blocks.marks[block] ?? 0) | mark
  }

  private noteFacts(name: string, kind: number, attributes: Attributes): void {
    if (kind & Kind.picture) this.takePicture()
    this.head.take(name, attributes)
    const { itemprop = '', content, datetime, href = '', title = '' } = attributes
    if (name === 'a' && isOtherArticle(href, this.url, this.own)) this.leadOn()
    if (name === 'input' && attributes.type === 'email') this.mark(Mark.call)
    if (name === 'meta') return
    const isPublished =
      (itemprop !== '' && /(?:^|\s)datePublished(?:\s|$)/i.test(itemprop)) || attributes.pubdate !== undefined
    if (isPublished) this.line.isPublished = true
    const isTime = (name === 'time' || datetime !== undefined) && name !== 'del' && name !== 'ins'
    const isOfChange = isTime && isChange(itemprop, attributes.class ?? '')
    const told = isPublished || (isTime && !isOfChange) ? (datetime ?? content) : undefined
    // The way of hAtom, before there was `time`.
    const time = told ?? (name === 'abbr' && /\d{4}/.test(title) ? title : undefined)
    if (time) this.line.times.push(time)
  }
}

/** 1 to 6 for a heading, as HTML or ARIA (role `heading`) says it; 0 for anything else. */
function headingOf(name: string, kind: number, { role, 'aria-level': level }: Attributes): number {
  if (kind & Kind.heading) return Number(name.charAt(1))
  if (role !== 'heading') return 0
  return level !== undefined && /^[1-6]$/.test(level) ? Number(level) : 2
}

/** Whether a time is when an article was changed, and not when it was published as well. */
function isChange(itemprop: string, classes: string): boolean {
  if (/dateModified/.test(itemprop)) return !/datePublished/.test(itemprop)
  return /updated|modified/.test(classes) && !/publish|entry-date|created/.test(classes)
}

function isBlank(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 32) return false
  return true
}

/** A number or a headline's many words at the end of an address, or a number in a parameter. */
const ARTICLE_ADDRESS = /\d{4,}(?:\.\w{3,5})?\/?$|(?:-[a-z\d]+){4}[^/]*\/?$|id=\d/i
const FILE = /\.(?:jpe?g|png|gif|webp|avif|svg|pdf|docx?|xlsx?|mp[34])(?:\?|$)/i
const WORD_ENDS = /[\p{L}\p{N}]$/u
const WORD_BEGINS = /^[\p{L}\p{N}]/u

function isOtherArticle(href: string, url: string, own: URL | null): boolean {
  if (own === null || !ARTICLE_ADDRESS.test(href.slice(0, 500)) || FILE.test(href.slice(0, 500))) return false
  if (AUTHOR_PAGE.test(href.slice(0, 500))) return false
  const target = URL.parse(href, url)
  return (
    target !== null &&
    target.host === own.host &&
    (target.pathname !== own.pathname || target.search !== own.search)
  )
}
