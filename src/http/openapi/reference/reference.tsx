import { type Locale, MESSAGES } from '../../../web/messages/messages.ts'
import { describeProblem, PROBLEM_CODES } from '../../problem.ts'
import { DESCRIPTION } from '../about.ts'
import { EVENTS } from '../operations/events.ts'
import { namedSchemas, schemaOf } from '../schemas-of.ts'
import { TAGS } from '../tags.ts'
import { Kind } from './kind.tsx'
import { OperationPart } from './operation.tsx'
import { Shape } from './shape.tsx'
import { Text } from './text.tsx'

/** The reference of the API, as the content of a page: made at build time, since it is the same for everybody. */
export function Reference({ locale }: { locale: Locale }) {
  const t = MESSAGES[locale].reference
  return (
    <>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <p>
        <Text of={DESCRIPTION[locale]} />
      </p>
      <p>
        {t.description} <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>. {t.client}
      </p>
      <p>{t.example}</p>
      <Contents locale={locale} />
      {TAGS.map(({ name, title, description, operations }) => (
        <section id={name}>
          <h2>{title[locale]}</h2>
          <p>
            <Text of={description[locale]} />
          </p>
          <ul>
            {operations.map(({ id, method, path, summary }) => (
              <li>
                <a href={`#${id}`}>{summary[locale]}</a>{' '}
                <code class="quiet">
                  {method.toUpperCase()} {path}
                </code>
              </li>
            ))}
          </ul>
          {operations.map((operation) => (
            <OperationPart operation={operation} locale={locale} />
          ))}
        </section>
      ))}
      <section id="events">
        <h2>{t.events}</h2>
        {EVENTS.map(({ name, summary, description, schema }) => (
          <section class="entry" id={name}>
            <h3>{summary[locale]}</h3>
            <p>
              <code>{name}</code>:{' '}
              <Kind schema={schemaOf({ type: 'application/json', schema })} locale={locale} />
            </p>
            <p>
              <Text of={description[locale]} />
            </p>
          </section>
        ))}
      </section>
      <section id="shapes">
        <h2>{t.shapes}</h2>
        {Object.entries(namedSchemas()).map(([name, schema]) => (
          <Shape name={name} schema={schema} locale={locale} />
        ))}
      </section>
      <section id="problems">
        <h2>{t.problems}</h2>
        <p>
          <Text of={t.problemsLead} />
        </p>
        <dl class="facts">
          {PROBLEM_CODES.map((code) => {
            const { status, detail, detail_vi } = describeProblem(code)
            return (
              <>
                <dt id={code}>
                  {status} <code>{code}</code>
                </dt>
                <dd>{locale === 'vi' ? detail_vi : detail}</dd>
              </>
            )
          })}
        </dl>
      </section>
    </>
  )
}

function Contents({ locale }: { locale: Locale }) {
  const t = MESSAGES[locale].reference
  const rooms = [
    ...TAGS.map(({ name, title }) => [name, title[locale]] as const),
    ['events', t.events],
    ['shapes', t.shapes],
    ['problems', t.problems],
  ]
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents">{t.contents}</h2>
      <ul class="menu">
        {rooms.map(([id, name]) => (
          <li>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
