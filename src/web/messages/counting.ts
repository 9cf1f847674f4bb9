const numbersEn = new Intl.NumberFormat('en-GB')
const numbersVi = new Intl.NumberFormat('vi-VN')
const formsEn = new Intl.PluralRules('en-GB')

/** A count with its noun, in the form that English has for it: `1 article`, `1,204 articles`. */
export function countEn(count: number, one: string, other: string): string {
  return `${numbersEn.format(count)} ${formEn(count, one, other)}`
}

/** What agrees with a count in English, without the count: `matches` of one article, `match` of several. */
export function formEn(count: number, one: string, other: string): string {
  return formsEn.select(count) === 'one' ? one : other
}

/** A count with its noun, which Vietnamese does not inflect: `1.204 bài`. */
export function countVi(count: number, noun: string): string {
  return `${numbersVi.format(count)} ${noun}`
}
