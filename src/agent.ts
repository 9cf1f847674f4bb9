/** The product token by which robots.txt may name us (RFC 9309 §2.2.1). */
export const AGENT = 'bantin'

/** As package.json has it; a test compares them. */
export const VERSION = '0.1.0'

/**
 * User-Agent (RFC 9110 §10.1.5): the product, where to read what it is, and whom to write to. `publicUrl` is null in
 * development.
 */
export function userAgent(publicUrl: string | null, contact: string | null): string {
  const about = [`+${publicUrl ?? 'http://localhost'}`, ...(contact ? [contact] : [])]
  return `${AGENT}/${VERSION} (${about.join('; ')})`
}
