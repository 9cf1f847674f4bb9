import type { Child } from 'hono/jsx'
import { type Locale, MESSAGES } from '../../../web/messages/messages.ts'
import type { JsonSchema } from '../operation.ts'

type Kinds = keyof (typeof MESSAGES)['vi']['reference']['kinds']

/** What a value is, in words: `list of Match`, `"vi" or "en"`, with a link to a shape that has a name. */
export function Kind({ schema, locale }: { schema: JsonSchema; locale: Locale }) {
  const limits = limitsOf(schema, locale)
  return (
    <>
      {kindOf(schema, locale)}
      {limits.length > 0 && <span class="quiet"> ({limits.join(', ')})</span>}
    </>
  )
}

function kindOf(schema: JsonSchema, locale: Locale): Child {
  const t = MESSAGES[locale].reference
  const {
    $ref,
    anyOf,
    oneOf,
    enum: values,
    const: value,
    type,
    items,
    format,
  } = schema as Record<string, never>
  if ($ref) {
    const name = String($ref).split('/').at(-1) ?? ''
    return <a href={`#${name}`}>{name}</a>
  }
  const choices = (anyOf ?? oneOf) as JsonSchema[] | undefined
  if (choices)
    return joined(
      choices.map((one) => kindOf(one, locale)),
      t.or,
    )
  if (value !== undefined) return <code>{JSON.stringify(value)}</code>
  if (values)
    return joined(
      (values as unknown[]).map((one) => <code>{JSON.stringify(one)}</code>),
      t.or,
    )
  if (type === 'array') {
    const [before = '', behind = ''] = t.listOf('\0').split('\0')
    return (
      <>
        {before}
        {kindOf((items as JsonSchema | undefined) ?? {}, locale)}
        {behind}
      </>
    )
  }
  if (type === 'object') return nested(schema, locale)
  const name = (format === 'date-time' ? 'time' : (type ?? 'any')) as Kinds
  return t.kinds[name]
}

/** Fields of an object that has no name, in braces. */
function nested({ properties }: JsonSchema, locale: Locale): Child {
  if (!properties) return MESSAGES[locale].reference.kinds.object
  const names = Object.keys(properties)
  return <code>{`{${names.join(', ')}}`}</code>
}

function joined(parts: readonly Child[], word: string): Child {
  return parts.map((part, i) => (
    <>
      {i > 0 && ` ${word} `}
      {part}
    </>
  ))
}

/** What the schema asks of a value beside its kind. */
function limitsOf(schema: JsonSchema, locale: Locale): string[] {
  const t = MESSAGES[locale].reference
  const {
    minimum,
    maximum,
    maxLength,
    maxItems,
    default: value,
  } = schema as Record<string, number | undefined>
  return [
    ...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? [t.from(minimum)] : []),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? [t.to(maximum)] : []),
    ...(maxLength === undefined ? [] : [t.characters(maxLength)]),
    ...(maxItems === undefined ? [] : [t.atMost(maxItems)]),
    ...(value === undefined || value === null ? [] : [t.byDefault(JSON.stringify(value))]),
  ]
}
