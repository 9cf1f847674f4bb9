import { describe, expect, test } from 'vitest'
import type { PersonOnWire } from '../../../src/http/person-on-wire.ts'
import { addTopic, ask, call } from '../support/operator.ts'
import { deliver, followByEmail } from '../support/readers.ts'
import { cleanUp, scene } from '../support/scene.ts'
import { linkTo, tokenOf } from './readers.ts'

cleanUp()

const LAN = 'lan@doc-gia.example'
const EMAIL = { type: 'email', address: LAN }
const BROWSER = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }
const WEEKLY = {
  cadence: 'weekly',
  at: '08:00',
  weekday: 2,
  timezone: 'Asia/Ho_Chi_Minh',
  quiet: ['21:00', '06:30'],
}
const DAILY = { cadence: 'daily', at: '07:00', weekday: 1, timezone: 'Asia/Ho_Chi_Minh' }

/** Lan is told of bridges at once, and of roads with her weekly digest. */
async function lan() {
  await scene()
  await addTopic('duong', 'đường')
  await followByEmail(LAN, { topics: [{ id: 'cau', urgent: true, updates: true }], schedule: WEEKLY })
  await ask('POST', '/subscriptions/link', { channel: EMAIL })
  return linkTo(LAN, '/subscriptions/manage')
}

/** Somebody asks in her name, and the link that she is mailed. */
async function askedAgain(topics: string[], schedule: object = DAILY): Promise<string> {
  await ask('POST', '/api/v1/subscriptions', {
    channel: EMAIL,
    topics,
    schedule,
    locale: 'en',
    consent: true,
  })
  await deliver()
  return linkTo(LAN, '/subscriptions/confirm')
}

const personOf = async (manage: string) =>
  (await ask<{ subscribers: PersonOnWire[] }>('GET', `/subscriptions/export${tokenOf(manage)}`))
    .subscribers[0]

const pageOf = async (method: string, path: string) =>
  (await call(method, inVietnamese(path), method === 'GET' ? undefined : '', BROWSER)).text()

const inVietnamese = (path: string) => `${path.replace(/&lang=\w+/, '')}&lang=vi`

const save = async (manage: string, fields: Record<string, string>) => {
  const form = String(new URLSearchParams({ topics: 'cau', urgent: 'cau', updates: 'cau', ...fields }))
  const answer = await call('POST', inVietnamese(manage), form, BROWSER)
  return { status: answer.status, text: await answer.text() }
}

const seenOn = (page: string) => /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? ''

describe('who is told already, and asks again', () => {
  test('gets the topics added, and keeps when, in which language and how she is told', async () => {
    const manage = await lan()
    const before = await personOf(manage)
    const confirm = await askedAgain(['cau', 'duong'])
    expect(await pageOf('GET', confirm)).toContain('Lịch gửi và các cài đặt khác được giữ nguyên')
    expect(await pageOf('POST', confirm)).toContain('Lịch gửi và các cài đặt khác được giữ nguyên')
    const after = await personOf(manage)
    expect(after).toMatchObject({ locale: 'vi', schedule: { ...WEEKLY, days: 'all' } })
    expect(after?.schedule).toEqual(before?.schedule)
    expect(after?.subscriptions.map(({ topic, urgent, updates }) => ({ topic, urgent, updates }))).toEqual([
      { topic: 'cau', urgent: true, updates: true },
      { topic: 'duong', urgent: false, updates: false },
    ])
  })

  test('goes on where she has paused, and is told that before', async () => {
    const manage = await lan()
    await save(manage, { cadence: 'weekly', paused: 'true' })
    expect(await pageOf('GET', manage)).toContain('Tin đến kỳ gửi trong lúc này sẽ không được gửi bù')
    const confirm = await askedAgain(['duong'])
    expect(await pageOf('GET', confirm)).toContain('đang tạm dừng nhận tin')
    await pageOf('POST', confirm)
    expect(await personOf(manage)).toMatchObject({ status: 'active', schedule: WEEKLY })
  })

  test('is not taken back by an older letter that she opens later', async () => {
    await scene()
    await addTopic('duong', 'đường')
    const older = await askedAgain(['duong'])
    await followByEmail(LAN, { topics: ['cau'], schedule: WEEKLY })
    await pageOf('POST', older)
    await ask('POST', '/subscriptions/link', { channel: EMAIL })
    expect(await personOf(await linkTo(LAN, '/subscriptions/manage'))).toMatchObject({
      schedule: WEEKLY,
      subscriptions: [{ topic: 'cau' }, { topic: 'duong' }],
    })
  })

  test('reads, once she has left, that she left, and how to come back', async () => {
    const manage = await lan()
    const confirm = await linkTo(LAN, '/subscriptions/confirm')
    const [unsubscribe = ''] = /\/unsubscribe\?token=[^&"]+/.exec(await pageOf('GET', manage)) ?? []
    await call('POST', unsubscribe)
    for (const method of ['GET', 'POST']) {
      const page = await pageOf(method, confirm)
      expect(page).toContain('Bạn đã ngừng nhận tin sau lần đăng ký này')
      expect(page).toContain('href="/subscriptions/link?lang=vi"')
    }
  })
})

describe('a page of settings that was open for a while', () => {
  test('does not undo what was changed elsewhere since, and shows what was chosen on it', async () => {
    const manage = await lan()
    const seen = seenOn(await pageOf('GET', manage))
    expect((await save(manage, { cadence: 'weekly', paused: 'true', seen })).status).toBe(200)
    const late = await save(manage, { cadence: 'daily', at: '09:15', seen })
    expect(late.status).toBe(400)
    expect(late.text).toContain('Cài đặt đã được đổi ở nơi khác')
    expect(late.text).toContain('value="09:15"')
    expect(await personOf(manage)).toMatchObject({ status: 'paused', schedule: WEEKLY })
    const again = await save(manage, { cadence: 'daily', at: '09:15', seen: seenOn(late.text) })
    expect(again.status).toBe(200)
    expect(await personOf(manage)).toMatchObject({ status: 'active', schedule: { at: '09:15' } })
  })

  test('is taken twice where its button was pressed twice', async () => {
    const manage = await lan()
    const seen = seenOn(await pageOf('GET', manage))
    for (const _ of ['once', 'twice'])
      expect((await save(manage, { cadence: 'daily', at: '09:15', seen })).status).toBe(200)
  })
})
