import type { Recipient } from '../../channel.ts'
import type { Outside } from '../../outside.ts'
import { type Posted, post } from '../../post.ts'
import { signatureHeaders } from '../../standard-webhooks.ts'

export interface SignedPost {
  to: Recipient
  id: string
  body: string
}

/** One POST of JSON, signed with every key of the endpoint. Never throws. */
export function postSigned(
  { to, id, body }: SignedPost,
  outside: Outside,
  now: number,
  isAnswerWanted: boolean,
): Promise<Posted> {
  const headers = { 'content-type': 'application/json', ...signatureHeaders(id, body, to.keys, now) }
  return post({ url: to.address, headers, body, isAnswerWanted }, outside, now)
}
