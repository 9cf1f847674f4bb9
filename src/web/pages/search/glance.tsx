import type { Item } from '../../../events.ts'
import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { foundIn } from '../../messages/quotes.ts'
import { type Rate, rateSentence } from '../../messages/rates.ts'
import { Found } from '../../parts/found.tsx'
import { Saying } from '../../parts/saying.tsx'
import { When } from '../../parts/when.tsx'
import { type Asked, resultsOf } from './asked.ts'
import { Beginning, type Understood } from './beginning.tsx'
import { type Remark, Said } from './remarks.tsx'

/** What a question finds, shown while it is being typed: a part of the search page. */
export interface Glance extends Understood {
  ok: true
  rate: Rate
  items: readonly Item[]
}

interface Props {
  asked: Asked
  glance: Glance | { ok: false; remark: Remark }
  locale: Locale
  lang: Locale | null
  timeZone: string
}

/** The sentence in `says` is heard as soon as it changes; the rest is there to be looked at. */
export function SearchGlance({ asked, glance, locale, lang, timeZone }: Props) {
  const t = MESSAGES[locale].searching
  if (!glance.ok) {
    return (
      <>
        <p class="says">{t.wrong}.</p>
        <Saying kind="bad">
          <Said remark={glance.remark} locale={locale} lang={lang} />
        </Saying>
      </>
    )
  }
  const { items } = glance
  return (
    <>
      <p class="says">{glanceSentence(glance, locale)}</p>
      <Beginning understood={glance} locale={locale} lang={lang} />
      {items.length > 0 && (
        <>
          <h2>{t.newest}</h2>
          <ul class="plain">
            {items.map((item) => (
              <li>
                <Headline item={item} locale={locale} timeZone={timeZone} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={resultsOf(asked, lang)}>{t.seeAll}</a>
      </p>
    </>
  )
}

/** How often it is found, and whether there is something to read about the question; empty where it was not counted. */
export function glanceSentence(
  { rate, remarks }: { rate: Rate | null; remarks: readonly Remark[] },
  locale: Locale,
): string {
  if (!rate) return ''
  const said = rateSentence(rate, locale)
  return remarks.length > 0 ? `${said} ${MESSAGES[locale].searching.remarked}` : said
}

function Headline(props: { item: Item; locale: Locale; timeZone: string }) {
  const { article, matches } = props.item
  const title = <Found text={article.title} ranges={foundIn(article.title, 'title', matches)} />
  const address = article.gone ? `/articles/${article.id}` : article.url
  return (
    <p lang="vi">
      {address ? <a href={address}>{title}</a> : title}
      <br />
      <span class="quiet">
        {article.sourceName}
        {article.published && (
          <>
            {' · '}
            <When at={Date.parse(article.published)} locale={props.locale} timeZone={props.timeZone} />
          </>
        )}
      </span>
    </p>
  )
}
