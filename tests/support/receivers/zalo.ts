import { type BotAnswer, type BotReceiver, startBotReceiver } from './bot.ts'

export const ZALO_TOKEN = '1903914807:thu-nghiem-thu-nghiem'
export const ZALO_SECRET = 'khoa-cua-webhook-zalo'

/**
 * An error of Zalo's Bot Platform. Documented are the envelope and its fields; that errors come under HTTP 200, and what
 * their numbers mean, is assumed.
 */
export const zaloError = (error_code: number, description: string): BotAnswer => ({
  status: 200,
  body: { ok: false, error_code, description },
})

/** Stands in for Zalo's Bot Platform as docs.zaloplatforms.com/docs/BOT/apis/sendMessage has it. */
export const startZaloReceiver = (): Promise<BotReceiver> =>
  startBotReceiver({
    token: ZALO_TOKEN,
    maxText: 2_000,
    error: zaloError,
    result: (id) => ({ message_id: `2d758cb5e222${id}`, date: 1_750_316_131_602 + id }),
  })

/** What its webhook posts when somebody writes; header and body as docs.zaloplatforms.com/docs/BOT/webhook has them. */
export function zaloUpdate(
  chat: string,
  id: string,
  text: string,
): { headers: Record<string, string>; body: object } {
  const message = {
    from: { id: chat, display_name: 'Lan', is_bot: false },
    chat: { id: chat, chat_type: 'PRIVATE' },
    text,
    message_id: id,
    date: 1_750_316_131_602,
  }
  return {
    headers: { 'x-bot-api-secret-token': ZALO_SECRET },
    body: { ok: true, result: { message, event_name: 'message.text.received' } },
  }
}
