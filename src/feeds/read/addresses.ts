/** Longer ones are no address of anything that people read. */
export const MAX_ADDRESS = 2_000

/** They stand in no address, and get there only by damage (RFC 3986 §2). */
const CONTROL = /[\0-\x1F\x7F]/g

/** An absolute http(s) address, or null for what is none. */
export function resolveLink(link: string, base: string): string | null {
  // An address that was escaped twice: no address holds `&amp;` in earnest.
  const trimmed = link.replace(CONTROL, '').trim().replaceAll('&amp;', '&')
  if (!trimmed || trimmed.length > MAX_ADDRESS) return null
  const url = URL.parse(/[\s<]|^www\.|^https?:\/\/https?:/i.test(trimmed) ? mend(trimmed) : trimmed, base)
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return null
  // What a paper lets slip into its feed is not for everybody's eyes.
  url.username = ''
  url.password = ''
  return url.href
}

/** The first of two addresses, without marks of CDATA that were escaped, a scheme that stands twice, or with one that is missing. */
function mend(written: string): string {
  const [first = ''] = written
    .replace(/^<!\[CDATA\[|\]\]>$/g, '')
    .trim()
    .split(/\s+(?=https?:)/)
  return first.replace(/^https?:\/\/(?=https?:\/\/)/i, '').replace(/^www\./i, 'https://www.')
}
