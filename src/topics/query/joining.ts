/** Words that only join others. Rarer or more ambiguous ones (`ở` in nhà ở, `từ` in từ thiện) are left alone. */
const JOINING: ReadonlySet<string> = new Set(['của', 'các', 'những', 'tại', 'trong', 'và', 'với', 'về'])
/** On each side of a joining word: fewer are one word with it, as in `cán bộ về hưu`. */
const MIN_WORDS = 2

/** The runs of words between words that join them; `of` says how a word is spelled (NFC). */
export function partedAtJoining<Word>(words: readonly Word[], of: (word: Word) => string): Word[][] {
  const pieces: Word[][] = [[]]
  words.forEach((word, at) => {
    const piece = pieces.at(-1) ?? []
    const isBetween = piece.length >= MIN_WORDS && words.length - at > MIN_WORDS
    if (isBetween && JOINING.has(of(word).toLowerCase())) pieces.push([])
    else piece.push(word)
  })
  return pieces
}
