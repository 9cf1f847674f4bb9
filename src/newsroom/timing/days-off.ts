import { localOf } from '../../text/local-time.ts'

/** Whether a time lies on a Saturday or Sunday of the zone. */
export function isWeekend(time: number, timeZone: string): boolean {
  return [0, 6].includes(new Date(localOf(time, timeZone)).getUTCDay())
}

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'Asia/Ho_Chi_Minh',
  month: 'numeric',
  day: 'numeric',
})

/**
 * From the 26th of the twelfth lunar month to the 10th of the first. The platform reckons the Chinese calendar, and may
 * lie a day beside the Vietnamese one: the window is wide enough for it.
 */
export function isTet(time: number): boolean {
  const parts = new Map(lunar.formatToParts(time).map(({ type, value }) => [type, value]))
  const month = parts.get('month')
  const day = Number(parts.get('day'))
  return (month === '12' && day >= 26) || (month === '1' && day <= 10)
}
