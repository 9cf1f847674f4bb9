import { areOtherActs } from './acts.ts'
import { isCommonName } from './anchors.ts'
import { type KindAndName, KnownNames, kindAndName } from './known-names.ts'
import { bare, hasOneOf } from './phrases.ts'
import { areOfOtherScope } from './scope.ts'
import type { Sketch } from './sketch.ts'

/** Who a title is about, though no name says so. */
const OFFICES = bare(
  'Thủ tướng, Chủ tịch nước, Tổng Bí thư, Chính phủ, Bộ Chính trị, Bộ trưởng, cử tri, cả nước, toàn quốc',
)
/** What is done because of other news, and not that news. */
const ECHOES = bare(
  'chúc mừng, gửi thư, chia buồn, lên tiếng, phản ứng, kỳ vọng, xuống đường, triển khai, quán triệt, hưởng ứng, thăm hỏi, ' +
    'hỗ trợ, nguyên nhân, vì sao, bài học, theo dõi, lý giải, hoài nghi, thất vọng, lo ngại, nói gì, điều gì, khi nào, ' +
    'có còn, có thật, cần làm, nên làm, lưu ý, nhìn lại, góc nhìn, bình luận, đằng sau, từng có, thông tin thêm, phát chán, ' +
    'trách, tranh cãi, đổi ý, yêu cầu làm rõ',
)
/** What sums up many events; of them one is no story with the sum. */
const SUMS = bare('tính đến, từ đầu năm, lũy kế, có thêm')
/** Words below which a text is a title, and what it leaves out says nothing. */
const FEW_WORDS = 25

/**
 * How many things speak against two articles being of one story, none of which decides. `shareNames`: whether they have names
 * in common that tell which news it is; where not, a name of one title that the other text lacks counts twice.
 */
export function hintsAgainst(a: Sketch, b: Sketch, shareNames: boolean): number {
  const strict = a.marked && b.marked
  const weight = shareNames ? 1 : 1.5
  const ofTitles = lackedBy(a, b, strict, weight) + lackedBy(b, a, strict, weight)
  const ofTexts =
    Number(areOfOthers(a, b, strict)) +
    2 * Number(areOfOtherScope(a, b)) +
    2 * Number(areElsewhere(a, b, strict)) +
    2 * Number(areOtherActs(a, b))
  return ofTitles + ofTexts
}

const WORDS_IN_FULL = 3
const SITES = new Set(['xa', 'thon', 'truong', 'benh vien', 'cong ty', 'chua', 'song', 'cau'])

/** Whether each names people, or others, in full, and none of those of the other. */
function areOfOthers(a: Sketch, b: Sketch, strict: boolean): boolean {
  return shareNone(a, b, strict, ({ kind, name }) => {
    const isPerson = (kind === '' || kind === 'nguoi') && name.split(' ').length >= WORDS_IN_FULL
    return isPerson && !isCommonName(name)
  })
}

/** Whether each says where it is, and the other does not name that place: a person visits several on one day. */
function areElsewhere(a: Sketch, b: Sketch, strict: boolean): boolean {
  return shareNone(a, b, strict, ({ kind }) => SITES.has(kind))
}

/** Whether both texts have names of a sort, and neither has any of the other's. */
function shareNone(a: Sketch, b: Sketch, strict: boolean, isMeant: (name: KindAndName) => boolean): boolean {
  const [ofA, ofB] = [a, b].map(({ title, lead }) =>
    [...title.names, ...lead.names].map(kindAndName).filter(isMeant),
  )
  if (!ofA?.length || !ofB?.length) return false
  const [inA, inB] = [new KnownNames(a, strict), new KnownNames(b, strict)]
  return !ofA.some(({ name }) => inB.has(name)) && !ofB.some(({ name }) => inA.has(name))
}

/** What of the title of `a` the other one should have, and has not. */
function lackedBy(a: Sketch, b: Sketch, strict: boolean, ofName: number): number {
  const words = `${b.title.words} ${b.lead.words}`.toLowerCase()
  if (words.split(' ').length < FEW_WORDS) return 0
  const known = new KnownNames(b, strict)
  const [title, lead] = [a.title.words.toLowerCase(), a.lead.words.toLowerCase()]
  return (
    (known.lackedOf(a.title).length > 0 ? ofName : 0) +
    count(OFFICES, title, words) +
    count(ECHOES, title, words) +
    count(SUMS, `${title} ${lead}`, words)
  )
}

/** 1 where a text has a phrase that the other text has not, else 0. */
function count(phrases: readonly string[], text: string, other: string): number {
  return Number(phrases.some((phrase) => hasOneOf([phrase], text) && !hasOneOf([phrase], other)))
}
