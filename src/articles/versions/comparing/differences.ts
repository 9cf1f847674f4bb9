import { isSamePiece, type Piece } from '../reading/piece.ts'

/** Places of pieces, `to` excluded. */
export interface Range {
  from: number
  to: number
}

/** What stands in one sentence in place of something in another. */
export interface Difference {
  before: Range
  after: Range
}

/** Beyond so many steps the middle of two sentences counts as one difference. */
const MOST_STEPS = 90_000

/** Where two sentences differ, in their order: what is not of their longest common sequence. */
export function differences(before: readonly Piece[], after: readonly Piece[]): Difference[] {
  let head = 0
  while (head < before.length && head < after.length && isSameAt(before, head, after, head)) head += 1
  let tail = 0
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    isSameAt(before, before.length - 1 - tail, after, after.length - 1 - tail)
  )
    tail += 1
  const b = before.slice(head, before.length - tail)
  const a = after.slice(head, after.length - tail)
  if (b.length === 0 && a.length === 0) return []
  const whole: Difference = {
    before: { from: head, to: head + b.length },
    after: { from: head, to: head + a.length },
  }
  if (b.length === 0 || a.length === 0 || b.length * a.length > MOST_STEPS) return [whole]
  return between(b, a, head)
}

function between(b: readonly Piece[], a: readonly Piece[], head: number): Difference[] {
  const width = a.length + 1
  const longest = new Uint16Array((b.length + 1) * width)
  for (let i = b.length - 1; i >= 0; i -= 1) {
    for (let j = a.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = isSameAt(b, i, a, j)
        ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
    }
  }
  const found: Difference[] = []
  let i = 0
  let j = 0
  let open: { i: number; j: number } | null = null
  const close = () => {
    if (open)
      found.push({
        before: { from: head + open.i, to: head + i },
        after: { from: head + open.j, to: head + j },
      })
    open = null
  }
  while (i < b.length || j < a.length) {
    if (i < b.length && j < a.length && isSameAt(b, i, a, j)) {
      close()
      i += 1
      j += 1
      continue
    }
    open ??= { i, j }
    const down = longest[(i + 1) * width + j] ?? 0
    const right = longest[i * width + j + 1] ?? 0
    if (j >= a.length || (i < b.length && down >= right)) i += 1
    else j += 1
  }
  close()
  return found
}

function isSameAt(b: readonly Piece[], i: number, a: readonly Piece[], j: number): boolean {
  const one = b[i]
  const other = a[j]
  return one !== undefined && other !== undefined && isSamePiece(one, other)
}
