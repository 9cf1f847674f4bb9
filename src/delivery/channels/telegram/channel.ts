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

/** `text` of sendMessage: "1-4096 characters after entities parsing", which counts UTF-16 units. */
const MAX_TEXT = 4_096
/** core.telegram.org/bots/faq: "about 30 messages per second" in all. */
const PER_SECOND = 25

/** Telegram's Bot API (core.telegram.org/bots/api). docs/adding-a-channel.md walks through this folder. */
export const telegram: ChannelDefinition<'telegram', BotSettings> = {
  name: 'telegram',
  consent: 'written',
  settings: (vars) => readBotSettings(vars, 'TELEGRAM', 'https://api.telegram.org'),
  recipient: () => ({ address: z.string().regex(/^\d{1,16}$/), keys: z.tuple([]) }),
  input: null,
  make: (settings, outside) => ({
    idempotencyMs: 0,
    perSecond: PER_SECOND,
    host: () => 'telegram',
    render: async (message, to) => {
      const text = plainText(message, MAX_TEXT)
      return text === null ? null : messageBody(to, text, { link_preview_options: { is_disabled: true } })
    },
    send: (body, _id, to, now) => sendMessage(body, to, settings, outside, now),
  }),
  inbound: {
    isAuthentic: (headers, _body, settings) =>
      isWebhookSecret(headers.get('x-telegram-bot-api-secret-token'), settings),
    read: readUpdate,
  },
}
