import type { Feed } from './feed.ts'

/**
 * What a format's own reader finds, before it is made plain. Texts are HTML, as feeds mean them, except where a name
 * says otherwise; dates stand as written; addresses are absolute.
 */
export interface FeedParts extends Pick<Feed, 'format' | 'link' | 'language'> {
  titleHtml: string
  items: ItemParts[]
  ttlMinutes: number | null
  skipHours: number[]
  skipDays: number[]
  children: string[]
  warnings: string[]
}

export interface ItemParts {
  guid: string | null
  /** Of all that the item names, the one that it is known by. */
  url: string | null
  titleHtml: string
  summaryHtml: string
  contentHtml: string
  /** What the addresses inside its texts are relative to. */
  base: string
  author: string
  categories: string[]
  /** Each that the item has, the one that counts first. */
  dateTexts: string[]
}

/** A feed without items, to which a format's reader adds what it finds. */
export function emptyParts(format: Feed['format']): FeedParts {
  return {
    format,
    titleHtml: '',
    link: null,
    language: null,
    items: [],
    ttlMinutes: null,
    skipHours: [],
    skipDays: [],
    children: [],
    warnings: [],
  }
}
