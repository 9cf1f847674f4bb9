/** Rules of single values: each answers the faults of one, by the names that the W3C's validator has for them. */
export type Rule = (value: string, where: Where) => string[]

/** What a rule knows of the document that a value stands in. */
export interface Where {
  /** Now, ms since 1970 UTC. */
  now: number
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** RFC 822 with a year of four digits; the day of the week is that of the date. */
export const rfc822: Rule = (value, where) => {
  const form = /^(\w{3}), (\d\d) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d{4}|GMT)$/.exec(value)
  if (!form) return ['InvalidRFC2822Date']
  const [, day = '', date, month = '', year, hour, minute, second] = form
  const time = Date.UTC(
    Number(year),
    MONTHS.indexOf(month),
    Number(date),
    Number(hour),
    Number(minute),
    Number(second),
  )
  if (Number.isNaN(time)) return ['InvalidRFC2822Date']
  if (DAYS[new Date(time).getUTCDay()] !== day) return ['IncorrectDOW']
  return plausible(time, where)
}

/** RFC 3339, with any fraction of a second. */
export const rfc3339: Rule = (value, where) => {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value)
  return form ? plausible(Date.parse(value), where) : ['InvalidRFC3339Date']
}

function plausible(time: number, { now }: Where): string[] {
  return time >= Date.UTC(1990, 0, 1) && time <= now + 600_000 ? [] : ['ImplausibleDate']
}

/** An absolute address of letters that RFC 3986 allows in one. */
export const address: Rule = (value) => {
  const isAddress = /^[a-z][a-z\d+.-]*:(?:\/\/)?(?:\[[\da-f:]+\])?[\w;/?:@&=+$.\-!~*'()%,#]+$/i.test(value)
  return isAddress && URL.canParse(value) ? [] : ['InvalidFullLink']
}

/** RFC 4151 §2.1. */
export const tag: Rule = (value) =>
  /^tag:(?:[a-z\d._-]+@)?[a-z\d.-]+,\d{4}(?:-\d\d(?:-\d\d)?)?:[\w;/?:@&=+$.\-!~*'()%,]*$/.test(value)
    ? []
    : ['InvalidTAG']

export const language: Rule = (value) => (/^(?:vi|en)(?:-[A-Z]{2})?$/.test(value) ? [] : ['InvalidLanguage'])

export const positive: Rule = (value) => (/^[1-9]\d*$/.test(value) ? [] : ['InvalidPositiveInteger'])

export const filled: Rule = (value) => (value.trim() === '' ? ['NotBlank'] : [])

/** Characters that were another encoding's, and what no XML may hold. */
export const characters: Rule = (value) =>
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]|\p{Cs}/u.test(value) ? ['BadCharacters'] : []

/** Spaces around a value that is compared as it stands. */
export const tight: Rule = (value) => (value === value.trim() ? [] : ['UnexpectedWhitespace'])
