import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compose } from '../../../../src/topics/builder/compose.ts'
import { type Fields, NO_FIELDS } from '../../../../src/topics/builder/fields.ts'

const page = readFileSync(join(import.meta.dirname, '../../../../docs/search.md'), 'utf8')
const [, table = ''] = /\| boxes .*\n\|[ -|]*\n((?:\|.*\n)+)/.exec(page) ?? []
const rows = table
  .trim()
  .split('\n')
  .map((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code))

test.each(rows.map((codes) => ({ boxes: codes.slice(0, -1), query: codes.at(-1) })))(
  'what the documentation makes of $boxes is what is made of it',
  ({ boxes, query }) => {
    const fields = Object.fromEntries(boxes.map((box) => box.split(/=(.*)/s))) as Partial<Fields>
    expect(compose({ ...NO_FIELDS, ...fields })).toMatchObject({ query })
  },
)

test('there are some', () => {
  expect(rows.length).toBeGreaterThan(3)
})
