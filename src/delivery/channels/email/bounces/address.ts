import { createHmac, timingSafeEqual } from 'node:crypto'

/** Mails that come back are sent to an address of their own, which names the delivery and proves that we made it. */
export interface BounceBox {
  /** `bounce@tin.vn`: what comes back is sent to `bounce+…@tin.vn`. */
  address: string
  key: string
}

/** 48 bits: nobody can try them by mail, and the local part stays within its 64 octets (RFC 5321 §4.5.3.1.1). */
const MAC_DIGITS = 12

/** The envelope's sender of a delivery's mail. */
export function bounceAddress(delivery: string, { address, key }: BounceBox): string {
  const [local = '', domain = ''] = address.split('@')
  return `${local}+${delivery}.${mac(delivery, key)}@${domain}`
}

/** The delivery that an address was made for; null where it is none of ours. */
export function deliveryOf(recipient: string, { address, key }: BounceBox): string | null {
  const [local = '', domain = ''] = address.toLowerCase().split('@')
  const text = recipient.toLowerCase()
  if (!text.startsWith(`${local}+`) || !text.endsWith(`@${domain}`)) return null
  const detail = text.slice(local.length + 1, -(domain.length + 1))
  const [, delivery, given] = /^([a-z0-9-]{1,60})\.([0-9a-f]{12})$/.exec(detail) ?? []
  if (!delivery || !given) return null
  return timingSafeEqual(Buffer.from(mac(delivery, key)), Buffer.from(given)) ? delivery : null
}

function mac(delivery: string, key: string): string {
  return createHmac('sha256', key).update(`bounce.${delivery}`).digest('hex').slice(0, MAC_DIGITS)
}
