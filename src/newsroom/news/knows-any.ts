import { decide } from '../../articles/identity/decide.ts'
import { keysOfItem } from '../../articles/identity/keys.ts'
import type { FeedItem } from '../../feeds/read/feed.ts'
import type { Source } from '../sources/source.ts'
import { Identities } from './identity-rows.ts'

/** Whether a source knows anything of what a document holds. Changes nothing. */
export function knowsAny(sql: SqlStorage, source: Source, items: readonly FeedItem[]): boolean {
  const keys = items.map((item) => keysOfItem(item, source.timezone))
  return decide(keys, new Identities(sql, source.id, keys)).facts.known > 0
}
