import { linksOf } from '../links.ts'
import { makeSearch } from '../select.ts'
import { elementsIn, type PageElement, type PageRoot, parentOf } from '../tree.ts'
import { builtClasses, isTelling, numberedClasses, stableClasses, stableId } from './names.ts'

/** More parts would tell nothing of how the page is made. */
const MAX_PARTS = 8
const MAX_CANDIDATES = 24
const MAX_INNER = 6
/** Names around an element that are tried, the closest first. */
const MAX_NAMES = 5
/** A selector that finds more is one of the whole page's elements. */
const MAX_FOUND = 3_000
/** Trials on one page, and the elements that they may look at together; a big front page takes 50 and 20,000. */
const MAX_TRIALS = 300
const MAX_LOOKS = 500_000
/** So much of what the widest selector finds must a more stable one find to be taken instead. */
const ENOUGH = 0.9
/** So many foreign elements among a list's own can be left out by their links. */
const MAX_FOREIGN = 0.2

/** An entry that a selector should find: by the element that is all about it, or by one within, down to its link. */
export interface Wanted {
  element: PageElement
  link: PageElement
}

/**
 * The most stable selector for the wanted entries, in several parts where their places differ; null where nothing
 * tells them from foreign elements. Each part is tried on the page. With `mayStray` it may find a few foreign ones
 * too, which a selector for the link has to leave out.
 */
export function selectorFor(
  wanted: readonly Wanted[],
  isForeign: (element: PageElement) => boolean,
  root: PageRoot,
  mayStray: boolean,
): string | null {
  const owners = new Map(wanted.flatMap((entry) => pathTo(entry).map((element) => [element, entry] as const)))
  const left = new Set(wanted)
  const parts: string[] = []
  const byTag = Map.groupBy(elementsIn(root), ({ name }) => name)
  let trials = 0
  let looks = 0
  const tryOut = (selector: string, { name }: PageElement): Trial => {
    const elements = byTag.get(name) ?? []
    trials += 1
    looks += elements.length
    return trial(selector, elements, owners, left, isForeign)
  }
  for (const entry of wanted) {
    if (parts.length === MAX_PARTS || trials > MAX_TRIALS || looks > MAX_LOOKS) break
    if (!left.has(entry)) continue
    const best = bestOf(pathTo(entry), tryOut, left.size, mayStray)
    if (!best) continue
    parts.push(best.selector)
    for (const found of best.found) left.delete(found)
  }
  return parts.length > 0 ? parts.join(', ') : null
}

/** The elements from an entry down to its link, of which the innermost tell as much as all. */
function pathTo({ element, link }: Wanted): PageElement[] {
  const path: PageElement[] = []
  for (let at: PageElement | null = link; at; at = at === element ? null : parentOf(at)) path.push(at)
  return [...path.slice(0, MAX_INNER), ...path.slice(MAX_INNER).slice(-1)].reverse()
}

interface Trial {
  selector: string
  found: ReadonlySet<Wanted>
  foreign: number
}

/**
 * The best selector for the outermost of these elements that any can tell from others. Some foreign elements among
 * them are better than a selector that names addresses, and that than none of what stands around the link.
 */
function bestOf(
  path: readonly PageElement[],
  tryOut: (selector: string, element: PageElement) => Trial,
  enough: number,
  mayStray: boolean,
): Trial | undefined {
  for (const element of path) {
    const trials: Trial[] = []
    for (const selector of candidatesFor(element)) {
      const trial = tryOut(selector, element)
      if (trial.found.size === enough && trial.foreign === 0) return trial
      trials.push(trial)
    }
    const best =
      widest(trials.filter(({ foreign }) => foreign === 0)) ??
      (mayStray ? widest(trials.filter(isMostlyOwn)) : undefined) ??
      widest(
        byAddress(element)
          .map((selector) => tryOut(selector, element))
          .filter(({ foreign }) => foreign === 0),
      )
    if (best) return best
  }
  return undefined
}

function isMostlyOwn({ found, foreign }: Trial): boolean {
  return found.size >= 3 && foreign <= found.size * MAX_FOREIGN
}

function widest(trials: readonly Trial[]): Trial | undefined {
  const most = Math.max(1, ...trials.map(({ found }) => found.size))
  return trials.find(({ found }) => found.size >= most * ENOUGH)
}

function trial(
  selector: string,
  elements: readonly PageElement[],
  owners: ReadonlyMap<PageElement, Wanted>,
  left: ReadonlySet<Wanted>,
  isForeign: (element: PageElement) => boolean,
): Trial {
  const made = makeSearch({ item: selector })
  const all: PageElement[] = []
  const isItem = made.ok ? made.search.isItem : () => false
  for (const element of elements) {
    if (isItem(element)) all.push(element)
    if (all.length > MAX_FOUND) return { selector, found: new Set(), foreign: all.length }
  }
  const found = new Set<Wanted>()
  let foreign = 0
  for (const element of all) {
    const owner = owners.get(element)
    if (owner && left.has(owner)) found.add(owner)
    else if (!owner && isForeign(element)) foreign += 1
  }
  return { selector, found, foreign }
}

/** Selectors for an element, the most stable first. */
function candidatesFor(element: PageElement): string[] {
  const { name } = element
  const classes = stableClasses(element)
  const own = (names: readonly string[]) => names.map((className) => `${name}.${className}`)
  const around = namesAround(element)
  const candidates = [
    ...own(classes.filter(isTelling)),
    ...around.map(({ outer, level }) => (level === 1 ? `${outer} > ${name}` : `${outer} ${name}`)),
    ...around.map(({ outer, chain }) => `${outer} > ${chain}`),
    ...own(classes.filter((className) => !isTelling(className))),
    ...around.flatMap(({ outer }) => own(classes.slice(0, 1)).map((inner) => `${outer} ${inner}`)),
    ...own(numberedClasses(element)),
    ...builtClasses(element).map((attribute) => `${name}${attribute}`),
    chainFromTop(element),
  ]
  return [...new Set(candidates)].slice(0, MAX_CANDIDATES)
}

/** Ids and classes around an element, and the tags that lead from there to it. */
function namesAround(element: PageElement): { outer: string; chain: string; level: number }[] {
  const names: { outer: string; chain: string; level: number }[] = []
  let chain = element.name
  let level = 1
  for (let at = parentOf(element); at && names.length < MAX_NAMES; at = parentOf(at)) {
    const id = stableId(at)
    if (at.name === 'main') names.push({ outer: at.name, chain, level })
    const outers = [...stableClasses(at).slice(0, 2), ...numberedClasses(at).slice(0, 1)]
    for (const outer of [
      ...(id ? [`#${id}`] : []),
      ...outers.map((className) => `${at.name}.${className}`),
    ]) {
      names.push({ outer, chain, level })
    }
    chain = `${at.name} > ${chain}`
    level += 1
  }
  return names.slice(0, MAX_NAMES)
}

function chainFromTop(element: PageElement): string {
  let chain = element.name
  for (let at = parentOf(element); at && at.name !== 'html'; at = parentOf(at))
    chain = `${at.name} > ${chain}`
  return chain
}

/** Where nothing else tells: the innermost of its tag around a link whose address has the form of an article's. */
function byAddress(element: PageElement): string[] {
  const link = linksOf(element)[0]
  const href = link?.attribs.href ?? ''
  const parameter = /[?&](\w*id)=\d/i.exec(href)?.[1]
  const ending = /\d(\.[a-z]{3,5})$/.exec(href)?.[1]
  const attribute = parameter ? `[href*="${parameter}="]` : ending ? `[href$="${ending}"]` : null
  if (!attribute) return []
  const { name } = element
  return name === 'a' ? [`a${attribute}`] : [`${chainFromTop(element)}:has(a${attribute})`]
}
