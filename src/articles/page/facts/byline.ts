import type { PageLine } from '../scan.ts'
import { keyOf } from './key.ts'
import { isAccount, type Named, namesIn } from './names.ts'
import type { PageNote } from './notes.ts'
import { reportersIn } from './reporters.ts'
import { selected } from './selected.ts'
import { shownNames } from './shown-byline.ts'
import { signatureOf } from './signature.ts'
import type { IsSiteName } from './site-names.ts'
import type { ToldPage } from './told.ts'
import { isVietnamese } from './vietnamese.ts'

/** So close behind the text a line may sign it. */
const LINES_BEHIND = 25
/** A line by itself that names the author is one of the last of the text, or the first behind it, and no longer. */
const MAX_LAST = 4
const MAX_LAST_LINE = 80
const MOST = 0.7
/** Two words to four, with capitals. */
const MANY_WORDS = /^\p{Lu}\S*(?: \S+){1,3}$/u
const NO_SIGNATURE =
  /read|more|sign|click|follow|share|subscri|related|view|next|previous|comment|join|download|watch|listen|advert|copyright|source|rights|newsletter|topics|tags|privacy|terms|contact|about|get the|breaking|facebook|twitter|linkedin|instagram|youtube|whatsapp|telegram|pinterest|zalo/i
/** A line that says of whom it names that he took the pictures. */
const PICTURED = /\((?:fotografías?|fotografia|fotos?|photos?|photograph(?:er|y)|bilder|ảnh)\)\s*$/iu
const MAX_AUTHOR_NOTES = 60
/** So far above the headline an element may name the author, and so far apart stand those of several. */
const LINES_ABOVE = 10
const LINES_TOGETHER = 3
/** So close below it, a name counts whatever it stands in: a link to comments makes its line one of them. */
const LINES_NEAR = 5
/** `address` holds those of houses as well. */
const STREET = /^\s*\d+[a-z]? \p{Lu}/u
/** A witness that names many more than another speaks of something else. */
const MAX_MORE = 3

/** What a page is known to hold when its byline is looked for. */
export interface BylinePage extends ToldPage {
  /** The line of its headline; -1 for none. */
  headline: number
  /** The line of its last paragraph. */
  end: number
  /** Its last paragraphs, and the lines behind them, that may sign it. */
  ends: readonly string[]
  /** Lines of its text in which people are listed of whom it tells. */
  listed: ReadonlySet<PageLine>
}

/**
 * Who wrote an article: names, several joined by `, `. Those that a page tells machines count unless it shows more,
 * or tells only the paper or an account; then those it shows in what is marked as the author, signs below the text,
 * or writes beneath the headline. What it was copied from counts if nobody is named.
 */
export function bylineOf(page: BylinePage): string | null {
  const byHand = selectedNames(page)
  if (byHand) return byHand
  const sure = [linkedNames(page), notedNames(page), signedNames(page), metaNames(page)]
  const isSure = sure.some(({ people }) => people.length > 0)
  const witnesses = isSure ? sure : [...sure, shownNames({ ...page, lines: page.scan.lines })]
  const [first = []] = witnesses.map(({ people }) => people).filter(({ length }) => length > 0)
  const fuller = sure.find(({ people }) => isFuller(people, first))?.people
  const [sources = []] = witnesses.map((named) => named.sources).filter(({ length }) => length > 0)
  const [all = lastNames(page)] = [fuller ?? first, sources].filter(({ length }) => length > 0)
  return all.length > 0 ? all.join(', ') : null
}

function selectedNames({ scan, isSite }: BylinePage): string | null {
  const texts = selected(scan, 'byline')
  const named = texts.map((text) => signatureOf(text, isSite) ?? namesIn(text, isSite, true))
  const people = new Set(named.flatMap(({ people }) => people))
  const all = people.size > 0 ? people : new Set(named.flatMap(({ sources }) => sources))
  return all.size > 0 ? [...all].join(', ') : null
}

function isFuller(names: readonly string[], few: readonly string[]): boolean {
  if (few.length === 0 || names.length <= few.length || names.length > few.length + MAX_MORE) return false
  const keys = new Set(names.map(keyOf))
  return few.every((name) => keys.has(keyOf(name)))
}

function linkedNames({ about, isSite }: BylinePage): Named {
  const authors = about.find((article) => article.authors.length > 0)?.authors ?? []
  const people = authors.filter(({ isPerson }) => isPerson).map(({ name }) => name)
  const named = namesIn(people.join('\n'), isSite, true)
  const sources = authors
    .filter(({ isPerson }) => !isPerson)
    .flatMap(({ name }) => namesIn(name, isSite, true))
  return {
    people: named.people.filter((name) => !isAccount(name)),
    sources: [...named.sources, ...sources.flatMap((one) => [...one.people, ...one.sources])],
  }
}

/** What WordPress tells Twitter of an article: a label, and what it labels. */
const LABELLED = /by|author|bởi|tác giả|verfasst|geschrieben|écrit|escrito|scritto|auteur|autor/i

function metaNames({ scan, isSite }: BylinePage): Named {
  const { metas } = scan
  const labelled = LABELLED.test(metas.get('twitter:label1') ?? '') ? [metas.get('twitter:data1') ?? ''] : []
  const texts = [...scan.authors.map(({ content }) => content), ...labelled].filter(
    (text) => !/^\s*(?:https?:)?\/\//i.test(text),
  )
  const { people, sources } = namesIn(texts.join('\n'), isSite, true)
  return { people: people.filter((name) => !isAccount(name)), sources }
}

/**
 * What elements hold that are marked as the author, those of schema.org first. The first that names somebody counts,
 * with those close to it: others are of other articles.
 */
function notedNames({ scan, headline, end, isSite }: BylinePage): Named {
  const notes = scan.notes.filter(
    ({ kind, line }) => kind === 'author' && !PICTURED.test(scan.lines[line]?.text ?? ''),
  )
  const isNear = ({ line }: PageNote) => line > headline && line <= headline + LINES_NEAR
  const own = notes.filter((note) => !note.isBeside || (note.by !== 'class' && isNear(note)))
  const sources: string[] = []
  for (const by of ['itemprop', 'rel', 'class'] as const) {
    const marked = own.filter((note) => note.by === by && (by !== 'class' || note.line <= end + LINES_BEHIND))
    const below = marked.filter(({ line }) => line >= headline - LINES_ABOVE)
    const named = firstNamed(below.length > 0 ? below : marked, isSite, by !== 'class')
    if (named.people.length > 0) return named
    sources.push(...named.sources)
  }
  const beside = notes.filter((note) => note.isBeside && note.by !== 'class')
  return { people: firstNamed(beside, isSite, true).people, sources: [...new Set(sources)] }
}

function firstNamed(notes: readonly PageNote[], isSite: IsSiteName, isSure: boolean): Named {
  const people = new Map<string, string>()
  const sources = new Set<string>()
  let last = -1
  for (const { text, line } of notes.slice(0, MAX_AUTHOR_NOTES)) {
    if (last >= 0 && line > last + LINES_TOGETHER) break
    if (STREET.test(text)) continue
    const named = signatureOf(text, isSite) ?? namesIn(text, isSite, isSure && text.trim().length < 60)
    for (const name of named.people) people.set(keyOf(name), name)
    for (const name of named.sources) sources.add(name)
    if (named.people.length > 0) last = line
  }
  return { people: [...people.values()], sources: [...sources] }
}

/** Names that sign the text at its end. */
function signedNames({ ends, isSite }: BylinePage): Named {
  const people = new Map<string, string>()
  const sources = new Set<string>()
  for (const line of ends) {
    const reporters = line.length <= MAX_LAST_LINE ? reportersIn(line) : []
    const signature = reporters.length > 0 ? { people: reporters, sources: [] } : signatureOf(line, isSite)
    // Who signs stands together.
    if (signature === null && people.size > 0) break
    for (const name of signature?.people ?? []) people.set(keyOf(name), name)
    for (const name of signature?.sources ?? []) sources.add(name)
  }
  return { people: [...people.values()], sources: [...sources] }
}

/** Names in a line by itself that ends the text; in Vietnamese, signatures are known by their syllables. */
function lastNames({ ends, isSite }: BylinePage): string[] {
  for (const line of ends.slice(0, MAX_LAST)) {
    if (line.length > MAX_LAST_LINE || NO_SIGNATURE.test(line) || isVietnamese(line)) continue
    const { people } = namesIn(line.replace(/^[([]|[)\]]$/g, ''), isSite)
    const isNames =
      people.every((name) => MANY_WORDS.test(name)) && people.join('').length >= line.length * MOST
    if (isNames && people.length > 0) return people
  }
  return []
}
