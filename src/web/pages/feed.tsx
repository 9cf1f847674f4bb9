import type { Item } from '../../events.ts'
import { type Locale, MESSAGES } from '../messages/messages.ts'
import { ItemList } from '../parts/items.tsx'
import { Said } from '../parts/said.tsx'

interface Props {
  title: string
  /** The language of its name. */
  language: string
  description: string
  descriptionLanguage: string
  /** Where it is followed, which is its first page, and the document of this page whoever asks. */
  address: string
  raw: string
  /** The same feed in the other formats, by name. */
  others: readonly { name: string; href: string }[]
  /** The page of the same news. */
  link: string
  items: readonly Item[]
  locale: Locale
  timeZone: string
}

/** A feed as a person sees it who opens it in a browser: what it is, how to follow it, and what is new in it. */
export function FeedPage(props: Props) {
  const {
    title,
    language,
    description,
    descriptionLanguage,
    address,
    raw,
    others,
    link,
    items,
    locale,
    timeZone,
  } = props
  const t = MESSAGES[locale].feeds
  return (
    <>
      <h1>
        {t.label}: <span lang={language}>{title}</span>
      </h1>
      {description !== title && (
        <p lang={descriptionLanguage}>
          <Said text={description} locale={descriptionLanguage === 'en' ? 'en' : 'vi'} />
        </p>
      )}
      <p>{t.what}</p>
      <section class="panel">
        <div class="field">
          <label for="address">{t.address}</label>
          <input type="text" id="address" value={address} readonly />
          <div class="row">
            {/* Shown by the script that it needs. */}
            <button type="button" data-copy="address" hidden>
              {t.copy}
            </button>
            <span role="status" data-copied="address" data-said={t.copied} />
          </div>
        </div>
      </section>
      <h2>{t.howTitle}</h2>
      <ol>
        {t.how.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p>{t.once}</p>
      <nav class="row" aria-label={t.more}>
        {others.map(({ name, href }) => (
          <a href={href}>{t.format(name)}</a>
        ))}
        <a href="/opml.xml" download>
          {t.all}
        </a>
        <a href={link}>
          <Said text={t.page(title)} locale={locale} names={[title]} />
        </a>
        <a href={raw}>{t.raw}</a>
      </nav>
      <h2>{t.latest}</h2>
      {items.length === 0 ? <p>{t.none}</p> : <ItemList items={items} locale={locale} timeZone={timeZone} />}
    </>
  )
}
