import type { Item } from '../../../events.ts'
import { formatTime, MESSAGES } from '../../../web/messages/messages.ts'
import { whyShown } from '../../../web/messages/reasons.ts'
import type { ConfirmationMessage, DigestMessage } from '../../message.ts'

/** Marks found words in plain text. */
const found = (text: string) => `»${text}«`

/** The plain-text part of a digest. It says what the HTML part says. */
export function digestText(message: DigestMessage): string {
  const t = MESSAGES[message.locale]
  const items = message.items.map((item, index) => itemText(item, index + 1, message))
  const more = message.more > 0 ? [`… ${t.digestMore(message.more)}: ${message.links.all}`] : []
  return [
    t.digestIntro(message.items.length + message.more),
    ...items,
    ...more,
    [
      '--',
      t.digestFooter,
      `${t.digestSeeAll}: ${message.links.all}`,
      `${t.manageLink}: ${message.links.manage}`,
      `${t.unsubscribeLink}: ${message.links.unsubscribe}`,
    ].join('\n'),
  ].join('\n\n')
}

export function digestSubject(message: DigestMessage): string {
  const t = MESSAGES[message.locale]
  const count = message.items.length + message.more
  const [first] = message.topics
  return message.topics.length === 1 && first
    ? t.digestSubject(count, first.name)
    : t.digestSubjectMany(count, message.topics.length)
}

export function confirmationText(message: ConfirmationMessage): string {
  const t = MESSAGES[message.locale]
  return [
    t.confirmIntro,
    message.topics.map((name) => `• ${name}`).join('\n'),
    t.confirmAsk,
    message.links.confirm,
    t.confirmExpires(formatTime(message.expiresAt, message.locale, message.timeZone)),
    t.confirmIgnore,
  ].join('\n\n')
}

function itemText({ article, matches }: Item, number: number, { locale, timeZone }: DigestMessage): string {
  const when = article.published === null ? null : formatTime(Date.parse(article.published), locale, timeZone)
  const reasons = matches.map((match) => `   ${whyShown(match, locale, found)}`)
  return [
    `${number}. ${article.title}`,
    `   ${[article.sourceName, when, article.author].filter(Boolean).join(' · ')}`,
    ...(article.lead ? [`   ${article.lead}`] : []),
    ...reasons,
    ...(article.url ? [`   ${article.url}`] : []),
  ].join('\n')
}
