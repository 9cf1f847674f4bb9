import { describe, expect, test } from 'vitest'
import { isZod } from '../../../../src/http/openapi/operation.ts'
import { EVENTS } from '../../../../src/http/openapi/operations/events.ts'
import { TAGS } from '../../../../src/http/openapi/tags.ts'

const operations = TAGS.flatMap((tag) => tag.operations)

describe('an example is what the schema takes', () => {
  const cases = operations.flatMap(({ id, body, answers }) =>
    [...(body?.contents ?? []), ...answers.flatMap(({ contents = [] }) => contents)].flatMap(
      ({ schema, example, type }) =>
        isZod(schema) && example !== undefined && type === 'application/json'
          ? [{ id, schema, example }]
          : [],
    ),
  )
  test.each(cases)('of $id', ({ schema, example }) => {
    expect(schema.safeParse(example).error).toBeUndefined()
  })
  test.each(EVENTS)('of the event $name', ({ schema, example }) => {
    expect(schema.safeParse(example).error).toBeUndefined()
  })
})

test('every JSON body has an example', () => {
  const without = operations
    .filter(({ body }) =>
      body?.contents.some(({ schema, example }) => isZod(schema) && example === undefined),
    )
    .map(({ id }) => id)
  expect(without).toEqual([])
})
