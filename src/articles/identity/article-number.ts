/** Papers end addresses in the article's number, behind a mark of few letters; the words before change with headlines. */
const LAST_NUMBER = /(?:^|[-_.])[a-z]{0,4}(\d{5,20})(?:\.[a-z]{2,6})?$/i

const DAY = '(?:0[1-9]|[12]\\d|3[01])'
const MONTH = '(?:0[1-9]|1[0-2])'
const TIME = '(?:(?:[01]\\d|2[0-3])(?:[0-5]\\d)?)?'
/**
 * What stands at the end of many headlines, and would make one article of them: a day, perhaps with its hour and
 * minute (`24112026`, `20261124`, `202611240815`, `241126`), a month (`112026`), a round sum (`100000`), a telephone
 * number (`0905123456`).
 */
const NO_NUMBER = new RegExp(
  `^(?:${DAY}${MONTH}20\\d\\d${TIME}|20\\d\\d${MONTH}${DAY}${TIME}|${DAY}${MONTH}2\\d|2\\d${MONTH}${DAY}` +
    `|20\\d\\d${MONTH}|${MONTH}20\\d\\d|\\d{1,3}0{3,}|0\\d*)$`,
)

/** The number at the end of an address's last segment that names its article; null where none does. */
export function articleNumber(segment: string): string | null {
  const number = LAST_NUMBER.exec(segment)?.[1]
  return number && !NO_NUMBER.test(number) ? number : null
}
