import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { Mixed } from '../../parts/mixed.tsx'
import { type Asked, resultsOf } from './asked.ts'

interface Props {
  by: Asked['by']
  locale: Locale
  lang: Locale | null
}

/** What could be asked, in the way in which it would be. */
export function Examples({ by, locale, lang }: Props) {
  const t = MESSAGES[locale]
  return (
    <>
      <h2>{t.searching.examples}</h2>
      <ul class="plain">
        {by === 'boxes' &&
          t.builder.examples.map(({ says, ...boxes }) => (
            <li>
              <p>
                <a href={resultsOf({ by, boxes }, lang)}>{says}</a>
              </p>
            </li>
          ))}
        {by === 'query' &&
          t.help.queries.groups.map(
            ({ examples: [first] }) =>
              first && (
                <li>
                  <ExampleQuery example={first} locale={locale} lang={lang} />
                </li>
              ),
          )}
      </ul>
    </>
  )
}

/** A query that can be tried, and what it finds. */
export function ExampleQuery(props: {
  example: readonly [query: string, finds: string]
  locale: Locale
  lang: Locale | null
}) {
  const [query, finds] = props.example
  return (
    <p>
      <a href={resultsOf({ by: 'query', query }, props.lang)} lang="vi">
        <code>{query}</code>
      </a>
      <br />
      <span class="quiet">
        <Mixed text={finds} locale={props.locale} />
      </span>
    </p>
  )
}
