import { describe, expect, test } from 'vitest'
import {
  channelInput,
  makeChannels,
  readAddress,
  readChannelSettings,
  readInbound,
} from '../../../src/delivery/registry.ts'
import { DATE, digest, item } from './messages.ts'
import { outside } from './outside.ts'

const { settings } = readChannelSettings(() => null)

test('without anything set, mail is kept, webhooks and pushes are sent', () => {
  expect(settings).toMatchObject({
    email: {
      sender: { name: 'Bản tin', address: 'bantin@bantin.example' },
      bounces: null,
      eventSecret: null,
    },
    webhook: null,
    webpush: { keys: null, subject: null },
  })
  expect(makeChannels(settings, outside()).email.host({ address: 'lan@thu.vn', keys: [] })).toBe('outbox')
})

describe('the channel object of the API is read as a recipient', () => {
  const SECRET = `whsec_${'A'.repeat(32)}`
  test.each([
    [
      { type: 'email', address: 'Lan@Thu.vn' },
      { channel: 'email', address: 'Lan@Thu.vn', keys: [] },
    ],
    [
      { type: 'webhook', url: 'https://NHAN.vn' },
      { channel: 'webhook', address: 'https://nhan.vn/', keys: [] },
    ],
    [
      { type: 'webhook', url: 'https://nhan.vn/tin', secret: SECRET },
      { channel: 'webhook', address: 'https://nhan.vn/tin', keys: [SECRET] },
    ],
  ])('%j', (given, expected) => {
    expect(channelInput(settings, false).parse(given)).toEqual(expected)
  })

  test.each([
    [{ type: 'email', address: 'lan' }],
    [{ type: 'email', address: 'lan@thu.vn', url: 'https://nhan.vn' }],
    [{ type: 'webhook', url: 'http://127.0.0.1/' }],
    [{ type: 'webhook', url: 'https://nhan.vn', secret: 'whsec_' }],
    [{ type: 'pigeon', address: 'lan' }],
    [{ address: 'lan@thu.vn' }],
    [null],
  ])('%j is refused', (given) => {
    expect(channelInput(settings, false).safeParse(given).success).toBe(false)
  })

  test('a channel that is switched off cannot be asked for', () => {
    const { webhook, ...rest } = settings
    expect(channelInput(rest, false).safeParse({ type: 'webhook', url: 'https://nhan.vn' }).success).toBe(
      false,
    )
  })
})

describe('what somebody typed is an address of the channels that take such', () => {
  test.each([
    ['Lan@Thu.vn', [['email', 'Lan@Thu.vn']]],
    [
      'https://NHAN.vn#tin',
      [
        ['webhook', 'https://nhan.vn/'],
        ['webpush', 'https://nhan.vn/'],
      ],
    ],
    [
      'http://10.0.0.1/tin',
      [
        ['webhook', 'http://10.0.0.1/tin'],
        ['webpush', 'http://10.0.0.1/tin'],
      ],
    ],
    [
      '20261126',
      [
        ['zalo', '20261126'],
        ['telegram', '20261126'],
      ],
    ],
    ['ai đó', []],
    ['', []],
  ])('%j', (typed, expected) => {
    expect(readAddress(typed).map(({ channel, address }) => [channel, address])).toEqual(expected)
  })
})

test('what is due by a channel that was switched off waits', async () => {
  const channel = makeChannels({}, outside()).webhook
  const to = { address: 'https://nhan.vn/', keys: [] }
  const body = await channel.render(digest([item(1)]), to)
  expect(await channel.send(body ?? '', 's0-1', to, DATE)).toEqual({
    result: 'failed',
    at: 'transport',
    reason: 'channel_off',
    status: null,
    retryAfterMs: null,
  })
})

test.each(['pigeon', 'webhook', '__proto__', ''])('nobody may tell us anything for %j', (name) => {
  const request = { headers: new Headers(), body: '{}' }
  expect(readInbound(name, settings, request, DATE)).toEqual({ ok: false, reason: 'no_inbound' })
})
