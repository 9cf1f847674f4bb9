/** A piece of a sentence, and whether it is Vietnamese within a sentence of another language. */
export interface Run {
  text: string
  isVietnamese: boolean
}

/** What stands in quotation marks, those of queries too, a word, what parts words. */
const PIECES = /“[^“”]*”|"[^"]*"|[^\s“”"]+|\s+|[“”"]/gu
/** Its own letters, and the marks of its tones on any. */
const VIETNAMESE = /đ|[\u0300-\u0303\u0306\u0309\u031b\u0323]/iu

/**
 * Cuts an English sentence of ours at what stands in it in Vietnamese, so that it can be read aloud in that language: the
 * names that are given, what is quoted, and words with marks. Joined, it is the sentence again.
 */
export function vietnameseRuns(sentence: string, names: readonly string[]): Run[] {
  const runs: Run[] = []
  const add = (text: string, isVietnamese: boolean) => {
    const last = runs.at(-1)
    if (last && last.isVietnamese === isVietnamese) last.text += text
    else if (text) runs.push({ text, isVietnamese })
  }
  for (const { text, isVietnamese } of cutAtNames(sentence, names)) {
    if (isVietnamese) add(text, true)
    else for (const piece of wordsOf(text)) add(piece.text, piece.isVietnamese)
  }
  return runs
}

function cutAtNames(text: string, [name, ...others]: readonly string[]): Run[] {
  if (name === undefined) return [{ text, isVietnamese: false }]
  return text
    .split(name)
    .flatMap((piece, at) => [
      ...(at > 0 ? [{ text: name, isVietnamese: true }] : []),
      ...cutAtNames(piece, others),
    ])
}

function wordsOf(text: string): Run[] {
  const pieces = text.match(PIECES) ?? []
  return pieces.flatMap((piece, at): Run[] => {
    if (piece.length > 1 && /^["“]/.test(piece)) {
      const said = piece.slice(1, -1)
      return [
        english(piece.slice(0, 1)),
        { text: said, isVietnamese: isVietnamese(said) },
        english(piece.slice(-1)),
      ]
    }
    const isBetween = piece.trim() === '' && isVietnamese(pieces[at - 1]) && isVietnamese(pieces[at + 1])
    return [{ text: piece, isVietnamese: isBetween || isVietnamese(piece) }]
  })
}

const english = (text: string): Run => ({ text, isVietnamese: false })

function isVietnamese(text = ''): boolean {
  return VIETNAMESE.test(text.normalize('NFD'))
}
