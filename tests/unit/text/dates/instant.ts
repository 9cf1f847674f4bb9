/** Where a date names no zone. */
export const HANOI = 'Asia/Ho_Chi_Minh'

/** A text and the instant that it names, RFC 3339 in UTC; null where it is no date. */
export type Row = readonly [text: string, instant: string | null]

export function rfc3339(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString().replace('.000Z', 'Z')
}
