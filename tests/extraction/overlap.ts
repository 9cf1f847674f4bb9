/** How much two texts have in common, 0 to 1; both empty are the same. */
export interface Overlap {
  precision: number
  recall: number
  f1: number
}

/** Words as every script has them: runs of letters, marks and digits, in lower case, NFC. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** Of the words of each, each counted as often as it stands there, in whatever order. */
export function wordOverlap(expected: string, got: string): Overlap {
  return overlap(wordsOf(expected), wordsOf(got))
}

/** Of the runs of four words: what is out of order counts against it, too. Texts shorter than that are one run. */
export function shingleOverlap(expected: string, got: string): Overlap {
  return overlap(shinglesOf(wordsOf(expected)), shinglesOf(wordsOf(got)))
}

const SHINGLE = 4

function shinglesOf(words: readonly string[]): string[] {
  if (words.length === 0) return []
  const count = Math.max(1, words.length - SHINGLE + 1)
  return Array.from({ length: count }, (_, at) => words.slice(at, at + SHINGLE).join(' '))
}

function overlap(expected: readonly string[], got: readonly string[]): Overlap {
  if (expected.length === 0 && got.length === 0) return { precision: 1, recall: 1, f1: 1 }
  const left = new Map<string, number>()
  for (const one of expected) left.set(one, (left.get(one) ?? 0) + 1)
  let common = 0
  for (const one of got) {
    const count = left.get(one) ?? 0
    if (count === 0) continue
    left.set(one, count - 1)
    common += 1
  }
  const share = (of: number) => (of === 0 ? 0 : common / of)
  return {
    precision: share(got.length),
    recall: share(expected.length),
    f1: (2 * common) / (expected.length + got.length),
  }
}
