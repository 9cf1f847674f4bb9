import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { explain } from '../../../../src/topics/explain/explain.ts'
import { prepare } from '../../../../src/topics/matching/prepare.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import { CONCEPTS } from './article.ts'

const page = readFileSync(join(import.meta.dirname, '../../../../docs/explain.md'), 'utf8')

test('the example of the page is what is answered', () => {
  const [, query = ''] = /^Topic .* is `(.*)`;/m.exec(page) ?? []
  const [, title = ''] = /headed _([^_]*)_/.exec(page.replaceAll('\n', ' ')) ?? []
  const [, json = ''] = /```json\n([^`]*)```/.exec(page) ?? []
  const { query: said, ...stage } = JSON.parse(json) as { query: object }
  const parsed = parseQuery(query, CONCEPTS)
  const article = prepare({ title, lead: '', body: '', source: '', author: '', category: '' })
  expect(parsed.ok && explain(parsed, CONCEPTS, article, 0)).toMatchObject({ ...stage, ...said })
})
