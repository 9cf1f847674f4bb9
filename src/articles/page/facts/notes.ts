import { Kind } from '../elements.ts'
import type { Attributes } from '../markup.ts'

/** What an element says that it holds: by `itemprop` (schema.org), by `rel`, or by what its paper calls it. */
export interface PageNote {
  kind: 'author' | 'date' | 'published' | 'headline' | 'section' | 'crumb' | 'page' | 'paywall' | 'password'
  by: 'itemprop' | 'rel' | 'class'
  /** As written, with a line end where a block begins or ends. */
  text: string
  /** The address that it links to, as written; '' for none. */
  href: string
  /** Where it begins among the lines. */
  line: number
  isBeside: boolean
}

/** How many of a page are kept, how many may stand within one another, and how many characters of each. */
const MAX_NOTES = 500
const MAX_OPEN = 16
const MAX_TEXT = 1_000
const MAX_NAME = 300

const AUTHOR =
  /author|by-?line|tac-?gia|but-?danh|nguoi-?viet|writer|contributor|auteur|autor(?!i[sz])|signature|firma(?![a-z])|forfatter|redakteur|journalist|reporter|muhabir|yazar|penulis|periodista|redactor|giornalista|kirjoittaja|szerzo|skribent|(?:post(?:ed)?|created)-?by|nguoi-?dang|user-?post|nguon-?tin/i
/** Where papers tell of their authors. */
export const AUTHOR_PAGE =
  /(?:^|\/)(?:authors?|tac-?gia|autor(?:es)?|auteurs?|autori|profiles?|people|staff|journalists?|by|contributors?|reporters?|szerzok?|autorzy|avtor|autor(?:ka|i|ius|iai)|skribent|forfatter|yazar(?:lar)?|muhabir|penulis|toimittaja|kirjoittaja|redakt(?:ion|eur|or)|redattori|profil)(?:\/[^/]|\.\w+\?|\?)/i
const NO_AUTHOR = /comment|authori[sz]|avatar|author-?(?:bio|desc|image|photo|img|social|list)|binh-?luan/i
const DATE = /date|time|publi(?:sh|c)|ngay-?dang|thoi-?gian|posted|fecha|datum|(?:^|[\s_-])ngay/i
const HEADLINE = /tieu-?de|headline|title|contentheading/i
const CRUMBS = /breadcrumb|duong-?dan|pathway|crumbs/i
const PAGES = /pagina|paging|pager|page-?(?:links|numbers|nav)|phan-?trang|multi-?page/i
const PAYWALL =
  /paywall|subscriber-?only|premium-?(?:content|wall)|piano-|metered|regwall|article-?locked|tra-?phi/i

/** What names say of what an element holds: bits above those of `Mark`. */
const Said = {
  author: 1 << 16,
  noAuthor: 1 << 17,
  date: 1 << 18,
  crumbs: 1 << 19,
  pages: 1 << 20,
  paywall: 1 << 21,
  headline: 1 << 22,
} as const

/** What names say that an element holds: `class`, names apart by blanks, or `id`. */
export function holdingOfNames(names: string): number {
  const called = names.slice(0, MAX_NAME)
  return (
    (AUTHOR.test(called) ? Said.author : 0) |
    (NO_AUTHOR.test(called) ? Said.noAuthor : 0) |
    (DATE.test(called) ? Said.date : 0) |
    (CRUMBS.test(called) ? Said.crumbs : 0) |
    (PAGES.test(called) ? Said.pages : 0) |
    (PAYWALL.test(called) ? Said.paywall : 0) |
    (HEADLINE.test(called) ? Said.headline : 0)
  )
}

const BEGINS = /^\p{Lu}/u
const ENDS = /\p{Ll}$/u

/** Where an element starts. */
interface Place {
  /** How many elements are open. */
  depth: number
  line: number
  isBeside: boolean
}

/** Notes what elements say that they hold, while a page is read. */
export class NoteTaker {
  readonly notes: PageNote[] = []
  private readonly open: { note: PageNote; depth: number }[] = []
  /** Depth of the outermost element that is a path of sections, or a choice of pages; 0 outside of any. */
  private crumbs = 0
  private pages = 0

  /** `names`: what its names say (`saidByNames`). */
  start(name: string, kind: number, attributes: Attributes, names: number, at: Place) {
    const { itemprop = '', rel = '', href = '' } = attributes
    const said = names > 0 && !(kind & Kind.wrapper) ? names : 0
    if (!this.crumbs && said & Said.crumbs) this.crumbs = at.depth
    if (!this.pages && said & Said.pages) this.pages = at.depth
    if (itemprop !== '') {
      if (/(?:^|\s)(?:author|creator)(?:\s|$)/.test(itemprop)) this.take('author', 'itemprop', attributes, at)
      else if (/(?:^|\s)articleSection(?:\s|$)/.test(itemprop))
        this.take('section', 'itemprop', attributes, at)
      else if (/(?:^|\s)headline(?:\s|$)/.test(itemprop)) this.take('headline', 'itemprop', attributes, at)
      else if (/(?:^|\s)datePublished(?:\s|$)/i.test(itemprop)) {
        const time = attributes.datetime ?? attributes.content ?? attributes.title
        this.take('published', 'itemprop', attributes, at, time)
      }
    }
    if (name === 'input' && attributes.type?.toLowerCase() === 'password')
      this.take('password', 'class', attributes, at)
    if (name === 'a') {
      if (/(?:^|\s)author(?:\s|$)/i.test(rel)) this.take('author', 'rel', attributes, at)
      else if (/(?:^|\s)next(?:\s|$)/i.test(rel)) this.take('page', 'rel', attributes, at)
      else if (AUTHOR_PAGE.test(href)) this.take('author', 'class', attributes, at)
      else if (this.pages > 0) this.take('page', 'class', attributes, at)
      else if (this.crumbs > 0) this.take('crumb', 'class', attributes, at)
    }
    if (name === 'address' || (said & (Said.author | Said.noAuthor)) === Said.author)
      this.take('author', 'class', attributes, at)
    else if (said & Said.paywall) this.take('paywall', 'class', attributes, at)
    else if (said & Said.headline) this.take('headline', 'class', attributes, at)
    else if (said & Said.date) this.take('date', 'class', attributes, at)
  }

  /** Papers part what stands in elements beside each other by their styles: `Ola Nordmann` `Journalist`. */
  text(text: string) {
    for (const { note } of this.open) {
      if (note.text.length >= MAX_TEXT) continue
      if (BEGINS.test(text) && ENDS.test(note.text)) note.text += '\n'
      note.text += text.slice(0, MAX_TEXT)
    }
  }

  /** A block begins or ends. */
  breakLine() {
    for (const { note } of this.open) if (!note.text.endsWith('\n')) note.text += '\n'
  }

  end(depth: number) {
    while ((this.open.at(-1)?.depth ?? -1) >= depth) this.open.pop()
    if (this.crumbs >= depth) this.crumbs = 0
    if (this.pages >= depth) this.pages = 0
  }

  private take(
    kind: PageNote['kind'],
    by: PageNote['by'],
    { content = '', href = '' }: Attributes,
    { depth, line, isBeside }: Place,
    said = content,
  ) {
    if (this.notes.length >= MAX_NOTES || this.open.length >= MAX_OPEN) return
    const note = { kind, by, text: said.slice(0, MAX_TEXT), href, line, isBeside }
    this.notes.push(note)
    if (said === '') this.open.push({ note, depth })
  }
}
