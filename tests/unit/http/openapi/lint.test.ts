import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { openApiDocument } from '../../../../src/http/openapi/document.ts'
import { TAGS } from '../../../../src/http/openapi/tags.ts'

const document = openApiDocument()

test('has nothing to be said against it by the recommended rules', async () => {
  const config = await createConfig({
    extends: ['recommended'],
    // What refuses nobody is listed below.
    rules: { 'operation-4xx-response': 'off' },
  })
  const source = JSON.stringify(document)
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  const said = problems.map(({ severity, ruleId, message, location }) =>
    [severity, ruleId, message, location[0]?.pointer].join(' · '),
  )
  expect(said).toEqual([])
})

test('says how each operation is refused, but for those that take nothing', () => {
  const paths = document.paths as Record<string, Record<string, { responses: object }>>
  const never = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, { responses }]) => !Object.keys(responses).some((status) => status.startsWith('4')))
      .map(([method]) => `${method} ${path}`),
  )
  expect(never.sort()).toEqual([
    'get /api/v1/docs',
    'get /api/v1/openapi.json',
    'get /health',
    'get /help',
    'get /opml.xml',
    'get /privacy',
    'get /subscriptions/link',
  ])
})

test('names each operation once, and says everything in both languages', () => {
  const operations = TAGS.flatMap((tag) => tag.operations)
  const ids = operations.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const said = operations.flatMap(({ summary, description, parameters = [], answers }) => [
    summary,
    description,
    ...parameters.map((parameter) => parameter.said),
    ...answers.map((answer) => answer.said),
  ])
  for (const { en, vi } of said) {
    expect(en).toMatch(/\S/)
    expect(vi).toMatch(/\S/)
    expect(vi).not.toBe(en)
  }
})
