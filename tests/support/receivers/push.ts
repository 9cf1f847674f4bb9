import { createECDH, createPublicKey, type ECDH, randomBytes, verify } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { decrypt } from 'http_ece'

/** A browser's side of a subscription: the keys that it keeps, and what it hands to the page. */
export interface Browser {
  privateKey: ECDH
  authSecret: Buffer
  /** As `PushSubscription.toJSON()` gives it. */
  subscription: { endpoint: string; expirationTime: null; keys: { p256dh: string; auth: string } }
}

export function makeBrowser(endpoint: string): Browser {
  const privateKey = createECDH('prime256v1')
  privateKey.generateKeys()
  const authSecret = randomBytes(16)
  const keys = { p256dh: privateKey.getPublicKey('base64url'), auth: authSecret.toString('base64url') }
  return { privateKey, authSecret, subscription: { endpoint, expirationTime: null, keys } }
}

/** What a push says to the browser it is for, read by a decryptor that is not ours. */
export function readPush(body: Buffer, { privateKey, authSecret }: Browser): string {
  return decrypt(body, { version: 'aes128gcm', privateKey, authSecret }).toString('utf8')
}

export interface Vapid {
  publicKey: string
  claims: { aud: string; exp: number; sub?: string }
}

/** The header Authorization as RFC 8292 has it; null where it is missing, or its signature is none. */
export function readVapid(authorization: string | undefined): Vapid | null {
  const [, token = '', publicKey = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization ?? '') ?? []
  const [header = '', payload = '', signature = ''] = token.split('.')
  const point = Buffer.from(publicKey, 'base64url')
  if (point.length !== 65) return null
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')]
  const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
  const isSigned = verify(
    'sha256',
    Buffer.from(`${header}.${payload}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  const json = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown
  if (!isSigned || JSON.stringify(json(header)) !== '{"typ":"JWT","alg":"ES256"}') return null
  return { publicKey, claims: json(payload) as Vapid['claims'] }
}

/** A message that waits for its browser. */
export interface Pushed {
  headers: IncomingHttpHeaders
  body: Buffer
  /** As its browser decrypts it. */
  text: string
}

interface Subscribed {
  browser: Browser
  applicationServerKey: string
  waiting: Pushed[]
  hasEnded: boolean
}

/** A push service on loopback that judges as RFC 8030 and RFC 8292 say. */
export interface PushService {
  origin: string
  /** A browser subscribes with the application's key. */
  subscribe(applicationServerKey: string): Browser
  /** What waits for a browser, oldest first. */
  waitingFor(browser: Browser): readonly Pushed[]
  /** The person blocks notifications, or the browser is gone. */
  end(browser: Browser): void
  /** Every status that was answered. */
  answered: number[]
  /** Answers in place of the service; null goes back to that. */
  behave(handler: ((response: ServerResponse) => void) | null): void
  stop(): Promise<void>
}

const MAX_BODY_BYTES = 4_096
const DAY_SECONDS = 86_400

export async function startPushService(): Promise<PushService> {
  const known = new Map<string, Subscribed>()
  let handler: ((response: ServerResponse) => void) | null = null
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      response.on('finish', () => service.answered.push(response.statusCode))
      if (handler) return handler(response)
      const found = known.get(request.url ?? '')
      const status = judge(request.method, request.headers, Buffer.concat(chunks), found, service.origin)
      if (status === 201)
        response.setHeader('location', `${service.origin}/message/${randomBytes(8).toString('hex')}`)
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const pathOf = ({ subscription }: Browser) => new URL(subscription.endpoint).pathname
  const service: PushService = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    subscribe(applicationServerKey) {
      const browser = makeBrowser(`${service.origin}/push/${randomBytes(16).toString('base64url')}`)
      known.set(pathOf(browser), { browser, applicationServerKey, waiting: [], hasEnded: false })
      return browser
    },
    waitingFor: (browser) => known.get(pathOf(browser))?.waiting ?? [],
    end(browser) {
      const found = known.get(pathOf(browser))
      if (found) found.hasEnded = true
    },
    answered: [],
    behave: (next) => {
      handler = next
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return service
}

/** What is answered to a request for a push; what is taken waits for its browser. */
function judge(
  method: string | undefined,
  headers: IncomingHttpHeaders,
  body: Buffer,
  found: Subscribed | undefined,
  origin: string,
): number {
  if (method !== 'POST') return 405
  if (!found) return 404
  if (found.hasEnded) return 410
  const vapid = readVapid(headers.authorization)
  if (!vapid) return 401
  const { aud, exp, sub } = vapid.claims
  const now = Date.now() / 1_000
  // RFC 8292 §2: for this service, not expired, and for no longer than a day; §2.1: a contact, if any, is one of two kinds.
  if (aud !== origin || exp < now || exp > now + DAY_SECONDS) return 403
  if (sub !== undefined && !/^(?:mailto:|https:)/.test(sub)) return 403
  // §4.2: a subscription is restricted to the key that it was made with.
  if (vapid.publicKey !== found.applicationServerKey) return 403
  // RFC 8030 §5.2 and §5.4.
  if (!/^\d{1,10}$/.test(headers.ttl as string)) return 400
  const { topic } = headers
  if (topic !== undefined && !/^[\w-]{1,32}$/.test(String(topic))) return 400
  if (headers['content-encoding'] !== 'aes128gcm') return 415
  // §7.2
  if (body.length > MAX_BODY_BYTES) return 413
  const kept = found.waiting.filter((waiting) => topic === undefined || waiting.headers.topic !== topic)
  found.waiting = [...kept, { headers, body, text: readPush(body, found.browser) }]
  return 201
}
