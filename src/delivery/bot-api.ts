import { createHash, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { type SettingsFault, settingsFault, type Vars } from '../settings-fault.ts'
import type { Outcome, ReadChannelSettings, Recipient } from './channel.ts'
import type { Outside } from './outside.ts'
import { outcomeUnanswered, post } from './post.ts'
import { redact } from './redact.ts'

/**
 * The shape that the bot APIs of Zalo (docs.zaloplatforms.com/docs/BOT) and Telegram (core.telegram.org/bots/api) share:
 * `POST <api>/bot<token>/sendMessage`, an envelope `{ok, result, error_code, description}`, and a webhook that carries a
 * secret of ours in a header. The token stands in the path: no address of a request is ever logged.
 */
export interface BotSettings {
  token: string
  webhookSecret: string
  /** Base of the API, without a slash at the end. */
  apiUrl: string
}

const TOKEN = /^[\w:.-]{10,200}$/
/** What both take: Zalo 8 to 256 characters, Telegram letters, digits, `_` and `-`. */
const WEBHOOK_SECRET = /^[\w-]{8,256}$/

/** `<PREFIX>_BOT_TOKEN`, `_WEBHOOK_SECRET`, and `_API_URL` for tests. Switched off where neither of the first is set. */
export function readBotSettings(
  vars: Vars,
  prefix: string,
  defaultUrl: string,
): ReadChannelSettings<BotSettings> {
  const token = vars(`${prefix}_BOT_TOKEN`)
  const webhookSecret = vars(`${prefix}_WEBHOOK_SECRET`)
  const apiUrl = (vars(`${prefix}_API_URL`) ?? defaultUrl).replace(/\/+$/, '')
  if (token === null && webhookSecret === null) return null
  const faults: SettingsFault[] = []
  const refuse = (name: string, message: string, message_vi: string) =>
    faults.push(settingsFault(`${prefix}_${name}`, message, message_vi))
  if (!token || !TOKEN.test(token))
    refuse(
      'BOT_TOKEN',
      'must be the bot’s token, as it was given.',
      'phải là token của bot, đúng như đã được cấp.',
    )
  if (!webhookSecret || !WEBHOOK_SECRET.test(webhookSecret))
    refuse(
      'WEBHOOK_SECRET',
      'must be 8 to 256 letters without marks, digits, _ or -; docs/deploy.md says what it is for.',
      'phải gồm 8 đến 256 chữ không dấu, chữ số, _ hoặc -; docs/deploy.md nói khóa này để làm gì.',
    )
  if (!/^https?:$/.test(URL.parse(apiUrl)?.protocol ?? ''))
    refuse('API_URL', 'must be an http(s) address.', 'phải là một địa chỉ http(s).')
  return faults.length === 0 && token && webhookSecret
    ? { ok: true, value: { token, webhookSecret, apiUrl } }
    : { ok: false, faults }
}

/** Whether a header holds the secret; takes as long however much of it is right. */
export function isWebhookSecret(given: string | null, { webhookSecret }: BotSettings): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given ?? ''), digest(webhookSecret))
}

/** The body of `sendMessage`; plain text, so that nothing in a title is markup. */
export function messageBody(to: Recipient, text: string, more: object = {}): string {
  return JSON.stringify({ chat_id: to.address, text, ...more })
}

/** One call of `sendMessage`. Never throws. */
export async function sendMessage(
  body: string,
  to: Recipient,
  { token, apiUrl }: BotSettings,
  outside: Outside,
  now: number,
): Promise<Outcome> {
  const request = {
    url: `${apiUrl}/bot${token}/sendMessage`,
    headers: { 'content-type': 'application/json' },
    body,
    isAnswerWanted: true,
  }
  const posted = await post(request, outside, now)
  if (posted.kind !== 'answered') return outcomeUnanswered(posted, 'transport')
  return outcomeOf(posted.status, posted.retryAfterMs, readEnvelope(posted.body), to)
}

const envelope = z.object({
  ok: z.boolean(),
  result: z
    .object({ message_id: z.union([z.string(), z.number()]) })
    .optional()
    .catch(undefined),
  error_code: z.int().optional().catch(undefined),
  description: z.string().optional().catch(undefined),
  parameters: z.object({ retry_after: z.number().positive() }).optional().catch(undefined),
})

type Envelope = z.infer<typeof envelope>

function readEnvelope(body: string | null): Envelope | null {
  try {
    return envelope.safeParse(JSON.parse(body ?? '')).data ?? null
  } catch {
    return null
  }
}

/** An error may come under its own HTTP status or, as Zalo has it, under 200: then `error_code` is the status. */
function outcomeOf(
  httpStatus: number,
  headerMs: number | null,
  answer: Envelope | null,
  to: Recipient,
): Outcome {
  const isSuccess = httpStatus >= 200 && httpStatus < 300
  if (isSuccess && !answer) return { result: 'ambiguous', at: 'transport', reason: 'unreadable_answer' }
  if (isSuccess && answer?.ok) {
    const id = answer.result?.message_id
    return { result: 'sent', status: httpStatus, providerId: id === undefined ? null : String(id) }
  }
  const status = isSuccess ? (answer?.error_code ?? httpStatus) : httpStatus
  const said = answer?.description?.replaceAll(to.address, '…')
  const reason = said ? redact(`api: ${said}`) : 'http_status'
  const waitSeconds = answer?.parameters?.retry_after
  const retryAfterMs = headerMs ?? (waitSeconds === undefined ? null : waitSeconds * 1_000)
  // Telegram: the person blocked the bot, or is no more. Of Zalo it is assumed; its codes are not documented.
  if (status === 403 && answer) return { result: 'gone', reason, status }
  // 401 and 404 are a token that is none (Telegram); what is no envelope was not said by the API.
  const isOurs = !answer || [401, 404, 429].includes(status) || status >= 500
  return { result: 'failed', at: isOurs ? 'transport' : 'endpoint', reason, status, retryAfterMs }
}
