import { change } from '../comparing/shown.ts'
import { differInMarks } from '../comparing/sides.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'
import { changeOf, type Edit, type Evidence } from './evidence.ts'
import { freshOutcomes, isBackground, isTimed, newNames, SURE } from './outcomes.ts'
import type { Rewording } from './rewording.ts'
import { tellingWords } from './words.ts'

/** A sentence that was added, or grew, and brings news: what came of what the article tells. */

/** Beside an outcome: a figure, a name, a document, a time that the article did not have. */
const FIGURE = 0.4
const NAME = 0.4
const TIME = 0.4
const DOCUMENT = 0.5
/** It was done, or somebody suffered it: `đã`, `bị`. */
const DONE = 0.4
const DOES = words('đã bị')
/** A time of today, with nothing that came of it. */
const TODAY_ALONE = 0.6
/** Of fewer words that are new the sentence says again what the article said. */
const NEW_WORDS = 0.2
/** The same of one that came where another went. */
const OTHER_WORDS = 0.3

/** Sentences that stand alone and tell what came of what the article tells. */
export function newFacts(edit: Edit): Evidence[] {
  const { versions } = edit
  const inPlace = new Map(edit.replaced.map(([before, after]) => [after, before]))
  const alone = edit.alone.flatMap(({ after }): Evidence[] => {
    if (!after || (after.field === 'lead' && !versions.isLeadNews)) return []
    const before = inPlace.get(after)
    const weight = newsOf(after, edit, before ? OTHER_WORDS : NEW_WORDS)
    const changed = before ? changeOf(before, after) : change('meaning', '', after.text)
    return weight > 0 ? [{ kind: 'added', weight, change: changed }] : []
  })
  return [...alone, ...edit.rewordings.flatMap((one) => longer(one, edit))]
}

/** A sentence that stays, and tells an outcome besides. */
function longer({ before, after, slots, moved }: Rewording, { versions }: Edit): Evidence[] {
  const isOnlyLonger =
    moved === 0 && !differInMarks(before, after) && slots.every(({ lost }) => lost.length === 0)
  const isNew = freshOutcomes(after, versions.before).some(({ value }) => value.weight === SURE)
  const isText = before.field === 'body' && !isBackground(after)
  return isOnlyLonger && isText && isNew
    ? [{ kind: 'added', weight: SURE, change: changeOf(before, after) }]
    : []
}

function newsOf(said: Said, { versions, before }: Edit, least: number): number {
  if (isBackground(said)) return 0
  const all = tellingWords(said)
  const fresh = all.filter((word) => !before.knows(word)).length
  if (fresh < least * all.length) return 0
  const outcome = Math.max(0, ...freshOutcomes(said, versions.before).map(({ value }) => value.weight))
  const facts = factsIn(said, versions)
  return outcome === 0 ? (isTimed(said) ? TODAY_ALONE - TIME + facts : facts) : outcome + facts
}

/** What of a sentence's facts the article did not have, and whether it tells of today. */
function factsIn(said: Said, versions: Edit['versions']): number {
  const isNew = (kind: string) => (piece: Said['pieces'][number]) =>
    piece.kind === kind && !versions.before.says(piece)
  return (
    (said.pieces.some(isNew('figure')) ? FIGURE : 0) +
    (said.pieces.some(isNew('document')) ? DOCUMENT : 0) +
    (newNames(said, versions).length > 0 ? NAME : 0) +
    (isTimed(said) ? TIME : 0) +
    (said.pieces.some(({ key }) => DOES.has(key)) ? DONE : 0)
  )
}
