import type { Article } from './article.ts'

/**
 * What the Library is told of one part of the archive: every article of it as it is now, none when the part is gone.
 * Telling it twice changes nothing.
 */
export interface ArchiveNews {
  source: string
  /** The name that people know the source by; null where it is no more, and keeps the one that it had. */
  sourceName: string | null
  /** `yyyy-mm-dd` and number of the part, as in the archive's key. */
  day: string
  part: number
  articles: Article[]
}
