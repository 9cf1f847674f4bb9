import { describe, expect, test } from 'vitest'
import { askChallenge } from '../../../src/delivery/channels/webhook/challenge.ts'
import { webhook } from '../../../src/delivery/channels/webhook/channel.ts'
import { webpush } from '../../../src/delivery/channels/webpush/channel.ts'
import { keysOf } from '../../../src/delivery/channels/webpush/vapid.ts'
import { newSecret } from '../../../src/delivery/standard-webhooks.ts'
import { makeBrowser } from '../../support/receivers/push.ts'
import { DATE, digest, item } from './messages.ts'
import { outside as world } from './outside.ts'

/** Every form in which an address can lead inside, with why, `host` standing where a host stands. */
const INSIDE: readonly (readonly [why: string, ...addresses: string[]])[] = [
  ['loopback', '127.0.0.1', '127.0.0.53', '127.255.255.254', '[::1]', '[0:0:0:0:0:0:0:1]'],
  ['the machine itself', '0.0.0.0', '0', '0.1.2.3', '[::]'],
  ['private networks', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '[fd00::1]', '[fc00::1]'],
  ['decimal', '2130706433', '167772161', '3232235777', '2852039166'],
  ['octal', '0177.0.0.1', '017700000001', '012.0.0.1', '0300.0250.0.1', '00000177.0.0.1'],
  ['hexadecimal', '0x7f000001', '0x7f.0.0.1', '0xA.0.0.1', '0xc0a80101', '0x7F.1'],
  ['with parts left out', '127.1', '127.0.1', '10.1', '192.168.257', '172.1048577'],
  [
    'with a dot behind',
    '127.0.0.1.',
    '2130706433.',
    'localhost.',
    'localhost..',
    'metadata.google.internal.',
  ],
  [
    'in other digits and dots',
    '１２７.０.０.１',
    '①②⑦.0.0.1',
    '127。0。0。1',
    '127．0．0．1',
    '%31%32%37.0.0.1',
  ],
  ['with what the parser drops', '127.0.0.1\t', '12\n7.0.0.1', 'local\u00ADhost', '%6c%6f%63alhost'],
  [
    'IPv4 mapped into IPv6',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::FFFF:10.0.0.1]',
    '[::ffff:a9fe:a9fe]',
  ],
  ['IPv4 compatible, translated', '[::127.0.0.1]', '[::7f00:1]', '[::ffff:0:127.0.0.1]'],
  ['NAT64', '[64:ff9b::127.0.0.1]', '[64:ff9b::a00:1]', '[64:ff9b:1::c0a8:101]', '[64:ff9b::a9fe:a9fe]'],
  ['6to4', '[2002:7f00:1::]', '[2002:a00:1::1]', '[2002:c0a8:101::1]', '[2002:a9fe:a9fe::]'],
  ['Teredo', '[2001::1]', '[2001:0:7f00:1::]'],
  ['link-local', '169.254.0.1', '[fe80::1]', '[febf::1]', '[fec0::1]'],
  ['carriers’ NAT', '100.64.0.1', '100.127.255.254'],
  [
    'metadata of clouds',
    '169.254.169.254',
    '169.254.170.2',
    '[fd00:ec2::254]',
    '100.100.100.200',
    '192.0.0.192',
    '168.63.129.16',
    'metadata',
    'metadata.google.internal',
    'instance-data.ec2.internal',
  ],
  ['broadcast, multicast, reserved', '255.255.255.255', '224.0.0.1', '240.0.0.1', '[ff02::1]', '[100::1]'],
  ['benchmarks and examples', '198.18.0.1', '192.0.2.1', '198.51.100.1', '203.0.113.1', '[2001:db8::1]'],
  ['names of the machine', 'localhost', 'LocalHost', 'a.b.localhost', 'localhost.localdomain', 'ⓛocalhost'],
  ['names of a network', 'nas', 'printer.local', 'db.internal', 'x.lan', 'x.home.arpa', 'intranet.corp'],
  ['names of a cluster', 'kubernetes.default.svc', 'api.default.svc.cluster.local'],
]

const HOSTS = INSIDE.flatMap(([why, ...hosts]) => hosts.map((host) => [why, host] as const))
const URLS = [
  (host: string) => `https://${host}/tin`,
  (host: string) => `https://${host}:8443/`,
  (host: string) => `https://${host}:22/?a=b#c`,
]

/** Addresses refused for more than their host. */
const OTHERS = [
  'https://lan@nhan.vn/',
  'https://:mat-khau@nhan.vn/',
  'https://nhan.vn@127.0.0.1/',
  'https://127.0.0.1@nhan.vn/',
  'https://nhan.vn:443@169.254.169.254/',
  'https://[fe80::1%25eth0]/',
  'https://1.2.3.256/',
  'https://nhan.vn:99999/',
  'file:///etc/passwd',
  'gopher://nhan.vn/',
  'ftp://nhan.vn/',
  'data:text/plain,x',
  'blob:https://nhan.vn/x',
  'nhan.vn/tin',
  '//nhan.vn/tin',
  '',
]

const PUBLIC = [
  'https://nhan.vn/tin',
  'https://nhan.vn:8443/',
  // A backslash ends the host: what stands behind it is a path.
  'https://nhan.vn\\@127.0.0.1/',
  'https://1.1.1.1/',
  'https://[2606:4700::1111]/',
]
const { p256dh, auth } = makeBrowser('').subscription.keys
const SECRET = newSecret(new Uint8Array(32).fill(1))

/** Where requests went, each answered by a redirect to `location`. */
function redirecting(location: string) {
  const asked: string[] = []
  const outside = world({
    fetch: (async (url: string, { redirect }: RequestInit) => {
      // Whatever would follow by itself would be there already.
      asked.push(url, ...(redirect === 'manual' ? [] : [location]))
      return new Response(null, { status: 307, headers: { location } })
    }) as unknown as typeof fetch,
  })
  return { outside, asked }
}

/** Every way in which an address that a stranger gave is asked. */
const ASKED = {
  'a digest by webhook': async (address: string, { outside }: ReturnType<typeof redirecting>) =>
    sent(webhook.make(null, outside), { address, keys: [SECRET] }),
  'a digest by push': async (address: string, { outside }: ReturnType<typeof redirecting>) => {
    const keys = keysOf('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw')
    return sent(webpush.make({ keys, subject: null }, outside), { address, keys: [p256dh, auth] })
  },
  'a challenge': async (address: string, { outside }: ReturnType<typeof redirecting>) => {
    const answer = await askChallenge({ address, keys: [SECRET] }, 'r0-1', 'x', null, outside, DATE)
    return answer.ok ? 'ok' : answer.reason
  },
}

async function sent(channel: ReturnType<typeof webhook.make>, to: { address: string; keys: string[] }) {
  const message = digest([item(1)])
  const outcome = await channel.send((await channel.render(message, to)) ?? '', message.id, to, DATE)
  return 'reason' in outcome ? outcome.reason : outcome.result
}

/** Whether each channel takes an address from a stranger. */
function takes(address: string): { webhook: boolean; webpush: boolean } {
  const subscription = { endpoint: address, keys: { p256dh, auth } }
  return {
    webhook: webhook.input?.(false).safeParse({ type: 'webhook', url: address }).success ?? true,
    webpush: webpush.input?.(false).safeParse({ type: 'webpush', subscription }).success ?? true,
  }
}

describe('an address that leads inside is taken from nobody', () => {
  test.each(HOSTS)('%s: %j', (_, host) => {
    for (const url of URLS) expect(takes(url(host)), url(host)).toEqual({ webhook: false, webpush: false })
  })
  test.each(OTHERS)('%j', (address) => {
    expect(takes(address)).toEqual({ webhook: false, webpush: false })
  })
  test.each(PUBLIC)('%s is', (address) => {
    expect(takes(address)).toEqual({ webhook: true, webpush: true })
  })
})

describe.each(Object.entries(ASKED))('%s', (_name, ask) => {
  test.each([...HOSTS.map(([, host]) => `https://${host}/tin`), ...OTHERS])(
    'asks nothing at %j, though it stands in a row',
    async (address) => {
      const inside = redirecting('https://nhan.vn/')
      expect(await ask(address, inside)).toMatch(/^forbidden(?:_address)?$/)
      expect(inside.asked).toEqual([])
    },
  )

  test.each(HOSTS.map(([, host]) => `http://${host}/`))(
    'does not follow a redirect to %j',
    async (location) => {
      // Only what a header can hold can be redirected to.
      const there = redirecting(encodeURI(location).replaceAll('%25', '%'))
      expect(await ask('https://nhan.vn/tin', there)).toMatch(/status/)
      expect(there.asked).toEqual(['https://nhan.vn/tin'])
    },
  )
})
