/** Fewer addresses share a section by chance. */
const FEWEST = 3

/**
 * The first part of the path that all these addresses share, as `/kinh-te/`; null where they share none. A list of the
 * whole site is searched for it: what other sections published is no gap of this one.
 */
export function sharedSection(urls: readonly string[]): string | null {
  const sections = new Set(urls.map((url) => /^\/[^/]+\/(?=.)/.exec(new URL(url).pathname)?.[0] ?? ''))
  const [section] = sections
  return urls.length >= FEWEST && sections.size === 1 && section ? section : null
}
