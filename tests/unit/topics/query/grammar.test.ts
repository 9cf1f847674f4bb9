import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import { reading, TABLE } from './reading.ts'

function treeOf(query: string) {
  const parsed = parseQuery(query, TABLE)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.tree
}

describe('fields, in English and as Vietnamese readers type them', () => {
  test.each([
    ['title:vốn', 'title:vốn'],
    ['TITLE:vốn', 'title:vốn'],
    ['tiêu-đề:vốn', 'title:vốn'],
    ['tiêu_đề:vốn', 'title:vốn'],
    ['tiêuđề:vốn', 'title:vốn'],
    ['tieu-de:vốn', 'title:vốn'],
    ['tieude:vốn', 'title:vốn'],
    ['Tiêu-Đề:vốn', 'title:vốn'],
    ['tiêu-đề:vốn'.normalize('NFD'), 'title:vốn'],
    ['tựa:vốn', 'title:vốn'],
    ['tít:vốn', 'title:vốn'],
    ['ti\u200Btle:vốn', 'title:vốn'],
    ['title：vốn', 'title:vốn'],
    ['sapo:vốn', 'lead:vốn'],
    ['mở-đầu:vốn', 'lead:vốn'],
    ['tóm-tắt:vốn', 'lead:vốn'],
    ['nội-dung:vốn', 'body:vốn'],
    ['text:vốn', 'body:vốn'],
    ['nguồn:baophohien.vn', 'source:"baophohien vn"'],
    ['tác-giả:"Nguyễn Văn An"', 'author:"nguyễn văn an"'],
    ['bút-danh:Sông-Luộc', 'author:"sông luộc"'],
    ['chuyên-mục:kinh-tế', 'category:"kinh tế"'],
    ['danh-mục:kinh-tế', 'category:"kinh tế"'],
    // The field of a bracket is that of every word in it.
    ['title:(vốn OR đất)', 'title:vốn OR title:đất'],
    ['title:(vốn -đất) rừng', 'title:vốn -title:đất rừng'],
    ['title:(đảng* OR =ban OR @ubnd)', 'title:đảng* OR title:=ban OR title:@ubnd'],
    ['title:(vốn NEAR/3 đất)', 'title:(vốn NEAR/3 đất)'],
    ['title:(rừng OR vốn NEAR/3 đất)', 'title:rừng OR title:(vốn NEAR/3 đất)'],
    ['-title:vốn đất', '-title:vốn đất'],
    ['title: vốn', 'title:vốn'],
    ['title:10:30', 'title:"10 30"'],
    ['"title:vốn"', '"title vốn"'],
  ])('%s → %s', (query, expected) => {
    expect(reading(query)).toBe(expected)
    expect(reading(expected)).toBe(expected)
  })
})

describe('documents by their number', () => {
  test.each([
    ['document:15-NQ/TU', 'document:15-NQ/TU'],
    ['văn-bản:15-nq/tu', 'document:15-NQ/TU'],
    ['số-hiệu:"15 - NQ / TU"', 'document:15-NQ/TU'],
    ['document:15‑NQ/TU', 'document:15-NQ/TU'],
    ['document:98/2014/NĐ-CP vốn', 'document:98/2014/NĐ-CP vốn'],
    ['document:(15-NQ/TU OR 33-CT/TW)', 'document:15-NQ/TU OR document:33-CT/TW'],
    ['-document:15-NQ/TU vốn', '-document:15-NQ/TU vốn'],
    // Without the field a number is a phrase of its parts.
    ['15-NQ/TU', '"15 nq tu"'],
  ])('%s → %s', (query, expected) => {
    expect(reading(query)).toBe(expected)
    expect(reading(expected)).toBe(expected)
  })

  test('carries the key that documents are kept under', () => {
    expect(treeOf('document:"15 - NQ / TU"')).toEqual({
      op: 'document',
      key: '15-nq-tu',
      text: '15-NQ/TU',
      at: { column: 10, length: 14 },
    })
  })
})

describe('beginnings, exact words and concepts', () => {
  test.each([
    ['đảng*', 'đảng*'],
    ['ĐẢNG*', 'đảng*'],
    ['\u202Eđả\u200Bng*\u200F', 'đảng*'],
    ['\uFEFF@u\u200Bbnd', '@ubnd'],
    ['=ban', '=ban'],
    ['=BAN', '=ban'],
    ['=đảng', 'đảng'],
    ['"=chi bộ"', '"=chi bộ"'],
    ['=chi-bo', '"=chi =bo"'],
    ['"chi =bo"', '"chi =bo"'],
    ['@ubnd', '@ubnd'],
    ['@UBND', '@ubnd'],
    ['@Doanh-Nghiệp_Tư-Nhân', '@doanh-nghiep-tu-nhan'],
    ['@Quỹ_Đất', '@quy-dat'],
    ['@ubnd|@khu-cong-nghiep', '@ubnd OR @khu-cong-nghiep'],
    ['"@ubnd"', 'ubnd'],
  ])('%s → %s', (query, expected) => {
    expect(reading(query)).toBe(expected)
    expect(reading(expected)).toBe(expected)
  })

  const place = (length: number) => ({ field: null, at: { column: 1, length } })
  test.each([
    ['đảng*', { starts: ['đang'], tone: '\u0309', strict: true, text: 'đảng*', ...place(5) }],
    ['đang*', { starts: ['đang'], tone: '', strict: true, text: 'đang*', ...place(5) }],
    ['dang*', { starts: ['dang'], tone: '', strict: false, text: 'dang*', ...place(5) }],
    // Between quy and quyết only the end tells whether y may be an i.
    ['quy*', { starts: ['qui', 'quy'], tone: '', strict: false, text: 'quy*', ...place(4) }],
    ['kỹ*', { starts: ['ki', 'ky'], tone: '\u0303', strict: true, text: 'kỹ*', ...place(3) }],
  ])('%s begins with %j', (query, prefix) => {
    expect(treeOf(query)).toEqual({ op: 'prefix', ...prefix })
  })

  test.each([
    ['ban', [{ form: 'ban', strict: false }]],
    ['=ban', [{ form: 'ban', strict: true }]],
    ['bản', [{ form: 'ban\u0309', strict: true }]],
    [
      '"=chi bộ"',
      [
        { form: 'chi', strict: true },
        { form: 'bô\u0323', strict: true },
      ],
    ],
    ['ky', [{ form: 'ki', strict: false }]],
    ['=ky', [{ form: 'ky', strict: true }]],
  ])('%s wants %j', (query, words) => {
    expect(treeOf(query)).toMatchObject({ op: 'phrase', words })
  })
})

describe('NEAR', () => {
  test.each([
    ['vốn NEAR/5 đất', 'vốn NEAR/5 đất'],
    ['vốn NEAR/05 đất', 'vốn NEAR/5 đất'],
    ['vốn GẦN/5 đất', 'vốn NEAR/5 đất'],
    ['vốn GẦN/5 đất'.normalize('NFD'), 'vốn NEAR/5 đất'],
    ['vốn ONEAR/50 đất', 'vốn ONEAR/50 đất'],
    ['vốn TRƯỚC/5 đất', 'vốn ONEAR/5 đất'],
    ['"tư nhân" NEAR/5 đảng* ONEAR/2 @ubnd', '"tư nhân" NEAR/5 đảng* ONEAR/2 @ubnd'],
    ['(vốn OR đất) NEAR/5 (rừng | "bờ biển")', '(vốn OR đất) NEAR/5 (rừng OR "bờ biển")'],
    ['((vốn)) NEAR/5 (đất)', 'vốn NEAR/5 đất'],
    ['vốn NEAR/5 đất rừng', 'vốn NEAR/5 đất rừng'],
    ['rừng OR vốn NEAR/5 đất', 'rừng OR vốn NEAR/5 đất'],
    // NOT takes the whole of it.
    ['rừng -vốn NEAR/5 đất', 'rừng -vốn NEAR/5 đất'],
    ['rừng -(vốn NEAR/5 đất)', 'rừng -vốn NEAR/5 đất'],
    // In capitals these are words as long as no number says otherwise.
    ['ĐẤT GẦN BIỂN', 'đất gần biển'],
    ['TRƯỚC/SAU', '"trước sau"'],
    ['near', 'near'],
  ])('%s → %s', (query, expected) => {
    expect(reading(query)).toBe(expected)
    expect(reading(expected)).toBe(expected)
  })

  test('has one field, and its operands none', () => {
    expect(treeOf('title:((vốn OR đất) NEAR/2 =ban ONEAR/7 @ubnd)')).toMatchObject({
      op: 'near',
      field: 'title',
      operands: [
        [
          { text: 'vốn', field: null },
          { text: 'đất', field: null },
        ],
        [{ text: '=ban', field: null }],
        [{ op: 'concept', id: 'ubnd', field: null }],
      ],
      links: [
        { ordered: false, distance: 2 },
        { ordered: true, distance: 7 },
      ],
      at: { column: 8, length: 38 },
    })
  })
})
