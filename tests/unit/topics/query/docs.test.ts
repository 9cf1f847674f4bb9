import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readWording } from '../../../../src/topics/concepts/wording.ts'
import { conceptsInForce } from '../../../../src/topics/pack/in-force.ts'
import { SENTENCES as ERRORS } from '../../../../src/topics/query/error-sentences.ts'
import { fieldOf } from '../../../../src/topics/query/fields.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import { SENTENCES as WARNINGS } from '../../../../src/topics/query/warnings/sentences.ts'

const guide = readFileSync(join(import.meta.dirname, '../../../../docs/queries.md'), 'utf8')
const { table: concepts } = conceptsInForce([])

/** The rows of all tables whose first column has this heading; cells without their backquotes. */
function rows(heading: string): string[][] {
  return guide
    .split('\n\n')
    .filter((block) => block.split('|')[1]?.trim() === heading)
    .flatMap((block) => block.trimEnd().split('\n').slice(2))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) =>
          cell
            .trim()
            .replaceAll('\\|', '|')
            .replace(/^`([^`]*)`$/, '$1'),
        ),
    )
}

test('has the examples that are tried here', () => {
  const counts = ['query', 'field', 'wording', 'refused', 'warned of'].map((heading) => rows(heading).length)
  expect(counts).toEqual([24, 7, 5, 26, 17])
})

describe('what the guide offers is understood', () => {
  test.each(rows('query'))('%s', (query) => {
    const parsed = parseQuery(query, concepts)
    expect(parsed).toMatchObject({ ok: true })
    const warned = parsed.ok ? parsed.warnings.map(({ code }) => code) : []
    // `xe` is right as it is, and loose all the same; two words without quotation marks are shown as such.
    expect(warned.filter((code) => code !== 'loose')).toEqual(query === 'tư nhân' ? ['loose_words'] : [])
    expect(parsed.ok && parseQuery(parsed.canonical, concepts)).toMatchObject({ ok: true })
  })

  test.each(rows('field'))('%s and %s', (field = '', others = '') => {
    const names = others.split(' ').map((name) => name.replace(/[`:]/g, ''))
    for (const name of names) expect(fieldOf(name)).toBe(field.replace(':', ''))
  })

  test.each(rows('wording'))('as a wording: %s', (wording = '', meaning = '') => {
    expect(readWording(wording).op === 'error').toBe(meaning.startsWith('nothing'))
  })
})

describe('what the guide refuses is refused so', () => {
  test.each(rows('refused'))('%s: %s, proposes %s', (query = '', code, proposal) => {
    const parsed = parseQuery(query, concepts)
    expect(parsed.ok ? 'understood' : parsed.error.code).toBe(code)
    expect((!parsed.ok && parsed.error.proposal) || '').toBe(proposal)
  })
})

describe('what the guide warns of is warned of so', () => {
  test.each(rows('warned of'))('%s: %s, proposes %s', (query = '', code, proposal) => {
    const parsed = parseQuery(query, concepts)
    const warning = parsed.ok ? parsed.warnings.find((one) => one.code === code) : undefined
    expect(warning?.code).toBe(code)
    expect(warning?.proposal ?? '').toBe(proposal)
  })
})

test('names every code', () => {
  for (const code of [...Object.keys(ERRORS), ...Object.keys(WARNINGS)])
    expect(guide).toContain(`\`${code}\``)
})
