import type { Locale, Message } from './message.ts'

/** The address of one of our pages, opened in a language whatever the browser prefers. */
export function spokenAddress(url: string, locale: Locale): string {
  return `${url}${url.includes('?') ? '&' : '?'}lang=${locale}`
}

/** A message for people whose links go on in its language. */
export function spoken(message: Message): Message {
  const inIts = (url: string) => spokenAddress(url, message.locale)
  switch (message.kind) {
    case 'digest': {
      const { all, manage, unsubscribe } = message.links
      const links = { all: inIts(all), manage: inIts(manage), unsubscribe: inIts(unsubscribe) }
      return { ...message, links }
    }
    case 'confirmation':
      return { ...message, links: { confirm: inIts(message.links.confirm) } }
    case 'notice':
      return { ...message, links: message.links.map(({ label, url }) => ({ label, url: inIts(url) })) }
  }
}
