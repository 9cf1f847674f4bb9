import { differInMarks } from '../comparing/sides.ts'
import type { Whole } from '../comparing/whole.ts'
import { type PhraseAt, phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import { sentenceOf } from '../reading/tokens.ts'
import { changeOf, type Edit, type Evidence } from './evidence.ts'
import type { Rewording } from './rewording.ts'
import { isLike, tellingWords } from './words.ts'

/** A word that makes another thing of what it stands with, wherever it comes or goes. */
interface Marker {
  keys: readonly string[]
  weight: number
}

const SURE = 1
const PERHAPS = 0.5
/** With less that stayed, the sentence was written anew. */
const LEAST_STAYED = 3

const marked = (phrases: string, weight: number) =>
  phrases
    .split(',')
    .map(
      (phrase) => [phrase, { keys: sentenceOf(phrase).tokens.map(({ normal }) => normal), weight }] as const,
    )

const MARKERS = phraseList<Marker>([
  ...marked(
    'án treo,ngoại trừ,giả danh,hụt,suýt,suýt nữa,bất thành,nhầm,oan,tự nguyện,bắt buộc,miễn phí,trái phép,' +
      'thí điểm,vô thời hạn,vĩnh viễn,có điều kiện',
    SURE,
  ),
  ...marked(
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
function missing(said: Said, other: Rewording['after'], whole: Whole): Marker[] {
  const others = phrasesIn(MARKERS, other.pieces)
  const isSaid = ({ value, from, to }: PhraseAt<Marker>) => {
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
