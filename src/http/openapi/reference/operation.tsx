import { type Locale, MESSAGES } from '../../../web/messages/messages.ts'
import type { Answer, Content, Operation } from '../operation.ts'
import { refusalsOf } from '../refusals.ts'
import { schemaOf } from '../schemas-of.ts'
import { curlOf } from './curl.ts'
import { Kind } from './kind.tsx'
import { Text } from './text.tsx'

/** One operation: what it is for, what it takes, what it answers, and a command that calls it. */
export function OperationPart({ operation, locale }: { operation: Operation; locale: Locale }) {
  const t = MESSAGES[locale].reference
  const { id, method, path, access, summary, description, parameters = [], body, answers } = operation
  return (
    <section class="entry" id={id}>
      <h3>{summary[locale]}</h3>
      <p>
        <code>
          <b>{method.toUpperCase()}</b> {path}
        </code>{' '}
        <span class="tag">{t.access[access]}</span>
      </p>
      <p>
        <Text of={description[locale]} />
      </p>
      <dl class="facts">
        {parameters.length > 0 && (
          <>
            <dt>{t.parameters}</dt>
            <dd>
              {parameters.map(({ name, said, schema, isRequired = false }) => (
                <p>
                  <code>{name}</code>: <Kind schema={schema} locale={locale} />
                  {!isRequired && <span class="quiet">, {t.optional}</span>}. <Text of={said[locale]} />
                </p>
              ))}
            </dd>
          </>
        )}
        {body && (
          <>
            <dt>{t.sent}</dt>
            <dd>
              {body.contents.map((content) => (
                <ContentLine content={content} locale={locale} />
              ))}
            </dd>
          </>
        )}
        <dt>{t.answers}</dt>
        <dd>
          {answers.map((answer) => (
            <AnswerLine answer={answer} locale={locale} />
          ))}
        </dd>
        <Refusals operation={operation} locale={locale} />
      </dl>
      <pre tabindex={0}>
        <code>{curlOf(operation)}</code>
      </pre>
    </section>
  )
}

function ContentLine({ content, locale }: { content: Content; locale: Locale }) {
  return (
    <p>
      <Kind schema={schemaOf(content)} locale={locale} /> <code class="quiet">{content.type}</code>
    </p>
  )
}

function AnswerLine({ answer: { status, said, contents = [] }, locale }: { answer: Answer; locale: Locale }) {
  return (
    <p>
      <b>{status}</b> <Text of={said[locale]} />
      {contents.map((content) => (
        <>
          {' · '}
          <Kind schema={schemaOf(content)} locale={locale} /> <code class="quiet">{content.type}</code>
        </>
      ))}
    </p>
  )
}

/** Two of them are every operation's, and stand in the list of codes alone. */
const EVERYWHERE: ReadonlySet<string> = new Set(['settings_invalid', 'unavailable'])

function Refusals({ operation, locale }: { operation: Operation; locale: Locale }) {
  const t = MESSAGES[locale].reference
  const codes = [...refusalsOf(operation)].flatMap(([, all]) => all.filter((code) => !EVERYWHERE.has(code)))
  if (codes.length === 0) return null
  return (
    <>
      <dt>{t.refusals}</dt>
      <dd class="row">
        {codes.map((code) => (
          <a href={`#${code}`}>{code}</a>
        ))}
        {operation.asksOutside && (
          <p>
            <b>422</b> <Text of={t.outside} />
          </p>
        )}
      </dd>
    </>
  )
}
