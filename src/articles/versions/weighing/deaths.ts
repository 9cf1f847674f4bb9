import type { Whole } from '../comparing/whole.ts'
import { phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import { sentenceOf } from '../reading/tokens.ts'
import { changeOf, type Edit, type Evidence } from './evidence.ts'

const DEATH = 1
const DIED = 'tử vong,thiệt mạng,tử nạn,không qua khỏi,qua đời,từ trần,chết'
const DEATHS = phraseList([[DIED, true]])
const KEYS = DIED.split(',').map((phrase) => sentenceOf(phrase).tokens.map(({ normal }) => normal))

/** Somebody's death, of which an edited sentence tells and nothing told before; or which nothing tells any more. */
export function deaths({ rewordings, versions }: Edit): Evidence[] {
  const isTold = (whole: Whole) => KEYS.some((keys) => whole.has(keys))
  if (isTold(versions.before) === isTold(versions.after)) return []
  const tells = ({ pieces }: Said) => phrasesIn(DEATHS, pieces).length > 0
  return rewordings
    .filter(({ before, after }) => tells(before) !== tells(after))
    .map(({ before, after }) => ({ kind: 'death', weight: DEATH, change: changeOf(before, after) }))
}
