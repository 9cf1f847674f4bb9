/** Longer ones are no address of anything that people read. */
export const MAX_ADDRESS = 2_000

/** They stand in no address, and get there only by damage (RFC 3986 §2). */
const CONTROL = /[\0-\x1F\x7F]/g

/** An absolute http(s) address, or null for what is none. */
export function resolveLink(link: string, base: string): string | null {
  // An address that was escaped twice: no address holds `&amp;` in earnest.
  const trimmed = link.replace(CONTROL, '').trim().replaceAll('&amp;', '&')
  if (!trimmed || trimmed.length > MAX_ADDRESS) return null
  const url = URL.parse(trimmed, base)
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null
}
