import { formatTime, type Locale } from '../messages/messages.ts'

/** A time as people read it, and as programs do. `at` in ms since 1970 UTC. */
export function When({ at, locale, timeZone }: { at: number; locale: Locale; timeZone: string }) {
  return <time datetime={new Date(at).toISOString()}>{formatTime(at, locale, timeZone)}</time>
}
