import type { Child } from 'hono/jsx'
import { type Locale, MESSAGES } from './messages/messages.ts'

export interface LayoutProps {
  locale: Locale
  title: string
  content: Child
  feeds: { title: string; href: string }[]
  /** The page's own address, for a link to it in the other language; null for one that nobody can ask for again. */
  ownAddress: { pathname: string; searchParams: URLSearchParams } | null
}

/** Every page's frame, as the text of a whole document. */
export function layout({ locale, title, content, feeds, ownAddress }: LayoutProps): string {
  const t = MESSAGES[locale]
  const other = locale === 'vi' ? 'en' : 'vi'
  const query = new URLSearchParams(ownAddress?.searchParams)
  query.set('lang', other)
  const html = (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === t.productName ? title : `${title} · ${t.productName}`}</title>
        <link rel="stylesheet" href="/style.css" />
        {feeds.map((feed) => (
          <link rel="alternate" type="application/rss+xml" title={feed.title} href={feed.href} />
        ))}
      </head>
      <body>
        <header>
          <strong>
            <a href="/">{t.productName}</a>
          </strong>
          <span class="quiet">{t.tagline}</span>
        </header>
        <main>{content}</main>
        <footer>
          {ownAddress && (
            <a href={`${ownAddress.pathname}?${query}`} lang={other} hreflang={other}>
              {MESSAGES[other].language}
            </a>
          )}
          <a href="/search">{t.search}</a>
          <a href="/feed.xml">{t.feed}</a>
          <a href={`/privacy?lang=${locale}`}>{t.privacyTitle}</a>
        </footer>
      </body>
    </html>
  )
  return `<!doctype html>${html.toString()}`
}
