import type { ArticleCard, Item, ShownUpdate } from '../../../events.ts'
import { formatTime, MESSAGES, sayTime } from '../../../web/messages/messages.ts'
import { quotesOf } from '../../../web/messages/quotes.ts'
import { whyShown } from '../../../web/messages/reasons.ts'
import { changeSentence, namedAlso, updateSentence } from '../../../web/messages/stories.ts'
import type { ConfirmationMessage, DigestMessage, Locale, NoticeMessage } from '../../message.ts'
import { spokenAddress } from '../../spoken.ts'

/** Topics that a digest names at its head; each entry says its own. */
const MAX_NAMED = 8

/** The plain-text part of a digest. It says what the HTML part says. */
export function digestText(message: DigestMessage): string {
  const t = MESSAGES[message.locale]
  const items = message.items.map((item, index) => itemText(item, index + 1, message))
  const more = message.more > 0 ? [`… ${t.digestMore(message.more)}: ${message.links.all}`] : []
  return [
    [digestSubject(message), digestNames(message)].filter(Boolean).join('\n'),
    ...items,
    ...more,
    [
      '--',
      t.digestFooter,
      `${t.digestSeeAll}: ${message.links.all}`,
      `${t.manageLink}: ${message.links.manage}`,
      `${t.unsubscribeLink}: ${message.links.unsubscribe}`,
      `${t.privacyTitle}: ${spokenAddress(`${message.base}/privacy`, message.locale)}`,
    ].join('\n'),
  ].join('\n\n')
}

export function digestSubject(message: DigestMessage): string {
  const t = MESSAGES[message.locale]
  const count = countItems(message)
  const [first] = message.topics
  return message.topics.length === 1 && first
    ? t.digestSubject(count, first.name)
    : t.digestSubjectMany(count, message.topics.length)
}

/** The topics of a digest; null where its subject names the only one. */
export function digestNames({ topics }: DigestMessage): string | null {
  if (topics.length < 2) return null
  const names = topics.slice(0, MAX_NAMED).map(({ name }) => name)
  return [...names, ...(topics.length > MAX_NAMED ? ['…'] : [])].join(' · ')
}

/** How much is new, and how much an update, of all that the digest tells. */
function countItems({ items, more, updates, locale }: DigestMessage): string {
  return MESSAGES[locale].digestCount(items.length + more - updates, updates)
}

/** What a confirmation is of: a subscription, or that it moves here. */
export function confirmationHead({ isMove, locale }: ConfirmationMessage): {
  subject: string
  intro: string
} {
  const t = MESSAGES[locale]
  return isMove
    ? { subject: t.moveSubject, intro: t.moveIntro }
    : { subject: t.confirmSubject, intro: t.confirmIntro }
}

export function confirmationText(message: ConfirmationMessage): string {
  const t = MESSAGES[message.locale]
  return [
    confirmationHead(message).intro,
    message.topics.map((name) => `• ${name}`).join('\n'),
    t.confirmAsk,
    `${t.confirmOpen}: ${message.links.confirm}`,
    t.confirmExpires(sayTime(message.expiresAt, message.locale, message.timeZone)),
    t.confirmIgnore,
    `${t.privacyTitle}: ${spokenAddress(`${message.base}/privacy`, message.locale)}`,
  ].join('\n\n')
}

export function noticeText({ lines, links }: NoticeMessage): string {
  return [...lines, ...links.map(({ label, url }) => `${label}: ${url}`)].join('\n\n')
}

function itemText(item: Item, number: number, { locale, timeZone }: DigestMessage): string {
  const { article, matches, also, update } = item
  const when = article.published === null ? null : formatTime(Date.parse(article.published), locale, timeZone)
  const lines = [
    [article.sourceName, when, article.author].filter(Boolean).join(' · '),
    ...(update ? updateText(update, article.sourceName, locale, timeZone) : []),
    // As the paper wrote them: marks around found words would be read as the paper's own.
    ...quotesOf(article, matches).map(({ text }) => text),
    ...matches.map((match) => whyShown(match, locale)),
    ...(article.url ? [article.url] : []),
    ...alsoText(article, also, locale),
  ]
  return [`${number}. ${article.title}`, ...lines.map((line) => `   ${line}`)].join('\n')
}

function updateText(update: ShownUpdate, sourceName: string, locale: Locale, timeZone: string): string[] {
  return [
    updateSentence(update, locale, timeZone),
    ...update.changes.map((change) => `• ${changeSentence(change, sourceName, locale)}`),
  ]
}

function alsoText(article: ArticleCard, also: Item['also'], locale: Locale): string[] {
  const { named, more } = namedAlso(article, also)
  if (named.length === 0) return []
  const t = MESSAGES[locale]
  return [
    `${t.alsoIn}:`,
    ...named.map(({ name, url }) => `• ${[name, url].filter(Boolean).join(': ')}`),
    ...(more > 0 ? [`• ${t.alsoMore(more)}`] : []),
  ]
}
