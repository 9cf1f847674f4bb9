import { raw } from 'hono/html'
import { type Locale, MESSAGES } from './messages/messages.ts'

export interface HeadProps {
  locale: Locale
  title: string
  /** What search engines and links to the page say of it. */
  description?: string | undefined
  /** Feeds of what the page shows. */
  feeds?: readonly { title: string; href: string; type?: string }[] | undefined
  /** Modules that make the page handier; it does without them. */
  scripts?: readonly string[] | undefined
  /** After how many seconds a page that waits for something is asked for again, where no script sees to it. */
  refreshSeconds?: number | undefined
  /** Where everybody finds the page, for search engines and for links that are passed on; null where they must not. */
  listed?: { base: string; path: string; kind: 'website' | 'article' } | null | undefined
}

/** An element behind the menus, without content. */
export const MENUS_END = 'menus-end'

/**
 * Nothing is drawn before the menus are there, which are among the first bytes: what stands at their right would move
 * (HTML, link type "expect"). As text, since Hono takes `blocking` away from links.
 */
const WHOLE_MENUS = raw(`<link rel="expect" href="#${MENUS_END}" blocking="render"/>`)

/** What stands above a page and is not seen in it. */
export function Head(props: HeadProps) {
  const { locale, title, description, feeds = [], scripts = [], refreshSeconds, listed } = props
  const t = MESSAGES[locale]
  return (
    <head>
      <meta charset="utf-8" />
      <meta
        name="viewport"
        content="width=device-width, initial-scale=1, interactive-widget=resizes-content"
      />
      <title>{title === t.productName ? title : `${title} · ${t.productName}`}</title>
      {description && <meta name="description" content={description} />}
      {listed ? <Listed {...props} listed={listed} /> : <meta name="robots" content="noindex" />}
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href="/manifest.webmanifest" />
      <link rel="stylesheet" href="/style.css" />
      {WHOLE_MENUS}
      {feeds.map((feed) => (
        <link rel="alternate" type={feed.type ?? 'application/rss+xml'} title={feed.title} href={feed.href} />
      ))}
      {scripts.map((script) => (
        <script type="module" src={script} />
      ))}
      {refreshSeconds !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={String(refreshSeconds)} />
        </noscript>
      )}
    </head>
  )
}

/**
 * The page's one address in each language: crawlers name no language, so the bare address is the Vietnamese page's. The
 * last four (ogp.me) are what Zalo and Facebook show of a link.
 */
function Listed(props: HeadProps & { listed: NonNullable<HeadProps['listed']> }) {
  const { locale, title, description, listed } = props
  const { base, path, kind } = listed
  const addresses = { vi: base + path, en: `${base}${path}${path.includes('?') ? '&' : '?'}lang=en` }
  return (
    <>
      <link rel="canonical" href={addresses[locale]} />
      <link rel="alternate" hreflang="vi" href={addresses.vi} />
      <link rel="alternate" hreflang="en" href={addresses.en} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:type" content={kind} />
      <meta property="og:url" content={addresses[locale]} />
    </>
  )
}
