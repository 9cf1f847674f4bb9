import { describe, expect, test } from 'vitest'
import { explain } from '../../../../src/topics/explain/explain.ts'
import { prepare } from '../../../../src/topics/matching/prepare.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import { secondsFor } from '../../../support/cpu-seconds.ts'
import { articleOf } from '../matching/article.ts'
import { branchesOf, CONCEPTS, explained } from './article.ts'

const nearestOf = (query: string) => branchesOf(explained(query)).flatMap(({ nearest }) => nearest)

describe('what stands there instead', () => {
  test.each([
    ['other marks', '"tư nhân"', 'marks', 'lead', 'tù nhân'],
    ['other marks than a wording of a concept', '@tu-nhan', 'marks', 'lead', 'Kinh tế tù nhân'],
    ['other marks than a beginning', 'đùng*', 'marks', null, null],
    ['marks where none are wanted', '=dang', 'marks', 'body', 'Đảng'],
    ['another field', 'title:"kết nạp"', 'field', 'body', ''],
    ['a field that a word does not look in', '"xây dựng đảng"', 'field', 'category', ''],
    ['words not side by side', '"chi bộ công ty hải long"', 'apart', 'title', 'chi bộ của công ty Hải Long'],
    ['a part', '"chi bộ doanh nghiệp"', 'part', 'title', 'chi bộ'],
    ['another document of that number', 'document:15-NQ/TU', 'document', 'body', '15-KH/TU'],
    ['a document that is not named in full', 'document:28-NQ/TW', 'document', 'body', 'Nghị quyết 28'],
    ['operands too far apart', '"đảng ủy" NEAR/5 "đảng viên"', 'distance', 'body', ''],
    ['operands in the other order', '"công ty" ONEAR/3 "chi bộ"', 'order', 'lead', ''],
    ['operands in different fields', '"hải long" NEAR/5 "kết nạp"', 'fields', 'body', ''],
    ['one place for two operands', 'ra NEAR/9 ra*', 'operand', 'title', ''],
    ['one operand alone', '"hải long" NEAR/5 vốn', 'operand', 'title', ''],
  ])('%s: %s', (_, query, kind, field, text) => {
    const [first] = nearestOf(query)
    if (field === null) expect(first).toBeUndefined()
    else expect(first).toMatchObject({ kind, field, text })
  })

  test('a chain of which each link holds somewhere', () => {
    const parsed = parseQuery('vốn NEAR/1 đất NEAR/1 rừng', CONCEPTS)
    if (!parsed.ok) throw new Error(parsed.error.message)
    const article = prepare(articleOf({ body: 'vốn đất mây mây mây đất rừng' }))
    expect(explain(parsed, CONCEPTS, article, 0).branches[0]?.nearest).toMatchObject([{ kind: 'chain' }])
  })

  test.each(['vốn', '"vốn đất"', 'document:16-NQ/TU', 'vốn NEAR/2 đất', '"kinh đào"'])(
    'nothing like %s',
    (query) => {
      expect(nearestOf(query)).toEqual([])
    },
  )

  test('of what was found, or is not needed, nothing is said', () => {
    expect(nearestOf('"tư nhân" OR "chi bộ"')).toEqual([])
  })
})

test.each([
  [
    '"đảng ủy" NEAR/5 "đảng viên"',
    '"đảng ủy" and "đảng viên" stand in the text, 35 words apart; at most 5 may lie between them.',
    '"đảng ủy" và "đảng viên" cùng có trong nội dung nhưng cách nhau 35 từ; cho phép tối đa 5.',
  ],
  [
    '"tư nhân"',
    'The lead has “tù nhân”, which differs from “tư nhân” in its marks.',
    'Trong sapo có “tù nhân”, khác “tư nhân” ở dấu.',
  ],
  [
    'title:"kết nạp"',
    '"kết nạp" stands in the text, not in the title.',
    '"kết nạp" có ở nội dung, không ở tiêu đề.',
  ],
  [
    '"chi bộ doanh nghiệp"',
    'The title has only “chi bộ” of “chi bộ doanh nghiệp”.',
    'Trong tiêu đề chỉ có “chi bộ”, một phần của “chi bộ doanh nghiệp”.',
  ],
  [
    'document:28-NQ/TW',
    'The text says “Nghị quyết 28”, which does not tell whether it is “28-NQ/TW”.',
    'Trong nội dung chỉ ghi “Nghị quyết 28”, chưa rõ có phải “28-NQ/TW” hay không.',
  ],
])('what people read of %s', (query, message, message_vi) => {
  expect(nearestOf(query)[0]).toMatchObject({ message, message_vi })
})

test('a hostile query on a long text is explained at once', () => {
  const phrase = `"${'mây gió '.repeat(60)}trăng"`
  const parsed = parseQuery(`${phrase} (${phrase} OR vốn) ("${'gió mây '.repeat(60)}" NEAR/50 đất)`, CONCEPTS)
  if (!parsed.ok) throw new Error(parsed.error.message)
  const article = prepare(articleOf({ body: 'mây gió '.repeat(6_000) }))
  const explained = () => expect(explain(parsed, CONCEPTS, article, 0).stage).toBe('query')
  expect(secondsFor(explained)).toBeLessThan(3)
})
