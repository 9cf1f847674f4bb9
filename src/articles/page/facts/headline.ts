import type { PageLine, PageScan } from '../scan.ts'
import { dateBehind } from './date-line.ts'
import { factText } from './fact-text.ts'
import { keyOf } from './key.ts'
import { isAlike, isLong } from './likeness.ts'
import { namesWithin, trimmed } from './page-names.ts'
import { isAboveText, placedHeadline } from './placed-headline.ts'
import { isPortalName } from './portal-name.ts'
import { selected } from './selected.ts'
import type { IsSiteName } from './site-names.ts'
import type { ToldPage } from './told.ts'

/** An article's headline, and its line; null and -1 where the page has none. */
export interface Headline {
  title: string | null
  line: number
}

/** Lines in which a headline is looked for. */
const MAX_LINES = 3_000

/**
 * The headline as people see it: the line that is what the page is named for others (OpenGraph, JSON-LD, `title`),
 * without what the paper adds. Where no line is, what two of these say counts more than an `h1`, which may be the
 * paper's name or hold the section as well; and an `h1` more than one name that says the same in other words. `known`:
 * what the article is called elsewhere, '' for nothing; a page that is named for the site alone may yet say it.
 */
export function headlineOf({ scan, about, isSite }: ToldPage, known = ''): Headline {
  const lines = scan.lines.slice(0, MAX_LINES)
  const [chosenByHand] = selected(scan, 'title')
  if (chosenByHand !== undefined)
    return { title: chosenByHand, line: lines.findIndex(({ text }) => text === chosenByHand) }
  const names = [
    scan.metas.get('og:title') ?? '',
    about.find(({ headline }) => headline !== '')?.headline ?? '',
    scan.metas.get('twitter:title') ?? '',
    scan.title,
  ].map(factText)
  const shown = shownAs(lines, names, isSite)
  const said = isAlike(lines[shown]?.text ?? '', known) ? -1 : saidAs(lines, known)
  if (said >= 0) return { title: titleAt(lines[said]), line: said }
  const isNamed = names.some((name) => name !== '' && !isPortalName(name))
  const text = lines[shown]?.text ?? ''
  const isOwn = lines[shown]?.heading === 1 && isLong(text) && !isPortalName(text)
  if (shown >= 0 && (isNamed || isOwn)) return { title: withColon(titleAt(lines[shown]), names), line: shown }
  const own = headingOf(scan, isSite, isNamed)
  const placed = own >= 0 ? own : placedHeadline(lines)
  if (placed < 0 && lines[shown]?.heading === 1) return { title: titleAt(lines[shown]), line: shown }
  const heading = placed >= 0 ? placed : lines.findIndex((line) => isHeadline(line, isSite))
  const headed = titleAt(lines[heading])
  // What a portal names all its pages, or a page that has no other name than one it does not show.
  const isOwnName = isNamed && (own >= 0 || heading < 0 || names.some((name) => isAlike(headed, name)))
  if (headed !== '' && !isOwnName) return { title: headed, line: heading }
  const trimmedNames = names.map((name) => trimmed(name, isSite))
  return { title: chosen(headed, trimmedNames) || null, line: heading }
}

/** What a line says as a headline: without the date that some set behind it. */
function titleAt(line: PageLine | undefined): string {
  const text = line?.text ?? ''
  const behind = dateBehind(text)
  return factText(behind < 0 || !isLong(text.slice(0, behind)) ? text : text.slice(0, behind))
}

/** A kicker that belongs to a headline is set apart by a colon where the page is named, and by its type where it is shown. */
function withColon(shown: string, names: readonly string[]): string {
  return names.find((name) => name.includes(': ') && name.replace(': ', ' ') === shown) ?? shown
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
    if ((line.isBeside && line.heading === 0) || line.isCaption || line.text.length > longest * 2) continue
    const isTeaser = line.linked >= line.text.length && (line.leadsOn || line.heading === 0)
    if (line.heading !== 1 && (!isLong(line.text) || isTeaser)) continue
    const behind = dateBehind(line.text)
    const key = keyOf(behind < 0 ? line.text : line.text.slice(0, behind))
    const named =
      worth.get(key) ??
      (isLong(line.text) && cut.some((start) => start !== '' && key.startsWith(start)) ? 1 : 0)
    if (named === 0 || isSite(line.text)) continue
    const value = named + (line.heading === 1 ? 10 : line.heading > 0 ? 5 : 0) - (line.isBeside ? 4.5 : 0)
    if (value > most) [best, most] = [index, value]
  }
  return best
}

/** The line that says the known headline, and little else: in a heading if it can be. A link to it is a teaser. */
function saidAs(lines: readonly PageLine[], known: string): number {
  const key = keyOf(known)
  if (!isLong(known) || key === '') return -1
  const says = ({ text, linked, isBeside, isCaption }: PageLine) =>
    !isBeside &&
    !isCaption &&
    linked < text.length &&
    text.length <= known.length * 2 &&
    keyOf(text).includes(key)
  const heading = lines.findIndex((line) => line.heading > 0 && says(line))
  return heading >= 0 ? heading : lines.findIndex(says)
}

/**
 * The first `h1`, close above the text if there is such, of more than a section's name where nothing names the page; where there is none, what the paper calls
 * a headline and does not link to.
 */
function headingOf({ lines, notes }: PageScan, isSite: IsSiteName, isNamed: boolean): number {
  const isOwn = (line: PageLine) => isHeadline(line, isSite) && (isNamed || isLong(line.text))
  const above = lines.findIndex((line, index) => isOwn(line) && isAboveText(lines, index))
  const heading = above >= 0 ? above : lines.findIndex(isOwn)
  if (heading >= 0) return heading
  const called = notes.find(({ kind, line, isBeside }) => {
    const { text = '', linked = 0 } = lines[line] ?? {}
    return (
      kind === 'headline' &&
      !isBeside &&
      isLong(text) &&
      linked * 2 < text.length &&
      !isSite(text) &&
      !isPortalName(text)
    )
  })
  return called?.line ?? -1
}

/** An `h1` that is no name of the paper. */
function isHeadline({ heading, isBeside, text }: PageLine, isSite: IsSiteName): boolean {
  return heading === 1 && !isBeside && text !== '' && !isSite(text) && !isPortalName(text)
}

/** So many letters of a word say something, and so many such words the same. */
const LONG_WORD = 4
const MIN_SHARED = 2

/** Whether a heading tells what a page is named for in other words: they share some longer ones, and none holds the other. */
function isOtherWording(one: string, other: string): boolean {
  if (keyOf(one).includes(keyOf(other))) return false
  const wordsOf = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu)
        ?.filter(({ length }) => length >= LONG_WORD),
    )
  return isLong(one) && [...wordsOf(one)].filter((word) => wordsOf(other).has(word)).length >= MIN_SHARED
}

/** Of an `h1` and what the page is named in other words. */
function chosen(heading: string, said: readonly string[]): string {
  const [og = '', linked = '', twitter = '', title = ''] = said
  const named = og || linked || twitter
  if (heading === '') return named || title
  if (named === '') return isLong(heading) || !isLong(title) ? heading : title
  const keys = said.map(keyOf)
  const agreed = said.find((name, index) => isLong(name) && keys.indexOf(keys[index] ?? '') !== index)
  if (agreed) return isOtherWording(heading, agreed) ? heading : agreed
  // A rubric or a kicker within the heading.
  if (isLong(named) && keyOf(heading).endsWith(keyOf(named))) return named
  return isAlike(heading, named) ? heading : named
}
