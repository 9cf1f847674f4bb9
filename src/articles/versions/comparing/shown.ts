import type { Change } from '../../../events.ts'
import { phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Piece } from '../reading/piece.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'

/** Facts as a change shows them: as they are written, with the words that they need. */

/** What says of a figure that it is not exact. */
export const ABOUT = words('hơn gần khoảng trên dưới xấp xỉ ước chừng độ hàng tầm cỡ')

/** Words behind a figure that say what is counted, and behind `bị` what came over it. */
const COUNTED_WORDS = 2
const SUFFERED_WORDS = 2
const SUFFERS = words('bị được')
/** What became of whom a figure counts: it is nothing without. */
const BECAME = phraseList([
  [
    'tử vong,thiệt mạng,tử nạn,mất tích,mất liên lạc,chết,bị thương,bị bỏng,bị ngạt,nhập viện,thoát nạn,không qua khỏi',
    true,
  ],
])
/** With these begins a word of two syllables that a first word counts: `hộ gia đình`, `em học sinh`. */
const BEGINS = words(
  'gia công học nạn bệnh chiến cán giáo sinh đảng đoàn hội thành thanh thiếu doanh hợp khách lao đối phương giảng nghệ ngư nông cựu tình',
)
/** Words with which something else begins. */
export const ENDS = words(
  'của ở tại trong ngoài trên dưới qua vào ra lên xuống từ đến tới về và với cùng hoặc cho để do vì bởi nhờ khi sau trước là đã đang sẽ vừa thuộc theo gồm nhưng mà thì này đó',
)
const LONGEST_WORDS = 200

/** A change with its words as they are shown. */
export function change(kind: Change['kind'], before: string, after: string): Change {
  return { kind, before: shown(before), after: shown(after) }
}

/** Words as a change shows them: one line, at most 200 characters. */
export function shown(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_WORDS ? line : `${line.slice(0, LONGEST_WORDS - 1)}…`
}

/** What stands from one piece to another, which is excluded. */
export function wordsOf({ text, pieces }: Said, { from, to }: { from: number; to: number }): string {
  return text.slice(pieces[from]?.start, pieces[to - 1]?.end)
}

/** What stands between the marks around a range: `không có thiệt hại về người`. */
export function clauseOf(said: Said, { from, to }: { from: number; to: number }): string {
  const { pieces } = said
  let first = from
  while (first > 0 && !pieces[first]?.isApart) first -= 1
  let end = Math.max(to, first + 1)
  while (end < pieces.length && !pieces[end]?.isApart) end += 1
  return wordsOf(said, { from: first, to: end })
}

/** A figure with what is counted, and what became of it: `hơn 100 hộ dân`, `15 người bị thương`. */
export function figureWords(said: Said, at: number): string {
  const { pieces } = said
  const isAbout = ABOUT.has(pieces[at - 1]?.key ?? '') && !pieces[at]?.isApart
  return wordsOf(said, { from: isAbout ? at - 1 : at, to: behindCounted(pieces, at + 1) })
}

/** The place behind what is counted: short, so that texts that say it in their own ways say one thing, but whole. */
export function behindCounted(pieces: readonly Piece[], from: number): number {
  let to = from
  let most = from + COUNTED_WORDS
  for (; to < most; to += 1) {
    const piece = pieces[to]
    if (piece?.kind !== 'word' || piece.isApart || ENDS.has(piece.key)) break
    if (SUFFERS.has(piece.key)) most = to + 1 + SUFFERED_WORDS
    else if (to === from + 1 && BEGINS.has(piece.key) && !BEGINS.has(pieces[from]?.key ?? '')) most += 1
  }
  const became = phrasesIn(BECAME, pieces.slice(from, to + SUFFERED_WORDS + 1)).find(
    (phrase) => phrase.from > 0 && from + phrase.from <= to && from + phrase.to > to,
  )
  if (became && to > from && !pieces[to]?.isApart) return from + became.to
  // That something was suffered is nothing without what.
  return to > from && SUFFERS.has(pieces[to - 1]?.key ?? '') ? to - 1 : to
}
