import type { Range } from '../comparing/differences.ts'
import { isAbbreviation } from '../comparing/names.ts'
import type { Piece } from '../reading/piece.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'
import { hasSameLetters, isLike, isMistake, isOddlyWritten, tellingWords, type Word } from './words.ts'

/** Words that stand where others stood. */
export interface Slot {
  lost: readonly Word[]
  fresh: readonly Word[]
  /** Whether they stand behind what says cause, means or what something is: `do`, `bằng`, `là`. */
  isTold: boolean
  /** Whether no word among them stayed. */
  isWhole: boolean
  /** Figures, dates and documents among them. */
  facts: { lost: readonly Piece[]; fresh: readonly Piece[] }
}

/** How a sentence was worded anew, in its telling words. */
export interface Rewording {
  before: Said
  after: Said
  slots: readonly Slot[]
  /** Words that stayed, or gave way to one that says the same. */
  stayed: number
  /** Of these, those that gave way. */
  swapped: number
  /** Words that stand elsewhere in the sentence than before. */
  moved: number
}

/** Beyond so many steps a sentence was written anew. */
const MOST_STEPS = 60_000
const TELLS = words('do vì bởi là bằng từ thuộc thành sang tội')
const REACH = 2

interface Gap {
  isJoined?: true
  lost: Word[]
  fresh: Word[]
  b: Range
  a: Range
}

/** What became of a sentence's telling words; null where it is too long to be one. */
export function rewordingOf(before: Said, after: Said): Rewording | null {
  const [b, a] = [tellingWords(before), tellingWords(after)]
  if (b.length * a.length > MOST_STEPS) return null
  const isIn = (word: Word, others: readonly Word[]) => others.some((other) => isLike(word, other))
  const { gaps, matched } = gapsOf(before, after)
  const kept = gaps.map((gap) => ({
    ...gap,
    lost: gap.lost.filter((word) => !isIn(word, a)),
    fresh: gap.fresh.filter((word) => !isIn(word, b)),
  }))
  const moved = sum(gaps, ({ lost }) => lost.length) - sum(kept, ({ lost }) => lost.length)
  return {
    before,
    after,
    slots: joined(kept)
      .filter((gap) => !isWrittenOtherwise(before, after, gap))
      .map((gap) => ({
        lost: gap.lost.filter((word) => !isOddlyWritten(word)),
        fresh: gap.fresh.filter((word) => !isOddlyWritten(word)),
        isTold: before.pieces
          .slice(Math.max(0, gap.b.from - REACH), gap.b.from + 1)
          .some(({ key }) => TELLS.has(key)),
        isWhole: !gap.isJoined,
        facts: { lost: factsIn(before, gap.b), fresh: factsIn(after, gap.a) },
      }))
      .filter(({ lost, fresh }) => lost.length + fresh.length > 0),
    stayed: matched.length,
    swapped: matched.filter(([one, other]) => one.keys !== other.keys).length,
    moved,
  }
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0)
}

function factsIn({ pieces }: Said, { from, to }: Range): Piece[] {
  return pieces.slice(from, to).filter(({ kind }) => kind !== 'word')
}

/** Gaps with a word between them that stayed are one: `cắt tử cung bán phần`, `thắt động mạch tử cung`. */
function joined(gaps: readonly Gap[]): Gap[] {
  const all: Gap[] = []
  for (const gap of gaps) {
    const last = all.at(-1)
    if (last && gap.b.from - last.b.to <= REACH && gap.a.from - last.a.to <= REACH)
      all[all.length - 1] = {
        isJoined: true,
        lost: [...last.lost, ...gap.lost],
        fresh: [...last.fresh, ...gap.fresh],
        b: { from: last.b.from, to: gap.b.to },
        a: { from: last.a.from, to: gap.a.to },
      }
    else all.push(gap)
  }
  return all
}

/** An abbreviation spelled out, a mistake mended. */
function isWrittenOtherwise(before: Said, after: Said, { lost, fresh }: Gap): boolean {
  const pieces = ({ pieces }: Said, some: readonly Word[]) =>
    some.flatMap(({ from, to }) => pieces.slice(from, to))
  return (
    hasSameLetters(lost, fresh) ||
    isMistake(lost, fresh) ||
    isAbbreviation(pieces(before, lost), pieces(after, fresh))
  )
}

function gapsOf(before: Said, after: Said): { gaps: Gap[]; matched: [Word, Word][] } {
  const [b, a] = [tellingWords(before), tellingWords(after)]
  const width = a.length + 1
  const longest = new Uint16Array((b.length + 1) * width)
  const same = (i: number, j: number) => isLike(b[i] as Word, a[j] as Word)
  for (let i = b.length - 1; i >= 0; i -= 1)
    for (let j = a.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = same(i, j)
        ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
  const gaps: Gap[] = []
  const matched: [Word, Word][] = []
  let open: Gap | null = null
  let [i, j] = [0, 0]
  const close = () => {
    if (open) {
      open.b.to = b[i]?.from ?? before.pieces.length
      open.a.to = a[j]?.from ?? after.pieces.length
    }
    open = null
  }
  while (i < b.length || j < a.length) {
    if (i < b.length && j < a.length && same(i, j)) {
      close()
      matched.push([b[i] as Word, a[j] as Word])
      i += 1
      j += 1
      continue
    }
    if (!open) {
      open = {
        lost: [],
        fresh: [],
        b: { from: b[i - 1]?.to ?? 0, to: 0 },
        a: { from: a[j - 1]?.to ?? 0, to: 0 },
      }
      gaps.push(open)
    }
    const down = longest[(i + 1) * width + j] ?? 0
    const right = longest[i * width + j + 1] ?? 0
    if (j >= a.length || (i < b.length && down >= right)) open.lost.push(b[i++] as Word)
    else open.fresh.push(a[j++] as Word)
  }
  close()
  return { gaps, matched }
}
