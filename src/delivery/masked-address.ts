import type { ChannelName } from './registry.ts'

/**
 * An address as its owner knows it again, and as nobody else learns it: `l…@example.com`, a webhook's host. Null where
 * an address says nothing to people, as a browser's or a chat's.
 */
export function maskedAddress(channel: ChannelName, address: string): string | null {
  switch (channel) {
    case 'email': {
      const [first = ''] = address
      return `${first}…${address.slice(address.lastIndexOf('@'))}`
    }
    case 'webhook':
      return URL.parse(address)?.host ?? null
    default:
      return null
  }
}
