import { describe, expect, test } from 'vitest'
import { makeConceptTable } from '../../../../src/topics/concepts/table.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import { secondsFor } from '../../../support/cpu-seconds.ts'

/** As long and as numerous as they may be; all begin alike, so that they look alike for long. */
const wordings = Array.from({ length: 300 }, (_, i) => `vốn đất rừng biển ${i}`)
const made = makeConceptTable(
  Array.from({ length: 40 }, (_, i) => ({ id: `c${i}`, wordings: [...wordings, `riêng ${i}`].slice(1) })),
)
if (!made.ok) throw new Error(made.errors[0]?.message)
const concepts = made.table

const full = (piece: string) => piece.repeat(Math.floor(2_000 / piece.length)).trim()

describe('ends within a second, as understood or refused', () => {
  test.each([
    ['20,000 brackets', '('.repeat(20_000)],
    ['2,000 brackets', '('.repeat(2_000)],
    ['brackets that close only', ')'.repeat(2_000)],
    ['brackets of both kinds', full('()')],
    ['brackets around brackets', `${'('.repeat(1_000)}${')'.repeat(1_000)}`],
    ['square brackets', '['.repeat(2_000)],
    ['hyphens', '-'.repeat(2_000)],
    ['quotation marks', '"'.repeat(1_999)],
    ['a quotation mark before everything', `"${full('vốn OR ').slice(0, 1_990)}`],
    ['asterisks', '*'.repeat(2_000)],
    ['equals signs', '='.repeat(2_000)],
    ['signs of concepts', '@'.repeat(2_000)],
    ['hyphens of concepts', `@${'a-'.repeat(999)}`],
    ['colons', ':'.repeat(2_000)],
    ['a long field', `${'a-'.repeat(999)}:`],
    ['fields in fields', full('title:')],
    ['spaces', ' '.repeat(2_000)],
    ['invisible characters', '\u200B'.repeat(2_000)],
    ['invisible characters in a word', `v${'\u202E'.repeat(1_990)}ốn`],
    ['combining marks', `o${'\u0302\u0301'.repeat(999)}`],
    ['lone surrogates', '\uD800'.repeat(2_000)],
    ['operators', full('OR ')],
    ['NEAR in a row', `${'a NEAR/1 '.repeat(99)}a`],
    ['words of one letter', 'a '.repeat(100)],
    ['choices', `${'a|'.repeat(99)}a`],
    ['equal phrases', '"vốn đất rừng" '.repeat(100)],
    ['phrases that differ in marks', '"vốn đất" "von dat" '.repeat(50)],
    ['one long phrase', `"${full('vốn ').slice(0, 1_990)}"`],
    ['one long word', 'vố'.repeat(1_000)],
    ['concepts and their wordings', '@c1 "vốn đất rừng biển 7" '.repeat(50)],
    ['commas', 'vốn, '.repeat(100)],
    ['ampersands', `${'a&'.repeat(99)}a`],
    ['tildes behind phrases', full('"a b"~ ')],
    ['hyphens between words', full('a - ')],
    ['regular expressions', full('/a/ ')],
  ])('%s', (_, query) => {
    expect(secondsFor(() => parseQuery(query, concepts))).toBeLessThan(1)
    const parsed = parseQuery(query, concepts)
    const found = parsed.ok ? parsed.warnings : [parsed.error]
    for (const { column, length } of found) {
      expect(column - 1 + length).toBeLessThanOrEqual(query.length)
    }
  })
})
