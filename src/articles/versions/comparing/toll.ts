import type { Change } from '../../../events.ts'
import { phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import { sentenceOf, words } from '../reading/tokens.ts'
import { change } from './shown.ts'
import type { Versions } from './sides.ts'
import type { Whole } from './whole.ts'

/** Who came to harm: the one thing of which readers want to hear wherever an article adds it. */

const DEAD = 'tử vong,thiệt mạng,tử nạn,không qua khỏi,người chết,đã chết'
const HURT = 'bị thương,thương vong,mất tích,mất liên lạc'
/** By these an article spoke of harm before, or of how near it was. */
const DANGER = `${HURT},cấp cứu,nguy kịch,bị nạn,nạn nhân,mắc kẹt,cứu sống,thoát nạn,thiệt hại về người,đuối nước,tai nạn`
const DEATHS = phraseList([[DEAD, true]])
const HARM = phraseList([[`${DEAD},${HURT}`, true]])
/** What tells of another time. */
const ELSEWHEN = words('năm từng thống kê bình quân kỳ')
/** So near to a figure it says of whom it is. */
const REACH = 5

const keysOf = (phrases: string) =>
  phrases.split(',').map((phrase) => sentenceOf(phrase).tokens.map(({ normal }) => normal))
const DEAD_KEYS = keysOf(DEAD)
const DANGER_KEYS = keysOf(`${DEAD},${DANGER}`)

/** Whether a figure counts those who came to harm in what the article told of before. */
export function countsHarm(said: Said, at: number, before: Whole): boolean {
  const beside = said.pieces.slice(Math.max(0, at - REACH), at + REACH)
  return phrasesIn(HARM, beside).length > 0 && isOfNow(said) && hasAny(before, DANGER_KEYS)
}

/** The first sentence that tells of a death, in an article that told of danger and of none before. */
export function newDeath(sentences: readonly Said[], { before }: Versions): Change[] {
  if (hasAny(before, DEAD_KEYS) || !hasAny(before, DANGER_KEYS)) return []
  const told = sentences.find((said) => isOfNow(said) && phrasesIn(DEATHS, said.pieces).length > 0)
  return told ? [change('meaning', '', told.text)] : []
}

function isOfNow({ pieces }: Said): boolean {
  return pieces.every(({ key, day }) => day?.year === undefined && !ELSEWHEN.has(key))
}

function hasAny(text: Whole, phrases: readonly (readonly string[])[]): boolean {
  return phrases.some((keys) => text.has(keys))
}
