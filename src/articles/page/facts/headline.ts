import type { PageLine, PageScan } from '../scan.ts'
import { factText } from './fact-text.ts'
import { keyOf } from './key.ts'
import { namesWithin, trimmed } from './page-names.ts'
import type { IsSiteName } from './site-names.ts'

/** An article's headline, and its line; null and -1 where the page has none. */
export interface Headline {
  title: string | null
  line: number
}

/** Lines in which a headline is looked for. */
const MAX_LINES = 3_000
const MIN_WORDS = 4
const MIN_LETTERS = 16
/** So many letters of a script without spaces. */
const MIN_SIGNS = 6
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/
/** So much of the words of one writing of a headline stand in another. */
const ALIKE = 0.5

/**
 * The headline as people see it: the line that is what the page is named for others (OpenGraph, JSON-LD, `title`),
 * without what the paper adds. Where no line is, what two of these say counts more than an `h1`, which may be the
 * paper's name or hold the section as well; and an `h1` more than one name that says the same in other words.
 */
export function headlineOf(scan: PageScan, linked: readonly string[], isSite: IsSiteName): Headline {
  const lines = scan.lines.slice(0, MAX_LINES)
  const names = [
    scan.metas.get('og:title') ?? '',
    linked[0] ?? '',
    scan.metas.get('twitter:title') ?? '',
    scan.title,
  ].map(factText)
  const shown = shownAs(lines, names, isSite)
  if (shown >= 0) return { title: factText(lines[shown]?.text ?? '') || null, line: shown }
  const heading = headingOf(scan, isSite)
  const said = names.map((name) => trimmed(name, isSite))
  return { title: chosen(factText(lines[heading]?.text ?? ''), said) || null, line: heading }
}

/** The line that says what the page is named: in an `h1` if it can be, else in another heading, else anywhere. */
function shownAs(lines: readonly PageLine[], names: readonly string[], isSite: IsSiteName): number {
  const worth = new Map<string, number>()
  let longest = 0
  for (const name of new Set(names))
    for (const part of namesWithin(name, isSite)) {
      worth.set(keyOf(part), (worth.get(keyOf(part)) ?? 0) + 1)
      longest = Math.max(longest, part.length)
    }
  const cut = names.filter((name) => /(?:…|\.\.\.)$/.test(name)).map(keyOf)
  let best = -1
  let most = 0
  for (const [index, line] of lines.entries()) {
    if (line.isBeside || line.isCaption || line.text.length > longest * 2) continue
    if (line.heading !== 1 && (!isLong(line.text) || line.linked >= line.text.length)) continue
    const key = keyOf(line.text)
    const named =
      worth.get(key) ??
      (isLong(line.text) && cut.some((start) => start !== '' && key.startsWith(start)) ? 1 : 0)
    if (named === 0 || isSite(line.text)) continue
    const value = named + (line.heading === 1 ? 10 : line.heading > 0 ? 5 : 0)
    if (value > most) [best, most] = [index, value]
  }
  return best
}

/** The first `h1`; where there is none, what the paper calls a headline and does not link to. */
function headingOf({ lines, notes }: PageScan, isSite: IsSiteName): number {
  const heading = lines.findIndex((line) => isHeadline(line, isSite))
  if (heading >= 0) return heading
  const called = notes.find(({ kind, line, isBeside }) => {
    const { text = '', linked = 0 } = lines[line] ?? {}
    return kind === 'headline' && !isBeside && isLong(text) && linked * 2 < text.length && !isSite(text)
  })
  return called?.line ?? -1
}

/** An `h1` that is no name of the paper. */
function isHeadline({ heading, isBeside, text }: PageLine, isSite: IsSiteName): boolean {
  return heading === 1 && !isBeside && text !== '' && !isSite(text)
}

/** Of an `h1` and what the page is named in other words. */
function chosen(heading: string, said: readonly string[]): string {
  const [og = '', linked = '', twitter = '', title = ''] = said
  const named = og || linked || twitter
  if (heading === '') return named || title
  if (named === '') return isLong(heading) || !isLong(title) ? heading : title
  const keys = said.map(keyOf)
  const agreed = said.find((name, index) => isLong(name) && keys.indexOf(keys[index] ?? '') !== index)
  if (agreed) return agreed
  // A rubric or a kicker within the heading.
  if (isLong(named) && keyOf(heading).endsWith(keyOf(named))) return named
  return isAlike(heading, named) ? heading : named
}

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
    text.split(' ', MIN_WORDS).length >= MIN_WORDS ||
    text.length >= MIN_LETTERS ||
    (text.length >= MIN_SIGNS && UNSPACED.test(text))
  )
}
