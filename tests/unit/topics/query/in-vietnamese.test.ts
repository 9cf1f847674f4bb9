import { expect, test } from 'vitest'
import { NO_CONCEPTS } from '../../../../src/topics/concepts/concept.ts'
import { canonical } from '../../../../src/topics/query/canonical.ts'
import { inVietnamese } from '../../../../src/topics/query/in-vietnamese.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'

const canonicalOf = (query: string) => {
  const parsed = parseQuery(query, NO_CONCEPTS)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return canonical(parsed.tree)
}

test.each([
  ['đường OR cầu', 'cầu HOẶC đường'],
  ['lũ (đê OR kè) -bão', 'lũ (đê HOẶC kè) -bão'],
  ['đê NEAR/3 vỡ', 'đê GẦN/3 vỡ'],
  ['đê ONEAR/3 (vỡ OR "sạt lở")', 'đê TRƯỚC/3 (vỡ HOẶC "sạt lở")'],
  ['title:(lũ OR bão)', 'tiêu-đề:bão HOẶC tiêu-đề:lũ'],
  ['lead:(đê NEAR/3 vỡ)', 'sapo:(đê GẦN/3 vỡ)'],
  ['source:"Báo Vĩnh Sơn" -title:lũ', 'nguồn:"báo vĩnh sơn" -tiêu-đề:lũ'],
  ['(body:đê OR author:đê) category:đê', '(nội-dung:đê HOẶC tác-giả:đê) chuyên-mục:đê'],
  ['document:15-NQ/TU', 'văn-bản:15-NQ/TU'],
  ['"title:lũ" title', '"title lũ" title'],
  ['"sống OR chết" lũ', '"sống or chết" lũ'],
])('%s', (query, shown) => {
  const english = canonicalOf(query)
  expect(inVietnamese(english).split(' ').toSorted()).toEqual(shown.split(' ').toSorted())
  expect(canonicalOf(inVietnamese(english))).toBe(english)
})

test.each([
  ['bão OR lũ', 'bão HOẶC lũ'],
  ['NOT(title:“lũ OR bão”) AND đê', 'KHÔNG(tiêu-đề:“lũ OR bão”) VÀ đê'],
  ['"sống"OR đê', '"sống"OR đê'],
])('as it was typed: %s', (query, shown) => {
  expect(inVietnamese(query)).toBe(shown)
  expect(canonicalOf(shown)).toBe(canonicalOf(query))
})
