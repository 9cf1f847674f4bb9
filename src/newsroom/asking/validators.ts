/** What a server gave to tell later whether its document has changed (RFC 9110 §8.8), as it came. */
export interface Validators {
  etag: string | null
  lastModified: string | null
  /** The address whose answer gave them, after redirects; null where that is not known. */
  from?: string | null
}

/** Longer ones are not kept: nobody needs them, and they would be sent back with every request. */
const MAX_LENGTH = 1_024
/** What a header may carry (RFC 9110 §5.5). Nothing else is sent, whatever a row holds. */
const FIELD_VALUE = /^[\t\x20-\x7e\x80-\xff]+$/

const DAY_MS = 86_400_000
/** A server that has said nothing but 304 for so long may be lying. */
const MAX_ONLY_UNCHANGED_MS = 8 * DAY_MS

/** The validators of an answer from `url`. */
export function validatorsOf(headers: Headers, url: string): Validators {
  return {
    etag: usable(headers.get('etag')),
    lastModified: usable(headers.get('last-modified')),
    from: url,
  }
}

/** What a 304 leaves: those that it names take the place of those that were sent (RFC 9111 §4.3.4). */
export function renewed(sent: Validators, headers: Headers, url: string): Validators {
  const named = validatorsOf(headers, url)
  return {
    etag: named.etag ?? sent.etag,
    lastModified: named.lastModified ?? sent.lastModified,
    from: url,
  }
}

/**
 * The conditions to send to `url` (RFC 9110 §13.1), or none. Validators are a matter of the host that gave them:
 * another one, to which the address has come to redirect, would compare its own file's date and call it unchanged.
 */
export function conditions(validators: Validators, url: string): [name: string, value: string][] {
  const { from } = validators
  if (from && new URL(from).host !== new URL(url).host) return []
  const headers: [string, string][] = []
  const etag = usable(validators.etag)
  const lastModified = usable(validators.lastModified)
  if (etag) headers.push(['if-none-match', etag])
  if (lastModified) headers.push(['if-modified-since', lastModified])
  return headers
}

/** Whether a source may be asked conditionally: some servers answer 304 for ever, whatever they publish. */
export function mayUseValidators(lastBodyAt: number | null, now: number): boolean {
  return lastBodyAt !== null && now - lastBodyAt < MAX_ONLY_UNCHANGED_MS
}

function usable(value: string | null): string | null {
  return value && value.length <= MAX_LENGTH && FIELD_VALUE.test(value) ? value : null
}
