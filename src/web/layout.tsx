import type { Child } from 'hono/jsx'
import { Head, type HeadProps, MENUS_END } from './head.tsx'
import { type Locale, MESSAGES } from './messages/messages.ts'

export interface LayoutProps extends HeadProps {
  content: Child
  /** The menu of the page's own part of the site, behind everybody's. */
  menu?: Child
  /** For pages of tables and several columns. */
  isWide?: boolean | undefined
  /** The page's own address, for a link to it in the other language; null for one that nobody can ask for again. */
  ownAddress: { pathname: string; searchParams: URLSearchParams } | null
}

/** Every page's frame, as the text of a whole document. */
export function layout({ content, menu, isWide = false, ownAddress, ...head }: LayoutProps): string {
  const { locale } = head
  const html = (
    <html lang={locale}>
      <Head {...head} />
      <body class={isWide ? 'wide' : undefined}>
        <a class="skip unseen" href="#main">
          {MESSAGES[locale].frame.skip}
        </a>
        <Header locale={locale} ownAddress={ownAddress} />
        {menu}
        <div id={MENUS_END} />
        <main id="main">{content}</main>
        <Footer locale={locale} />
      </body>
    </html>
  )
  return `<!doctype html>${html.toString()}`
}

function Header({ locale, ownAddress }: Pick<LayoutProps, 'locale' | 'ownAddress'>) {
  const t = MESSAGES[locale]
  const pages = [
    ['/', t.frame.home],
    ['/search', t.frame.search],
    ['/help', t.frame.help],
  ] as const
  return (
    <header class="page-header">
      <a class="brand" href="/" lang="vi">
        {t.productName}
      </a>
      <nav aria-label={t.frame.menu}>
        <ul class="menu">
          {pages.map(([href, name]) => (
            <li>
              <a href={href} aria-current={href === ownAddress?.pathname ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {ownAddress && <OtherLanguage locale={locale} ownAddress={ownAddress} />}
    </header>
  )
}

function OtherLanguage(props: { locale: Locale; ownAddress: NonNullable<LayoutProps['ownAddress']> }) {
  const { pathname, searchParams } = props.ownAddress
  const other = props.locale === 'vi' ? 'en' : 'vi'
  const query = new URLSearchParams(searchParams)
  query.set('lang', other)
  return (
    <a class="language" href={`${pathname}?${query}`} lang={other} hreflang={other}>
      {MESSAGES[other].language}
    </a>
  )
}

function Footer({ locale }: { locale: Locale }) {
  const t = MESSAGES[locale]
  const pages = [
    ['/feed.xml', t.frame.feeds],
    ['/subscriptions/link', t.linkTitle],
    ['/privacy', t.privacyTitle],
    ['/api/v1/docs', t.frame.api],
    ['/admin', t.frame.desk],
  ] as const
  return (
    <footer class="page-footer">
      <p>{t.tagline}</p>
      <nav aria-label={t.frame.more}>
        <ul>
          {pages.map(([href, name]) => (
            <li>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}
