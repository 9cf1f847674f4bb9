import { describe, expect, test } from 'vitest'
import { compose, fieldAt } from '../../../../src/topics/builder/compose.ts'
import { type Fields, NO_FIELDS } from '../../../../src/topics/builder/fields.ts'
import { parseQuery } from '../../../../src/topics/query/parse.ts'
import { CONCEPTS } from '../arbitrary.ts'

const composed = (fields: Partial<Fields>) => compose({ ...NO_FIELDS, ...fields })
const query = (fields: Partial<Fields>) => {
  const answer = composed(fields)
  return answer?.ok ? answer.query : answer
}

describe('boxes as a query', () => {
  test.each<[Partial<Fields>, string]>([
    [{ all: 'đảng viên' }, '"đảng viên"'],
    [{ all: 'đảng viên, công ty' }, '"đảng viên" "công ty"'],
    [{ all: 'lũ; bão\nđê；kè， cống、đập' }, '"lũ" "bão" "đê" "kè" "cống" "đập"'],
    [{ all: ' ,, đảng   viên ;, ' }, '"đảng viên"'],
    [{ any: 'xã, phường' }, '"xã" OR "phường"'],
    [{ any: 'xã' }, '"xã"'],
    [{ all: 'cháy', any: 'chợ, xưởng' }, '"cháy" ("chợ" OR "xưởng")'],
    [{ all: 'đảng viên, công ty', none: 'bóng đá' }, '"đảng viên" "công ty" -"bóng đá"'],
    [{ any: 'lũ, bão', none: 'phim, kịch' }, '("lũ" OR "bão") -"phim" -"kịch"'],
    [{ all: 'thu hồi đất', where: 'title' }, 'title:"thu hồi đất"'],
    [
      { all: 'cháy', any: 'chợ, xưởng', none: 'diễn tập', where: 'title' },
      'title:("cháy" ("chợ" OR "xưởng")) -"diễn tập"',
    ],
    [{ any: 'lũ, bão', where: 'title' }, 'title:("lũ" OR "bão")'],
    [{ all: 'chi bộ, công ty', where: 'near' }, '"chi bộ" NEAR/20 "công ty"'],
    [
      { all: 'chi bộ', any: 'công ty, xí nghiệp', none: 'x', where: 'near' },
      '"chi bộ" NEAR/20 ("công ty" OR "xí nghiệp") -"x"',
    ],
    // Numbers keep their commas.
    [{ all: '1,5 triệu, lương' }, '"1,5 triệu" "lương"'],
    // Quotation marks of any kind keep words together, and are none of them.
    [{ all: '“xã, phường”' }, '"xã, phường"'],
    [{ all: 'chi bộ «công ty» ra mắt' }, '"chi bộ" "công ty" "ra mắt"'],
    [{ all: 'ống 12" nước' }, '"ống 12" "nước"'],
    // What would be an operator or a sign is a word.
    [{ all: 'HOẶC, (lũ OR bão), -đê, title:lũ' }, '"HOẶC" "(lũ OR bão)" "-đê" "title:lũ"'],
    [{ all: 'đả*' }, 'đả*'],
    [{ any: '@tu-nhan, @Tư nhân', none: '@dang' }, '(@tu-nhan OR @tu-nhan) -@dang'],
    [{ all: '@tu-nhan, lũ', where: 'near' }, '@tu-nhan NEAR/20 "lũ"'],
  ])('%j is %s, and can be read', (fields, expected) => {
    expect(query(fields)).toBe(expected)
    expect(parseQuery(expected, CONCEPTS).ok).toBe(true)
  })

  test.each<[string, string]>([
    // Words that join fall away where enough stands on both sides.
    ['đảng viên trong công ty', '"đảng viên" "công ty"'],
    ['đảng viên trong các công ty', '"đảng viên" "các công ty"'],
    ['hội đồng nhân dân và ủy ban nhân dân', '"hội đồng nhân dân" "ủy ban nhân dân"'],
    ['Giải ngân VỀ Đầu tư công', '"Giải ngân" "Đầu tư công"'],
    ['cán bộ về hưu', '"cán bộ về hưu"'],
    ['của để dành', '"của để dành"'],
    ['nhà ở xã hội', '"nhà ở xã hội"'],
    ['"đảng viên trong công ty"', '"đảng viên trong công ty"'],
    // So does how somebody begins who asks another person.
    ['tin về đảng viên trong công ty', '"đảng viên" "công ty"'],
    ['Những bài viết liên quan đến lũ lụt', '"lũ lụt"'],
    ['thông tin nói về tin học', '"tin học"'],
    ['tin học', '"tin học"'],
    ['tin bóng đá', '"bóng đá"'],
    ['tin học văn phòng', '"tin học văn phòng"'],
    ['Tin lũ', '"Tin lũ"'],
    ['“tin về lũ”', '"tin về lũ"'],
  ])('%s, all of it wanted, is %s', (all, expected) => {
    expect(query({ all })).toBe(expected)
  })

  test('what news are of is left out, too, where they are not wanted', () => {
    expect(query({ all: 'lũ', none: 'tin bóng đá, các bài về bóng chuyền' })).toBe(
      '"lũ" -"bóng đá" -"bóng chuyền"',
    )
  })

  test('where one of several is wanted, or none, an entry is taken whole', () => {
    expect(query({ any: 'tin về đảng viên trong công ty', none: 'bóng đá và bóng chuyền' })).toBe(
      '"đảng viên trong công ty" -"bóng đá và bóng chuyền"',
    )
  })

  test.each<[Partial<Fields>]>([[{}], [{ all: ' , ;\n', none: '""' }], [{ where: 'title' }]])(
    '%j asks nothing',
    (fields) => {
      expect(composed(fields)).toBeNull()
    },
  )

  test.each<[Partial<Fields>, string]>([
    [{ none: 'bóng đá' }, 'all'],
    [{ none: 'bóng đá', where: 'near' }, 'all'],
    [{ all: 'bóng đá', where: 'near' }, 'where'],
    [{ any: 'bóng đá, bóng chuyền', where: 'near' }, 'where'],
  ])('%j is refused at the box %s', (fields, field) => {
    expect(composed(fields)).toMatchObject({
      ok: false,
      fault: { field, message: expect.stringMatching(/\.$/), message_vi: expect.stringMatching(/\.$/) },
    })
  })

  test.each<[Partial<Fields>, string, string]>([
    [{ all: 'lũ, …' }, 'empty_phrase', 'all'],
    [{ all: 'lũ', any: 'bão, giông*tố' }, 'prefix_place', 'any'],
    [{ all: 'lũ', none: '@khong-co' }, 'unknown_concept', 'none'],
    [{ all: 'lũ', none: '@ (x' }, 'concept_name', 'none'],
    [{ all: 'lũ\u0007' }, 'unreadable', 'all'],
    [{ all: 'lũ', any: 'l*, đất' }, 'prefix_short', 'any'],
    [{ all: 'lũ', none: 'đất '.repeat(600) }, 'too_long', 'none'],
    [{ any: 'lũ,'.repeat(60), none: 'đê,'.repeat(60) }, 'too_many_leaves', 'none'],
    [{ any: 'của' }, 'stop_word', 'any'],
  ])('%j has the fault %s, which is of the box %s', (fields, code, field) => {
    const answer = composed(fields)
    if (!answer?.ok) throw new Error('nothing was composed')
    const parsed = parseQuery(answer.query, CONCEPTS)
    if (parsed.ok) throw new Error(`${answer.query} was read`)
    expect([parsed.error.code, fieldAt(answer.pieces, parsed.error.column)]).toEqual([code, field])
  })
})
