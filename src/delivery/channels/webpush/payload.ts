import type { Item } from '../../../events.ts'
import { MESSAGES } from '../../../web/messages/messages.ts'
import { whyShown } from '../../../web/messages/reasons.ts'
import type { ConfirmationMessage, DigestMessage, Message, NoticeMessage } from '../../message.ts'
import { spoken } from '../../spoken.ts'
import { MAX_PLAIN_BYTES } from './encrypt.ts'

/** UTF-16 units of one title or name; systems show far fewer. */
const MAX_NAME_LENGTH = 200

/** What a person sees: a title, lines of text, and where a press leads. */
interface Notification {
  title: string
  body: string
  navigate: string
}

/**
 * What a push says, as our service worker reads it; where a browser shows such a message by itself, it needs none
 * (Push API, "declarative push message"). `tag` is the delivery's id: a repeat takes the first one's place. Null for a
 * notice that does not fit.
 */
export function payloadOf(given: Message): string | null {
  const message = spoken(given)
  const payload = (notification: Notification) =>
    JSON.stringify({
      web_push: 8030,
      notification: { ...notification, lang: message.locale, tag: message.id },
    })
  const fits = (notification: Notification) =>
    Buffer.byteLength(payload(notification), 'utf8') <= MAX_PLAIN_BYTES
  switch (message.kind) {
    case 'digest':
      return payload(digestNotification(message, fits))
    case 'confirmation':
      return payload(confirmationNotification(message, fits))
    case 'notice': {
      const notification = noticeNotification(message)
      return fits(notification) ? payload(notification) : null
    }
  }
}

/** As many items as fit, a line each; the page behind it has them all, with why each is there. */
function digestNotification(message: DigestMessage, fits: (n: Notification) => boolean): Notification {
  const t = MESSAGES[message.locale]
  const { items, more, updates, topics, locale, links } = message
  const all = items.length + more
  const count = t.digestCount(all - updates, updates)
  const [first] = topics
  const title =
    topics.length === 1 && first
      ? t.digestSubject(count, cut(first.name))
      : t.digestSubjectMany(count, topics.length)
  const [only] = items
  const why = all === 1 && only?.matches[0] ? [cut(whyShown(only.matches[0], locale))] : []
  const lines = items.map((item) => lineOf(item))
  const withLines = (shown: number): Notification => {
    const left = all - shown
    const body = [...lines.slice(0, shown), ...why, ...(left > 0 ? [t.digestMore(left)] : [])].join('\n')
    return { title, body, navigate: links.all }
  }
  return mostThatFit(lines.length, withLines, fits)
}

/** An item in a line: its title and its paper. */
function lineOf({ article }: Item): string {
  return `• ${cut(article.title)} (${cut(article.sourceName)})`
}

/** Names as many topics as fit. */
function confirmationNotification(
  { topics, locale, links }: ConfirmationMessage,
  fits: (n: Notification) => boolean,
): Notification {
  const t = MESSAGES[locale]
  const withTopics = (shown: number): Notification => {
    const named = topics.slice(0, shown).map((name) => `• ${cut(name)}`)
    const body = [t.pushConfirmIntro, ...named, ...(shown < topics.length ? ['…'] : []), t.pushConfirmAsk]
    return { title: t.confirmSubject, body: body.join('\n'), navigate: links.confirm }
  }
  return mostThatFit(topics.length, withTopics, fits)
}

/** A press leads to the first link; others stand in the text. */
function noticeNotification({
  subject,
  lines,
  links: [first, ...others],
  base,
}: NoticeMessage): Notification {
  const body = [...lines, ...others.map(({ label, url }) => `${label}: ${url}`)].join('\n')
  return { title: subject, body, navigate: first?.url ?? base }
}

/** The one with the most lines that fits; the one with none always does, since every name is cut. */
function mostThatFit(
  most: number,
  make: (shown: number) => Notification,
  fits: (n: Notification) => boolean,
): Notification {
  let shown = most
  while (shown > 0 && !fits(make(shown))) shown -= 1
  return make(shown)
}

function cut(text: string): string {
  return text.length > MAX_NAME_LENGTH ? `${text.slice(0, MAX_NAME_LENGTH - 1).toWellFormed()}…` : text
}
