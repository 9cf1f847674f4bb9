import { signedLink } from '../../delivery/links.ts'
import type { ConfirmationMessage } from '../../delivery/message.ts'
import type { Delivery } from '../ledger/delivery.ts'
import { insertNotice } from '../ledger/insert.ts'
import type { AddedRequest } from './requests.ts'
import { hasComplainedLately } from './verdicts.ts'

/** What a confirmation says, fixed when its row is written. */
export interface ConfirmationPayload {
  base: string
  locale: 'vi' | 'en'
  timeZone: string
  request: string
  expiresAt: number
  topics: string[]
  /** Missing where nobody moves. */
  isMove?: true
}

/**
 * Writes down that an address is to be asked whether a request is its own. Who complained is left alone; who asks is
 * told the same. Runs inside a transaction.
 */
export function insertConfirmation(
  sql: SqlStorage,
  { request, subscriber, expiresAt }: AddedRequest,
  said: Omit<ConfirmationPayload, 'request' | 'expiresAt'>,
  now: number,
): void {
  if (hasComplainedLately(sql, subscriber, now)) return
  const payload: ConfirmationPayload = { ...said, request, expiresAt }
  insertNotice(sql, subscriber, 'confirmation', payload, now)
}

/** The message of a confirmation's row: a function of the row and the key. */
export function confirmationMessage(
  delivery: Delivery,
  payload: ConfirmationPayload,
  key: string,
): ConfirmationMessage {
  const { base, request, expiresAt } = payload
  return {
    kind: 'confirmation',
    id: delivery.id,
    locale: payload.locale,
    base,
    timeZone: payload.timeZone,
    date: delivery.createdAt,
    topics: payload.topics,
    isMove: payload.isMove ?? false,
    expiresAt,
    links: { confirm: signedLink(base, { purpose: 'confirm', id: request, version: 0, expiresAt }, key) },
  }
}
