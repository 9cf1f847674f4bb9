import type { Standing } from '../mailroom/people/own-page-desk.ts'
import { type Locale, MESSAGES } from '../web/messages/messages.ts'

/** Where somebody is told, as they know it again: the address masked, or what else it is. */
export function whereSaid({ channel, where }: Pick<Standing, 'channel' | 'where'>, locale: Locale): string {
  const t = MESSAGES[locale]
  const name = channel === 'webpush' ? t.ends.thisBrowser : t.channels[channel]
  return where ? `${t.manageVia} ${name} · ${where}` : `${t.manageVia} ${name}`
}
