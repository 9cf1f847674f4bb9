import type { Subscription } from './people/subscriptions.ts'

/** What of an event's row decides where it is told. */
export interface EventRow extends Record<string, SqlStorageValue> {
  seq: number
  article: string
  story: string
  is_update: number
  at: number
}

/** An item that is an update: its place among the items, and when the reader was last told of its story (ms). */
export interface UpdateItem {
  item: number
  toldAt: number | null
}

/** What a window comes to. */
interface Chosen {
  /** The events of each item in their order, newest item first. */
  items: number[][]
  updates: UpdateItem[]
  /** The articles and stories that the items tell. */
  told: string[]
  topics: { id: string; name: string }[]
  /** How many events an earlier digest told, and how many are updates that nobody wants. */
  repeats: number
  unwanted: number
}

/** Puts events of one story into one item, and leaves out what an earlier digest said and updates nobody wants. */
export function chooseItems(
  sql: SqlStorage,
  subscriber: string,
  windows: readonly { subscription: Subscription; events: readonly EventRow[] }[],
): Chosen {
  const told = toldBefore(sql, subscriber)
  const stories = new Map<string, EventRow[]>()
  const topics: { id: string; name: string }[] = []
  let repeats = 0
  let unwanted = 0
  for (const { subscription, events } of windows) {
    let isShown = false
    for (const event of events) {
      if (event.is_update === 1 && !subscription.updates) {
        unwanted += 1
      } else if (event.is_update === 0 && (told.has(event.article) || told.has(event.story))) {
        repeats += 1
      } else {
        const known = stories.get(event.story)
        if (known) known.push(event)
        else stories.set(event.story, [event])
        isShown = true
      }
    }
    if (isShown) topics.push({ id: subscription.topic, name: subscription.topicName })
  }
  const items = [...stories.values()].map((events) => events.sort((a, b) => a.seq - b.seq))
  items.sort((a, b) => (b.at(-1)?.seq ?? 0) - (a.at(-1)?.seq ?? 0))
  return {
    items: items.map((events) => events.map(({ seq }) => seq)),
    updates: items.flatMap((events, item) => {
      // With an event that is none, the story is new to this reader.
      if (events.some(({ is_update }) => is_update === 0)) return []
      return [{ item, toldAt: lastTold(told, events) }]
    }),
    told: [...new Set(items.flat().flatMap(({ article, story }) => [article, story]))],
    topics,
    repeats,
    unwanted,
  }
}

/** Who follows a topic since later than the first news of it may never have been told what is updated now. */
function lastTold(told: ReadonlyMap<string, number>, events: readonly EventRow[]): number | null {
  const times = events.flatMap(({ article, story }) => [told.get(article) ?? 0, told.get(story) ?? 0])
  return Math.max(...times) || null
}

/** Articles and stories in the subscriber's earlier digests, due or sent, of either lane, with when the last was made. */
function toldBefore(sql: SqlStorage, subscriber: string): ReadonlyMap<string, number> {
  const rows = sql.exec<{ name: string; at: number }>(
    `SELECT t.value AS name, MAX(d.created_at) AS at FROM deliveries d, json_each(d.told) t
     WHERE d.subscriber = ? AND d.kind = 'digest' AND d.status IN ('due', 'sent') GROUP BY t.value`,
    subscriber,
  )
  return new Map(rows.toArray().map(({ name, at }) => [name, at]))
}
