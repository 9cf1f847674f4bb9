import type { Change } from '../../../events.ts'
import { withoutMarks } from '../../../text/marks.ts'
import { phrasesIn } from '../reading/phrases.ts'
import type { Piece } from '../reading/piece.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'
import { isAbbreviation } from './names.ts'
import { change } from './shown.ts'
import type { Versions } from './sides.ts'
import { type Meaning, SYNONYMS } from './synonyms.ts'

/**
 * In headline and lead, one thing in place of another behind what says that it is the cause, the means or what somebody
 * is (`do chập điện`, `do đốt rác`), is news although no list knows that the two exclude each other; unless papers take
 * the one for the other when they polish. Anywhere else it is as often as not a better word for the same.
 */

const SLOTS = words('do vì bởi là bằng từ thuộc thành sang tội thay')
/** So far before it, `là lỗi kỹ thuật`. */
const REACH = 2
/** Syllables that stand in place of others: of more the sentence was written anew, of fewer it may be one word's half. */
const MOST = 4
const LEAST = 2
/** Of so many that stayed for each that was replaced, all else is the same. */
const STAYED = 2

interface Word {
  keys: string
  size: number
  /** Groups of synonyms; null for a word of no list. */
  meaning: Meaning | null
  isName: boolean
  from: number
}

export function replacedWords(before: Said, after: Said, versions: Versions): Change[] {
  if (before.field === 'body' || after.field !== before.field) return []
  const [was, is] = [wordsIn(before), wordsIn(after)]
  const isSame = (one: Word | undefined, other: Word | undefined) =>
    one !== undefined && one.keys === other?.keys
  let head = 0
  while (isSame(was[head], is[head])) head += 1
  let tail = 0
  while (
    tail < Math.min(was.length, is.length) - head &&
    isSame(was[was.length - 1 - tail], is[is.length - 1 - tail])
  )
    tail += 1
  const [gone, come] = [was.slice(head, was.length - tail), is.slice(head, is.length - tail)]
  const stayed = sizeOf([...was.slice(0, head), ...was.slice(was.length - tail)])
  const most = Math.max(sizeOf(gone), sizeOf(come))
  if (most > MOST || stayed < STAYED * most) return []
  const [lost, fresh] = [gone, come].map((some) => some.filter(isTelling)) as [Word[], Word[]]
  const isOther =
    isInSlot(was.slice(0, head)) &&
    lost.length > 0 &&
    fresh.length > 0 &&
    Math.max(sizeOf(lost), sizeOf(fresh)) >= LEAST &&
    ![...gone, ...come].some(({ isName }) => isName) &&
    !isAbbreviation(piecesOf(before, gone), piecesOf(after, come)) &&
    !lost.some((one) => fresh.some((other) => isLike(one, other))) &&
    !versions.before.has(fresh.flatMap(({ keys }) => keys.split(' ')))
  if (!isOther) return []
  const kind = before.field === 'title' ? 'headline' : 'meaning'
  return [change(kind, before.text, after.text)]
}

function sizeOf(some: readonly Word[]): number {
  return some.reduce((sum, { size }) => sum + size, 0)
}

function isInSlot(head: readonly Word[]): boolean {
  return head.slice(-REACH).some(({ keys }) => SLOTS.has(keys))
}

function piecesOf({ pieces }: Said, some: readonly Word[]): Piece[] {
  return some.flatMap(({ from, size }) => pieces.slice(from, from + size))
}

function isTelling({ meaning }: Word): boolean {
  return meaning === null || meaning.size > 0
}

/** Whether two words share a group or a syllable, or are the same letters with other marks. */
function isLike(one: Word, other: Word): boolean {
  if (one.meaning && other.meaning && !one.meaning.isDisjointFrom(other.meaning)) return true
  if (withoutMarks(one.keys) === withoutMarks(other.keys)) return true
  const syllables = new Set(one.keys.split(' '))
  return other.keys.split(' ').some((key) => syllables.has(key))
}

/** A sentence as the phrases of the list of synonyms, and single words between them. */
function wordsIn({ pieces, tellsCapitals }: Said): Word[] {
  const phrases = phrasesIn(SYNONYMS, pieces)
  const found: Word[] = []
  let next = 0
  for (let at = 0; at < pieces.length; ) {
    const phrase = phrases[next]?.from === at ? phrases[next] : undefined
    if (phrase) next += 1
    const to = phrase?.to ?? at + 1
    const some = pieces.slice(at, to)
    found.push({
      keys: some.map(({ key }) => key).join(' '),
      size: to - at,
      from: at,
      meaning: phrase?.value ?? null,
      isName: some.some(
        ({ kind, isCapital, value }, i) =>
          kind !== 'word' || value !== undefined || (isCapital === true && tellsCapitals && at + i > 0),
      ),
    })
    at = to
  }
  return found
}
