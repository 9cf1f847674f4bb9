import type { ArticleSelectors } from '../../articles/page/page-article.ts'
import type { PageSelectors } from '../../feeds/read/feed.ts'

export type SourceKind = 'feed' | 'sitemap' | 'page'

/** What an administrator says of a source, and what its first poll decided where nothing was said. */
export interface Source {
  id: string
  name: string
  url: string
  kind: SourceKind
  /** CSS selectors of a list page, proposed by the first poll or given; null for any other kind. */
  selectors: PageSelectors | null
  /** Whether each new article's page is read for its text. */
  fullText: boolean
  /** Where the parts of an article stand on its page; null for wherever they seem to. */
  article: ArticleSelectors | null
  timezone: string
  language: string
  minIntervalMinutes: number
  enabled: boolean
  /** False while the name is only the host: the title of the first document takes its place. */
  isNameGiven: boolean
  /** False where the first document decides what kind of source it is. */
  isKindGiven: boolean
}

/** The value of a `source:` key: settings, and what a restore must not forget. Times in ms since 1970 UTC. */
export interface StoredSource extends Source {
  /** When its first poll succeeded; what that poll found alerts nobody. */
  baselineAt: number | null
  /** When its server said that it is gone for good (410). */
  retiredAt: number | null
  /** Hashes of what stands on all its pages and is none of its articles'. Missing where nothing is known. */
  learnt?: string[]
}

/** What a source stored by an earlier version lacks. */
const EARLIER = { selectors: null, article: null, isNameGiven: true, isKindGiven: true }

/** Reads settings that this version or an earlier one stored. */
export function completeSource<T extends Source>(stored: T): T {
  return { ...EARLIER, ...stored }
}
