import type { Item } from '../events.ts'

/** Items that a message shows; the digest's page has them all. */
export const MAX_ITEMS = 50

export type Locale = 'vi' | 'en'

interface MessageBase {
  /** The delivery's id: the same in every attempt. */
  id: string
  locale: Locale
  /** Base of every link, without a slash at the end. */
  base: string
  timeZone: string
  /** When the delivery was written down, ms since 1970 UTC; every attempt says this time. */
  date: number
}

/** One digest, as every channel renders it. The same delivery gives the same message in every attempt. */
export interface DigestMessage extends MessageBase {
  kind: 'digest'
  window: { from: number; to: number }
  topics: { id: string; name: string }[]
  /** At most `MAX_ITEMS`. */
  items: Item[]
  /** How many more stand on the digest's page. */
  more: number
  /** How many of all its items update what an earlier digest told. */
  updates: number
  links: { all: string; manage: string; unsubscribe: string }
}

/** Asks whether an address wants what was asked for in its name. */
export interface ConfirmationMessage extends MessageBase {
  kind: 'confirmation'
  /** Whether it is where somebody moves who is told elsewhere by now. */
  isMove: boolean
  topics: string[]
  expiresAt: number
  links: { confirm: string }
}

/**
 * What a notice is about: a link to the own page that was asked for, an address that is to take this one's place, or a
 * test that a person sends to themselves.
 */
export type NoticeKind = 'link' | 'move' | 'test'

/** Says something to one person about their subscription; its sentences are in its locale already. */
export interface NoticeMessage extends MessageBase {
  kind: 'notice'
  /** An answer to what was written to a bot is about nothing else. */
  about: NoticeKind | 'answer'
  subject: string
  /** Paragraphs of plain text. */
  lines: string[]
  links: { label: string; url: string }[]
}

export type Message = DigestMessage | ConfirmationMessage | NoticeMessage
