/** An entry as a reader shows it to a person. */
export interface Entry {
  id: string
  title: string
  url: string
  author: string
  /** RFC 3339, UTC. */
  published: string
  html: string
}

/** A program that people read feeds with, following some, with files of its own. */
export interface FeedReader {
  /** Fetches every feed; answers what is new to its person since the last time, by the feed's address, in order of publication. */
  fetchNew(): Promise<Record<string, Entry[]>>
  close(): Promise<void>
}

/** A program, and how a person starts to follow feeds with it. `path` is null on a machine without it. */
export interface ReaderProgram {
  name: string
  path: string | null
  follow(path: string, feedUrls: readonly string[]): Promise<FeedReader>
}

export function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.published.localeCompare(b.published))
}
