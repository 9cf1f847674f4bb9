/**
 * Whether an address may be asked from inside the service. A feed's redirect or a stranger's webhook must not reach
 * loopback, a private network or a cloud's metadata. Only what stands in the address is judged: what a public name
 * resolves to is the platform's to refuse.
 */

/** Names that never mean a public host: RFC 6761, RFC 6762, RFC 8375, and what clouds and clusters use inside. */
const RESERVED_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|test|invalid|onion|svc|home\.arpa)$/

/** IPv4 blocks of IANA's special-purpose registry (RFC 6890) as [network, prefix length], and Azure's own address. */
const SPECIAL_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

export type AddressFault = 'not_an_address' | 'not_http' | 'credentials' | 'private'

/** Judges an address as typed or redirected to; null means that it may be asked. */
export function addressFault(address: string, allowPrivate: boolean): AddressFault | null {
  if (!URL.canParse(address)) return 'not_an_address'
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'not_http'
  if (url.username || url.password) return 'credentials'
  return !allowPrivate && isPrivateHost(url.hostname) ? 'private' : null
}

/** `hostname` as `new URL()` gives it: lower case, IPv4 in dotted form however it was typed, IPv6 in brackets. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/\.+$/, '')
  if (host.startsWith('[')) return isSpecialIpv6(host.slice(1, -1))
  const ipv4 = parseIpv4(host)
  if (ipv4 !== null) return isSpecialIpv4(ipv4)
  return !host.includes('.') || RESERVED_NAME.test(host)
}

/** Whether an address leads to the very machine: what counts as development. */
export function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname } = new URL(address)
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname)
}

function parseIpv4(host: string): number | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(host)
  if (!parts) return null
  return parts.slice(1).reduce((sum, part) => sum * 256 + Number(part), 0)
}

function isSpecialIpv4(ip: number): boolean {
  return SPECIAL_IPV4.some(([network, prefix]) => {
    const block = 2 ** (32 - prefix)
    return Math.floor(ip / block) === Math.floor((parseIpv4(network) ?? 0) / block)
  })
}

function isSpecialIpv6(text: string): boolean {
  const groups = expandIpv6(text)
  const [first = 0, second = 0] = groups
  const lastTwo = (groups[6] ?? 0) * 65_536 + (groups[7] ?? 0)
  const leadingZeros = groups.findIndex((group) => group !== 0)
  // ::/128, ::1, IPv4-compatible, IPv4-mapped (RFC 4291 §2.5.5) and NAT64 (RFC 6052) carry an IPv4 address.
  if (leadingZeros === -1 || leadingZeros >= 6) return true
  if (leadingZeros === 5 && groups[5] === 0xffff) return isSpecialIpv4(lastTwo)
  if (leadingZeros === 4 && groups[4] === 0xffff) return isSpecialIpv4(lastTwo)
  if (first === 0x64 && second === 0xff9b) return true
  // 6to4 (RFC 3056) carries it in the second and third group.
  if (first === 0x2002) return isSpecialIpv4(second * 65_536 + (groups[2] ?? 0))
  // Only 2000::/3 is global unicast; of that 2001::/23 is IANA's own (Teredo, benchmarks, ORCHID, …), and
  // 2001:db8::/32 and 3fff::/20 (RFC 9637) are for documents.
  if (first < 0x2000 || first > 0x3fff) return true
  if (first === 0x3fff) return second < 0x1000
  return first === 0x2001 && (second < 0x200 || second === 0xdb8)
}

function expandIpv6(text: string): number[] {
  const [head = '', tail] = text.split('::')
  const groupsOf = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))
  const start = groupsOf(head)
  if (tail === undefined) return start
  const end = groupsOf(tail)
  return [...start, ...new Array<number>(8 - start.length - end.length).fill(0), ...end]
}
