import * as z from 'zod'
import type { InboundEvent } from '../../channel.ts'

/** What the webhook posts (docs.zaloplatforms.com/docs/BOT/webhook), as far as a text written to the bot goes. */
const update = z.object({
  ok: z.literal(true),
  result: z.object({
    event_name: z.literal('message.text.received'),
    message: z.object({
      chat: z.object({
        id: z.string().regex(/^[\w-]{1,100}$/),
        // One of a group cannot agree for all of them.
        chat_type: z.literal('PRIVATE'),
      }),
      message_id: z.string().min(1).max(200),
      text: z.string(),
    }),
  }),
})

/** Pictures, stickers, voices, groups, and messages whose content Zalo keeps back are none of our business. */
export function readUpdate(body: unknown): InboundEvent | null {
  const { data } = update.safeParse(body)
  if (!data) return null
  const { chat, message_id, text } = data.result.message
  return { kind: 'text', id: message_id, address: chat.id, text }
}
