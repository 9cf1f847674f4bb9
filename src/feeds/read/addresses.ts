/** Longer ones are no address of anything that people read. */
export const MAX_ADDRESS = 2_000

/** An absolute http(s) address, or null for what is none. */
export function resolveLink(link: string, base: string): string | null {
  // An address that was escaped twice: no address holds `&amp;` in earnest.
  const trimmed = link.trim().replaceAll('&amp;', '&')
  if (!trimmed || trimmed.length > MAX_ADDRESS) return null
  const url = URL.parse(trimmed, base)
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null
}
