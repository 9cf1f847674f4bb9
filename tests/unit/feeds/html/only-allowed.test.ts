import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onlyAllowed } from '../../../../src/feeds/read/html/only-allowed.ts'
import { tidyHtml } from '../../../../src/feeds/read/html/tidy.ts'
import { faultsOf } from './safety.ts'
import { VECTORS } from './vectors.ts'

/** What is no danger, and left to tidying: relative addresses, links without `rel`, an element in a wrong place. */
const HARMLESS =
  /^(?:src|href|poster|cite|srcset) (?![\0-\x20]*[a-z][a-z0-9+.\0-\x20-]*:)|^rel$|^<\/|^a control character$/i

test.each(VECTORS)('alone it stops: %s', (_, html) => {
  expect(faultsOf(onlyAllowed(html)).filter((fault) => !HARMLESS.test(fault))).toEqual([])
})

test('it finds nothing to take from what was tidied', () => {
  const pieces = fc.array(
    fc.constantFrom('<p>', '<b>', '<td>', '<li>', '</p>', ' a ', '<', ...VECTORS.map(([, html]) => html)),
    {
      maxLength: 10,
    },
  )
  fc.assert(
    fc.property(pieces, (given) => {
      const tidy = tidyHtml(given.join(''), 'https://baopho.vn/')
      expect(onlyAllowed(tidy)).toBe(tidy)
    }),
    { numRuns: 400 },
  )
})
