/** Enhanced status codes (RFC 3463), as replies and reports write them. */

/** The first in a reply of one or several lines, behind its code (RFC 2034 §4): `550 5.1.1 no such user`. */
export function statusIn(reply: string): string | null {
  return /^[245]\d\d[ -]([245]\.\d{1,3}\.\d{1,3})(?:\s|$)/.exec(reply)?.[1] ?? null
}

/**
 * Whether a status says that there is no such mailbox, or that it is closed (X.2.1). Of X.1 not the sender's (7, 8). A
 * full mailbox, a policy or a plain 5.0.0 are no proof of that.
 */
export function isMailboxGone(status: string): boolean {
  return /^5\.(?:1\.(?:[012346]|10)|2\.1)$/.test(status)
}
