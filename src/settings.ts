import { type ChannelSettings, readChannelSettings } from './delivery/registry.ts'
import { notAllowed, type SettingsFault, settingsFault } from './settings-fault.ts'
import { isDay } from './text/days/calendar.ts'
import { isTimeZone } from './text/local-time.ts'
import { addressFault, isLoopback } from './text/public-address.ts'

/** Settings as the program uses them: checked once, with defaults filled in. */
export interface Settings {
  /** Base of every link, without a slash at the end; null in development: then the origin of the last request. */
  publicUrl: string | null
  /** Who made the ids of feeds and their entries, and when: `bantin.example.vn,2026` (RFC 4151 §2.1). */
  feedTag: string
  /** Whom the owners of a server may write to about our requests, an e-mail or http(s) address; null for `publicUrl`. */
  contact: string | null
  /** The WebSub hub that is told when a feed changes, and that feeds announce; null for none. */
  websubHub: string | null
  development: boolean
  plan: 'free' | 'paid'
  /** Outside requests that one invocation may make. */
  subrequests: number
  /** Least time between two puts of `front`, `home` and `document` keys; 1 for all others. */
  putSeconds: number
  allowPrivateHosts: boolean
  mailroomShards: number
  adminToken: string | null
  signingKey: string | null
  /** Of the channels that are switched on; each reads its own in its folder. */
  channels: ChannelSettings
  timeZone: string
  /** Days on which nobody works, and weekends or holidays that are worked, as decided for each year: `yyyy-mm-dd`. */
  daysOff: string[]
  workingDays: string[]
  /** How long an article stays in the archive after it was first seen. */
  archiveDays: number
  locationHint: DurableObjectLocationHint
}

const LOCATION_HINTS = ['wnam', 'enam', 'sam', 'weur', 'eeur', 'apac', 'oc', 'afr', 'me'] as const
const MIN_TOKEN_LENGTH = 16
const MIN_KEY_LENGTH = 32
const MAX_SHARDS = 64
/** Beyond the 40 days for which events and deliveries name articles, and the 30 in which a story grows. */
const MIN_ARCHIVE_DAYS = 60
const MAX_ARCHIVE_DAYS = 3650
/** When a domain is taken to have been the operator's, where FEED_TAG does not say; it never changes. */
const TAG_YEAR = 2026
/** Those of several years. */
const MAX_DECIDED_DAYS = 200

type ReadSettings = { ok: true; settings: Settings } | { ok: false; faults: SettingsFault[] }

/** One environment never changes, and every request asks. */
const known = new WeakMap<Env, ReadSettings>()

/** Reads bindings and variables. A setting that is wrong is refused here, with its reason, and never guessed. */
export function readSettings(env: Env): ReadSettings {
  const kept = known.get(env)
  if (kept) return kept
  const read = checkSettings(env)
  known.set(env, read)
  return read
}

/** The same where nothing can be done without them: throws the faults. */
export function requireSettings(env: Env): Settings {
  const read = readSettings(env)
  if (!read.ok) throw new Error(`settings: ${read.faults.map((fault) => fault.message).join(' ')}`)
  return read.settings
}

function checkSettings(env: Env): ReadSettings {
  const faults: SettingsFault[] = []
  const vars = env as unknown as Record<string, unknown>
  const text = (name: string) => {
    const value = vars[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  const refuse = (setting: string, message: string, message_vi: string) =>
    faults.push(settingsFault(setting, message, message_vi))
  const oneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const value = text(name) ?? fallback
    if ((allowed as readonly string[]).includes(value)) return value as T
    faults.push(notAllowed(name, value, allowed))
    return fallback
  }
  const listOfDays = (name: string) => {
    const listed = (text(name) ?? '').split(/[\s,]+/).filter((day) => day !== '')
    const wrong = listed.find((day) => !isDay(day))
    if (wrong !== undefined) {
      const shown = wrong.slice(0, 20)
      refuse(
        name,
        `has “${shown}” in it; write days as 2027-02-08, with commas between them.`,
        `có “${shown}”; hãy viết từng ngày theo mẫu 2027-02-08, cách nhau bằng dấu phẩy.`,
      )
    } else if (listed.length > MAX_DECIDED_DAYS) {
      refuse(
        name,
        `has more than ${MAX_DECIDED_DAYS} days; leave out those that are past.`,
        `có hơn ${MAX_DECIDED_DAYS} ngày; hãy bỏ những ngày đã qua.`,
      )
    }
    return listed
  }

  const publicUrl = text('PUBLIC_URL')
  if (publicUrl && !isBaseAddress(publicUrl)) {
    refuse(
      'PUBLIC_URL',
      `is “${publicUrl}”; it must be an http(s) address without query, such as https://bantin.example.vn.`,
      `đang là “${publicUrl}”; phải là một địa chỉ http(s) không có phần truy vấn, ví dụ https://bantin.example.vn.`,
    )
  }
  const contact = text('CONTACT')
  if (contact && !isContact(contact)) {
    refuse(
      'CONTACT',
      'must be one email or http(s) address, as it goes into the User-Agent of every request.',
      'phải là một địa chỉ thư điện tử hoặc http(s), vì được ghi vào User-Agent của mọi yêu cầu.',
    )
  }
  const websubHub = text('WEBSUB_HUB')
  const allowPrivateHosts = oneOf('ALLOW_PRIVATE_HOSTS', ['true', 'false'], 'false') === 'true'
  if (websubHub && !isHubAddress(websubHub, allowPrivateHosts)) {
    refuse(
      'WEBSUB_HUB',
      'must be the http(s) address of a public hub, such as https://pubsubhubbub.appspot.com/; without it, feeds announce none.',
      'phải là địa chỉ http(s) của một hub công khai, ví dụ https://pubsubhubbub.appspot.com/; nếu để trống, nguồn tin không giới thiệu hub nào.',
    )
  }
  const development = !publicUrl || isLoopback(publicUrl)
  const feedTag = text('FEED_TAG') ?? `${(!development && hostOf(publicUrl)) || 'localhost'},${TAG_YEAR}`
  if (!isTaggingEntity(feedTag)) {
    refuse(
      'FEED_TAG',
      `is “${feedTag.slice(0, 80)}”; it must be a domain and a date on which it was yours, such as bantin.example.vn,2026-11-26.`,
      `đang là “${feedTag.slice(0, 80)}”; phải là một tên miền và một ngày mà tên miền ấy thuộc về bạn, ví dụ bantin.example.vn,2026-11-26.`,
    )
  }
  const plan = oneOf('PLAN', ['free', 'paid'], development ? 'paid' : 'free')
  const shards = Number(text('MAILROOM_SHARDS') ?? '1')
  if (!Number.isInteger(shards) || shards < 1 || shards > MAX_SHARDS) {
    refuse(
      'MAILROOM_SHARDS',
      `must be a whole number from 1 to ${MAX_SHARDS}.`,
      `phải là số nguyên từ 1 đến ${MAX_SHARDS}.`,
    )
  }
  const archiveDays = Number(text('ARCHIVE_DAYS') ?? '400')
  if (!Number.isInteger(archiveDays) || archiveDays < MIN_ARCHIVE_DAYS || archiveDays > MAX_ARCHIVE_DAYS) {
    refuse(
      'ARCHIVE_DAYS',
      `must be a whole number from ${MIN_ARCHIVE_DAYS} to ${MAX_ARCHIVE_DAYS}.`,
      `phải là số nguyên từ ${MIN_ARCHIVE_DAYS} đến ${MAX_ARCHIVE_DAYS}.`,
    )
  }
  const timeZone = text('TIME_ZONE') ?? 'Asia/Ho_Chi_Minh'
  if (!isTimeZone(timeZone)) {
    refuse('TIME_ZONE', 'is no time zone of the IANA list.', 'không phải múi giờ trong danh mục IANA.')
  }
  const daysOff = listOfDays('DAYS_OFF')
  const workingDays = listOfDays('WORKING_DAYS')
  const both = daysOff.find((day) => workingDays.includes(day))
  if (both !== undefined) {
    refuse(
      'WORKING_DAYS',
      `has ${both} in it, which stands in DAYS_OFF as well.`,
      `có ${both}, là ngày cũng nằm trong DAYS_OFF.`,
    )
  }
  const signingKey = text('SIGNING_KEY')
  if (signingKey && signingKey.length < MIN_KEY_LENGTH) {
    refuse(
      'SIGNING_KEY',
      `is too short: at least ${MIN_KEY_LENGTH} characters are needed.`,
      `quá ngắn: cần ít nhất ${MIN_KEY_LENGTH} ký tự.`,
    )
  }
  if (!signingKey && (!development || shards > 1)) {
    refuse(
      'SIGNING_KEY',
      'is required in production and with more than one shard; set it by `wrangler secret put SIGNING_KEY`.',
      'là bắt buộc khi chạy thật hoặc có nhiều hơn một phân mảnh; đặt bằng `wrangler secret put SIGNING_KEY`.',
    )
  }
  // Too short a token leaves the admin routes closed rather than the whole service; http/ says so.
  const token = text('ADMIN_TOKEN')
  const adminToken = token && token.length >= MIN_TOKEN_LENGTH ? token : null
  if (!development && !adminToken) {
    refuse(
      'ADMIN_TOKEN',
      `is required in production, with at least ${MIN_TOKEN_LENGTH} characters; set it by \`wrangler secret put ADMIN_TOKEN\`.`,
      `là bắt buộc khi chạy thật, ít nhất ${MIN_TOKEN_LENGTH} ký tự; đặt bằng \`wrangler secret put ADMIN_TOKEN\`.`,
    )
  }
  const channels = readChannelSettings(text)
  faults.push(...channels.faults)
  const settings: Settings = {
    publicUrl: publicUrl?.replace(/\/+$/, '') ?? null,
    feedTag,
    contact,
    websubHub,
    development,
    plan,
    subrequests: plan === 'free' ? 45 : 500,
    putSeconds: plan === 'free' ? 600 : 1,
    allowPrivateHosts,
    mailroomShards: shards,
    adminToken,
    signingKey,
    channels: channels.settings,
    timeZone,
    daysOff,
    workingDays,
    archiveDays,
    locationHint: oneOf('LOCATION_HINT', LOCATION_HINTS, 'apac'),
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, settings }
}

function isBaseAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username && !url.password
}

/** One that may be asked, as it stands in headers and documents: of letters that need no quoting there. */
function isHubAddress(text: string, allowPrivateHosts: boolean): boolean {
  return (
    /^[!#-;=?-[\]_a-z~]{1,500}$/i.test(text) &&
    !text.includes('#') &&
    addressFault(text, allowPrivateHosts) === null
  )
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname ?? ''
}

/** RFC 4151 §2.1, in small letters, as two tags are the same only by every character. */
function isTaggingEntity(text: string): boolean {
  return /^(?:[\w.-]{1,64}@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,9},\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)
}

/** Of letters only that a comment of a User-Agent may hold as they are (RFC 9110 §5.6.5), without its separator. */
function isContact(text: string): boolean {
  if (!/^[!#-'*+./0-9:=?@A-Z_a-z~-]{3,200}$/.test(text)) return false
  return /^[^@/:]+@[^@/:.]+(?:\.[^@/:.]+)+$/.test(text) || /^https?:$/.test(URL.parse(text)?.protocol ?? '')
}
