/** What a browser says of where a request comes from; undefined where it says nothing. */
export interface Provenance {
  /** Sec-Fetch-Site (W3C Fetch Metadata), which no page can set. */
  site: string | undefined
  /** Origin (RFC 6454 §7), which goes with every form that is posted. */
  origin: string | undefined
}

/**
 * Whether a request that acts comes from a page of ours; `own` are the origins that we are reached by. What a browser
 * says must all be right, and it must say something: one that says nothing is older than the pages need.
 */
export function isFromOwnPage({ site, origin }: Provenance, own: readonly string[]): boolean {
  if (site !== undefined && site !== 'same-origin') return false
  // A browser that keeps its origin to itself says `null`; where the page was from, Sec-Fetch-Site has told.
  if (origin === undefined || origin === 'null') return site !== undefined
  return own.includes(origin)
}
