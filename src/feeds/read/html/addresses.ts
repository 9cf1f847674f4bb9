import { MAX_ADDRESS } from '../addresses.ts'

/** More pictures for one place than any page offers. */
const MAX_CANDIDATES = 20

export const WEB: ReadonlySet<string> = new Set(['http:', 'https:'])
/** What a link may also lead to. */
export const LINKED: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * An absolute address in one of these schemes, or null. The URL parser itself (WHATWG) is asked for the scheme, so
 * spaces, control characters, line ends and capitals in it hide nothing from us that a browser would see.
 */
export function resolveAddress(
  address: string,
  base: string | undefined,
  schemes: ReadonlySet<string>,
): string | null {
  if (address.trim() === '' || address.length > MAX_ADDRESS) return null
  if (DISGUISED.test(address.replace(/[\0-\x20\x7F]/g, ''))) return null
  const url = URL.parse(address, base)
  return url && schemes.has(url.protocol) ? url.href : null
}

/**
 * Schemes and handlers that were broken on purpose or by accident, such as `java\0script:` and `<img/src=x/onerror=…>`.
 * To a browser they are relative addresses; nobody means them as such.
 */
const DISGUISED = /^[^/?#]*(?:script|data|mocha)(?::|%3a)|\/on[a-z]{3,30}=/i

const CANDIDATE = /[\s,]*([^\s,]\S*)([^,]*)/y
const WIDTH = /^[1-9]\d{0,4}w$/
const DENSITY = /^\d{1,2}(?:\.\d{1,3})?x$/

/** The candidates of a `srcset` (HTML §4.8.4.3) with absolute addresses; those that are none are left out. */
export function resolveSrcset(srcset: string, base: string | undefined): string | null {
  const candidates: string[] = []
  CANDIDATE.lastIndex = 0
  for (let count = 0; count < MAX_CANDIDATES; count++) {
    const found = CANDIDATE.exec(srcset)
    if (!found) break
    const [, written = '', rest = ''] = found
    let end = written.length
    while (written[end - 1] === ',') end -= 1
    const url = resolveAddress(written.slice(0, end), base, WEB)
    // A comma directly behind the address ends its candidate; what follows is the next one.
    const isBare = end < written.length
    if (isBare) CANDIDATE.lastIndex -= rest.length
    const descriptor = isBare ? '' : descriptorOf(rest.trim())
    if (url && descriptor !== null) candidates.push(url + descriptor)
  }
  return candidates.length > 0 ? candidates.join(', ') : null
}

function descriptorOf(written: string): string | null {
  if (written === '') return ''
  if (WIDTH.test(written)) return ` ${written}`
  const density = DENSITY.test(written) ? Number.parseFloat(written) : 0
  return density > 0 ? ` ${density}x` : null
}
