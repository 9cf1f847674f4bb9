import { describe, expect, test } from 'vitest'
import { findDocumentsIn } from '../../../../src/text/documents/find.ts'
import { saidIn } from '../../../../src/text/documents/mentions.ts'
import { resolve } from '../../../../src/text/documents/resolve.ts'
import { wordsOf } from '../../../../src/text/documents/words.ts'

const MANY = 40_000

/** What a text says, over and over; far beyond what is read of an article, so that only linear work ends. */
function saidOften(text: string) {
  const said = saidIn(wordsOf(text)).map((one) => ({ ...one, field: 'body' as const }))
  return Array.from({ length: MANY }, (_, i) => ({ ...(said[i % said.length] ?? raise()) }))
}

function raise(): never {
  throw new Error('the text names no document')
}

describe('mentions without end are resolved in linear time', () => {
  test.each([
    ['15-NQ/TU', ['15-nq-tu']],
    ['15-NQ/TU ngày 8.10.2021; 15-NQ/TU', ['15-nq-tu']],
    ['15-NQ/TU của Tỉnh ủy Hưng Yên; 15-NQ/TU', ['15-nq-tu--tinh-uy-hung-yen']],
    ['15-NQ/TU. Nghị quyết 15', ['15-nq-tu']],
    ['(Nghị quyết số 15)', ['nghi-quyet-15']],
    ['15-NQ/TU (Nghị quyết số 15)', ['15-nq-tu']],
    ['Nghị quyết số 15 (15-NQ/TU)', ['15-nq-tu']],
    ['Nghị quyết Trung ương 4. Nghị quyết Trung ương 4 khóa XII', ['nq-tw-4-khoa-xii']],
  ])('%s', (text, expected) => {
    const resolved = resolve(saidOften(text), { title: '', lead: '', body: text })
    expect(resolved.length).toBe(MANY)
    expect([...new Set(resolved.flatMap(({ documents }) => documents.map(({ id }) => id)))]).toEqual(expected)
  })

  test('of as many places and days as mentions', () => {
    const [one = raise()] = saidOften('36-KH/HU ngày 8.10.2021 của Huyện ủy Khoái Châu')
    const said = Array.from({ length: MANY }, (_, i) => ({
      ...one,
      date: `2021-${i}`,
      issuer: i % 2 && one.issuer ? { ...one.issuer, name: `Huyện ủy ${i}` } : null,
    }))
    expect(resolve(said, { title: '', lead: '', body: '' }).length).toBe(MANY)
  })
})

test('a thousand mentions of each of two fields, whatever one of them says more', () => {
  const lead = '15-NQ/TU. '.repeat(1000)
  const body = `${'Nghị quyết 15. '.repeat(999)}15-NQ/TU ngày 8.10.2021`
  const found = findDocumentsIn({ title: '', lead, body })
  expect(found.length).toBe(2000)
  expect(new Set(found.map(({ mention }) => mention.document.date))).toEqual(new Set(['2021-10-08']))
})
