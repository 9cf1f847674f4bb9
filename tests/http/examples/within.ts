import { openApiDocument } from '../../../src/http/openapi/document.ts'

type Schema = Record<string, unknown>

const { components } = openApiDocument() as { components: { schemas: Record<string, Schema> } }

/**
 * Where an example that is not whole says what the shape of that name does not have, as JSON pointers. What it leaves out
 * is left out; `…` stands for any text.
 */
export function beyondShape(example: unknown, shape: string): string[] {
  return beyond(example, components.schemas[shape] ?? {}, '')
}

function beyond(value: unknown, schema: Schema, at: string): string[] {
  const { $ref, anyOf, properties, items, prefixItems, additionalProperties } = schema as {
    $ref?: string
    anyOf?: Schema[]
    properties?: Record<string, Schema>
    items?: Schema
    prefixItems?: Schema[]
    additionalProperties?: unknown
  }
  if ($ref) return beyond(value, components.schemas[$ref.split('/').at(-1) ?? ''] ?? {}, at)
  if (anyOf) {
    const tried = anyOf.map((one) => beyond(value, one, at))
    return tried.find((faults) => faults.length === 0) ?? tried[0] ?? []
  }
  if (Array.isArray(value)) {
    if (schema.type !== 'array') return [at]
    return value.flatMap((one, i) => beyond(one, prefixItems?.[i] ?? items ?? {}, `${at}/${i}`))
  }
  if (typeof value === 'object' && value !== null) {
    if (!properties) return additionalProperties ? [] : [at]
    return Object.entries(value).flatMap(([key, one]) =>
      properties[key] ? beyond(one, properties[key], `${at}/${key}`) : [`${at}/${key}`],
    )
  }
  return isOfKind(value, schema) ? [] : [at]
}

function isOfKind(value: unknown, { type, enum: values, const: only }: Schema): boolean {
  if (only !== undefined) return value === only
  if (Array.isArray(values) && value !== '…') return values.includes(value)
  const kinds = [type].flat()
  const kind = value === null ? 'null' : typeof value
  return kinds.includes(kind) || (kind === 'number' && kinds.includes('integer'))
}
