import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Concept } from '../../../../src/topics/concepts/concept.ts'
import { SHIPPED_CONCEPTS } from '../../../../src/topics/pack/concepts.ts'

const SHOWN = 5
const page = readFileSync(join(import.meta.dirname, '../../../../docs/concepts.md'), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `@'))
  .map((line) => line.replace(/ +/g, ' '))

/** A row of the page, but for the spaces that line up its columns. */
function rowOf({ id, description, wordings }: Concept): string {
  const shown = wordings
    .slice(0, SHOWN)
    .map((wording) => wording.replace(/(?<!\S)=/g, ''))
    .map((wording) => (/^@|\*$/.test(wording) ? `\`${wording}\`` : wording))
  if (wordings.length > SHOWN) shown.push('…')
  // The resolution by which there are these provinces stands above them once.
  return `| \`@${id}\` | ${description?.replace(/ theo Nghị quyết 202.*/, '')} | ${shown.join(', ')} |`
}

test('the page lists every concept that comes with the product as it is, in their order', () => {
  expect(rows).toEqual(SHIPPED_CONCEPTS.map(rowOf))
})
