import { Mark } from '../marks.ts'
import type { PageBlocks, PageLine, PageScan } from '../scan.ts'
import { sumUp } from './sums.ts'
import { isHeadline } from './teasers.ts'

/** Shorter ones are names, dates, buttons. */
const MIN_PROSE = 25
const SENTENCE_END = /[.!?…。！？؟।](?:["'”’»)\]]|\s*$)/
const PAUSES = /[,;:，、；：،؛.!?…。！？؟।]/g

/** Thai and its neighbours part sentences by spaces alone. */
const UNSTOPPED = /^[^\p{Script=Latin}]{0,20}[\u0e00-\u0eff\u1780-\u17ff]/u
const SPACES = / /g
const LONG_UNSTOPPED = 40

/** Elements whose whole text is one paragraph of what they stand in. */
const PARAGRAPHS: ReadonlySet<string> = new Set(
  'p li dd dt blockquote pre h1 h2 h3 h4 h5 h6 td th tr tbody ul ol dl table center'.split(' '),
)

/** How much of the running text of an article a line looks like: 0 for a menu's, a button's, a headline's. */
export function worthOf(line: PageLine): number {
  const { text, linked, heading } = line
  if (heading > 0 || text.length < MIN_PROSE || linked * 2 > text.length) return 0
  const isUnstopped = UNSTOPPED.test(text)
  const pauses = Math.min(text.match(isUnstopped ? SPACES : PAUSES)?.length ?? 0, 12)
  if (pauses === 0 && text.length < (isUnstopped ? LONG_UNSTOPPED : 80)) return 0
  const worth = 1 + pauses + Math.min(text.length / 100, 3)
  return (isUnstopped || SENTENCE_END.test(text) ? worth : worth / 2) * (1 - linked / text.length)
}

/** What the blocks of a page hold, those in them included. */
export interface Weights extends Frame {
  /** Characters. */
  text: Float64Array
  linked: Float64Array
  /** Characters of headlines of other articles in what was left out. */
  others: Float64Array
  /** Characters of running text. */
  prose: Float64Array
  score: Float64Array
  /** The worth of a block's own paragraphs. */
  own: Float64Array
}

/** The worth of a line that counts for nothing, not even for the share of links. */
export const LEFT_OUT = -1

/** Of an ancestor's score, for each step up. */
const SHARES = [1, 0.5, 0.17, 0.11, 0.08, 0.06]

/** How the lines of a page stand in its blocks, whatever they are worth. */
export interface Frame {
  /** The block whose paragraph each line is. */
  holder: Int32Array
  /** The last block within each. */
  last: Uint32Array
}

export function frameOf({ lines, blocks }: PageScan): Frame {
  const counts = new Uint32Array(blocks.parent.length)
  for (const { block } of lines) counts[block] = (counts[block] ?? 0) + 1
  sumUp(counts, blocks.parent)
  const last = new Uint32Array(counts.length)
  for (let block = last.length - 1; block >= 0; block -= 1) {
    last[block] = Math.max(last[block] ?? 0, block)
    const outer = blocks.parent[block] ?? -1
    if (outer >= 0) last[outer] = Math.max(last[outer] ?? 0, last[block] ?? 0)
  }
  const holder = new Int32Array(lines.length)
  for (let index = 0; index < lines.length; index += 1)
    holder[index] = holderOf(lines[index] as PageLine, blocks, counts)
  return { holder, last }
}

/** The block whose paragraph a line is: the smallest around it that holds more than it. */
function holderOf({ block }: PageLine, { name, parent }: PageBlocks, lines: Uint32Array): number {
  let holder = PARAGRAPHS.has(name[block] ?? '') ? (parent[block] ?? -1) : block
  while (holder > 0 && (lines[holder] ?? 0) < 2) holder = parent[holder] ?? -1
  return Math.max(0, holder)
}

export function weigh({ lines, blocks }: PageScan, worths: ArrayLike<number>, frame: Frame): Weights {
  const count = blocks.parent.length
  const text = new Float64Array(count)
  const linked = new Float64Array(count)
  const others = new Float64Array(count)
  const prose = new Float64Array(count)
  const score = new Float64Array(count)
  const own = new Float64Array(count)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as PageLine
    const { block } = line
    const worth = worths[index] ?? 0
    if (worth === LEFT_OUT) {
      if (isHeadline(line)) others[block] = (others[block] ?? 0) + line.linked
      continue
    }
    text[block] = (text[block] ?? 0) + line.text.length
    linked[block] = (linked[block] ?? 0) + line.linked
    if (worth === 0) continue
    prose[block] = (prose[block] ?? 0) + line.text.length
    let at = frame.holder[index] ?? 0
    own[at] = (own[at] ?? 0) + worth
    for (const share of SHARES) {
      if (at < 0) break
      score[at] = (score[at] ?? 0) + worth * share
      at = blocks.parent[at] ?? -1
    }
  }
  sumUp(text, blocks.parent)
  sumUp(linked, blocks.parent)
  sumUp(others, blocks.parent)
  sumUp(prose, blocks.parent)
  for (let block = 0; block < count; block += 1) {
    const marks = blocks.marks[block] ?? 0
    const links = (linked[block] ?? 0) / Math.max(1, text[block] ?? 0)
    const named = marks & Mark.body ? 1.5 : marks & Mark.article ? 1.2 : 1
    score[block] = (score[block] ?? 0) * (1 - links) * named
  }
  return { ...frame, text, linked, others, prose, score, own }
}
