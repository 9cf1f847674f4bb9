import { decodeHTMLStrict } from 'entities'
import { Parser } from 'htmlparser2'
import { toNfc } from '../../text/nfc.ts'
import { INLINE, isBesideName, SILENT } from './elements.ts'

/** One block of a page's text, as a person sees it. */
export interface PageLine {
  /** On one line, NFC, single spaces. */
  text: string
  /** Characters of it that stand in links. */
  linked: number
  /** 1 for `h1` … 6; 0 outside of headings. */
  heading: number
  /** In a menu, a footer, a box of other articles or comments. */
  isBeside: boolean
  /** Words about a picture. */
  isCaption: boolean
  /** Whether it holds the headline of what looks like another article of the same site. */
  leadsOn: boolean
  /** What the elements of the line say to machines about a time (`time datetime`), as written. */
  times: string[]
  /** Whether the line, or `times` of it, is marked as when the article was published. */
  isPublished: boolean
}

/** What a page says of itself, and its text, line by line; all as far as the limits go. */
export interface PageScan {
  /** The first value of each `meta`, by the name (in lower case) under which it stands. */
  metas: ReadonlyMap<string, string>
  jsonLd: readonly string[]
  /** The text of `title`. */
  title: string
  /** The address of `link rel=canonical`, and of `base`, as written. */
  canonical: string
  base: string
  lines: readonly PageLine[]
}

/** Beyond these is no article that anybody reads. Browsers too stop at a depth of 512. */
const MAX_CHARACTERS = 3_000_000
const MAX_DEPTH = 512
const MAX_LINES = 20_000
const MAX_LINE = 20_000
const MAX_SCRIPTS = 50
const MAX_JSON_LD = 300_000
/** Characters of a title, a description, an address. */
const MAX_FACT = 5_000
const MAX_METAS = 200
/** Characters; a shorter link leads to an author or a section. */
const MIN_HEADLINE = 20

/** Reads the page of an address once, without a tree. Never throws. */
export function scanPage(html: string, url: string): PageScan {
  const scanner = new Scanner(url)
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!scanner.open(name, attributes)) parser.pause()
    },
    ontext: (text) => scanner.text(text),
    onclosetag: (name) => scanner.close(name),
  })
  parser.end(html.slice(0, MAX_CHARACTERS))
  scanner.endLine()
  return scanner
}

interface OpenElement {
  isBeside: boolean
  isCaption: boolean
  isLink: boolean
  heading: number
}

class Scanner implements PageScan {
  readonly metas = new Map<string, string>()
  readonly jsonLd: string[] = []
  readonly lines: PageLine[] = []
  title = ''
  canonical = ''
  base = ''
  private readonly opened: OpenElement[] = []
  private silent = 0
  /** Where text goes that is none of the page's lines. */
  private hidden: 'title' | 'json' | null = null
  private jsonLdLength = 0
  private line = newLine()
  private readonly url: string

  constructor(url: string) {
    this.url = url
  }

  /** Takes a start tag; false where the page nests too deep to be read on. */
  open(name: string, attributes: Record<string, string>): boolean {
    const outer = this.opened.at(-1)
    if (this.opened.length + this.silent > MAX_DEPTH) return false
    if (this.silent > 0 || SILENT.has(name)) {
      this.silent += 1
      if (name === 'script' && /ld\+json/i.test(attributes.type ?? '') && this.silent === 1)
        this.startJsonLd()
      return true
    }
    if (!INLINE.has(name)) this.endLine()
    if (name === 'title' && this.title === '') this.hidden = 'title'
    if (name === 'h1') for (const element of this.opened) element.isBeside = false
    this.opened.push({
      isBeside: (name !== 'h1' && outer?.isBeside === true) || isBesideName(name, attributes),
      isCaption: outer?.isCaption === true || name === 'figure' || name === 'figcaption',
      isLink: outer?.isLink === true || name === 'a',
      heading: /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : (outer?.heading ?? 0),
    })
    this.noteFacts(name, attributes)
    return true
  }

  text(text: string): void {
    if (this.hidden === 'title') this.title += this.title.length < MAX_FACT ? text : ''
    else if (this.hidden === 'json') this.addJsonLd(text)
    else if (this.silent === 0 && this.line.text.length < MAX_LINE) this.addText(text)
  }

  close(name: string): void {
    this.hidden = null
    if (this.silent > 0) this.silent -= 1
    else {
      if (!INLINE.has(name)) this.endLine()
      this.opened.pop()
    }
  }

  endLine(): void {
    const { line } = this
    this.line = newLine()
    const text = plain(line.text)
    if ((text !== '' || line.times.length > 0) && this.lines.length < MAX_LINES)
      this.lines.push({ ...line, text, leadsOn: line.leadsOn && line.linked >= MIN_HEADLINE })
  }

  private addText(text: string): void {
    const element = this.opened.at(-1)
    this.line.text += text
    if (element?.isLink) this.line.linked += text.trim().length
    this.line.heading ||= element?.heading ?? 0
    this.line.isBeside ||= element?.isBeside === true
    this.line.isCaption ||= element?.isCaption === true
  }

  private startJsonLd(): void {
    if (this.jsonLd.length === MAX_SCRIPTS) return
    this.jsonLd.push('')
    this.hidden = 'json'
  }

  private addJsonLd(text: string): void {
    const last = this.jsonLd.length - 1
    if (this.jsonLdLength < MAX_JSON_LD) this.jsonLd[last] = `${this.jsonLd[last]}${text}`
    this.jsonLdLength += text.length
  }

  private noteFacts(name: string, attributes: Record<string, string>): void {
    const { itemprop = '', content, datetime, href = '' } = attributes
    if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '')) this.canonical ||= href
    if (name === 'base') this.base ||= href
    if (name === 'a' && isOtherArticle(href, this.url)) this.line.leadsOn = true
    if (name === 'meta') {
      this.noteMeta(attributes)
      return
    }
    const isPublished = /(?:^|\s)datePublished(?:\s|$)/i.test(itemprop) || 'pubdate' in attributes
    if (isPublished) this.line.isPublished = true
    const time = isPublished || name === 'time' ? (datetime ?? content) : undefined
    if (time) this.line.times.push(time)
  }

  private noteMeta({ property, name, itemprop, content = '' }: Record<string, string>): void {
    for (const key of [property, name, itemprop]) {
      const lower = key?.trim().toLowerCase()
      if (lower && content.trim() !== '' && !this.metas.has(lower) && this.metas.size < MAX_METAS) {
        this.metas.set(lower, content.slice(0, MAX_FACT))
      }
    }
  }
}

function newLine(): PageLine {
  return {
    text: '',
    linked: 0,
    heading: 0,
    isBeside: false,
    isCaption: false,
    leadsOn: false,
    times: [],
    isPublished: false,
  }
}

/** A number or a headline's many words at the end of an address, or a number in a parameter. */
const ARTICLE_ADDRESS = /\d{4,}(?:\.\w{3,5})?$|(?:-[a-z\d]+){4}[^/]*$|id=\d/i

function isOtherArticle(href: string, url: string): boolean {
  if (!ARTICLE_ADDRESS.test(href.slice(0, 500))) return false
  const target = URL.parse(href, url)
  const own = URL.parse(url)
  return (
    target !== null &&
    own !== null &&
    target.host === own.host &&
    target.pathname + target.search !== own.pathname + own.search
  )
}

/** Text as people read it: NFC, single spaces, and no reference that was escaped twice. */
export function plain(text: string): string {
  return toNfc(text.includes('&') ? decodeHTMLStrict(text) : text)
    .replace(/\s+/g, ' ')
    .trim()
}
