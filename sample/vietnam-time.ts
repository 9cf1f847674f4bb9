// Vietnam has kept UTC+7 without summer time since 1975, so a fixed shift is exact.
const offsetMs = 7 * 3_600_000
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `24.11`, as provincial papers write a day in running text. */
export function dayInProse(date: Date): string {
  const local = new Date(date.getTime() + offsetMs)
  return `${local.getUTCDate()}.${local.getUTCMonth() + 1}`
}

/** `21:17, 24/11/2026`, as portals write under a title. */
export function portalTime(date: Date): string {
  const local = new Date(date.getTime() + offsetMs)
  const day = `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}, ${day}`
}

/** `Tue, 24 Nov 2026 21:17:05 +0700`, RFC 822 as RSS wants it. */
export function rssTime(date: Date): string {
  const local = new Date(date.getTime() + offsetMs)
  const day = `${two(local.getUTCDate())} ${months[local.getUTCMonth()]} ${local.getUTCFullYear()}`
  const time = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two).join(':')
  return `${days[local.getUTCDay()]}, ${day} ${time} +0700`
}

/** `21:17:05`, for the terminal. */
export function clock(date: Date): string {
  return new Date(date.getTime() + offsetMs).toISOString().slice(11, 19)
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
