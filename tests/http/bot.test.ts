import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BotReceiver } from '../support/receivers/bot.ts'
import {
  startTelegramReceiver,
  TELEGRAM_SECRET,
  TELEGRAM_TOKEN,
  telegramError,
  telegramUpdate,
} from '../support/receivers/telegram.ts'
import {
  startZaloReceiver,
  ZALO_SECRET,
  ZALO_TOKEN,
  zaloError,
  zaloUpdate,
} from '../support/receivers/zalo.ts'
import { until } from '../support/worker.ts'
import { openForms, submit } from './support/form.ts'
import { accountOf, deliveriesOf, expectAccount } from './support/ledger.ts'
import { BRIDGES, CLINICS, poll, startTown, type Town } from './support/town.ts'

const LAN = '6ede9afa66b88fe6d6a9'
const MINH = '7fdf8bfb77c99ff7e7b0'
const HOUR_MS = 3_600_000

let town: Town
let zalo: BotReceiver
let telegram: BotReceiver
let written = 0

beforeAll(async () => {
  zalo = await startZaloReceiver()
  telegram = await startTelegramReceiver()
  town = await startTown({
    ZALO_BOT_TOKEN: ZALO_TOKEN,
    ZALO_WEBHOOK_SECRET: ZALO_SECRET,
    ZALO_API_URL: zalo.origin,
    TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
    TELEGRAM_WEBHOOK_SECRET: TELEGRAM_SECRET,
    TELEGRAM_API_URL: telegram.origin,
  })
})
afterAll(async () => {
  await town?.stop()
  await zalo?.stop()
  await telegram?.stop()
})

const post = ({ headers, body }: { headers: Record<string, string>; body: object }, channel = 'zalo') =>
  town.worker.call('POST', `/channels/${channel}`, body, headers)

/** Writes to the bot; the next message that comes to that chat. */
async function write(chat: string, text: string): Promise<string> {
  written += 1
  const before = zalo.sent.length
  expect((await post(zaloUpdate(chat, `tin-${written}`, text))).status).toBe(204)
  const answer = await until(() => zalo.sent.slice(before).find(({ chat_id }) => chat_id === chat))
  return answer.text
}

/** An hour at which whatever waits has left. */
async function nextMorning(): Promise<void> {
  await town.worker.cron(Date.now() + 25 * HOUR_MS)
}

describe('somebody who writes to the bot on Zalo', () => {
  test('is greeted in both languages, and told what they agree to', async () => {
    const greeting = await write(LAN, 'xin chào')
    for (const said of [
      '/theo <chủ đề>',
      'bạn đồng ý',
      '/follow <topic>',
      'you agree',
      `${town.worker.origin}/privacy`,
      '• Cầu đường: /theo cau-duong',
    ])
      expect(greeting).toContain(said)
  })

  test('who names no such topic is told the nearest', async () => {
    expect(await write(LAN, '/theo trạm xá')).toBe(
      'Không có chủ đề “trạm xá”.\nCó phải bạn muốn:\n• Trạm y tế xã: /theo tram-y-te',
    )
    expect(await write(LAN, '/trang-thai')).toBe(
      'Bạn không theo dõi chủ đề nào. Nhắn /theo để xem các chủ đề.',
    )
  })

  test('follows a topic by its name without marks, gets a link to their own page, and is told in the morning', async () => {
    const answer = await write(LAN, '/theo cau duong')
    expect(answer).toMatch(
      /^Từ bây giờ bạn sẽ nhận tin mới về Cầu đường\.\nTin được gửi mỗi ngày một lần, lúc 07:00\.\nKhi nhắn \/theo .*bạn đồng ý/,
    )
    const manage = /https?:\/\/\S+\/subscriptions\/manage\?\S+/.exec(answer)?.[0] ?? ''
    const held = await (await fetch(manage.replace('/manage?', '/export?'))).json()
    const consent = {
      how: 'written',
      text: expect.stringContaining('/theo'),
      version: expect.any(Number),
      ipHash: null,
    }
    expect(held).toMatchObject({ subscribers: [{ channel: 'zalo', consents: [consent] }] })
    const [form] = await openForms(manage)
    expect(Object.fromEntries(form?.fields ?? [])).toMatchObject({
      topics: BRIDGES.id,
      cadence: 'daily',
      at: '07:00',
    })

    const before = zalo.sent.length
    town.paper.publish({ title: 'Khởi công cây cầu Vàm Sơn', lead: 'Cây cầu dài ba trăm mét.' })
    town.paper.publish({ title: '*Cây cầu* [bấm](javascript:alert(1)) <b>mới</b>\nngày mai' })
    await poll(town.worker)
    expect(zalo.sent).toHaveLength(before)
    await nextMorning()
    const digest = await until(() => zalo.sent[before])
    expect(digest).toEqual({ chat_id: LAN, text: expect.any(String) })
    expect(digest.text).toMatch(/^2 tin mới khớp với chủ đề bạn theo dõi\.\n\n1\. /)
    expect(digest.text).toContain('. Khởi công cây cầu Vàm Sơn\nBáo thử')
    expect(digest.text).toContain('. *Cây cầu* [bấm](javascript:alert(1)) mới ngày mai\n')
    expect(digest.text).toContain('Vì sao có tin này: Cầu đường — “cây cầu” trong tiêu đề')
    expect(digest.text).toMatch(/\nNhắn \/ngung để ngừng nhận tin\.$/)
    const page = /^Xem toàn bộ bản tin này: (\S+)$/m.exec(digest.text)?.[1] ?? ''
    expect((await fetch(page)).status).toBe(200)
    await expectAccount(town.worker, { matched: 2, sent: 2 })
    const [delivery] = await deliveriesOf(town.worker)
    expect(delivery).toMatchObject({ kind: 'digest', status: 'sent' })
  })

  test('follows another in a message that comes three times, and is answered once', async () => {
    const before = zalo.sent.length
    const update = zaloUpdate(LAN, 'ba-lan', '/theo tram-y-te')
    for (const _ of [1, 2, 3]) expect((await post(update)).status).toBe(204)
    await until(() => zalo.sent.length > before)
    expect(await write(LAN, '/trang-thai')).toMatch(
      /^Bạn đang theo dõi:\n• Cầu đường\n• Trạm y tế xã\nTin được gửi mỗi ngày một lần, lúc 07:00\.\n/,
    )
    expect(zalo.sent.slice(before).filter(({ text }) => text.startsWith('Từ bây giờ'))).toHaveLength(1)
    expect(await write(LAN, '/theo Trạm y tế xã')).toMatch(/^Bạn đang theo dõi Trạm y tế xã rồi\.\n/)
  })

  test('keeps an urgent topic urgent, leaves one topic, and the other stays', async () => {
    const status = await write(LAN, '/status')
    expect(status).toMatch(/^You follow:\n/)
    const [form] = await openForms(/https?:\/\/\S+manage\?\S+/.exec(status)?.[0] ?? '')
    await submit(form, (fields) => fields.append('urgent', CLINICS.id))
    expect(await write(LAN, '/theo cau-duong')).toMatch(/^Bạn đang theo dõi Cầu đường rồi/)
    expect(await write(LAN, '/ngung Cầu')).toMatch(/^Bạn không theo dõi chủ đề “Cầu”\.\n/)
    expect(await write(LAN, '/ngung cầu đường')).toBe('Đã thôi theo dõi Cầu đường.')
    const before = zalo.sent.length
    town.paper.publish({ title: 'Trạm y tế mở cửa đêm' })
    town.paper.publish({ title: 'Cây cầu thứ hai thông xe' })
    await poll(town.worker)
    expect((await until(() => zalo.sent[before])).text).toMatch(
      /^1 tin mới khớp [\s\S]*Trạm y tế mở cửa đêm\n/,
    )
    await expectAccount(town.worker, { matched: 3, sent: 3 })
  })

  test('who has paused hears that a topic ends the pause', async () => {
    const manage = /https?:\/\/\S+manage\?\S+/.exec(await write(LAN, '/status'))?.[0] ?? ''
    const [form] = await openForms(manage)
    await submit(form, (fields) => fields.set('paused', 'true'))
    expect(await write(LAN, '/trang-thai')).toContain('\nĐang tạm dừng gửi.')
    expect(await write(LAN, 'theo dõi trạm y tế xã')).toMatch(
      /^Bạn đang theo dõi Trạm y tế xã rồi\.\nTrước đây bạn tạm dừng gửi; từ bây giờ tin lại được gửi\.\n/,
    )
    expect(await write(LAN, '/trang-thai')).not.toContain('Đang tạm dừng gửi.')
  })

  test('ends everything, a message of before that comes again brings nothing back, and nothing more comes', async () => {
    expect(await write(LAN, '/ngừng')).toMatch(/^Đã ngừng: bạn sẽ không nhận thêm tin nào/)
    const before = zalo.sent.length
    expect((await post(zaloUpdate(LAN, 'ba-lan', '/theo tram-y-te'))).status).toBe(204)
    town.paper.publish({ title: 'Trạm y tế sửa mái' })
    await poll(town.worker)
    await nextMorning()
    await expectAccount(town.worker, { matched: 3, sent: 3, pending: 0 })
    expect(zalo.sent).toHaveLength(before)
    expect(await write(LAN, '/trang-thai')).toMatch(/^Bạn không theo dõi chủ đề nào\. .*\n/)
  })

  test('comes back by writing again', async () => {
    expect(await write(LAN, '/follow Cầu đường')).toMatch(/^You will now receive news on Cầu đường\./)
    const before = zalo.sent.length
    town.paper.publish({ title: 'Cây cầu thứ ba bắt đầu đo đạc' })
    await poll(town.worker)
    await nextMorning()
    expect((await until(() => zalo.sent[before])).text).toMatch(
      /^1 new story [\s\S]*\nSend \/stop to stop receiving news\.$/,
    )
    await expectAccount(town.worker, { matched: 4, sent: 4 })
  })
})

describe('what is not for us', () => {
  test.each([
    ['another secret', { 'x-bot-api-secret-token': `${ZALO_SECRET}x` }],
    ['no secret', {}],
    ['the secret of another bot', { 'x-bot-api-secret-token': TELEGRAM_SECRET }],
  ])('%s', async (_, headers) => {
    const before = zalo.sent.length
    const answer = await post({ headers, body: zaloUpdate(MINH, 'gia', '/theo cau-duong').body })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ code: 'not_authentic' })
    expect(await write(LAN, '/giup')).toContain('/theo')
    expect(zalo.sent.slice(before).some(({ chat_id }) => chat_id === MINH)).toBe(false)
  })

  test.each([
    ['a group', { chat: { id: 'nhom', chat_type: 'GROUP' } }],
    ['a picture', { text: undefined }],
  ])('%s is taken and not answered', async (_, more) => {
    const before = zalo.sent.length
    const { headers, body } = zaloUpdate(MINH, 'khac', '/theo cau-duong')
    const { result } = body as { result: { message: object } }
    const changed = { ...body, result: { ...result, message: { ...result.message, ...more } } }
    expect((await post({ headers, body: changed })).status).toBe(204)
    expect(await write(LAN, '/giup')).toContain('/theo')
    expect(zalo.sent).toHaveLength(before + 1)
  })
})

test('a bot that is asked to wait waits, and the digest comes after', async () => {
  zalo.behave({ ...zaloError(429, 'Too many requests'), status: 429, headers: { 'retry-after': '1' } })
  const before = zalo.sent.length
  town.paper.publish({ title: 'Cây cầu thứ tư được duyệt' })
  await poll(town.worker)
  await nextMorning()
  await until(async () => (await deliveriesOf(town.worker, '&status=due')).length === 1)
  expect(await accountOf(town.worker)).toMatchObject({ pending: 1 })
  zalo.behave(null)
  await until(async () => {
    await nextMorning()
    return zalo.sent.length > before
  })
  expect(zalo.sent[before]?.text).toContain('Cây cầu thứ tư được duyệt')
  await expectAccount(town.worker, { matched: 5, sent: 5, pending: 0 })
})

test('the same person on Telegram follows, is told, blocks the bot, and is told no more', async () => {
  await post(telegramUpdate(1111222233, 1, '/theo cau-duong'), 'telegram')
  const answer = await until(() => telegram.sent[0])
  expect(answer).toMatchObject({ chat_id: '1111222233', link_preview_options: { is_disabled: true } })
  expect(answer.text).toMatch(/^Từ bây giờ/)
  town.paper.publish({ title: 'Cây cầu thứ năm được khảo sát' })
  await poll(town.worker)
  await nextMorning()
  expect((await until(() => telegram.sent[1])).text).toContain('Cây cầu thứ năm được khảo sát')
  telegram.behave(telegramError(403, 'Forbidden: bot was blocked by the user'))
  town.paper.publish({ title: 'Cây cầu thứ sáu có tên' })
  await poll(town.worker)
  await nextMorning()
  const gone = await until(async () => (await deliveriesOf(town.worker, '&status=dead'))[0])
  expect(gone).toMatchObject({ status: 'dead', reason: 'gone' })
})

test('nothing that was written or logged holds a token, a secret, or what people wrote', async () => {
  const log = town.worker.log()
  expect(log).toContain('bot.answer')
  for (const secret of [ZALO_TOKEN, ZALO_SECRET, TELEGRAM_TOKEN, TELEGRAM_SECRET, LAN, 'cau duong'])
    expect(log.split('\n').filter((line) => line.includes(secret) && !line.includes('--var'))).toEqual([])
})
