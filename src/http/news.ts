import type { KvMetadata } from '../newsroom/publishing/flush.ts'
import type { Front, Home } from '../newsroom/publishing/publish.ts'
import { shortHash } from '../text/hash.ts'
import type { HttpContext } from './context.ts'
import { newsroomOf } from './objects.ts'

/** News as KV publishes it. One of `read` and `leave` is called: what is rendered already need not be read again. */
export interface Published<T> {
  /** The same for the same value. */
  version: string
  read(): Promise<T>
  leave(): Promise<void>
}

/** The front page's news; the Newsroom is asked where KV does not have it (yet). */
export async function readHome(c: HttpContext): Promise<Published<Home>> {
  return (await readKey<Home>(c, 'home')) ?? published(await newsroomOf(c.env, c.get('settings')).home())
}

/** A public topic's news; null where there is no such topic. */
export async function readFront(c: HttpContext, id: string): Promise<Published<Front> | null> {
  if (!/^[a-z0-9-]{1,64}$/.test(id)) return null
  const kept = await readKey<Front>(c, `front:${id}`)
  if (kept) return kept
  const front = await newsroomOf(c.env, c.get('settings')).front(id)
  return front && published(front)
}

/** A key of KV; null where it does not have it (yet). */
export async function readKey<T>(c: HttpContext, key: string): Promise<Published<T> | null> {
  const { value, metadata } = await c.env.KV.getWithMetadata<KvMetadata>(key, 'stream')
  if (!value || !metadata) return null
  return {
    version: metadata.version,
    read: () => new Response(value).json<T>(),
    leave: () => value.cancel(),
  }
}

/** News as an object answers it. */
export function published<T>(value: T): Published<T> {
  return { version: shortHash([JSON.stringify(value)]), read: async () => value, leave: async () => {} }
}
