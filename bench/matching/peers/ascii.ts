/** A word as letters that no tokenizer parts or folds: what is not ASCII becomes its number. */
export function asciiOf(word: string): string {
  return word.replace(/[^a-z0-9]/gu, (char) => `z${(char.codePointAt(0) ?? 0).toString(16)}z`)
}
