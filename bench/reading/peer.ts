/**
 * What a library makes of a document, brought to our names by its adapter in `peers/`. Texts are as the library gives
 * them, plain or HTML; addresses may be relative; dates are its own, or what it leaves a reader to make a `Date` of.
 */
export interface Given {
  format?: string | undefined
  title?: string | null | undefined
  link?: string | null | undefined
  language?: string | null | undefined
  ttlMinutes?: number | null | undefined
  skipHours?: number[] | undefined
  skipDays?: number[] | undefined
  items: GivenItem[]
}

export interface GivenItem {
  guid?: string | null | undefined
  url?: string | null | undefined
  title?: string | null | undefined
  summary?: string | null | undefined
  content?: string | null | undefined
  authors?: readonly (string | null | undefined)[] | undefined
  categories?: readonly (string | null | undefined)[] | undefined
  published?: Date | string | null | undefined
}

export interface Document {
  bytes: Uint8Array
  url: string
  contentType: string | null
}

export interface Peer {
  name: string
  /** Fields of a feed that it tells in no way: they are not counted against it. */
  silentOf: readonly string[]
  /** Families of the suite that are about something it does not claim to do. */
  doesNotClaim: readonly string[]
  read(document: Document): Promise<Given>
  /** The library's own work alone, without an adapter, for the clock: every field of every item made. */
  parse(bytes: Uint8Array): Promise<unknown>
  /** The same before its fields are asked for, where it makes them only then. */
  parseLazily?(bytes: Uint8Array): Promise<unknown>
  /** Documents of more items take `parse` minutes. */
  mostItems?: number
}

/** What nobody but us sets out to do: list pages, sitemaps, HTML that is safe to show. */
export const NO_PEER_CLAIMS = ['sitemaps', 'list pages', 'sanitised']

/** Those who take strings are handed what a `fetch(…).text()` would have given them. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
