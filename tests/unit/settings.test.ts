import { describe, expect, test } from 'vitest'
import { readSettings } from '../../src/settings.ts'

const KEY = 'a signing key of thirty-two letters or more'
const TOKEN = 'a-token-of-sixteen-letters'
const production = { PUBLIC_URL: 'https://tin.vn', SIGNING_KEY: KEY, ADMIN_TOKEN: TOKEN }

const read = (vars: Record<string, unknown>) => readSettings(vars as unknown as Env)
function settingsOf(vars: Record<string, unknown>) {
  const result = read(vars)
  if (!result.ok) throw new Error(result.faults.map((fault) => fault.message).join('\n'))
  return result.settings
}

const outboxFrom = (address: string, name = 'Bản tin') => ({
  email: expect.objectContaining({ sender: { name, address } }),
  webhook: null,
})
/** In development, web push has a pair of keys of its own. */
const developing = (channels: object) => ({ ...channels, webpush: { keys: null, subject: null } })

describe('defaults', () => {
  const common = {
    allowPrivateHosts: false,
    mailroomShards: 1,
    timeZone: 'Asia/Ho_Chi_Minh',
    daysOff: [],
    workingDays: [],
    archiveDays: 400,
    locationHint: 'apac',
  }

  test('nothing set is development, without anything to configure', () => {
    expect(settingsOf({})).toEqual({
      ...common,
      channels: developing(outboxFrom('bantin@bantin.example')),
      publicUrl: null,
      feedTag: 'localhost,2026',
      contact: null,
      websubHub: null,
      development: true,
      plan: 'paid',
      subrequests: 500,
      putSeconds: 1,
      adminToken: null,
      signingKey: null,
    })
  })

  test('a public address is production, on the free plan', () => {
    expect(settingsOf(production)).toEqual({
      ...common,
      channels: outboxFrom('bantin@tin.vn'),
      publicUrl: 'https://tin.vn',
      feedTag: 'tin.vn,2026',
      contact: null,
      websubHub: null,
      development: false,
      plan: 'free',
      subrequests: 45,
      putSeconds: 600,
      adminToken: TOKEN,
      signingKey: KEY,
    })
  })

  test.each([
    ['http://localhost:8787', true],
    ['http://127.0.0.1:8787', true],
    ['http://127.5.5.5', true],
    ['http://[::1]:8787', true],
    ['http://192.168.1.5', false],
    ['https://127.vn', false],
    ['https://127.0.0.1.vn', false],
    ['https://localhost.vn', false],
  ])('%s is development: %s', (PUBLIC_URL, expected) => {
    expect(settingsOf({ ...production, PUBLIC_URL }).development).toBe(expected)
  })

  test.each([
    [{ PUBLIC_URL: 'https://tin.vn/' }, { publicUrl: 'https://tin.vn' }],
    [{ PUBLIC_URL: ' https://vn.tin/ban-tin// ' }, { publicUrl: 'https://vn.tin/ban-tin' }],
    [{ CONTACT: 'toa-soan@tin.vn' }, { contact: 'toa-soan@tin.vn' }],
    [{ CONTACT: ' https://tin.vn/lien-he?ve=bantin ' }, { contact: 'https://tin.vn/lien-he?ve=bantin' }],
    [{ CONTACT: '' }, { contact: null }],
    [{ PUBLIC_URL: 'https://tin.vn:8443/ban-tin' }, { feedTag: 'tin.vn,2026' }],
    [{ PUBLIC_URL: 'http://127.0.0.1:8787' }, { feedTag: 'localhost,2026' }],
    [{ FEED_TAG: ' tin-cu.vn,2026-11-26 ' }, { feedTag: 'tin-cu.vn,2026-11-26' }],
    [{ FEED_TAG: 'toa-soan@tin.vn,2027-01' }, { feedTag: 'toa-soan@tin.vn,2027-01' }],
    [{ WEBSUB_HUB: ' https://hub.example.vn/ ' }, { websubHub: 'https://hub.example.vn/' }],
    [{ WEBSUB_HUB: 'http://hub.vn:8080/nhan?tu=bantin' }, { websubHub: 'http://hub.vn:8080/nhan?tu=bantin' }],
    [{ WEBSUB_HUB: 'http://127.0.0.1:9', ALLOW_PRIVATE_HOSTS: 'true' }, { websubHub: 'http://127.0.0.1:9' }],
    [{ WEBSUB_HUB: ' ' }, { websubHub: null }],
    [{ PLAN: 'paid' }, { plan: 'paid', subrequests: 500, putSeconds: 1 }],
    [{ PLAN: ' ' }, { plan: 'free' }],
    [{ ALLOW_PRIVATE_HOSTS: 'true' }, { allowPrivateHosts: true }],
    [{ MAILROOM_SHARDS: '64' }, { mailroomShards: 64 }],
    [{ TIME_ZONE: 'Europe/Berlin' }, { timeZone: 'Europe/Berlin' }],
    [{ DAYS_OFF: '2027-02-04, 2027-02-05' }, { daysOff: ['2027-02-04', '2027-02-05'] }],
    [{ DAYS_OFF: '2028-02-29,\n2028-08-28,' }, { daysOff: ['2028-02-29', '2028-08-28'] }],
    [{ WORKING_DAYS: '2026-08-22' }, { daysOff: [], workingDays: ['2026-08-22'] }],
    [{ LOCATION_HINT: 'weur' }, { locationHint: 'weur' }],
    [{ EMAIL_FROM: 'tin@thu.vn' }, { channels: outboxFrom('tin@thu.vn') }],
    [{ EMAIL_FROM_NAME: ' Tin Gia Lai ' }, { channels: outboxFrom('bantin@tin.vn', 'Tin Gia Lai') }],
    [{ PUBLIC_URL: 'http://localhost:8787' }, { channels: developing(outboxFrom('bantin@bantin.example')) }],
  ])('%j', (vars, expected) => {
    expect(settingsOf({ ...production, ...vars })).toMatchObject(expected)
  })

  test('in development a token that is too short closes the admin routes, not the service', () => {
    expect(settingsOf({ ADMIN_TOKEN: 'short' }).adminToken).toBeNull()
  })
})

describe('what cannot be used is refused by its name, in both languages', () => {
  test.each<[Record<string, string>, string]>([
    [{ PUBLIC_URL: 'tin.vn' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'ftp://tin.vn' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://tin.vn/?a=1' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://tin.vn/#a' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://user@tin.vn' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://:secret@tin.vn' }, 'PUBLIC_URL'],
    [{ CONTACT: 'toa-soan' }, 'CONTACT'],
    [{ CONTACT: 'toa-soan@tin' }, 'CONTACT'],
    [{ CONTACT: 'a@tin.vn, b@tin.vn' }, 'CONTACT'],
    [{ CONTACT: 'a@tin.vn)' }, 'CONTACT'],
    [{ CONTACT: 'a@tin.vn\r\nx-evil: 1' }, 'CONTACT'],
    [{ CONTACT: 'tòa-soạn@tin.vn' }, 'CONTACT'],
    [{ CONTACT: 'mailto:a@tin.vn' }, 'CONTACT'],
    [{ CONTACT: `a@${'b'.repeat(200)}.vn` }, 'CONTACT'],
    [{ WEBSUB_HUB: 'hub.vn' }, 'WEBSUB_HUB'],
    [{ WEBSUB_HUB: 'ftp://hub.vn' }, 'WEBSUB_HUB'],
    [{ WEBSUB_HUB: 'https://ai@hub.vn' }, 'WEBSUB_HUB'],
    [{ WEBSUB_HUB: 'https://hub.vn/#tin' }, 'WEBSUB_HUB'],
    [{ WEBSUB_HUB: 'https://hub.vn, https://hub2.vn' }, 'WEBSUB_HUB'],
    [{ WEBSUB_HUB: 'https://hub.vn/>; rel="next"' }, 'WEBSUB_HUB'],
    [{ WEBSUB_HUB: 'https://hub.vn/\r\nx: 1' }, 'WEBSUB_HUB'],
    [{ WEBSUB_HUB: `https://hub.vn/${'a'.repeat(500)}` }, 'WEBSUB_HUB'],
    [{ WEBSUB_HUB: 'http://127.0.0.1:9' }, 'WEBSUB_HUB'],
    [{ WEBSUB_HUB: 'https://localhost/' }, 'WEBSUB_HUB'],
    [{ PLAN: 'gratis' }, 'PLAN'],
    [{ ALLOW_PRIVATE_HOSTS: 'yes' }, 'ALLOW_PRIVATE_HOSTS'],
    [{ MAILROOM_SHARDS: '0' }, 'MAILROOM_SHARDS'],
    [{ MAILROOM_SHARDS: '65' }, 'MAILROOM_SHARDS'],
    [{ MAILROOM_SHARDS: '1.5' }, 'MAILROOM_SHARDS'],
    [{ MAILROOM_SHARDS: 'two' }, 'MAILROOM_SHARDS'],
    [{ TIME_ZONE: 'Asia/Gia_Lai' }, 'TIME_ZONE'],
    [{ DAYS_OFF: '2027-02-29' }, 'DAYS_OFF'],
    [{ DAYS_OFF: '2027-02-05; 2027-02-08' }, 'DAYS_OFF'],
    [{ DAYS_OFF: '05/02/2027' }, 'DAYS_OFF'],
    [{ DAYS_OFF: '2027-02-05,'.repeat(201) }, 'DAYS_OFF'],
    [{ WORKING_DAYS: 'thứ Bảy' }, 'WORKING_DAYS'],
    [{ DAYS_OFF: '2026-08-31', WORKING_DAYS: '2026-08-22,2026-08-31' }, 'WORKING_DAYS'],
    [{ SIGNING_KEY: 'short' }, 'SIGNING_KEY'],
    [{ SIGNING_KEY: '' }, 'SIGNING_KEY'],
    [{ ADMIN_TOKEN: 'short' }, 'ADMIN_TOKEN'],
    [{ ADMIN_TOKEN: '' }, 'ADMIN_TOKEN'],
    [{ EMAIL_TRANSPORT: 'pigeon' }, 'EMAIL_TRANSPORT'],
    [{ EMAIL_FROM: 'tin' }, 'EMAIL_FROM'],
    [{ EMAIL_FROM: 'tin@thu' }, 'EMAIL_FROM'],
    [{ EMAIL_FROM: 'Tin <tin@thu.vn>' }, 'EMAIL_FROM'],
    [{ EMAIL_FROM: 'tin@thu.vn, ai@khac.vn' }, 'EMAIL_FROM'],
    [{ EMAIL_FROM: 'tin@thu.vn\r\nBcc: ai@khac.vn' }, 'EMAIL_FROM'],
    [{ EMAIL_FROM_NAME: 'Tin\r\nBcc: ai@khac.vn' }, 'EMAIL_FROM_NAME'],
    [{ EMAIL_FROM_NAME: 'x'.repeat(101) }, 'EMAIL_FROM_NAME'],
    [{ LOCATION_HINT: 'vn' }, 'LOCATION_HINT'],
    [{ FEED_TAG: 'tin.vn' }, 'FEED_TAG'],
    [{ FEED_TAG: 'tin.vn:8080,2026' }, 'FEED_TAG'],
    [{ FEED_TAG: 'Tin.vn,2026' }, 'FEED_TAG'],
    [{ FEED_TAG: 'tin.vn,26' }, 'FEED_TAG'],
    [{ FEED_TAG: 'tin.vn,2026:"><b>' }, 'FEED_TAG'],
  ])('%j', (vars, setting) => {
    const result = read({ ...production, ...vars })
    const faults = result.ok ? [] : result.faults
    expect(faults.map((fault) => fault.setting)).toEqual([setting])
    for (const { message, message_vi } of faults) {
      expect(message).toMatch(new RegExp(`^${setting} .*\\w.*\\.$`))
      expect(message_vi).toMatch(new RegExp(`^${setting} .*[\\u00C0-\\u1EF9].*\\.$`, 'u'))
      expect(message_vi).not.toBe(message)
    }
  })

  test('every fault at once', () => {
    const result = read({ PUBLIC_URL: 'https://tin.vn', PLAN: 'x', MAILROOM_SHARDS: '-1', TIME_ZONE: 'x' })
    expect(result.ok ? [] : result.faults.map((fault) => fault.setting)).toEqual([
      'PLAN',
      'MAILROOM_SHARDS',
      'TIME_ZONE',
      'SIGNING_KEY',
      'ADMIN_TOKEN',
    ])
  })

  test('a secret is never repeated in what is said of it', () => {
    const result = read({ ...production, SIGNING_KEY: 'geheim', ADMIN_TOKEN: 'geheim' })
    expect(JSON.stringify(result)).not.toContain('geheim')
  })

  test('several shards need a signing key that they share, in development too', () => {
    const result = read({ MAILROOM_SHARDS: '2' })
    expect(result.ok ? [] : result.faults.map((fault) => fault.setting)).toEqual(['SIGNING_KEY'])
    expect(settingsOf({ MAILROOM_SHARDS: '2', SIGNING_KEY: KEY }).mailroomShards).toBe(2)
  })
})
