import { phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import { keysOfEach } from '../reading/tokens.ts'
import { changeOf, type Edit, type Evidence } from './evidence.ts'

const DEATH = 1
const DIED = 'tử vong,thiệt mạng,tử nạn,không qua khỏi,qua đời,từ trần,chết'
const DEATHS = phraseList([[DIED, true]])
const KEYS = keysOfEach(DIED)

/** Somebody's death, of which an edited sentence tells and nothing told before; or which nothing tells any more. */
export function deaths({ rewordings, versions }: Edit): Evidence[] {
  if (versions.before.hasAny(KEYS) === versions.after.hasAny(KEYS)) return []
  const tells = ({ pieces }: Said) => phrasesIn(DEATHS, pieces).length > 0
  return rewordings
    .filter(({ before, after }) => tells(before) !== tells(after))
    .map(({ before, after }) => ({ kind: 'death', weight: DEATH, change: changeOf(before, after) }))
}
