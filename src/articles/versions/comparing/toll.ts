import { phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import { keysOfEach } from '../reading/tokens.ts'
import { isOfNow } from './told.ts'
import type { Whole } from './whole.ts'

/** Who came to harm: the one thing of which readers want to hear wherever an article adds it. */

const DEAD = 'tử vong,thiệt mạng,tử nạn,không qua khỏi,người chết,đã chết'
const HURT = 'bị thương,thương vong,mất tích,mất liên lạc'
/** By these an article spoke of harm before, or of how near it was. */
const DANGER = `${HURT},cấp cứu,nguy kịch,bị nạn,nạn nhân,mắc kẹt,cứu sống,thoát nạn,thiệt hại về người,đuối nước,tai nạn`
const HARM = phraseList([[`${DEAD},${HURT}`, true]])
/** So near to a figure it says of whom it is. */
const REACH = 5

const DANGER_KEYS = keysOfEach(`${DEAD},${DANGER}`)

/** Whether a figure counts those who came to harm in what the article told of before. */
export function countsHarm(said: Said, at: number, before: Whole): boolean {
  const beside = said.pieces.slice(Math.max(0, at - REACH), at + REACH)
  return phrasesIn(HARM, beside).length > 0 && isOfNow(said) && before.hasAny(DANGER_KEYS)
}
