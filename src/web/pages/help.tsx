import type { Child } from 'hono/jsx'
import { type Locale, MESSAGES } from '../messages/messages.ts'
import { Mixed } from '../parts/mixed.tsx'
import { ExampleQuery } from './search/examples.tsx'

interface Props {
  locale: Locale
  /** Whom to write to; null where the operator names nobody. */
  contact: string | null
  hasZalo: boolean
}

/** How the service is used, from the first topic to the end. */
export function HelpPage({ locale, contact, hasZalo }: Props) {
  const t = MESSAGES[locale]
  const h = t.help
  const at = (path: string, fragment = '') =>
    `${path}${path.includes('?') ? '&' : '?'}lang=${locale}${fragment}`
  const { links } = h
  const sections: [id: string, title: string, content: Child][] = [
    [
      'start',
      h.start.title,
      <>
        <ol>
          {h.start.steps.map((step) => (
            <li>
              <Mixed text={step} locale={locale} />
            </li>
          ))}
        </ol>
        <Links
          links={[
            [at('/'), links.topics],
            [at('/search'), links.search],
          ]}
        />
      </>,
    ],
    [
      'change',
      h.change.title,
      <>
        <Text text={h.change.text} locale={locale} />
        <Links links={[[at('/subscriptions/link'), links.link]]} />
      </>,
    ],
    [
      'search',
      h.search.title,
      <>
        <Text text={h.search.text} locale={locale} />
        <Links links={[[at('/search'), links.search]]} />
      </>,
    ],
    [
      'queries',
      h.queries.title,
      <>
        <Text text={h.queries.text} locale={locale} />
        {h.queries.groups.map(({ title, text, examples }) => (
          <>
            <h3>{title}</h3>
            <p>
              <Mixed text={text} locale={locale} />
            </p>
            <ul class="plain">
              {examples.map((example) => (
                <li>
                  <ExampleQuery example={example} locale={locale} lang={locale} />
                </li>
              ))}
            </ul>
          </>
        ))}
        <Links links={[[at('/search?q='), links.query]]} />
      </>,
    ],
    [
      'feeds',
      h.feeds.title,
      <>
        <Text text={h.feeds.text} locale={locale} />
        <Links links={[['/feed.xml', links.feed]]} />
        <p>
          <a href="/opml.xml" download>
            {links.opml}
          </a>
        </p>
      </>,
    ],
    ['push', h.push.title, <Text text={h.push.text} locale={locale} />],
    ...(hasZalo ? [['zalo', h.zalo.title, <Zalo locale={locale} />] satisfies [string, string, Child]] : []),
    [
      'data',
      h.data.title,
      <>
        <Text text={h.data.text} locale={locale} />
        <Links
          links={[
            [at('/privacy'), links.privacy],
            [at('/subscriptions/link'), links.link],
          ]}
        />
      </>,
    ],
    ['contact', h.contact.title, <p>{contact === null ? h.contact.none : h.contact.text(contact)}</p>],
  ]
  return (
    <>
      <h1>{h.title}</h1>
      <p>
        <Mixed text={h.intro} locale={locale} />
      </p>
      <nav aria-label={h.contents}>
        <ul class="plain">
          {sections.map(([id, title]) => (
            <li>
              <a class="more" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(([id, title, content]) => (
        <section>
          <h2 id={id}>{title}</h2>
          {content}
        </section>
      ))}
    </>
  )
}

function Text({ text, locale }: { text: readonly string[]; locale: Locale }) {
  return (
    <>
      {text.map((paragraph) => (
        <p>
          <Mixed text={paragraph} locale={locale} />
        </p>
      ))}
    </>
  )
}

function Links({ links }: { links: readonly (readonly [href: string, name: string])[] }) {
  return (
    <p class="row">
      {links.map(([href, name]) => (
        <a href={href}>{name}</a>
      ))}
    </p>
  )
}

function Zalo({ locale }: { locale: Locale }) {
  const t = MESSAGES[locale]
  return (
    <>
      <Text text={t.help.zalo.text} locale={locale} />
      <ul>
        {t.botCommands.map((command) => (
          <li>{command}</li>
        ))}
      </ul>
    </>
  )
}
