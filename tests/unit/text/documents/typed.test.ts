import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDocuments } from '../../../../src/text/documents/find.ts'
import { parseDocumentNumber } from '../../../../src/text/documents/number.ts'

test.each([
  ['15-NQ/TU', '15-nq-tu', '15-NQ/TU'],
  ['15-nq/tu', '15-nq-tu', '15-NQ/TU'],
  ['15-nq-tu', '15-nq-tu', '15-NQ/TU'],
  [' 15 - NQ / TU ', '15-nq-tu', '15-NQ/TU'],
  ['15 nq/tu', '15-nq-tu', '15-NQ/TU'],
  ['2-ĐA/TU', '02-da-tu', '02-ĐA/TU'],
  ['02-da-duk', '02-da-duk', '02-ĐA/ĐUK'],
  ['35/KH-TU', '35-kh-tu', '35-KH/TU'],
  ['98/2014/NĐ-CP', '98-2014-nd-cp', '98/2014/NĐ-CP'],
  ['98-2014-nd-cp', '98-2014-nd-cp', '98/2014/NĐ-CP'],
  ['91/2025/qh15', '91-2025-qh15', '91/2025/QH15'],
  ['1719/QĐ-TTg', '1719-qd-ttg', '1719/QĐ-TTg'],
  ['16-CTR/TU', '16-ctr-tu', '16-CTr/TU'],
  ['12/KH-CĐN', '12-kh-cdn', '12/KH-CĐN'],
  ['1234/UBND-KT', '1234-ubnd-kt', '1234/UBND-KT'],
  ['30a/2008/NQ-CP', '30a-2008-nq-cp', '30a/2008/NQ-CP'],
  ['nq-tw-4-khoa-xii', 'nq-tw-4-khoa-xii', 'Nghị quyết Trung ương 4 khóa XII'],
  ['Nghị quyết Trung ương 4 khóa XII', 'nq-tw-4-khoa-xii', 'Nghị quyết Trung ương 4 khóa XII'],
])('%s is %s', (typed, key, number) => {
  expect(parseDocumentNumber(typed)).toEqual({ key, number })
})

test.each([
  [''],
  ['15'],
  ['15-NQ'],
  ['NQ/TU'],
  ['3.2'],
  ['3.2.2012'],
  ['98/2014'],
  ['15-NQ/TU và 16-NQ/TU'],
  ['15-NQ/TU abc'],
  ['15-nq-tu--tinh-uy-hung-yen'],
  ['Nghị quyết Trung ương 4'],
  ['nq-tw-4-khoa-xi-xii'],
  ['nq-tw-44-khoa-xii'],
  ['15-XY/TU'],
  ['\u202E'],
  ['\uD800'],
])('%j is no number', (typed) => {
  expect(parseDocumentNumber(typed)).toBeNull()
})

const known = fc.record({
  count: fc.integer({ min: 1, max: 9999 }),
  year: fc.option(fc.integer({ min: 1990, max: 2030 }), { nil: null }),
  kind: fc.constantFrom('NQ', 'CT', 'ĐA', 'KH', 'QĐ', 'NĐ', 'TT', 'TB', 'KL', 'CTr', 'HD', 'BC', 'TTr'),
  issuer: fc.constantFrom('TU', 'TW', 'ĐUK', 'CP', 'TTg', 'BTC', 'UBND', 'HĐND', 'UBTVQH15', 'BTCTW'),
})

test('what we show of a number reads back to its key, as a number, as a slug, and in a text', () => {
  fc.assert(
    fc.property(known, ({ count, year, kind, issuer }) => {
      const typed = year ? `${count}/${year}/${kind}-${issuer}` : `${count}-${kind}/${issuer}`
      const read = parseDocumentNumber(typed)
      expect(read).not.toBeNull()
      expect(parseDocumentNumber(read?.number ?? '')).toEqual(read)
      expect(parseDocumentNumber(read?.key ?? '')).toEqual(read)
      expect(findDocuments(`theo ${read?.number}.`).map(({ document }) => document.number)).toEqual([
        read?.number,
      ])
    }),
  )
})
