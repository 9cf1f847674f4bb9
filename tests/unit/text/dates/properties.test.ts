import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOrderOf } from '../../../../src/text/dates/day-order.ts'
import { findDate } from '../../../../src/text/dates/find.ts'
import { parseDate } from '../../../../src/text/dates/parse.ts'
import { HANOI } from './instant.ts'

const FIRST = Date.UTC(1900, 0, 1)
const LAST = Date.UTC(2200, 11, 31, 24)
const ICT_MS = 7 * 3_600_000

const ENGLISH = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']
const MONTHS = 'Một Hai Ba Tư Năm Sáu Bảy Tám Chín Mười Mười_Một Mười_Hai'.split(' ')

/** Seconds that clocks in Hà Nội (+07:00 since 1975) and the rules for two-digit years agree on. */
const instant = fc
  .integer({ min: Date.UTC(1976, 0) / 1000, max: Date.UTC(2049, 11, 30) / 1000 })
  .map((seconds) => seconds * 1000)

/** What a clock and a calendar in Hà Nội show, two digits each, and the same without leading zeros. */
function shown(time: number) {
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] =
    /(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)/.exec(new Date(time + ICT_MS).toISOString()) ?? []
  const weekday = new Date(time + ICT_MS).getUTCDay()
  const half = Number(hour) < 12 ? 'SA' : 'CH'
  const hour12 = String(Number(hour) % 12 || 12)
  const short = { month: String(Number(month)), day: String(Number(day)) }
  return { year, month, day, hour, minute, second, weekday, half, hour12, short }
}

type Shown = ReturnType<typeof shown>

const english = ({ month }: Shown) => ENGLISH[Number(month) - 1]
const counted = ({ month }: Shown) => MONTHS[Number(month) - 1]?.replace('_', ' ')
const clock = ({ hour, minute, second }: Shown) => `${hour}:${minute}:${second}`

const toTheSecond: Record<string, (s: Shown) => string> = {
  'RFC 822': (s) => `Fri, ${s.day} ${english(s)} ${s.year} ${clock(s)} +0700`,
  'RFC 822 with two digits': (s) => `${s.short.day} ${english(s)} ${s.year.slice(2)} ${clock(s)} GMT+7`,
  'RFC 850': (s) => `Friday, ${s.day}-${english(s)}-${s.year.slice(2)} ${clock(s)} ICT`,
  asctime: (s) => `Fri ${english(s)} ${s.short.day.padStart(2)} ${clock(s)} ${s.year}`,
  JavaScript: (s) => `Fri ${english(s)} ${s.day} ${s.year} ${clock(s)} GMT+0700 (Indochina Time)`,
  'RFC 3339': (s) => `${s.year}-${s.month}-${s.day}T${clock(s)}+07:00`,
  'ISO 8601, basic': (s) => `${s.year}${s.month}${s.day}T${s.hour}${s.minute}${s.second}+0700`,
  SQL: (s) => `${s.year}-${s.month}-${s.day} ${clock(s)}`,
  slashes: (s) => `${s.short.day}/${s.short.month}/${s.year} ${clock(s)}`,
  'two digits of the year': (s) => `${s.day}/${s.month}/${s.year.slice(2)} ${clock(s)}`,
  'halves of the day': (s) => `${s.day}-${s.month}-${s.year} ${s.hour12}:${s.minute}:${s.second} ${s.half}`,
  weekday: (s) => `${WEEKDAYS[s.weekday]}, ${s.day}/${s.month}/${s.year} | ${clock(s)} GMT+7`,
  'time first': (s) => `${clock(s)}, ngày ${s.day}.${s.month}.${s.year}`,
  months: (s) => `${clock(s)} ${WEEKDAYS[s.weekday]}, ngày ${s.day} tháng ${s.month} năm ${s.year}`,
  'months by name': (s) => `${s.day} Tháng ${counted(s)}, ${s.year} ${clock(s)} (GMT+7)`,
}

const asWhole = ['RFC 850', 'ISO 8601, basic', 'asctime', 'JavaScript', 'RFC 822 with two digits']

describe.each(Object.entries(toTheSecond))('%s', (_name, write) => {
  test('every second reads back', () => {
    fc.assert(
      fc.property(instant, (time) => {
        expect(parseDate(write(shown(time)), HANOI)).toBe(time)
      }),
    )
  })

  test('whatever its marks, letters and spaces are', () => {
    fc.assert(
      fc.property(instant, (time) => {
        const text = write(shown(time))
        const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
        const variants = [text.normalize('NFD'), bare, text.toLowerCase(), text.toUpperCase()]
        for (const variant of [...variants, ` ${text.replace(/ /g, '\u00a0 ')}\n`]) {
          expect(parseDate(variant, HANOI)).toBe(time)
        }
      }),
      { numRuns: 25 },
    )
  })
})

/** The others are read only as whole texts. */
const withinText = Object.entries(toTheSecond).filter(([name]) => !asWhole.includes(name))

test.each(withinText)('%s is found between words', (_name, write) => {
  const words = fc.constantFrom('', 'Tin trong tỉnh ', 'Cập nhật: ', 'Lê Hoa | ', '(ĐN) - ')
  fc.assert(
    fc.property(instant, words, words, (time, before, after) => {
      expect(findDate(`${before}${write(shown(time))} ${after}`, HANOI)).toBe(time)
    }),
  )
})

test('month first reads back where the source writes so', () => {
  fc.assert(
    fc.property(instant, (time) => {
      const s = shown(time)
      const half = s.half === 'SA' ? 'AM' : 'PM'
      const text = `${s.short.month}/${s.short.day}/${s.year} ${s.hour12}:${s.minute}:${s.second} ${half}`
      expect(parseDate(text, HANOI, 'month-first')).toBe(time)
    }),
  )
})

test('a document that reaches back a month shows its order', () => {
  const DAY_MS = 86_400_000
  const orders = fc.constantFrom('day-first', 'month-first')
  fc.assert(
    fc.property(instant, orders, (now, order) => {
      const texts = Array.from({ length: 31 }, (_, days) => {
        const { day, month, year } = shown(now - days * DAY_MS)
        return order === 'day-first' ? `${day}/${month}/${year}` : `${month}/${day}/${year}`
      })
      expect(dayOrderOf(texts, now, HANOI)).toBe(order)
    }),
  )
})

describe('whatever stands there', () => {
  const fragments = fc.constantFrom(
    ...['19', '11', '2021', '1', '00', '31', '9999', '/', '-', '.', ':', ' ', ',', 'T', 'Z', '+', '(', ')'],
    ...['Nov', 'May', 'tháng', 'năm', 'Thứ', 'CN', 'GMT+7', 'Europe/Berlin', '+0700', 'AM', 'CH', 'giờ', 'W'],
    ...['hôm qua', 'trước', 'ngày', '\u00a0', '\u0301', '\u200b', '年', '[', ']'],
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fragments, { maxLength: 20 }).map((parts) => parts.join('')),
    fc.array(fragments, { maxLength: 12 }).map((parts) => parts.join(' ')),
  )
  const orders = fc.constantFrom('day-first', 'month-first')
  const zones = fc.constantFrom(HANOI, 'UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Apia')

  const isTimeOrNull = (time: number | null) =>
    time === null || (Number.isInteger(time) && time >= FIRST - 86_400_000 && time <= LAST + 86_400_000)

  test('it is null, or a time of a year that news is of', () => {
    fc.assert(
      fc.property(anything, zones, orders, instant, (text, zone, order, now) => {
        expect(parseDate(text, zone, order)).toSatisfy(isTimeOrNull)
        expect(findDate(text, zone, order)).toSatisfy(isTimeOrNull)
        expect(findDate(text, zone, order, now)).toSatisfy(isTimeOrNull)
        expect([null, 'day-first', 'month-first']).toContain(dayOrderOf([text], now, zone))
      }),
      { numRuns: 3000 },
    )
  })

  test('a date with a character more or less is null, or a time', () => {
    const forms = fc.constantFrom(...Object.values(toTheSecond))
    const characters = fc.constantFrom(...'0159/-.:,|() TZ+aưế')
    fc.assert(
      fc.property(instant, forms, fc.nat(60), characters, (time, write, at, character) => {
        const text = write(shown(time))
        for (const rest of [at, at + 1]) {
          const spoilt = text.slice(0, at) + character + text.slice(rest)
          expect(parseDate(spoilt, HANOI)).toSatisfy(isTimeOrNull)
        }
        expect(parseDate(text.slice(0, at) + text.slice(at + 1), HANOI)).toSatisfy(isTimeOrNull)
      }),
      { numRuns: 1000 },
    )
  })
})

test('days that no calendar has are read in no form', () => {
  const days = fc.constantFrom(
    '31/04',
    '31/06',
    '31/09',
    '31/11',
    '30/02',
    '31/02',
    '00/05',
    '15/00',
    '32/12',
  )
  fc.assert(
    fc.property(days, fc.integer({ min: 1900, max: 2200 }), (written, year) => {
      const [day = '', month = ''] = written.split('/')
      const name = ENGLISH[Number(month) - 1] ?? 'Foo'
      for (const text of [
        `${written}/${year}`,
        `${year}-${month}-${day}`,
        `${year}${month}${day}`,
        `${day} ${name} ${year} 10:00:00 GMT`,
        `${name} ${day}, ${year}`,
        `${day} tháng ${month} năm ${year}`,
      ]) {
        expect(parseDate(text, HANOI)).toBeNull()
        expect(findDate(text, HANOI)).toBeNull()
      }
    }),
  )
})
