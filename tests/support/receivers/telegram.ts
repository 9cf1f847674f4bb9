import { type BotAnswer, type BotReceiver, startBotReceiver } from './bot.ts'

export const TELEGRAM_TOKEN = '110201543:thu-nghiem-thu-nghiem'
export const TELEGRAM_SECRET = 'khoa_cua_webhook_telegram'

/** An error of the Bot API: its number is the HTTP status too; 429 says how long to wait (ResponseParameters). */
export const telegramError = (error_code: number, description: string, retryAfter?: number): BotAnswer => ({
  status: error_code,
  body: {
    ok: false,
    error_code,
    description,
    ...(retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }),
  },
})

/** Stands in for core.telegram.org/bots/api#sendmessage. */
export const startTelegramReceiver = (): Promise<BotReceiver> =>
  startBotReceiver({
    token: TELEGRAM_TOKEN,
    maxText: 4_096,
    error: telegramError,
    result: (message_id, { chat_id, text }) => ({
      message_id,
      date: 1_764_000_000,
      chat: { id: Number(chat_id), type: 'private' },
      text,
    }),
  })

/** What its webhook posts when somebody writes (core.telegram.org/bots/api#setwebhook, #update). */
export function telegramUpdate(
  chat: number,
  id: number,
  text: string,
): { headers: Record<string, string>; body: object } {
  const from = { id: chat, is_bot: false, first_name: 'Lan', language_code: 'vi' }
  const message = {
    message_id: id,
    from,
    chat: { id: chat, first_name: 'Lan', type: 'private' },
    date: 1_764_000_000,
    text,
  }
  return { headers: { 'x-telegram-bot-api-secret-token': TELEGRAM_SECRET }, body: { update_id: id, message } }
}
