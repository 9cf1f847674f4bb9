import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { withoutDirections } from '../../text/directions.ts'
import type { HttpContext } from '../context.ts'
import type { Published } from '../news.ts'
import { hasDated, hasTagged } from './conditional.ts'
import { wantsGzip } from './encoding.ts'

/** A document of one state of the news, to be written where somebody needs its bytes. */
interface Document {
  write(): string
  /** When what it says last changed, ms since 1970 UTC; 0 for never. */
  updatedAt: number
  /** Headers that belong to it alone. */
  headers?: Readonly<Record<string, string>>
}

/** Its bytes with all that is said of them. */
interface Rendering {
  /** Of the news that it was written from. */
  version: string
  updatedAt: number
  headers: Readonly<Record<string, string>>
  plain: Bytes
  /** Compressed when somebody first wants it so. */
  gzip: Bytes | null
}

type Bytes = Uint8Array<ArrayBuffer>

/** Readers and caches may keep a document this long: KV shows a change within as much. */
const MAX_AGE_SECONDS = 60
const KEPT_RENDERINGS = 200

/** What every answer says: how long it holds, and on what it depends. */
const ALWAYS = {
  'cache-control': `public, max-age=${MAX_AGE_SECONDS}`,
  vary: 'accept-encoding, sec-fetch-dest',
}

/** The last renderings, by address, those that were asked for last at the end; used again while the news is the same. */
const kept = new Map<string, Rendering>()

/**
 * Answers news as a document at `address`, or that it is what the reader has already. For a reader that sends the ETag
 * of it nothing is read or written, by whichever isolate (docs/adr/0054).
 */
export async function answerRendered<T>(
  c: HttpContext,
  address: string,
  news: Published<T>,
  type: string,
  toDocument: (value: T) => Document,
): Promise<Response> {
  const isGzip = wantsGzip(c)
  const etag = etagOf(c.env.RELEASE.id, address, news.version, isGzip)
  const validators = { ...ALWAYS, etag }
  const unchanged = () => new Response(null, { status: 304, headers: validators })
  let rendering = keptFor(address, news.version)
  const isKnown = hasTagged(c, etag) || hasDated(c, news.unchangedSince ?? 0)
  if (rendering || isKnown) await news.leave()
  if (isKnown) return unchanged()
  if (!rendering) {
    const document = toDocument(await news.read())
    // What has once been said of it stays: an entry that is gone would make it older.
    const updatedAt = news.unchangedSince ?? document.updatedAt
    if (hasDated(c, updatedAt)) return unchanged()
    // Whoever asked at the same moment may have had it written by now.
    rendering =
      keptFor(address, news.version) ?? keep(address, render({ ...document, updatedAt }, news.version, type))
  }
  if (hasDated(c, rendering.updatedAt)) return unchanged()
  // `manual`: the runtime would compress it once more.
  if (!isGzip) return new Response(rendering.plain, { headers: { ...validators, ...rendering.headers } })
  rendering.gzip ??= new Uint8Array(gzipSync(rendering.plain))
  const headers = { ...validators, ...rendering.headers, 'content-encoding': 'gzip' }
  return new Response(rendering.gzip, { headers, encodeBody: 'manual' })
}

/**
 * A strong validator before there are bytes: of all that they are made from. A release is the program with its settings.
 * The compressed form has its own (RFC 9110 §8.8.3.3).
 */
function etagOf(release: string, address: string, version: string, isGzip: boolean): string {
  const hash = createHash('sha256').update([release, address, version].join('\n')).digest('base64url')
  return `"${hash.slice(0, 32)}${isGzip ? '-gz' : ''}"`
}

function keptFor(address: string, version: string): Rendering | null {
  const last = kept.get(address)
  return last?.version === version ? keep(address, last) : null
}

function keep(address: string, rendering: Rendering): Rendering {
  kept.delete(address)
  const [oldest] = kept.keys()
  if (oldest !== undefined && kept.size >= KEPT_RENDERINGS) kept.delete(oldest)
  kept.set(address, rendering)
  return rendering
}

function render({ write, updatedAt, headers }: Document, version: string, type: string): Rendering {
  return {
    version,
    updatedAt,
    headers: {
      ...headers,
      'content-type': `${type}; charset=utf-8`,
      ...(updatedAt > 0 ? { 'last-modified': new Date(updatedAt).toUTCString() } : {}),
    },
    plain: new TextEncoder().encode(withoutDirections(write())) as Bytes,
    gzip: null,
  }
}
