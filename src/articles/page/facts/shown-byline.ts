import { isProvince } from '../../../text/documents/places.ts'
import { isProse } from '../prose.ts'
import type { PageLine } from '../scan.ts'
import { BY_LABEL, BY_LINE, BY_WITHIN } from './by-words.ts'
import { isDateLine, YEAR } from './date-line.ts'
import { keyOf } from './key.ts'
import { IS_ROLE, type Named, namesIn } from './names.ts'
import { isVietnameseName } from './person.ts'
import { reportersIn } from './reporters.ts'
import { isNoName, signatureOf } from './signature.ts'
import type { IsSiteName } from './site-names.ts'

/** So far above and below the headline a line may name the author; below it, a lead and a paragraph may stand before. */
const LINES_ABOVE = 4
const LINES_BELOW = 15
const MAX_PROSE = 2
/** So close to the date a line by itself is names if it can be. */
const CLOSE = 1
const MAX_LINE = 150

/** Words of sections, which are written like names. */
const SECTION =
  /(?<!\p{L})(?:world|local|business|politics?|sports?|culture|opinion|economy|health|science|tech(?:nology)?|travel|life(?:style)?|style|arts?|education|national|international|regional?|city|crime|weather|home|video|photos?|gallery|live|top|latest|breaking|editorial|features?|environment|entertainment|money|markets?|food|read|time|share|print|email|listen|updated?|published|posted|comments?|monde|économie|société|politique|culture|sport|cultura|economía|sociedad|deportes|politik|wirtschaft|kultur|lokales)(?!\p{L})/iu

/** What parts names, date and the time of reading on one line; within a word of Catalan it parts nothing. */
const PARTS = /\s+[-–—|•·]\s+|\s*[|•]\s*|(?<!\p{Ll})\s*·\s*|\s*·\s*(?!\p{Ll})/u

interface Page {
  lines: readonly PageLine[]
  /** The line of the headline; -1 for none. */
  headline: number
  /** Lines of its text in which people are listed of whom it tells. */
  listed: ReadonlySet<PageLine>
  isSite: IsSiteName
}

/** Names that a page shows around its headline: behind `By`, beside the date, or in a line by themselves. */
export function shownNames({ lines, headline, listed, isSite }: Page): Named {
  const near = linesNear(lines, headline, listed)
  const sources: string[] = []
  for (const [at, line] of near.entries()) {
    const isNearDate = line.heading === 0 && isClose(near, at)
    const named = namesOfLine(line.text, near[at - 1]?.text ?? '', isNearDate, isSite)
    const people = [...named.people, ...listedBelow(near, at, isSite)]
    if (named.people.length > 0) return { people, sources: [] }
    sources.push(...named.sources)
  }
  return { people: [], sources }
}

/** Names in the next line, where a line of names ends with a comma. */
function listedBelow(near: readonly PageLine[], at: number, isSite: IsSiteName): string[] {
  const [line, next] = [near[at], near[at + 1]]
  return line?.text.endsWith(',') && next ? isNames(next.text, isSite) : []
}

/** Short lines that are no headings, first those below the headline. */
function linesNear(lines: readonly PageLine[], headline: number, listed: ReadonlySet<PageLine>): PageLine[] {
  const isShort = (line: PageLine) =>
    !line.isBeside &&
    line.heading !== 1 &&
    line.text !== '' &&
    line.text.length <= MAX_LINE &&
    !listed.has(line)
  const below: PageLine[] = []
  let prose = 0
  for (const line of lines.slice(headline + 1)) {
    if (isProse(line)) prose += 1
    if (prose > MAX_PROSE || line.leadsOn || below.length === LINES_BELOW) break
    if (isShort(line)) below.push(line)
  }
  const above = lines.slice(Math.max(0, headline - LINES_ABOVE), Math.max(0, headline))
  return [...below, ...above.filter((line) => isShort(line) && !line.leadsOn)]
}

function isClose(near: readonly PageLine[], at: number): boolean {
  return near
    .slice(Math.max(0, at - CLOSE), at + CLOSE + 1)
    .some(({ text, times }) => times.length > 0 || (YEAR.test(text) && isDateLine(text)))
}

function namesOfLine(written: string, before: string, isNearDate: boolean, isSite: IsSiteName): Named {
  const text = written.replace(GLUED_LABEL, '$&: ')
  const reporters = reportersIn(text)
  if (reporters.length > 0) return { people: reporters, sources: [] }
  if (BY_LINE.test(text) || BY_LABEL.test(before)) return namesIn(text, isSite)
  if (/\p{Nd}/u.test(text))
    return isDateLine(text) && IN_DATES.test(text) ? namesBeside(text, isSite) : NOBODY
  // What is written in capitals alone is the name of a box.
  if (text === text.toUpperCase() && !isNearDate && text !== 'PV') return NOBODY
  const signed = signatureOf(text, isSite)
  const people = (signed?.people ?? []).filter((name) => !isProvince(name))
  if (people.length > 0) return { people, sources: [] }
  return isNearDate ? { people: isNames(text, isSite), sources: signed?.sources ?? [] } : NOBODY
}

/** A label that styles alone part from the name: `Text` `Åsa Lind`. */
const GLUED_LABEL = /^(?:Text|TEXT|By|BY|Av|Af|Autor|Author|Reporter|Oleh|Penulis)(?=\p{Lu}\p{Ll})/u

/** Numbers as dates have them, unlike those of houses. */
const IN_DATES =
  /(?<!\d)(?:19|20)\d\d(?!\d)|\d ?[./:-] ?\d|\d ?(?:giờ|phút|h\d)|(?<!\p{L})(?:ago|trước)(?!\p{L})/iu

const NOBODY: Named = { people: [], sources: [] }

/** The names in a line with the date: between its parts, and where styles alone part what stands beside each other. */
function namesBeside(text: string, isSite: IsSiteName): Named {
  const parts = text
    .replace(
      /(?<=\d) ?(?=\p{Lu}\p{Ll})|(?<=\d)(?!(?:AM|PM|GMT|UTC|CES?T|E[SD]T|BST|IST|WIB)(?!\p{L}))(?=\p{Lu}{2})|(?<=\p{L}) ?(?=\d{1,2}[/:.-]\d)|(?<=\p{L}) (?=\d)/gu,
      ' | ',
    )
    .replace(MONTH_BEFORE_DAY, ' ')
    .replace(BY_WITHIN, ' | ')
    .split(PARTS)
    .filter((part) => !/\p{Nd}/u.test(part))
  const people = new Map<string, string>()
  const sources: string[] = []
  for (const part of parts) {
    const signed = signatureOf(part, isSite)
    const names = BY_LINE.test(part)
      ? namesIn(part, isSite).people
      : (signed?.people ?? isNames(part, isSite))
    for (const name of names) if (!isProvince(name)) people.set(keyOf(name), name)
    sources.push(...(signed ?? namesIn(part, isSite)).sources)
  }
  return { people: [...people.values()], sources }
}

/** `By Dana Whitcomb March 14`: the month belongs to the day. */
const MONTH_BEFORE_DAY =
  / (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t(?:ember)?|ember|ober)?\.?(?= \| \d)/iu

/** The names of a text that is nothing but names of two words to four. */
function isNames(text: string, isSite: IsSiteName): string[] {
  if (SECTION.test(text) || isNoName(text)) return []
  const pieces = text
    .replace(/,$/, '')
    .split(/\s*[,;&/]\s*|\s+(?:and|und|et|y|e|og|och|và)\s+/u)
    .filter((piece, index) => index === 0 || !IS_ROLE.test(piece))
  const { people } = namesIn(text, isSite)
  const isAll =
    people.length === pieces.length && people.every((name) => NAME.test(name) || isVietnameseName(name))
  return isAll && !people.some(isProvince) ? people : []
}

const NAME = /^\p{Lu}\S*(?: \S+){1,3}$/u
