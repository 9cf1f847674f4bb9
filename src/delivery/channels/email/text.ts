import type { ArticleCard, EvidenceCard, Item, ShownUpdate } from '../../../events.ts'
import { highlight } from '../../../text/highlight.ts'
import { formatTime, MESSAGES } from '../../../web/messages/messages.ts'
import { whyShown } from '../../../web/messages/reasons.ts'
import { changeSentence, namedAlso, updateSentence } from '../../../web/messages/stories.ts'
import type { ConfirmationMessage, DigestMessage, Locale, NoticeMessage } from '../../message.ts'

/** More of one article are for its page. */
const MAX_EXCERPTS = 2

/** Marks found words in plain text. */
const found = (text: string) => `»${text}«`

/** The plain-text part of a digest. It says what the HTML part says. */
export function digestText(message: DigestMessage): string {
  const t = MESSAGES[message.locale]
  const items = message.items.map((item, index) => itemText(item, index + 1, message))
  const more = message.more > 0 ? [`… ${t.digestMore(message.more)}: ${message.links.all}`] : []
  return [
    digestIntro(message),
    ...items,
    ...more,
    [
      '--',
      t.digestFooter,
      `${t.digestSeeAll}: ${message.links.all}`,
      `${t.manageLink}: ${message.links.manage}`,
      `${t.unsubscribeLink}: ${message.links.unsubscribe}`,
      `${t.privacyTitle}: ${message.base}/privacy`,
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

export function digestIntro(message: DigestMessage): string {
  const isOne = message.items.length + message.more === 1
  return MESSAGES[message.locale].digestIntro(countItems(message), isOne)
}

/** How much is new, and how much an update, of all that the digest tells. */
function countItems({ items, more, updates, locale }: DigestMessage): string {
  return MESSAGES[locale].digestCount(items.length + more - updates, updates)
}

export function confirmationText(message: ConfirmationMessage): string {
  const t = MESSAGES[message.locale]
  return [
    t.confirmIntro,
    message.topics.map((name) => `• ${name}`).join('\n'),
    t.confirmAsk,
    `${t.confirmTitle}: ${message.links.confirm}`,
    t.confirmExpires(formatTime(message.expiresAt, message.locale, message.timeZone)),
    t.confirmIgnore,
    `${t.privacyTitle}: ${message.base}/privacy`,
  ].join('\n\n')
}

export function noticeText({ lines, links }: NoticeMessage): string {
  return [...lines, ...links.map(({ label, url }) => `${label}: ${url}`)].join('\n\n')
}

/** Of the body, around what was found in it; what another article of the story says would be read as this one's. */
export function excerptsOf({ matches }: Item): NonNullable<EvidenceCard['excerpt']>[] {
  return matches
    .flatMap((match) => (match.of ? [] : match.evidence))
    .flatMap(({ excerpt }) => (excerpt ? [excerpt] : []))
    .slice(0, MAX_EXCERPTS)
}

function withFound(excerpt: NonNullable<EvidenceCard['excerpt']>): string {
  return highlight(excerpt.text, [excerpt])
    .map(({ text, isFound }) => (isFound ? found(text) : text))
    .join('')
}

function itemText(item: Item, number: number, { locale, timeZone }: DigestMessage): string {
  const { article, matches, also, update } = item
  const when = article.published === null ? null : formatTime(Date.parse(article.published), locale, timeZone)
  const lines = [
    [article.sourceName, when, article.author].filter(Boolean).join(' · '),
    ...(update ? updateText(update, article.sourceName, locale, timeZone) : []),
    ...(article.lead ? [article.lead] : []),
    ...excerptsOf(item).map((excerpt) => `… ${withFound(excerpt)} …`),
    ...matches.map((match) => whyShown(match, locale, found)),
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
