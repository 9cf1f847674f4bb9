/** An article of our own writing, as its author meant it, to be laid into layouts. */
export interface WrittenArticle {
  title: string
  /** Names only, several joined by ", "; '' for none. */
  byline: string
  /** With the zone: `2026-03-12T08:45:00+07:00`. */
  published: string
  section: string
  /** '' for none: its first paragraph is then just a paragraph. */
  lead: string
  body: WrittenBlock[]
  captions: string[]
  /** Vietnamese (`vi`) unless it says so. */
  language?: string
}

/** A string is a paragraph. */
export type WrittenBlock =
  | string
  | { kind: 'subhead' | 'quote'; text: string }
  | { kind: 'list'; entries: string[] }
  | { kind: 'table'; rows: string[][] }

/** A page as some portal or paper makes it. */
export interface Layout {
  /** What it stands for, in a few words: `NukeViet 4, date above the headline`. */
  about: string
  /** Of its menus and bars: Vietnamese (`vi`) unless it says so. Articles in it are laid into it first. */
  language?: string
  /** Address of the page of an article whose headline makes this slug and whose number is this. */
  url(slug: string, number: number): string
  /** The page, with menus, lists, bars and all. Bytes where it is not plain UTF-8. */
  lay(article: WrittenArticle, page: PageOf): string | Uint8Array
  /** `Content-Type` as its server sends it. */
  contentType: string
  /** What of an article its pages do not show at all, or not as precisely. */
  shows: {
    byline: boolean
    published: 'second' | 'minute' | 'day' | 'no'
    captions: boolean
    section: boolean
  }
}

export interface PageOf {
  url: string
  slug: string
  number: number
  /** Now, as the page's clock and its newest headlines have it, ms since 1970 UTC. */
  now: number
}

/** The words that a reader is to get: lead, then the body line by line. */
export function linesOf({ lead, body }: WrittenArticle): string[] {
  return [...(lead === '' ? [] : [lead]), ...body.flatMap(blockLines)]
}

function blockLines(block: WrittenBlock): string[] {
  if (typeof block === 'string') return [block]
  switch (block.kind) {
    case 'list':
      return block.entries
    case 'table':
      return block.rows.map((cells) => cells.join(' | '))
    default:
      return [block.text]
  }
}
