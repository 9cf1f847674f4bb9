import { decodeHTMLStrict } from 'entities'
import { toNfc } from '../../text/nfc.ts'
import type { PageNote } from './facts/notes.ts'
import type { Picked } from './select/pick.ts'

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
  /** Characters of a link to another article with which it begins. */
  opening: number
  /** What the elements of the line say to machines about a time (`time datetime`), as written. */
  times: string[]
  /** Whether the line, or `times` of it, is marked as when the article was published. */
  isPublished: boolean
  /** The block (an index of `PageScan.blocks`) that it stands in. */
  block: number
  /** `Mark`s of inline elements that hold at least half of it. */
  marks: number
  /** `Mark`s of any element that starts in it, or of its block. */
  says: number
  /** Whether a picture stands just before it. */
  picture: boolean
  /** Characters of it in italics, and in bold. */
  slanted: number
  strong: number
}

/** The elements of a page that end lines: a table of which the first row is the page itself. */
export interface PageBlocks {
  /** The block that it stands in; -1 for the page. */
  readonly parent: number[]
  readonly name: string[]
  /** Its own `Mark`s. */
  readonly marks: number[]
  /** How many pictures stand in it itself. */
  readonly pictures: number[]
  /** How many links to other articles stand in it itself. */
  readonly others: number[]
}

/** What a page says of itself, and its text, line by line; all as far as the limits go. */
export interface PageScan {
  /** The first value of each `meta`, by the name (in lower case) under which it stands. */
  metas: ReadonlyMap<string, string>
  jsonLd: readonly string[]
  /** The text of `title`. */
  title: string
  /** The addresses of `link rel=canonical`, of `rel=next` and of `base`, as written. */
  canonical: string
  next: string
  base: string
  /** What each `meta` that names an author says, with the name under which it stands. */
  authors: readonly { name: string; content: string }[]
  /** What elements say that they hold: authors, dates, sections, pages. */
  notes: readonly PageNote[]
  lines: readonly PageLine[]
  blocks: PageBlocks
  /** What an administrator's selectors meet, on one line each. */
  picked: readonly Picked[]
}

export function newLine(block: number): PageLine {
  return {
    text: '',
    linked: 0,
    heading: 0,
    isBeside: false,
    isCaption: false,
    leadsOn: false,
    opening: 0,
    times: [],
    isPublished: false,
    block,
    marks: 0,
    says: 0,
    picture: false,
    slanted: 0,
    strong: 0,
  }
}

/** Where a line or a word may be broken: editors leave it at the beginning of paragraphs. */
const UNSEEN = /[\u00ad\u200b\u2060]/g

/** Anything but Latin letters, the signs of print and single blanks: most lines have nothing else, and stay as they are. */
const MAY_CHANGE = /[^ -%'-~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027]| {2}/

/** Text as people read it: NFC, single spaces, nothing that is not seen, and no reference that was escaped twice. */
export function plain(written: string): string {
  const text = written.trim()
  if (!MAY_CHANGE.test(text)) return text
  return toNfc(text.includes('&') ? decodeHTMLStrict(text) : text)
    .replace(UNSEEN, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
}
