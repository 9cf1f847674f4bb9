import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SHIPPED_CONCEPTS } from '../../../../src/topics/pack/concepts.ts'

const page = readFileSync(join(import.meta.dirname, '../../../../docs/concepts.md'), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `@'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const byId = new Map(SHIPPED_CONCEPTS.map((concept) => [`\`@${concept.id}\``, concept]))

test('lists every concept that comes with the product, each once, in their order', () => {
  expect(rows.map(([, id]) => id)).toEqual([...byId.keys()])
})

describe('says of each what it says of itself', () => {
  test.each(rows)('%s%s', (_, id = '', description = '', wordings = '') => {
    const concept = byId.get(id)
    // The resolution by which there are these provinces stands above them once.
    expect(concept?.description?.replace(/ theo Nghị quyết 202.*/, '')).toBe(description)
    const known = concept?.wordings.map((wording) => wording.replace(/(?<!\S)=/g, '')) ?? []
    for (const wording of wordings.replace(/, …$/, '').replaceAll('`', '').split(', '))
      expect(known).toContain(wording)
  })
})
