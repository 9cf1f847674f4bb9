import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { BotSettings } from '../../../src/delivery/bot-api.ts'
import type { Channel, ChannelDefinition, Outcome } from '../../../src/delivery/channel.ts'
import { telegram } from '../../../src/delivery/channels/telegram/channel.ts'
import { zalo } from '../../../src/delivery/channels/zalo/channel.ts'
import type { BotAnswer, BotReceiver } from '../../support/receivers/bot.ts'
import {
  startTelegramReceiver,
  TELEGRAM_SECRET,
  TELEGRAM_TOKEN,
  telegramError,
  telegramUpdate,
} from '../../support/receivers/telegram.ts'
import {
  startZaloReceiver,
  ZALO_SECRET,
  ZALO_TOKEN,
  zaloError,
  zaloUpdate,
} from '../../support/receivers/zalo.ts'
import { DATE, digest, item } from './messages.ts'
import { outside } from './outside.ts'

const ZALO_TO = { address: '6ede9afa66b88fe6d6a9', keys: [] }
const TELEGRAM_TO = { address: '1111222233', keys: [] }

let zaloApi: BotReceiver
let telegramApi: BotReceiver

beforeAll(async () => {
  zaloApi = await startZaloReceiver()
  telegramApi = await startTelegramReceiver()
})
beforeEach(() => {
  zaloApi.behave(null)
  telegramApi.behave(null)
})
afterAll(async () => {
  await zaloApi?.stop()
  await telegramApi?.stop()
})

function made<S>(definition: ChannelDefinition<string, S>, vars: Record<string, string>): Channel {
  const read = definition.settings((name) => vars[name] ?? null)
  if (!read?.ok) throw new Error(JSON.stringify(read))
  return definition.make(read.value, outside({ fetch, allowPrivateHosts: true }))
}

const zaloVars = (more: Record<string, string> = {}) => ({
  ZALO_BOT_TOKEN: ZALO_TOKEN,
  ZALO_WEBHOOK_SECRET: ZALO_SECRET,
  ZALO_API_URL: zaloApi.origin,
  ...more,
})

const telegramVars = () => ({
  TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
  TELEGRAM_WEBHOOK_SECRET: TELEGRAM_SECRET,
  TELEGRAM_API_URL: telegramApi.origin,
})

async function toZalo(vars = zaloVars()): Promise<Outcome> {
  const channel = made(zalo, vars)
  const body = (await channel.render(digest([item(1)]), ZALO_TO)) ?? ''
  return channel.send(body, 's0-1', ZALO_TO, DATE)
}

async function toTelegram(): Promise<Outcome> {
  const channel = made(telegram, telegramVars())
  const body = (await channel.render(digest([item(1)]), TELEGRAM_TO)) ?? ''
  return channel.send(body, 's0-1', TELEGRAM_TO, DATE)
}

describe('what an answer comes to', () => {
  test('what is taken is sent, with the id that it was given', async () => {
    expect(await toZalo()).toEqual({ result: 'sent', status: 200, providerId: '2d758cb5e2221' })
    expect(await toTelegram()).toEqual({ result: 'sent', status: 200, providerId: '1' })
  })

  const failed = (
    at: 'endpoint' | 'transport',
    status: number,
    reason: string,
    retryAfterMs: number | null = null,
  ) => ({
    result: 'failed',
    at,
    reason,
    status,
    retryAfterMs,
  })

  test.each<[string, BotAnswer, object]>([
    ['an error under 200', zaloError(-14, 'Chat not found'), failed('endpoint', -14, 'api: Chat not found')],
    ['no number', { status: 200, body: { ok: false } }, failed('endpoint', 200, 'http_status')],
    [
      'who blocked the bot',
      zaloError(403, 'Blocked'),
      { result: 'gone', reason: 'api: Blocked', status: 403 },
    ],
    ['a wrong token', zaloError(401, 'Unauthorized'), failed('transport', 401, 'api: Unauthorized')],
    ['too many', zaloError(429, 'Slow down'), failed('transport', 429, 'api: Slow down')],
    ['ours is down', zaloError(500, 'Internal'), failed('transport', 500, 'api: Internal')],
    [
      'no envelope',
      { status: 200, body: [] },
      { result: 'ambiguous', at: 'transport', reason: 'unreadable_answer' },
    ],
    ['a proxy’s 403', { status: 403, body: ['chặn'] }, failed('transport', 403, 'http_status')],
    ['a proxy’s 400', { status: 400, body: ['chặn'] }, failed('transport', 400, 'http_status')],
    [
      'busy, with a time in the header',
      { ...zaloError(429, 'Slow down'), status: 429, headers: { 'retry-after': '30' } },
      failed('transport', 429, 'api: Slow down', 30_000),
    ],
    [
      'an address said back',
      zaloError(400, `chat ${ZALO_TO.address} of bot${ZALO_TOKEN}`),
      failed('endpoint', 400, 'api: chat … of …'),
    ],
  ])('Zalo: %s', async (_, answer, expected) => {
    zaloApi.behave(answer)
    expect(await toZalo()).toEqual(expected)
  })

  test.each<[BotAnswer, object]>([
    [
      telegramError(403, 'Forbidden: bot was blocked by the user'),
      { result: 'gone', reason: 'api: Forbidden: bot was blocked by the user', status: 403 },
    ],
    [
      telegramError(429, 'Too Many Requests: retry after 35', 35),
      failed('transport', 429, 'api: Too Many Requests: retry after 35', 35_000),
    ],
    [
      telegramError(400, 'Bad Request: chat not found'),
      failed('endpoint', 400, 'api: Bad Request: chat not found'),
    ],
    [
      telegramError(400, `Bad Request: chat ${TELEGRAM_TO.address} not found`),
      failed('endpoint', 400, 'api: Bad Request: chat … not found'),
    ],
    [telegramError(404, 'Not Found'), failed('transport', 404, 'api: Not Found')],
    [telegramError(502, 'Bad Gateway'), failed('transport', 502, 'api: Bad Gateway')],
  ])('Telegram: %j', async (answer, expected) => {
    telegramApi.behave(answer)
    expect(await toTelegram()).toEqual(expected)
  })

  test('fifty items are within what each takes', async () => {
    const fifty = digest(Array.from({ length: 50 }, (_, n) => item(n + 1)))
    for (const [definition, vars, to] of [
      [zalo, zaloVars(), ZALO_TO],
      [telegram, telegramVars(), TELEGRAM_TO],
    ] as const) {
      const channel = made<BotSettings>(definition, vars)
      const body = (await channel.render(fifty, to)) ?? ''
      expect(await channel.send(body, 's0-1', to, DATE)).toMatchObject({ result: 'sent' })
    }
  })

  test('a token that is another’s is ours to mend', async () => {
    const outcome = await toZalo(zaloVars({ ZALO_BOT_TOKEN: '999999999:cua-nguoi-khac' }))
    expect(outcome).toEqual(failed('transport', 401, 'api: Unauthorized'))
  })
})

describe('settings', () => {
  const faults = (vars: Record<string, string>) => {
    const read = zalo.settings((name) => vars[name] ?? null)
    return read && (read.ok ? [] : read.faults.map(({ setting }) => setting))
  }

  test.each<[Record<string, string>, string[] | null]>([
    [{}, null],
    [{ ZALO_API_URL: 'https://api.vn' }, null],
    [{ ZALO_BOT_TOKEN: ZALO_TOKEN, ZALO_WEBHOOK_SECRET: ZALO_SECRET }, []],
    [{ ZALO_BOT_TOKEN: ZALO_TOKEN }, ['ZALO_WEBHOOK_SECRET']],
    [{ ZALO_WEBHOOK_SECRET: ZALO_SECRET }, ['ZALO_BOT_TOKEN']],
    [{ ZALO_BOT_TOKEN: '1:a/../x?y', ZALO_WEBHOOK_SECRET: ZALO_SECRET }, ['ZALO_BOT_TOKEN']],
    [{ ZALO_BOT_TOKEN: ZALO_TOKEN, ZALO_WEBHOOK_SECRET: 'ngan' }, ['ZALO_WEBHOOK_SECRET']],
    [{ ZALO_BOT_TOKEN: ZALO_TOKEN, ZALO_WEBHOOK_SECRET: 'khóa có dấu' }, ['ZALO_WEBHOOK_SECRET']],
    [
      { ...{ ZALO_BOT_TOKEN: ZALO_TOKEN, ZALO_WEBHOOK_SECRET: ZALO_SECRET }, ZALO_API_URL: 'ftp://a.vn' },
      ['ZALO_API_URL'],
    ],
  ])('%j', (vars, expected) => {
    expect(faults(vars)).toEqual(expected)
  })

  test('a fault says no secret', () => {
    const read = zalo.settings((name) => (name === 'ZALO_API_URL' ? null : 'bí mật'))
    expect(JSON.stringify(read)).not.toContain('bí mật')
  })
})

describe('the webhook', () => {
  const settings = { token: ZALO_TOKEN, webhookSecret: ZALO_SECRET, apiUrl: 'https://api.vn' }

  test.each<[Record<string, string>, boolean]>([
    [{ 'X-Bot-Api-Secret-Token': ZALO_SECRET }, true],
    [{ 'X-Bot-Api-Secret-Token': `${ZALO_SECRET}x` }, false],
    [{ 'X-Bot-Api-Secret-Token': ZALO_SECRET.slice(0, -1) }, false],
    [{ 'X-Bot-Api-Secret-Token': ZALO_SECRET.toUpperCase() }, false],
    [{ 'X-Bot-Api-Secret-Token': '' }, false],
    [{}, false],
    [{ 'X-Telegram-Bot-Api-Secret-Token': ZALO_SECRET }, false],
  ])('%j is ours: %j', (headers, isOurs) => {
    expect(zalo.inbound?.isAuthentic(new Headers(headers), '{}', settings, DATE)).toBe(isOurs)
  })

  test('a text is read', () => {
    expect(zalo.inbound?.read(zaloUpdate('6ede9afa66b88fe6d6a9', 'm1', '/theo a').body)).toEqual({
      kind: 'text',
      id: 'm1',
      address: '6ede9afa66b88fe6d6a9',
      text: '/theo a',
    })
    expect(telegram.inbound?.read(telegramUpdate(1_111_222_233, 7, '/theo a').body)).toEqual({
      kind: 'text',
      id: '7',
      address: '1111222233',
      text: '/theo a',
    })
  })

  const chat = { id: 'a1', chat_type: 'PRIVATE' }
  const of = (event_name: string, message: unknown) => ({ ok: true, result: { event_name, message } })
  test.each<[unknown]>([
    [null],
    ['x'],
    [[]],
    [{ ok: false }],
    [of('message.image.received', { chat, message_id: '1', photo: 'https://anh.vn/1' })],
    [of('message.unsupported.received', { chat })],
    [of('message.text.received', { chat: { ...chat, chat_type: 'GROUP' }, message_id: '1', text: 'a' })],
    [of('message.text.received', { chat: { ...chat, id: 'a1\n' }, message_id: '1', text: 'a' })],
    [of('message.text.received', { chat, message_id: '1', text: 5 })],
    [[of('message.text.received', { chat, message_id: '1', text: 'a' })]],
  ])('%j is none of our business on Zalo', (body) => {
    expect(zalo.inbound?.read(body)).toBeNull()
  })

  test.each<[unknown]>([
    [null],
    [{ update_id: 1 }],
    [{ update_id: 1, edited_message: { chat: { id: 1, type: 'private' }, text: 'a' } }],
    [{ update_id: 1, message: { chat: { id: -1, type: 'group' }, text: 'a' } }],
    [{ update_id: 1, message: { chat: { id: 1, type: 'private' }, photo: [] } }],
  ])('%j is none of our business on Telegram', (body) => {
    expect(telegram.inbound?.read(body)).toBeNull()
  })
})
