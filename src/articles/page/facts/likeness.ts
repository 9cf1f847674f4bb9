const MIN_WORDS = 4
const MIN_LETTERS = 16
/** So many letters of a script without spaces. */
const MIN_SIGNS = 6
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/
/** So much of the words of one writing of a headline stand in another. */
const ALIKE = 0.5

/** Whether two texts share most words of the shorter. */
export function isAlike(one: string, other: string): boolean {
  const [few = [], many = []] = [one, other]
    .map((text) => text.toLowerCase().split(' '))
    .sort((a, b) => a.length - b.length)
  const words = new Set(many)
  return few.length >= MIN_WORDS && few.filter((word) => words.has(word)).length >= few.length * ALIKE
}

/** Whether a text is more than a section's or a paper's name. */
export function isLong(text: string): boolean {
  return (
    text.length >= MIN_LETTERS ||
    text.split(' ', MIN_WORDS).length >= MIN_WORDS ||
    (text.length >= MIN_SIGNS && UNSPACED.test(text))
  )
}
