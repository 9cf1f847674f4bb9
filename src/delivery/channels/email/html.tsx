import { raw } from 'hono/html'
import type { Item, ShownMatch, ShownUpdate } from '../../../events.ts'
import { highlight } from '../../../text/highlight.ts'
import { formatTime, MESSAGES, sayTime } from '../../../web/messages/messages.ts'
import { foundIn, quotesOf } from '../../../web/messages/quotes.ts'
import { whyShown } from '../../../web/messages/reasons.ts'
import { changeSentence, namedAlso, updateSentence } from '../../../web/messages/stories.ts'
import { Said } from '../../../web/parts/said.tsx'
import type { ConfirmationMessage, DigestMessage, Locale, NoticeMessage } from '../../message.ts'
import { spokenAddress } from '../../spoken.ts'
import { Button, Link, page, Small, STYLE } from './layout.tsx'
import { confirmationHead, digestNames, digestSubject } from './text.ts'

/**
 * Gmail shows 102 KB of a mail and hides the rest, the way to unsubscribe first. What is not an entry takes some 3 KB of
 * them, and more where links or topics' names are long.
 */
const MAX_ITEMS_BYTES = 90_000

/** The HTML part of a digest, which says what the plain text says of the `shown` items that fit. */
export function digestHtml(message: DigestMessage): { html: string; shown: number } {
  const items = message.items.map((item) => (<ItemHtml item={item} message={message} />).toString())
  const shown = countFitting(items)
  const more = message.more + items.length - shown
  return { html: digestPage({ ...message, more }, items.slice(0, shown)), shown }
}

function countFitting(items: readonly string[]): number {
  let left = MAX_ITEMS_BYTES
  const beyond = items.findIndex((item) => {
    left -= Buffer.byteLength(item)
    return left < 0
  })
  return beyond < 0 ? items.length : beyond
}

function digestPage(message: DigestMessage, items: readonly string[]): string {
  const t = MESSAGES[message.locale]
  const names = digestNames(message)
  const { links } = message
  return page(
    message.locale,
    digestSubject(message),
    <>
      <h1 style={STYLE.h1}>
        <Said
          text={digestSubject(message)}
          locale={message.locale}
          names={message.topics.map(({ name }) => name)}
        />
      </h1>
      {names && (
        <p style={STYLE.intro} lang="vi">
          {names}
        </p>
      )}
      {items.map((item) => raw(item))}
      {message.more > 0 && (
        <p style={STYLE.text}>
          … {t.digestMore(message.more)}: <Link href={links.all}>{t.digestSeeAll}</Link>
        </p>
      )}
      <Small>
        <Said text={t.digestFooter} locale={message.locale} />
      </Small>
      <Small>
        <Link href={links.all}>{t.digestSeeAll}</Link>
        {' · '}
        <Link href={links.manage}>{t.manageLink}</Link>
        {' · '}
        <Link href={links.unsubscribe}>{t.unsubscribeLink}</Link>
        {' · '}
        <Link href={spokenAddress(`${message.base}/privacy`, message.locale)}>{t.privacyTitle}</Link>
      </Small>
    </>,
  )
}

export function confirmationHtml(message: ConfirmationMessage): string {
  const t = MESSAGES[message.locale]
  const { subject, intro } = confirmationHead(message)
  return page(
    message.locale,
    subject,
    <>
      <h1 style={STYLE.h1}>{subject}</h1>
      <p style={STYLE.text}>{intro}</p>
      <ul style={STYLE.list}>
        {message.topics.map((name) => (
          <li>
            <Said text={name} locale={message.locale} />
          </li>
        ))}
      </ul>
      <p style={STYLE.text}>{t.confirmAsk}</p>
      <Button href={message.links.confirm}>{t.confirmOpen}</Button>
      <Small>{t.confirmExpires(sayTime(message.expiresAt, message.locale, message.timeZone))}</Small>
      <Small>{t.confirmIgnore}</Small>
      <Small>
        <Link href={spokenAddress(`${message.base}/privacy`, message.locale)}>{t.privacyTitle}</Link>
      </Small>
    </>,
  )
}

export function noticeHtml(message: NoticeMessage): string {
  return page(
    message.locale,
    message.subject,
    <>
      <h1 style={STYLE.h1}>{message.subject}</h1>
      {message.lines.map((line) => (
        <p style={STYLE.text}>
          <Said text={line} locale={message.locale} />
        </p>
      ))}
      {message.links.map(({ label, url }) => (
        <p style={STYLE.text}>
          <Link href={url}>{label}</Link>
        </p>
      ))}
    </>,
  )
}

function ItemHtml({ item, message }: { item: Item; message: DigestMessage }) {
  const { article, matches, update } = item
  const { locale, timeZone } = message
  const title = <Found text={article.title} ranges={foundIn(article.title, 'title', matches)} />
  const when = article.published === null ? null : formatTime(Date.parse(article.published), locale, timeZone)
  return (
    <div style={STYLE.item} class="item">
      <h2 style={STYLE.h2} lang="vi">
        {article.url ? <Link href={article.url}>{title}</Link> : title}
      </h2>
      <Small>
        <span lang="vi">{article.sourceName}</span>
        {when && ` · ${when}`}
        {article.author && (
          <>
            {' · '}
            <span lang="vi">{article.author}</span>
          </>
        )}
      </Small>
      {update && (
        <UpdateHtml update={update} sourceName={article.sourceName} locale={locale} timeZone={timeZone} />
      )}
      {quotesOf(article, matches).map(({ text, ranges }) => (
        <p style={STYLE.text} lang="vi">
          <Found text={text} ranges={ranges} />
        </p>
      ))}
      {matches.map((match) => (
        <Small>
          <Said text={whyShown(match, locale)} locale={locale} names={namesOf(match)} />
        </Small>
      ))}
      <AlsoHtml item={item} locale={locale} />
    </div>
  )
}

function UpdateHtml(props: { update: ShownUpdate; sourceName: string; locale: Locale; timeZone: string }) {
  const { update, sourceName, locale, timeZone } = props
  return (
    <>
      <p style={STYLE.text}>
        <strong>{updateSentence(update, locale, timeZone)}</strong>
      </p>
      {update.changes.map((change) => (
        <p style={STYLE.text}>
          <Said text={changeSentence(change, sourceName, locale)} locale={locale} names={[sourceName]} />
        </p>
      ))}
    </>
  )
}

function AlsoHtml({ item, locale }: { item: Item; locale: Locale }) {
  const { named, more } = namedAlso(item.article, item.also)
  if (named.length === 0) return null
  const t = MESSAGES[locale]
  return (
    <Small>
      {t.alsoIn}:{' '}
      {named.map(({ name, url }, at) => (
        <>
          {at > 0 && ', '}
          <span lang="vi">{url ? <Link href={url}>{name}</Link> : name}</span>
        </>
      ))}
      {more > 0 && ` ${t.alsoMore(more)}`}
    </Small>
  )
}

/** What its reason names: its topic, and the paper of another article. */
function namesOf({ topicName, of }: ShownMatch): string[] {
  return of ? [topicName, of.sourceName] : [topicName]
}

function Found({ text, ranges }: { text: string; ranges: readonly { start: number; end: number }[] }) {
  return (
    <>
      {highlight(text, ranges).map((segment) =>
        segment.isFound ? (
          // Outlook's Word gives no style to elements of HTML 5, <mark> among them.
          <span style={STYLE.mark} class="mark">
            {segment.text}
          </span>
        ) : (
          segment.text
        ),
      )}
    </>
  )
}
