/** Where an address led. */
export interface Trail {
  /** The address that answered. */
  url: string
  /** Where the chain led as far as every hop from its start was permanent (301, 308); null if none was. */
  permanentUrl: string | null
  /** The answer came from another host than was asked: a captive portal's login page, it may be. */
  crossHost: boolean
  /** Some hop led from https to http. */
  downgraded: boolean
}

export type Step =
  | { ok: true; trail: Trail }
  | { ok: false; reason: 'bad_redirect' | 'redirect_loop' | 'too_many_redirects'; detail: string }

const MAX_REDIRECTS = 5
const PERMANENT = [301, 308]
const REDIRECTS = [...PERMANENT, 302, 303, 307]

export function isRedirect(status: number): boolean {
  return REDIRECTS.includes(status)
}

/** Follows an address by hand, one hop at a time, so that each can be judged before it is asked. */
export class Hops {
  readonly #seen: string[] = []
  #isPermanent = true
  trail: Trail

  constructor(address: string) {
    this.trail = { url: address, permanentUrl: null, crossHost: false, downgraded: false }
    if (URL.canParse(address)) this.#seen.push(withoutFragment(address))
  }

  /** Takes the hop that a redirect asks for; `location` as its header came. */
  step(status: number, location: string | null): Step {
    const { url } = this.trail
    const target = readLocation(location)
    if (!target || !URL.canParse(target, url)) {
      return { ok: false, reason: 'bad_redirect', detail: `redirect to ${JSON.stringify(location ?? '')}` }
    }
    const next = withoutFragment(new URL(target, url).href)
    if (this.#seen.includes(next)) {
      return { ok: false, reason: 'redirect_loop', detail: `redirects lead back to ${next}` }
    }
    if (this.#seen.length > MAX_REDIRECTS) {
      const detail = `more than ${MAX_REDIRECTS} redirects, the last to ${next}`
      return { ok: false, reason: 'too_many_redirects', detail }
    }
    this.#seen.push(next)
    const isDowngrade = url.startsWith('https:') && next.startsWith('http:')
    // Asking http in place of https is for the moment; it is never put into a source's settings.
    this.#isPermanent &&= PERMANENT.includes(status) && !isDowngrade
    this.trail = {
      url: next,
      permanentUrl: this.#isPermanent ? next : this.trail.permanentUrl,
      crossHost: new URL(next).host !== new URL(this.#seen[0] ?? next).host,
      downgraded: this.trail.downgraded || isDowngrade,
    }
    return { ok: true, trail: this.trail }
  }
}

/** Servers write UTF-8 into Location, which headers give as one character a byte (RFC 9110 §5.5). */
function readLocation(location: string | null): string | null {
  if (!location || !/[\x80-\xff]/.test(location) || /[^\x00-\xff]/.test(location)) return location
  const bytes = Uint8Array.from(location, (character) => character.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return location
  }
}

function withoutFragment(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href
}
