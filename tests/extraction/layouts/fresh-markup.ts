import { linesOf, type WrittenArticle } from '../written.ts'
import { escaped, slugOf } from './markup.ts'

/** A moment by the clocks of some place, as numbers. */
export interface WallClock {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  /** 0 for Sunday. */
  weekday: number
  /** `-05:00`. */
  offset: string
}

export function wallClock(time: number | string, timeZone: string): WallClock {
  const ms = typeof time === 'number' ? time : Date.parse(time)
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  })
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]))
  const number = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name))
  const [year, month, day] = [number('year'), number('month'), number('day')]
  const offset = (parts.get('timeZoneName') ?? '').replace('GMT', '')
  return {
    year,
    month,
    day,
    hour: number('hour'),
    minute: number('minute'),
    second: number('second'),
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
    offset: offset === '' ? '+00:00' : offset,
  }
}

export function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** `2026-02-18T21:42:16-06:00`. */
export function isoIn(clock: WallClock, offset = clock.offset): string {
  const { year, month, day, hour, minute, second } = clock
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${offset}`
}

/** `9:42 PM`. */
export function twelveHours({ hour, minute }: WallClock): string {
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** So many of a list, from anywhere in it on, round and round. */
export function some<T>(list: readonly T[], from: number, count: number): T[] {
  return Array.from({ length: count }, (_, at) => list[(from + at) % list.length] as T)
}

/** Puts things behind blocks; what is meant to stand behind the end is left out. */
export function interleave(blocks: readonly string[], inserts: ReadonlyMap<number, string>): string {
  return blocks
    .flatMap((block, at) => {
      const insert = at < blocks.length - 1 ? inserts.get(at) : undefined
      return insert === undefined ? [block] : [block, insert]
    })
    .join('\n')
}

/** A sentence out of the text, as magazines show it once more in big letters. */
export function pulledOf(article: WrittenArticle): string {
  const sentences = linesOf(article).flatMap((line) => line.split(/(?<=[.?!…]["”»“]?) /))
  const long = sentences.filter((sentence) => sentence.length > 70 && sentence.length < 220)
  return escaped(long[Math.floor(long.length / 2)] ?? sentences[0] ?? '')
}

/** `/<slug>-<number><ending>`: the address of other news. */
export function pathOf(headline: string, number: number, ending = '.html'): string {
  return `/${slugOf(headline)}-${number}${ending}`
}

/** Headlines as entries of a list. */
export function linked(
  list: readonly string[],
  number: number,
  form: (link: string, at: number) => string,
): string {
  return list
    .map((title, at) => form(`<a href="${pathOf(title, number - 17 * (at + 1))}">${escaped(title)}</a>`, at))
    .join('\n')
}

/** Rows of cells as a plain table. */
export function gridOf(rows: readonly (readonly string[])[], attributes = ''): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
  return `<table${attributes}>${lines.join('\n')}</table>`
}

/** One byte a letter; what Latin-1 lacks is written as a reference. */
export function latin1(html: string): Uint8Array {
  const text = html.replace(/[\u0100-\u{10ffff}]/gu, (letter) => `&#${letter.codePointAt(0)};`)
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
