import type { Item } from '../../../events.ts'
import type { DigestMessage, Message, NoticeMessage } from '../../message.ts'

/** What receivers may be counted on to take (Standard Webhooks 1.0.0, "Payload size"). */
const MAX_BYTES = 20_000
/** Of these, for the names of topics, so that long ones leave room for what is told. */
const MAX_TOPIC_BYTES = 4_000

/** What is sent of a message; of notices, tests alone: what else a person is told of is nothing to a program. */
export function webhookBody(message: Message): string | null {
  switch (message.kind) {
    case 'digest':
      return digestBody(message)
    case 'notice':
      return message.about === 'test' ? JSON.stringify(testEvent(message)) : null
    case 'confirmation':
      return null
  }
}

/** The event `subscription.test`. */
function testEvent({ date, lines }: NoticeMessage) {
  return {
    type: 'subscription.test',
    timestamp: new Date(date).toISOString(),
    data: { message: lines.join(' ') },
  }
}

/** What is sent of a digest: the event, without the items that do not fit; `more` counts them, too. */
export function digestBody(message: DigestMessage): string {
  const topics = fitting(message.topics, MAX_TOPIC_BYTES, (topic) => topic)
  const most = message.items.length + message.more
  const empty = JSON.stringify(digestEvent({ ...message, topics, items: [], more: most }))
  const items = fitting(message.items, MAX_BYTES - bytesOf(empty), itemOf)
  const more = most - items.length
  return JSON.stringify(digestEvent({ ...message, topics, items, more }))
}

/** The event `digest.published`. */
export function digestEvent(message: DigestMessage) {
  const time = (ms: number) => new Date(ms).toISOString()
  return {
    type: 'digest.published',
    timestamp: time(message.date),
    data: {
      digest: {
        id: message.id,
        window: { from: time(message.window.from), to: time(message.window.to) },
        topics: message.topics,
      },
      items: message.items.map(itemOf),
      more: message.more,
      all: message.links.all,
      manage: message.links.manage,
    },
  }
}

/** An entry; `update` is there for one that only updates what was told, or might have been. */
function itemOf({ article, matches, also = [], update }: Item) {
  const time = (ms: number) => new Date(ms).toISOString()
  return {
    article,
    matches,
    also,
    ...(update
      ? {
          update: {
            at: time(update.at),
            changes: update.changes,
            toldAt: update.toldAt ? time(update.toldAt) : null,
          },
        }
      : {}),
  }
}

/** In their order, those that fit beside the ones before; with the comma behind each. */
function fitting<T>(all: readonly T[], maxBytes: number, shown: (one: T) => unknown): T[] {
  let left = maxBytes
  return all.filter((one) => {
    const bytes = bytesOf(JSON.stringify(shown(one))) + 1
    if (bytes > left) return false
    left -= bytes
    return true
  })
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
