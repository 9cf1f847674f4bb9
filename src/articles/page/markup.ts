import { IMPLIED, Kind, type Tag, tagOf } from './elements.ts'
import { readTags, type TagReader } from './tags.ts'

/** The attributes that are read on every page, of one shape, so that reading them is quick; others by their names. */
export class Attributes {
  class: string | undefined = undefined
  id: string | undefined = undefined
  href: string | undefined = undefined
  rel: string | undefined = undefined
  itemprop: string | undefined = undefined
  datetime: string | undefined = undefined
  content: string | undefined = undefined
  property: string | undefined = undefined
  name: string | undefined = undefined
  style: string | undefined = undefined
  hidden: string | undefined = undefined
  role: string | undefined = undefined
  type: string | undefined = undefined
  pubdate: string | undefined = undefined
  title: string | undefined = undefined
  align: string | undefined = undefined
  'aria-hidden': string | undefined = undefined
  'aria-level': string | undefined = undefined;
  [name: string]: string | undefined
}

/** Told of a page's elements and text, in order, as a browser would nest them. Attributes are of their call alone. */
export interface MarkupReader {
  open(name: string, kind: number, attributes: Attributes): void
  text(text: string): void
  /** The element that was opened last of those still open. */
  close(name: string, kind: number): void
}

const BR = tagOf('br')
/** Attributes that are read on every page. */
const READ = Object.keys(new Attributes())
/** Browsers too nest no deeper. */
const MAX_DEPTH = 512
const MAX_VALUE = 5_000
/** Characters of the name of an attribute. */
const MAX_NAME = 50

/** Reads HTML once, without a tree, in time linear in its length. `also`: names of further attributes to read. */
export function readMarkup(html: string, reader: MarkupReader, also: readonly string[] = []): void {
  const markup = new Markup(reader, also)
  readTags(html, markup)
  markup.endAll()
}

/** Ends of elements that pages leave out are put in, ends of what is not open are left out. */
class Markup implements TagReader {
  private readonly names: string[] = []
  private readonly kinds: number[] = []
  /** How many of a name are open. */
  private readonly counts = new Map<string, number>()
  /** How many elements are open that nest too deep. */
  private deeper = 0
  private foreign = 0
  /** One for all start tags: what is read of it is read at once. */
  private readonly attributes = new Attributes()
  private readonly given: string[] = []
  private tag = BR
  private readonly reader: MarkupReader
  private readonly read: ReadonlyMap<string, string>

  constructor(reader: MarkupReader, also: readonly string[]) {
    this.reader = reader
    this.read = new Map([...READ, ...also].map((name) => [name, name]))
  }

  startTag(name: string): void {
    this.tag = tagOf(name)
    // Taken out one by one, since to set the length of an array takes longer than that of a few names.
    for (let one = this.given.pop(); one !== undefined; one = this.given.pop())
      this.attributes[one] = undefined
  }

  /** Answers with one string for each name: what is new with every tag is slow to look up. */
  wanted(name: string): string {
    return this.read.get(name) ?? (name.length <= MAX_NAME ? this.read.get(name.toLowerCase()) : '') ?? ''
  }

  attribute(name: string, value: string): void {
    if (this.attributes[name] !== undefined) return
    this.attributes[name] = value.length > MAX_VALUE ? value.slice(0, MAX_VALUE) : value
    this.given.push(name)
  }

  startTagEnd(isSelfClosing: boolean): void {
    const { tag } = this
    const isOver = isSelfClosing && (this.foreign > 0 || (tag.kind & Kind.foreign) !== 0)
    this.open(tag)
    if (isOver) this.close(tag)
  }

  isForeign(): boolean {
    return this.foreign > 0
  }

  endTag(name: string): void {
    this.close(tagOf(name))
  }

  text(text: string): void {
    this.reader.text(text)
  }

  endAll(): void {
    this.endTo(0)
  }

  private open({ name, kind }: Tag): void {
    const { attributes } = this
    if (kind & Kind.root && this.names.includes(name)) return
    if (this.foreign === 0) this.endImplied(name, kind)
    if (kind & Kind.empty) {
      this.reader.open(name, kind, attributes)
      this.reader.close(name, kind)
    } else if (this.names.length >= MAX_DEPTH && this.isKept(kind)) {
      this.deeper += 1
    } else {
      // As browsers do, what would nest too deep stands beside what is there.
      this.endTo(MAX_DEPTH - 1)
      this.names.push(name)
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
      this.kinds.push(kind)
      if (kind & Kind.foreign) this.foreign += 1
      this.reader.open(name, kind, attributes)
    }
  }

  /** Whether what is too deep leaves open what it stands in: inline elements, and what nobody sees. */
  private isKept(kind: number): boolean {
    const innermost = this.kinds.at(-1) ?? 0
    return (kind & Kind.inline) !== 0 || this.foreign > 0 || (innermost & Kind.silent) !== 0
  }

  private close({ name, kind }: Tag): void {
    if (kind & Kind.root) return
    if (this.deeper > 0 && this.isKept(kind)) this.deeper -= 1
    else {
      const index = this.openIndex(name, kind)
      if (index >= 0) this.endTo(index)
      else if (name === 'p' || name === 'br') {
        this.reader.open(BR.name, BR.kind, new Attributes())
        this.reader.close(BR.name, BR.kind)
      }
    }
  }

  /** Which open element an end tag ends; -1 for none. */
  private openIndex(name: string, kind: number): number {
    const { names, kinds } = this
    if (!this.counts.get(name)) return -1
    for (let index = names.length - 1; index >= 0; index -= 1) {
      if (names[index] === name) return index
      const outer = kinds[index] ?? 0
      if (kind & Kind.inline && !(outer & (Kind.inline | Kind.silent))) return -1
      if (outer & Kind.cell && !(kind & Kind.table)) return -1
      if (kind & Kind.table && names[index] === 'table') return -1
    }
    return -1
  }

  private endImplied(name: string, kind: number): void {
    const { names, kinds } = this
    const last = names.length - 1
    if (kind & Kind.block) {
      let index = last
      while (index >= 0 && (kinds[index] ?? 0) & Kind.inline) index -= 1
      if (names[index] === 'p' || (kind & Kind.heading && (kinds[index] ?? 0) & Kind.heading))
        this.endTo(index)
    } else if (name === 'a') {
      let index = last
      while (index >= 0 && (kinds[index] ?? 0) & Kind.inline && names[index] !== 'a') index -= 1
      if (names[index] === 'a') this.endTo(index)
    }
    const implied = kind & Kind.implying ? IMPLIED.get(name) : undefined
    if (implied === undefined) return
    for (let index = this.names.length - 1; index >= 0; index -= 1) {
      const open = this.names[index] ?? ''
      if (implied.within.has(open) || (this.kinds[index] ?? 0) & Kind.silent) return
      if (implied.ends.has(open)) {
        this.endTo(index)
        return
      }
    }
  }

  private endTo(index: number): void {
    while (this.names.length > index) {
      const name = this.names.pop() ?? ''
      const kind = this.kinds.pop() ?? 0
      this.counts.set(name, (this.counts.get(name) ?? 1) - 1)
      if (kind & Kind.foreign) this.foreign -= 1
      this.reader.close(name, kind)
    }
  }
}
