import * as z from 'zod'
import type { InboundEvent } from '../../channel.ts'

/** An `Update` of the Bot API, as far as a text written to the bot goes. */
const update = z.object({
  update_id: z.int(),
  message: z.object({
    // One of a group cannot agree for all of them.
    chat: z.object({ id: z.int(), type: z.literal('private') }),
    text: z.string(),
  }),
})

/** Edits, pictures, groups and all other kinds of update are none of our business. */
export function readUpdate(body: unknown): InboundEvent | null {
  const { data } = update.safeParse(body)
  if (!data) return null
  const { chat, text } = data.message
  return { kind: 'text', id: String(data.update_id), address: String(chat.id), text }
}
