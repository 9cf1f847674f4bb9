import { isContrary } from '../comparing/headline.ts'
import { isAbbreviation, namesIn } from '../comparing/names.ts'
import { change } from '../comparing/shown.ts'
import type { Versions } from '../comparing/sides.ts'
import { phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import { differInDenial } from './denials.ts'
import { changeOf, type Edit, type Evidence } from './evidence.ts'
import { tellingWords, type Vocabulary } from './words.ts'

/** Sentences that came where others went, and those that only came or went. */

/** What the one says is said nowhere any more, and what the other says was not. */
const OTHER = 1
const HALF_OTHER = 0.4
const DENIED = 0.6
const FACT_GONE = 0.3
const NAME_GONE = 1
/** So many of a sentence's words are new to the other version, or said nowhere any more. */
const MUCH = 0.35
/** What goes on, with a time that was not said. */
const DEVELOPMENT = 1
const ACCUSATION_GONE = 1
const SAID_NO_MORE = 0.3

/** What tells of another time, or of no time. */
const BACKGROUND = phraseList([
  [
    'trước đó,trước đây,từng,năm ngoái,năm trước,kỳ trước,từ đầu năm,hằng năm,hàng năm,thường,trước kia,mùa trước,lần trước,' +
      'theo thống kê,nhiệm kỳ trước,giai đoạn,theo quy định,theo luật,dự báo,khuyến cáo',
    true,
  ],
])
const ACCUSATIONS = phraseList([
  [
    'bị cáo buộc,cáo buộc,tố,tố cáo,bị tố,nghi,bị nghi,khai,khai nhận,thừa nhận,vi phạm,sai phạm,liên quan,bị khiển trách,' +
      'bị kỷ luật,bị xử phạt,bị phạt,bị bắt,bị khởi tố,nguyên nhân,lỗi,thông đồng,tiếp tay,bao che,' +
      'nhận hối lộ,chiếm đoạt,đánh,hành hung,lừa,buông lỏng,gây thất thoát,gian dối,làm giả',
    true,
  ],
])

export function otherSentences(edit: Edit): Evidence[] {
  const inPlace = new Set(edit.replaced.flat())
  return [
    ...edit.replaced.flatMap(([before, after]): Evidence[] => {
      const weight = replacedWeight(before, after, edit)
      return weight > 0 ? [{ kind: 'replaced', weight, change: changeOf(before, after) }] : []
    }),
    ...edit.alone.flatMap(({ before, after }): Evidence[] => {
      if (after && isDevelopment(after, edit.versions))
        return [{ kind: 'added', weight: DEVELOPMENT, change: change('meaning', '', after.text) }]
      if (before && !inPlace.has(before) && accuses(before) && unknown(before, edit.after) >= SAID_NO_MORE)
        return [{ kind: 'removed', weight: ACCUSATION_GONE, change: change('meaning', before.text, '') }]
      return []
    }),
  ]
}

function replacedWeight(one: Said, other: Said, { before, after, versions }: Edit): number {
  if (isQuoted(one) || isQuoted(other) || isAbbreviation(one.pieces, other.pieces)) return 0
  const [isGone, isNew] = [unknown(one, after) >= MUCH, unknown(other, before) >= MUCH]
  const isFactGone = one.pieces.some((piece) => piece.kind !== 'word' && !versions.after.says(piece))
  return (
    (isGone && isNew ? OTHER : isGone || isNew ? HALF_OTHER : 0) +
    (isFactGone ? FACT_GONE : 0) +
    (differInDenial(one, other) || isContrary(one, other) ? DENIED : 0) +
    (losesName(one, versions) ? NAME_GONE : 0)
  )
}

/** How many of a sentence's telling words a version does not know, from 0 to 1. */
function unknown(said: Said, known: Vocabulary): number {
  const all = tellingWords(said)
  return all.length === 0 ? 0 : all.filter((word) => !known.knows(word)).length / all.length
}

function losesName(said: Said, { after, proper }: Versions): boolean {
  const names = namesIn(said, { from: 0, to: said.pieces.length }, proper)
  return names.some(({ keys }) => keys.length > 1 && !after.has(keys))
}

/** What somebody says adds colour. */
function isQuoted({ text }: Said): boolean {
  return /["“”«»]/u.test(text)
}

/** `Đến 14 giờ, xe bị nạn được cẩu đi.` */
function isDevelopment(said: Said, { before, isLeadNews }: Versions): boolean {
  const isTimed = said.pieces.some(
    (piece) => (piece.kind === 'time' || piece.day?.day !== undefined) && !before.says(piece),
  )
  return (
    isTimed &&
    (said.field === 'body' || isLeadNews) &&
    !isQuoted(said) &&
    phrasesIn(BACKGROUND, said.pieces).length === 0 &&
    said.pieces.every(({ day }) => day?.year === undefined)
  )
}

/** Whether a sentence lays something to somebody's charge. */
function accuses({ pieces }: Said): boolean {
  return phrasesIn(ACCUSATIONS, pieces).length > 0 && pieces.some(({ isCapital }, at) => isCapital && at > 0)
}
