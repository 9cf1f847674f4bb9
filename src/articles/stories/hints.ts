import { isCommonName } from './anchors.ts'
import { sharedHappenings } from './happenings.ts'
import { hourOf, meet } from './hours.ts'
import { KnownNames, kindAndName } from './known-names.ts'
import { bare, hasOneOf } from './phrases.ts'
import { headOf, isText, type Sketch } from './sketch.ts'

/** What speaks against two articles being of one story, and does not decide: in how many of them. */
export interface Hints {
  /** A name of the title that the other text lacks; but for provinces, which a paper of the province leaves out. */
  lacked: number
  /** Who a title is about, where the other text does not speak of such people. */
  offices: number
  /** That a title answers to news or explains it, and does not tell it. */
  echoes: number
  /** Titles that ask or quote, and may not tell the news. */
  voiced: number
  /** 1 where both name people in full, and each others. */
  others: number
  /** 1 where both titles say what happens, and neither text tells what the other's title does. */
  unheard: number
  /** 1 where both say when it happened, and at other hours. */
  apart: number
  /** 1 where one was published before the other's news happened. */
  ahead: number
}

const OFFICES = bare(
  'Thủ tướng, Chủ tịch nước, Tổng Bí thư, Chính phủ, Bộ Chính trị, Bộ trưởng, cử tri, cả nước, toàn quốc',
)
const ECHOES = bare(
  'chúc mừng, gửi thư, chia buồn, lên tiếng, phản ứng, kỳ vọng, xuống đường, triển khai, quán triệt, hưởng ứng, thăm hỏi, ' +
    'hỗ trợ, nguyên nhân, vì sao, bài học, theo dõi, lý giải, hoài nghi, thất vọng, lo ngại, nói gì, điều gì, khi nào, ' +
    'có còn, có thật, cần làm, nên làm, lưu ý, nhìn lại, góc nhìn, bình luận, đằng sau, từng có, thông tin thêm, phát chán, ' +
    'trách, tranh cãi, đổi ý, yêu cầu làm rõ, truyền thông, bất ngờ khi, dư luận, tương quan',
)

export function hintsAgainst(a: Sketch, b: Sketch): Hints {
  const areApart = !meet(a.span, b.span)
  return {
    lacked: Number(lacksName(a, b)) + Number(lacksName(b, a)),
    offices: Number(lacksOneOf(OFFICES, a, b)) + Number(lacksOneOf(OFFICES, b, a)),
    echoes: Number(lacksOneOf(ECHOES, a, b)) + Number(lacksOneOf(ECHOES, b, a)),
    voiced: Number(a.voiced) + Number(b.voiced),
    others: Number(areOfOthers(a, b)),
    unheard: Number(tellOtherThings(a, b)),
    apart: Number(areApart && a.span !== null && b.span !== null),
    ahead: Number(areApart && (isAhead(a, b) || isAhead(b, a))),
  }
}

function lacksName({ title, marked }: Sketch, text: Sketch): boolean {
  const lacked = new KnownNames(text, marked && text.marked).lackedOf(title)
  return lacked.some((name) => !title.names.includes(`tinh:${name}`))
}

/** Whether a title has one of some phrases that the other text, if it is more than a title, has not. */
function lacksOneOf(phrases: readonly string[], { title }: Sketch, other: Sketch): boolean {
  const text = headOf(other).words.toLowerCase()
  const words = title.words.toLowerCase()
  return isText(other) && phrases.some((phrase) => hasOneOf([phrase], words) && !hasOneOf([phrase], text))
}

const WORDS_IN_FULL = 3

function areOfOthers(a: Sketch, b: Sketch): boolean {
  const [ofA, ofB] = [peopleOf(a), peopleOf(b)]
  if (ofA.length === 0 || ofB.length === 0) return false
  const strict = a.marked && b.marked
  const [inA, inB] = [new KnownNames(a, strict), new KnownNames(b, strict)]
  return !ofA.some((name) => inB.has(name)) && !ofB.some((name) => inA.has(name))
}

function peopleOf(text: Sketch): string[] {
  return headOf(text)
    .names.map(kindAndName)
    .flatMap(({ kind, name }) => {
      const isPerson = (kind === '' || kind === 'nguoi') && name.split(' ').length >= WORDS_IN_FULL
      return isPerson && !isCommonName(name) ? name : []
    })
}

function tellOtherThings(a: Sketch, b: Sketch): boolean {
  const [ofA, ofB] = [a.title.happenings, b.title.happenings]
  return (
    ofA !== '' &&
    ofB !== '' &&
    sharedHappenings(ofA, headOf(b).happenings) + sharedHappenings(ofB, headOf(a).happenings) === 0
  )
}

/** Whether an article was published before that happened which a later one tells as done. */
function isAhead({ at }: Sketch, later: Sketch): boolean {
  const begins = later.span?.[0]
  return begins !== undefined && begins > hourOf(at) && hourOf(later.at) >= begins
}
