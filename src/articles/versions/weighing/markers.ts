import { differInMarks } from '../comparing/sides.ts'
import type { Whole } from '../comparing/whole.ts'
import { type PhraseAt, phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import { changeOf, type Edit, type Evidence } from './evidence.ts'
import type { Rewording } from './rewording.ts'
import { type WeighedPhrase, weighed } from './weighed-phrase.ts'
import { isLike, tellingWords } from './words.ts'

const SURE = 1
const PERHAPS = 0.5
/** With less that stayed, the sentence was written anew. */
const LEAST_STAYED = 3

/** Words that make another thing of what they stand with, wherever they come or go. */
const MARKERS = phraseList<WeighedPhrase>([
  ...weighed(
    'án treo,ngoại trừ,giả danh,hụt,suýt,suýt nữa,bất thành,nhầm,oan,tự nguyện,bắt buộc,miễn phí,trái phép,' +
      'thí điểm,vô thời hạn,vĩnh viễn,có điều kiện',
    SURE,
  ),
  ...weighed(
    'chỉ,hết,một phần,tạm thời,nghi,nghi do,dự kiến,được cho là,khẩn cấp,có thể,gần như,muốn,hứa,cam kết,' +
      'có nguy cơ',
    PERHAPS,
  ),
])

/** Markers that came to a sentence, or went; one that gave way to another is of its words. */
export function comingMarkers({ rewordings, versions }: Edit): Evidence[] {
  return rewordings.flatMap((one): Evidence[] => {
    if (one.stayed < LEAST_STAYED || differInMarks(one.before, one.after)) return []
    const gone = missing(one.before, one.after, versions.after)
    const come = missing(one.after, one.before, versions.before)
    if (gone.length > 0 === come.length > 0) return []
    const weight = Math.max(...[...gone, ...come].map((marker) => marker.weight))
    return [{ kind: 'marker', weight, change: changeOf(one.before, one.after) }]
  })
}

/** The markers of a sentence that its other form has not, nor a word that says as much. */
function missing(said: Said, other: Rewording['after'], whole: Whole): WeighedPhrase[] {
  const others = phrasesIn(MARKERS, other.pieces)
  const isSaid = ({ value, from, to }: PhraseAt<WeighedPhrase>) => {
    const word = tellingWords(said).find((one) => one.from < to && one.to > from)
    return (
      others.some((one) => one.value === value) ||
      (value.weight < SURE && whole.has(value.keys)) ||
      (word !== undefined && tellingWords(other).some((one) => isLike(one, word)))
    )
  }
  return phrasesIn(MARKERS, said.pieces)
    .filter((marker) => !isSaid(marker))
    .map(({ value }) => value)
}
