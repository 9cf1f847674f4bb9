import { type PageElement, parentOf } from '../tree.ts'

/** Classes that say what state or place an element is in, and change from one to the next. */
const STATE =
  /^(?:first|last|odd|even|active|current|selected|hidden|show|open|clearfix|clear|fl|fr|left|right|row|col|col-.*|pull-.*|float-.*|text-.*|d-.*|has-.*|is-.*|js-.*|wow|animated|fade.*|lazy.*)$/
/** Made by a program anew at each build: digits within, or a mixed-case tail behind an underline. */
const MADE = /\d|_[A-Za-z]*[a-z][A-Z]|^(?:css|sc|jss|ng|v|svelte|astro)-/
const WRITABLE = /^[A-Za-z][A-Za-z_-]*$/
const TELLING =
  /news|item|post|article|story|card|list|tin|bai|entry|box|title|time|date|sapo|desc|summary|intro|lead/i

/** Classes by which an element is known tomorrow as well, the most telling first. */
export function stableClasses(element: PageElement): string[] {
  return writableClasses(element)
    .filter((name) => !STATE.test(name))
    .sort((a, b) => Number(isTelling(b)) - Number(isTelling(a)))
}

/** The same and those of looks and states, for where there is nothing better. */
export function writableClasses(element: PageElement): string[] {
  return classesOf(element).filter((name) => WRITABLE.test(name) && !MADE.test(name))
}

/** Whether a class says what it is for, not how it looks. */
export function isTelling(className: string): boolean {
  return TELLING.test(className)
}

/** Classes with a number at their end that a person may have given (`news2`), for where there is nothing better. */
export function numberedClasses(element: PageElement): string[] {
  return classesOf(element).filter((name) => /^[A-Za-z][A-Za-z_-]*\d{1,2}$/.test(name) && !STATE.test(name))
}

/** The part that a build leaves of a class that it makes (`NewsCard_root__x7Hs2`), as a selector. */
export function builtClasses(element: PageElement): string[] {
  return classesOf(element)
    .map((name) => /^([A-Za-z]+_[A-Za-z]+)__[\w-]+$/.exec(name)?.[1])
    .filter((part) => part !== undefined)
    .map((part) => `[class*="${part}__"]`)
}

export function stableId(element: PageElement): string | null {
  const id = element.attribs.id ?? ''
  return WRITABLE.test(id) && !MADE.test(id) ? id : null
}

export function classesOf(element: PageElement): string[] {
  return (element.attribs.class ?? '').split(/\s+/).filter((name) => name !== '')
}

/**
 * An element's tag, and tags and stable classes of all around it: the same for the entries of one list. Its own
 * classes say what it is about (`category-kinh-te`) or that it comes first, so they part no list. `known` are the paths around, each of which is made once.
 */
export function pathOf(element: PageElement, known: Map<PageElement, string>): string {
  const outer = parentOf(element)
  return outer ? `${element.name}<${pathAround(outer, known)}` : element.name
}

function pathAround(element: PageElement, known: Map<PageElement, string>): string {
  const before = known.get(element)
  if (before !== undefined) return before
  const outer = parentOf(element)
  const step = [element.name, ...stableClasses(element).sort()].join('.')
  const path = outer ? `${step}<${pathAround(outer, known)}` : step
  known.set(element, path)
  return path
}
