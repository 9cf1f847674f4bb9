import type { Front, Home } from '../newsroom/publish.ts'
import type { HttpContext } from './context.ts'
import { newsroomOf } from './objects.ts'

/** News as KV publishes it, still as text: unchanged text needs no second parsing or rendering. */
export type Published<T> = { text: string; parse: () => T }

/** The front page's news; the Newsroom is asked where KV does not have it (yet). */
export async function readHome(c: HttpContext): Promise<Published<Home>> {
  const text = await c.env.KV.get('home')
  return text === null ? published(await newsroomOf(c.env, c.get('settings')).home()) : parsed(text)
}

/** A public topic's news; null where there is no such topic. */
export async function readFront(c: HttpContext, id: string): Promise<Published<Front> | null> {
  if (!/^[a-z0-9-]{1,64}$/.test(id)) return null
  const text = await c.env.KV.get(`front:${id}`)
  if (text !== null) return parsed(text)
  const front = await newsroomOf(c.env, c.get('settings')).front(id)
  return front && published(front)
}

function parsed<T>(text: string): Published<T> {
  return { text, parse: () => JSON.parse(text) as T }
}

function published<T>(value: T): Published<T> {
  return { text: JSON.stringify(value), parse: () => value }
}
