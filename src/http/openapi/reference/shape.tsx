import { type Locale, MESSAGES } from '../../../web/messages/messages.ts'
import type { JsonSchema } from '../operation.ts'
import { meaningOf } from '../schemas-of.ts'
import { Kind } from './kind.tsx'
import { Text } from './text.tsx'

/** A shape that has a name, field by field. */
export function Shape({ name, schema, locale }: { name: string; schema: JsonSchema; locale: Locale }) {
  const choices = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined
  return (
    <section id={name}>
      <h3>{name}</h3>
      {choices ? (
        choices.map((choice, i) => (
          <>
            {i > 0 && <p>{MESSAGES[locale].reference.or}</p>}
            <Fields schema={choice} locale={locale} />
          </>
        ))
      ) : (
        <Fields schema={schema} locale={locale} />
      )}
    </section>
  )
}

function Fields({ schema, locale }: { schema: JsonSchema; locale: Locale }) {
  const { properties, required = [] } = schema as {
    properties?: Record<string, JsonSchema>
    required?: string[]
  }
  if (!properties) {
    return (
      <p>
        <Kind schema={schema} locale={locale} />
      </p>
    )
  }
  return (
    <dl class="facts">
      {Object.entries(properties).map(([field, of]) => {
        const meaning = meaningOf(field, of)
        return (
          <>
            <dt>
              <code>{required.includes(field) ? field : `${field}?`}</code>
            </dt>
            <dd>
              <Kind schema={of} locale={locale} />
              {meaning && (
                <>
                  {'. '}
                  <Text of={meaning[locale]} />
                </>
              )}
            </dd>
          </>
        )
      })}
    </dl>
  )
}
