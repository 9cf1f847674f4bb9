import { describe, expect, test } from 'vitest'
import { branchesOf, explained } from './article.ts'

describe('stage', () => {
  test.each([
    ['"chi bộ"', 0, 'matched', 0.85],
    ['"chi bộ" vốn', 0, 'query', null],
    ['"đảng viên"', 0.5, 'score', 0.43],
    ['"đảng viên"', 0.43, 'matched', 0.43],
  ] as const)('%s with at least %d: %s', (query, minScore, stage, score) => {
    expect(explained(query, minScore)).toMatchObject({ stage, score, minScore, matched: stage === 'matched' })
  })

  test('evidence of a match, and of what was found where there is none', () => {
    expect(explained('"hải long"').evidence.map(({ field, text }) => [field, text])).toEqual([
      ['title', 'Hải Long'],
    ])
    expect(explained('"hải long" vốn -"kết nạp"').evidence.map(({ text }) => text)).toEqual(['Hải Long'])
  })
})

describe('the fewest branches without which it failed', () => {
  test.each([
    ['"chi bộ" vốn', ['vốn']],
    ['vốn đất', ['vốn', 'đất']],
    ['vốn OR đất', ['vốn OR đất']],
    ['(vốn OR đất) "chi bộ"', ['vốn OR đất']],
    // Of the alternatives the one of which something similar stands there.
    ['vốn OR "tư nhân"', ['"tư nhân"']],
    ['(vốn đất) OR (rừng "chi bộ")', ['rừng']],
    ['vốn NEAR/3 đất', ['vốn NEAR/3 đất']],
    ['@tu-nhan', ['@tu-nhan']],
    ['"chi bộ" -"kết nạp"', ['-"kết nạp"']],
    ['"chi bộ" -("kết nạp" OR "đảng viên" OR vốn)', ['-"kết nạp"', '-"đảng viên"']],
    ['"chi bộ" -("kết nạp" "đảng viên")', ['-"kết nạp"']],
    ['vốn -"kết nạp"', ['vốn', '-"kết nạp"']],
    ['"chi bộ" vốn vốn', ['vốn']],
    ['"chi bộ"', []],
  ])('%s: %j', (query, expected) => {
    expect(explained(query).missing).toEqual(expected)
  })
})

describe('the state of each branch', () => {
  test.each([
    ['"chi bộ" vốn', ['found', 'missing']],
    ['"chi bộ" OR vốn', ['found', 'found', 'unneeded']],
    ['vốn OR đất', ['missing', 'missing', 'missing']],
    ['"chi bộ" -vốn', ['found', 'absent']],
    ['"chi bộ" -"kết nạp"', ['found', 'excluded']],
    ['("chi bộ" -"kết nạp") OR "hải long"', ['found', 'unneeded', 'found', 'unneeded', 'found']],
    ['("chi bộ" vốn) OR đất', ['missing', 'missing', 'found', 'missing', 'missing']],
  ])('%s: %j', (query, expected) => {
    expect(branchesOf(explained(query)).map(({ state }) => state)).toEqual(expected)
  })
})

describe('what people read', () => {
  test.each([
    ['"chi bộ"', 'Found: title 1×, lead 1×.', 'Có: tiêu đề 1 lần, sapo 1 lần.'],
    ['công NEAR/5 hải', 'Found: title 1×.', 'Có: tiêu đề 1 lần.'],
    ['vốn', '“vốn” does not stand in the article.', 'Trong bài không có “vốn”.'],
    ['title:vốn', '“vốn” does not stand in the title.', 'Trong tiêu đề không có “vốn”.'],
    [
      '@tu-nhan',
      'None of the 2 wordings of @tu-nhan stands in the article.',
      'Trong bài không có cách gọi nào của @tu-nhan (gồm 2 cách gọi).',
    ],
    ['document:16-NQ/TU', 'The article does not cite “16-NQ/TU”.', 'Bài không nhắc đến văn bản “16-NQ/TU”.'],
    ['vốn OR đất', 'None of 2 alternatives found.', 'Không có lựa chọn nào trong số 2 lựa chọn.'],
  ])('of %s', (query, message, message_vi) => {
    expect(explained(query).branches[0]).toMatchObject({ message, message_vi })
  })

  test('what excluded it, and where', () => {
    expect(explained('"chi bộ" -("khai trừ" OR "kết nạp")').branches[1]).toMatchObject({
      message: 'Excluded: “kết nạp” stands in the text.',
      message_vi: 'Bị loại trừ: trong nội dung có “kết nạp”.',
    })
  })

  test('an alternative that does not hold has not excluded anything', () => {
    expect(explained('"chi bộ" -("hải long" vốn OR "kết nạp")').branches[1]).toMatchObject({
      message: 'Excluded: “kết nạp” stands in the text.',
    })
  })

  test('of the whole', () => {
    expect(explained('vốn -"kết nạp"')).toMatchObject({
      message: 'The query does not match; the article lacks “vốn”; it has "kết nạp", which is excluded.',
      message_vi: 'Truy vấn không khớp; bài thiếu “vốn”; bài có "kết nạp", là phần bị loại trừ.',
    })
    expect(explained('"chi bộ"')).toMatchObject({ message_vi: 'Bài thuộc chủ đề này, điểm 0,85.' })
  })
})

describe('what holds a score down', () => {
  test.each([
    [
      '"chi bộ" "đảng viên"',
      '"đảng viên"',
      'Weakest is "đảng viên": text 1×, only in the second half of the text; the parts of the query stand far apart.',
      'Yếu nhất là "đảng viên": nội dung 1 lần, chỉ ở nửa sau của nội dung; các phần của truy vấn đứng xa nhau.',
    ],
    [
      'phường OR vốn',
      'phường OR vốn',
      'Weakest is “phường OR vốn”: text 1×, only in the text.',
      'Yếu nhất là “phường OR vốn”: nội dung 1 lần, chỉ ở nội dung.',
    ],
    ['chín', 'chín', 'Weakest is “chín”: lead 1×.', 'Yếu nhất là “chín”: sapo 1 lần.'],
  ])('%s: %s', (query, branch, message, message_vi) => {
    expect(explained(query, 1).weakest).toMatchObject({ branch, message, message_vi })
  })

  test('nothing is said of it where the score is enough, or the query does not match', () => {
    expect(explained('"chi bộ"').weakest).toBeNull()
    expect(explained('vốn', 1).weakest).toBeNull()
  })
})
