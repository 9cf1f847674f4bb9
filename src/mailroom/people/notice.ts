import { signedLink } from '../../delivery/links.ts'
import type { NoticeKind, NoticeMessage } from '../../delivery/message.ts'
import { sayNotice } from '../../delivery/notice.ts'
import type { Delivery } from '../ledger/delivery.ts'
import type { Subscriber } from './subscribers.ts'

/** What a notice says, fixed when its row is written. */
export interface NoticePayload {
  notice: NoticeKind
  base: string
  locale: 'vi' | 'en'
  timeZone: string
  linkVersion: number
  linkExpiresAt: number
}

/** The link of a notice works for so long; the page that it opens makes longer ones. */
const LINK_MS = 3 * 86_400_000

export function noticeFor(person: Subscriber, notice: NoticeKind, base: string, now: number): NoticePayload {
  return {
    notice,
    base,
    locale: person.locale,
    timeZone: person.schedule.timezone,
    linkVersion: person.linkVersion,
    linkExpiresAt: now + LINK_MS,
  }
}

/** The message of a notice's row: a function of the row and the key. */
export function noticeMessage(delivery: Delivery, payload: NoticePayload, key: string): NoticeMessage {
  const { id, subscriber, createdAt } = delivery
  const { base, locale, timeZone, linkVersion: version, linkExpiresAt: expiresAt } = payload
  const url = signedLink(base, { purpose: 'manage', id: subscriber, version, expiresAt }, key)
  return sayNotice(payload.notice, { id, locale, base, timeZone, date: createdAt }, url)
}
