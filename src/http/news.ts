import { type DocumentFront, onlyDocument } from '../newsroom/documents/document-front.ts'
import type { KvMetadata } from '../newsroom/publishing/flush.ts'
import { pagesOf } from '../newsroom/publishing/list-pages.ts'
import type { Front, Home } from '../newsroom/publishing/publish.ts'
import { numberOf } from '../text/documents/document.ts'
import { shortHash } from '../text/hash.ts'
import type { HttpContext } from './context.ts'
import { newsroomOf } from './objects.ts'

/** News as KV publishes it. One of `read` and `leave` is called: what is rendered already need not be read again. */
export interface Published<T> {
  /** The same for the same value. */
  version: string
  /** Nothing of it has changed since, ms since 1970 UTC; null where only the value can tell. */
  unchangedSince: number | null
  read(): Promise<T>
  leave(): Promise<void>
}

/** A list's page, from 1, and how many there are. */
export type Paged<T> = T & { page: number; pages: number }

/** No list has so many pages, and no number that is longer is one. */
const MAX_PAGE = 1_000_000

/** The front page's news; the Newsroom is asked where KV does not have it (yet). */
export async function readHome(c: HttpContext): Promise<Published<Home>> {
  const kept = await readKey<Home>(c, 'home')
  if (kept) return kept
  const home = await newsroomOf(c.env, c.get('settings')).home()
  if (!home) throw new Error('every list has its first page')
  return published(home)
}

/** A public topic's news; null where there is no such topic. */
export async function readFront(c: HttpContext, id: string): Promise<Published<Front> | null> {
  if (!isTopicId(id)) return null
  const kept = await readKey<Front>(c, `front:${id}`)
  if (kept) return kept
  const front = await newsroomOf(c.env, c.get('settings')).front(id)
  return front && published(front)
}

/** What cites a document; the Newsroom is asked where KV does not have it, or not all that is shown of it. */
export async function readDocument(c: HttpContext, id: string): Promise<Published<DocumentFront> | null> {
  if (!isDocumentId(id)) return null
  const number = numberOf(id)
  const kept = await readKey<DocumentFront>(c, `document:${number}`)
  if (kept && id === number) return kept
  const one = kept && onlyDocument(await kept.read(), id)
  if (one) return published(one)
  const front = await newsroomOf(c.env, c.get('settings')).document(id)
  return front && published(front)
}

/**
 * A page of all public topics' news: the first as `readHome` has it; later ones, which few ask for, from the Newsroom's
 * rows (docs/adr/0046). Null beyond the last.
 */
export async function readHomePage(c: HttpContext, page: number): Promise<Published<Paged<Home>> | null> {
  if (page === 1) return paged(await readHome(c), page)
  return laterPage(page, () => newsroomOf(c.env, c.get('settings')).home(page))
}

/** The same of a public topic; null as well where there is no such topic. */
export async function readFrontPage(
  c: HttpContext,
  id: string,
  page: number,
): Promise<Published<Paged<Front>> | null> {
  if (page === 1) return paged(await readFront(c, id), page)
  return isTopicId(id) ? laterPage(page, () => newsroomOf(c.env, c.get('settings')).front(id, page)) : null
}

/** The same of a document, by its id or its number; null as well where nothing cites it. */
export async function readDocumentPage(
  c: HttpContext,
  id: string,
  page: number,
): Promise<Published<Paged<DocumentFront>> | null> {
  if (page === 1) return paged(await readDocument(c, id), page)
  return isDocumentId(id)
    ? laterPage(page, () => newsroomOf(c.env, c.get('settings')).document(id, page))
    : null
}

async function laterPage<T extends Counted>(
  page: number,
  ask: () => Promise<T | null>,
): Promise<Published<Paged<T>> | null> {
  if (!Number.isInteger(page) || page < 1 || page > MAX_PAGE) return null
  const value = await ask()
  return paged(value && published(value), page)
}

/** As every list is. */
interface Counted {
  items: readonly unknown[]
  entries?: number
}

function paged<T extends Counted>(news: Published<T> | null, page: number): Published<Paged<T>> | null {
  return (
    news && {
      ...news,
      read: async () => {
        const value = await news.read()
        return { ...value, page, pages: pagesOf(value.entries ?? value.items.length) }
      },
    }
  )
}

function isTopicId(id: string): boolean {
  return /^[a-z0-9-]{1,64}$/.test(id)
}

/** A number as a slug, and who issued it. */
function isDocumentId(id: string): boolean {
  return id.length <= 160 && /^[a-z0-9]+(?:-[a-z0-9]+)*(?:--[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(id)
}

/** A key of KV; null where it does not have it (yet). */
export async function readKey<T>(c: HttpContext, key: string): Promise<Published<T> | null> {
  const { value, metadata } = await c.env.KV.getWithMetadata<KvMetadata>(key, 'stream')
  if (!value || !metadata) return null
  return {
    version: metadata.version,
    unchangedSince: metadata.putAt ?? null,
    read: () => new Response(value).json<T>(),
    leave: () => value.cancel(),
  }
}

/** News as an object answers it. */
export function published<T>(value: T): Published<T> {
  const version = shortHash([JSON.stringify(value)])
  return { version, unchangedSince: null, read: async () => value, leave: async () => {} }
}
