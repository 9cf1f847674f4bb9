/** Where and when a page was read. */
export interface Reading {
  url: string
  /** IANA zone of dates that name none. */
  timeZone: string
  /** ms since 1970 UTC. */
  now: number
  /** What an administrator set for the source. */
  selectors?: ArticleSelectors | null
  /** What the article is called elsewhere, as by its feed: a line that says it is its headline. */
  knownTitle?: string | null
  /** Blocks that stand on many pages of the source (`PageArticle.blocks`), and so are none of an article's. */
  learnt?: ReadonlySet<string>
}

/** Where the parts of a source's articles stand, as simple CSS selectors. */
export interface ArticleSelectors {
  content?: string | undefined
  remove?: string | undefined
  title?: string | undefined
  byline?: string | undefined
  published?: string | undefined
  lead?: string | undefined
}

/** Something that keeps a page from saying all of an article, as people are told. */
export interface PageWarning {
  code: string
  en: string
  vi: string
}

/** What a page says of its article: text, never HTML. */
export interface PageArticle {
  /** A paywall shows a part of an article; what is shown instead of one is a challenge, a login or another page. */
  kind: 'article' | 'paywall' | 'challenge' | 'login' | 'other'
  title: string | null
  /** Names as written, several joined by `, `. */
  byline: string | null
  /** ms since 1970 UTC; null where the page does not say, or shows no article. */
  published: number | null
  modified: number | null
  /** On one line; '' where there is none. */
  lead: string
  /** In order, each on one line: paragraphs, headings, entries of lists, rows of tables. The lead is the first of them where it stands on the page. */
  paragraphs: string[]
  captions: string[]
  section: string | null
  /** The address by which the page wants to be known; null where it names none that could be its own. */
  canonicalUrl: string | null
  /** Where an article on several pages goes on, on the same host. */
  nextPage: string | null
  /** A short hash of each longer paragraph in normal form, in order, by which those of every page are learnt. */
  blocks: string[]
  warnings: PageWarning[]
}

/** The text of an article, a line for each paragraph. */
export function textOf({ paragraphs }: PageArticle): string {
  return paragraphs.join('\n')
}
