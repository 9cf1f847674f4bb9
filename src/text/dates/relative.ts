const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Months and years stand for so many days: who writes `2 tháng trước` means no more. */
const UNITS: readonly (readonly [number, string])[] = [
  [1000, 'giay second sec'],
  [MINUTE_MS, 'phut p minute min'],
  [HOUR_MS, 'gio h hour hr'],
  [DAY_MS, 'ngay day'],
  [7 * DAY_MS, 'tuan week'],
  [30 * DAY_MS, 'thang month'],
  [365 * DAY_MS, 'nam year'],
]
const MS_OF_UNIT = new Map(UNITS.flatMap(([ms, names]) => names.split(' ').map((name) => [name, ms])))

const AGO =
  /(?<![\p{L}\d.,/])(\d{1,3}|mot|an?) ?([a-z]{1,6}?)s? (?:truoc|ago)(?!\p{L}| (?:khi|do|ngay|luc)(?!\p{L}))/u
const JUST_NOW = /(?<!\p{L})(?:vua xong|vua dang|vua cap nhat|just now)(?!\p{L})/u

/** The time that a folded text gives by its distance: `3 giờ trước`, `cách đây 15 phút`, `2 days ago`, `vừa xong`. */
export function timeAgo(text: string, now: number): number | null {
  const [, count, unit] = AGO.exec(text) ?? /cach day (\d{1,3}) ?([a-z]{1,6})/.exec(text) ?? []
  const ms = MS_OF_UNIT.get(unit ?? '')
  if (ms !== undefined) return now - ms * (Number(count) || 1)
  return JUST_NOW.test(text) ? now : null
}
