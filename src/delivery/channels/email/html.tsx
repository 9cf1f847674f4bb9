import type { Child } from 'hono/jsx'
import type { Item, ShownUpdate } from '../../../events.ts'
import { highlight, standing } from '../../../text/highlight.ts'
import { formatTime, MESSAGES } from '../../../web/messages/messages.ts'
import { whyShown } from '../../../web/messages/reasons.ts'
import { changeSentence, namedAlso, updateSentence } from '../../../web/messages/stories.ts'
import type { ConfirmationMessage, DigestMessage, Locale, NoticeMessage } from '../../message.ts'
import { digestIntro, digestSubject } from './text.ts'

/** Mail programs read no style sheets that they can be trusted to keep, so each element carries its own. */
const STYLE = {
  body: 'margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif',
  main: 'max-width:600px;margin:0 auto',
  h1: 'font-size:20px;line-height:1.3;margin:0 0 8px',
  item: 'margin:0 0 24px;padding:0 0 16px;border-bottom:1px solid #d0d0d0',
  h2: 'font-size:18px;line-height:1.35;margin:0 0 4px',
  link: 'color:#0b57a4',
  small: 'font-size:14px;color:#555555;margin:0 0 8px',
  text: 'margin:0 0 8px',
  mark: 'background:#fff0a8;color:#1a1a1a',
  button:
    'display:inline-block;padding:12px 20px;background:#0b57a4;color:#ffffff;text-decoration:none;border-radius:4px',
} as const

/** The HTML part of a digest: no image, no script, nothing from another host. */
export function digestHtml(message: DigestMessage): string {
  const t = MESSAGES[message.locale]
  const { links } = message
  return page(
    message.locale,
    digestSubject(message),
    <>
      <h1 style={STYLE.h1}>{digestSubject(message)}</h1>
      <p style={STYLE.text}>{digestIntro(message)}</p>
      {message.items.map((item) => (
        <ItemHtml item={item} message={message} />
      ))}
      {message.more > 0 && (
        <p style={STYLE.text}>
          … {t.digestMore(message.more)}:{' '}
          <a style={STYLE.link} href={links.all}>
            {t.digestSeeAll}
          </a>
        </p>
      )}
      <p style={STYLE.small}>{t.digestFooter}</p>
      <p style={STYLE.small}>
        <a style={STYLE.link} href={links.all}>
          {t.digestSeeAll}
        </a>
        {' · '}
        <a style={STYLE.link} href={links.manage}>
          {t.manageLink}
        </a>
        {' · '}
        <a style={STYLE.link} href={links.unsubscribe}>
          {t.unsubscribeLink}
        </a>
      </p>
    </>,
  )
}

export function confirmationHtml(message: ConfirmationMessage): string {
  const t = MESSAGES[message.locale]
  return page(
    message.locale,
    t.confirmSubject,
    <>
      <h1 style={STYLE.h1}>{t.confirmSubject}</h1>
      <p style={STYLE.text}>{t.confirmIntro}</p>
      <ul>
        {message.topics.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
      <p style={STYLE.text}>{t.confirmAsk}</p>
      <p style={STYLE.text}>
        <a style={STYLE.button} href={message.links.confirm}>
          {t.confirmTitle}
        </a>
      </p>
      <p style={STYLE.small}>
        {t.confirmExpires(formatTime(message.expiresAt, message.locale, message.timeZone))}
      </p>
      <p style={STYLE.small}>{t.confirmIgnore}</p>
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
        <p style={STYLE.text}>{line}</p>
      ))}
      {message.links.map(({ label, url }) => (
        <p style={STYLE.text}>
          <a style={STYLE.link} href={url}>
            {label}
          </a>
        </p>
      ))}
    </>,
  )
}

function ItemHtml({ item, message }: { item: Item; message: DigestMessage }) {
  const { article, matches, update } = item
  const { locale, timeZone } = message
  // What another article of the story says would be read as this one's.
  const evidence = matches.flatMap((match) => (match.of ? [] : match.evidence))
  const inField = (field: 'title' | 'lead') =>
    standing(
      article[field],
      evidence.filter((e) => e.field === field),
    )
  const when = article.published === null ? null : formatTime(Date.parse(article.published), locale, timeZone)
  return (
    <div style={STYLE.item}>
      <h2 style={STYLE.h2}>
        {article.url ? (
          <a style={STYLE.link} href={article.url}>
            <Found text={article.title} ranges={inField('title')} />
          </a>
        ) : (
          <Found text={article.title} ranges={inField('title')} />
        )}
      </h2>
      <p style={STYLE.small}>{[article.sourceName, when, article.author].filter(Boolean).join(' · ')}</p>
      {update && (
        <UpdateHtml update={update} sourceName={article.sourceName} locale={locale} timeZone={timeZone} />
      )}
      {article.lead && (
        <p style={STYLE.text}>
          <Found text={article.lead} ranges={inField('lead')} />
        </p>
      )}
      {evidence
        .flatMap((e) => (e.excerpt ? [e.excerpt] : []))
        .slice(0, 2)
        .map((excerpt) => (
          <p style={STYLE.text}>
            … <Found text={excerpt.text} ranges={[excerpt]} /> …
          </p>
        ))}
      {matches.map((match) => (
        <p style={STYLE.small}>{whyShown(match, locale)}</p>
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
        <p style={STYLE.text}>{changeSentence(change, sourceName, locale)}</p>
      ))}
    </>
  )
}

function AlsoHtml({ item, locale }: { item: Item; locale: Locale }) {
  const { named, more } = namedAlso(item.article, item.also)
  if (named.length === 0) return null
  const t = MESSAGES[locale]
  return (
    <p style={STYLE.small}>
      {t.alsoIn}:{' '}
      {named.map(({ name, url }, at) => (
        <>
          {at > 0 && ', '}
          {url ? (
            <a style={STYLE.link} href={url}>
              {name}
            </a>
          ) : (
            name
          )}
        </>
      ))}
      {more > 0 && ` ${t.alsoMore(more)}`}
    </p>
  )
}

function Found({ text, ranges }: { text: string; ranges: readonly { start: number; end: number }[] }) {
  return (
    <>
      {highlight(text, ranges).map((segment) =>
        segment.isFound ? <mark style={STYLE.mark}>{segment.text}</mark> : segment.text,
      )}
    </>
  )
}

function page(locale: Locale, title: string, content: Child): string {
  const html = (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
      </head>
      <body style={STYLE.body}>
        <div style={STYLE.main}>{content}</div>
      </body>
    </html>
  )
  return `<!doctype html>${html.toString()}`
}
