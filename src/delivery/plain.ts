import type { Item } from '../events.ts'
import { formatTime, MESSAGES } from '../web/messages/messages.ts'
import { whyShown } from '../web/messages/reasons.ts'
import { changeSentence, updateSentence } from '../web/messages/stories.ts'
import type { DigestMessage, Message } from './message.ts'
import { spoken } from './spoken.ts'

/** UTF-16 units of a title and of any other line: the first item always fits into the smallest of messages. */
const MAX_TITLE = 300
const MAX_LINE = 200
/** A longer address is left out: one that is cut leads nowhere. */
const MAX_URL = 500

/**
 * A message of a chat as plain text of at most `limit` UTF-16 units (at least 2,000). Null for what does not fit, and for
 * a confirmation: who writes to us has said yes by that.
 */
export function plainText(given: Message, limit: number): string | null {
  const message = spoken(given)
  switch (message.kind) {
    case 'digest':
      return digestPlain(message, limit)
    case 'notice': {
      const { lines, links } = message
      const text = [...lines, ...links.map(({ label, url }) => `${label}: ${url}`)].join('\n')
      return text.length <= limit ? text : null
    }
    case 'confirmation':
      return null
  }
}

/** As many items as fit, then how many more there are and where they stand. */
function digestPlain(message: DigestMessage, limit: number): string {
  const { items, more, updates, links, locale } = message
  const t = MESSAGES[locale]
  const all = items.length + more
  const intro = t.digestIntro(t.digestCount(all - updates, updates), all === 1)
  const texts = items.map((item, index) => itemPlain(item, index + 1, message))
  const withItems = (shown: number) => {
    const left = all - shown
    const end = [
      ...(left > 0 ? [`… ${t.digestMore(left)}`] : []),
      `${t.digestSeeAll}: ${links.all}`,
      t.botHowToStop,
    ]
    return [intro, ...texts.slice(0, shown), end.join('\n')].join('\n\n')
  }
  let shown = items.length
  while (shown > 0 && withItems(shown).length > limit) shown -= 1
  return withItems(shown)
}

/** An item with the first of its reasons; the digest's page has all. */
function itemPlain(
  { article, matches, update }: Item,
  number: number,
  { locale, timeZone }: DigestMessage,
): string {
  const when = article.published === null ? null : formatTime(Date.parse(article.published), locale, timeZone)
  const [change] = update?.changes ?? []
  const [reason] = matches
  return [
    `${number}. ${cut(article.title, MAX_TITLE)}`,
    cut([article.sourceName, when].filter(Boolean).join(' · '), MAX_LINE),
    ...(update ? [cut(updateSentence(update, locale, timeZone), MAX_LINE)] : []),
    ...(change ? [cut(changeSentence(change, article.sourceName, locale), MAX_LINE)] : []),
    ...(reason ? [cut(whyShown(reason, locale), MAX_LINE)] : []),
    ...(article.url && article.url.length <= MAX_URL ? [article.url] : []),
  ].join('\n')
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).toWellFormed()}…` : text
}
