import * as z from 'zod'
import {
  type BotSettings,
  isWebhookSecret,
  messageBody,
  readBotSettings,
  sendMessage,
} from '../../bot-api.ts'
import type { ChannelDefinition } from '../../channel.ts'
import { plainText } from '../../plain.ts'
import { readUpdate } from './update.ts'

/** `text` of sendMessage: "1 to 2000 characters"; counted in UTF-16 units, of which there are never fewer. */
const MAX_TEXT = 2_000
/** Assumed: no rate is documented. A 429 is heeded whatever it is. */
const PER_SECOND = 5

/** Zalo's Bot Platform (docs.zaloplatforms.com/docs/BOT): people write to the bot, and are told in that chat. */
export const zalo: ChannelDefinition<'zalo', BotSettings> = {
  name: 'zalo',
  consent: 'written',
  settings: (vars) => readBotSettings(vars, 'ZALO', 'https://bot-api.zaloplatforms.com'),
  recipient: () => ({ address: z.string().regex(/^[\w-]{1,100}$/), keys: z.tuple([]) }),
  input: null,
  make: (settings, outside) => ({
    // Nothing in sendMessage tells a repeat from another message.
    idempotencyMs: 0,
    perSecond: PER_SECOND,
    host: () => 'zalo',
    render: async (message, to) => {
      const text = plainText(message, MAX_TEXT)
      return text === null ? null : messageBody(to, text)
    },
    send: (body, _id, to, now) => sendMessage(body, to, settings, outside, now),
  }),
  inbound: {
    isAuthentic: (headers, _body, settings) =>
      isWebhookSecret(headers.get('x-bot-api-secret-token'), settings),
    read: readUpdate,
  },
}
