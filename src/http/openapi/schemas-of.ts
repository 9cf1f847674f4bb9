import * as z from 'zod'
import { FIELDS } from './fields.ts'
import type { Content, JsonSchema, Said } from './operation.ts'
import { isZod } from './operation.ts'
import { answered, taken } from './shapes.ts'

type Shapes = Record<string, Record<string, unknown>>

const uri = (id: string) => `#/components/schemas/${id}`

/** Every named shape as JSON Schema, by name: what is taken as callers send it, what is answered as it is. */
export function namedSchemas(): Shapes {
  const made = {
    ...z.toJSONSchema(taken, { io: 'input', uri }).schemas,
    ...z.toJSONSchema(answered, { io: 'output', uri }).schemas,
  } as Shapes
  return Object.fromEntries(
    Object.entries(made)
      .map(([name, { $schema: _dialect, $id: _id, ...schema }]): [string, Record<string, unknown>] => [
        name,
        explained(schema) as Record<string, unknown>,
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** What a field means, unless it is of a shape that has a name and says so itself. */
export function meaningOf(name: string, schema: JsonSchema): Said | undefined {
  const choices = [schema, ...((schema.anyOf ?? []) as JsonSchema[])]
  return choices.some(({ $ref }) => $ref !== undefined) ? undefined : FIELDS[name]
}

/** A schema in which every field says what it means. */
function explained(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(explained)
  if (typeof schema !== 'object' || schema === null) return schema
  const { properties, ...rest } = schema as { properties?: Record<string, JsonSchema> }
  const others = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, explained(value)]))
  if (!properties) return others
  const fields = Object.entries(properties).map(([name, of]) => {
    const meaning = meaningOf(name, of)
    return [name, { ...(explained(of) as object), ...(meaning ? { description: meaning.en } : {}) }]
  })
  return { ...others, properties: Object.fromEntries(fields) }
}

/** The schema of a body or an answer: a reference to its name, or what it is where it is no JSON. */
export function schemaOf({ schema }: Content): JsonSchema {
  if (!isZod(schema)) return schema
  const id = taken.get(schema)?.id ?? answered.get(schema)?.id
  if (id === undefined) throw new Error('a described shape has no name')
  return { $ref: uri(id) }
}
