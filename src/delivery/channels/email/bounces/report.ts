import PostalMime from 'postal-mime'
import type { Verdict } from '../../../channel.ts'
import { isMailboxGone } from './status.ts'

/** The second for addresses beyond ASCII (RFC 6533). */
const DELIVERY_STATUS = /^message\/(?:global-)?delivery-status$/

/** Of a part of a report; real ones have a few hundred bytes. */
const MAX_PART_LENGTH = 20_000

/**
 * What a mail that came back says: a report on delivery (RFC 3464) or on abuse (RFC 5965). Null where it is neither, or
 * only says that delivery is late or done. Which delivery it is about must be known otherwise.
 */
export async function readReport(raw: Uint8Array): Promise<Verdict | null> {
  const parts = await partsOf(raw)
  for (const { mimeType, content } of parts) {
    if (typeof content === 'string') continue
    const text = new TextDecoder().decode(content.slice(0, MAX_PART_LENGTH))
    if (mimeType === 'message/feedback-report') {
      return fieldOf(text, 'feedback-type') === 'not-spam' ? null : 'complaint'
    }
    if (DELIVERY_STATUS.test(mimeType)) return verdictOf(text)
  }
  return null
}

async function partsOf(raw: Uint8Array) {
  try {
    return (await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' })).attachments
  } catch {
    // Nested too deeply, or headers without end: no report of a mail server.
    return []
  }
}

/** A mail of ours has one recipient, so the first recipient's fields are the only ones. */
function verdictOf(text: string): Verdict | null {
  if (fieldOf(text, 'action') !== 'failed') return null
  const status = /^\d\.\d{1,3}\.\d{1,3}/.exec(fieldOf(text, 'status') ?? '')?.[0] ?? ''
  return isMailboxGone(status) ? 'hard' : 'soft'
}

/** The first value of a field, in small letters. */
function fieldOf(text: string, name: string): string | null {
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0 && line.slice(0, colon).trim().toLowerCase() === name)
      return line
        .slice(colon + 1)
        .trim()
        .toLowerCase()
  }
  return null
}
