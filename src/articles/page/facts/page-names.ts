import type { IsSiteName } from './site-names.ts'

/** What parts a headline from what a paper adds: `… - Báo Phú Hòa`, `… | Thời sự`, `Tin tức » …`. */
const PARTS = /(\s+(?:[-–—|»«·•~]|::?|\/)+\s+|\s*[|｜_»：]+\s*)/
/** Names with more parts are lists of key words. */
const MAX_PARTS = 12
const MIN_WORDS = 4

interface Part {
  text: string
  /** What stands between it and the next. */
  gap: string
}

function partsOf(name: string): Part[] {
  const pieces = name.split(PARTS)
  const parts: Part[] = []
  for (let index = 0; index < pieces.length; index += 2)
    parts.push({ text: pieces[index] ?? '', gap: pieces[index + 1] ?? '' })
  return parts.length > MAX_PARTS ? [{ text: name, gap: '' }] : parts
}

function joined(parts: readonly Part[]): string {
  return parts.map(({ text, gap }, index) => (index === parts.length - 1 ? text : text + gap)).join('')
}

/**
 * What of a page's name may be its headline: all of it, and each run of its parts that holds the longest of them, or
 * begins with the first, and is no name of the paper.
 */
export function namesWithin(name: string, isSite: IsSiteName): string[] {
  if (name === '') return []
  const parts = partsOf(name)
  const lengths = parts.map(({ text }) => (isSite(text) ? 0 : text.length))
  const longest = lengths.indexOf(Math.max(...lengths))
  const names: string[] = []
  for (let from = 0; from <= longest; from += 1)
    for (let to = longest + 1; to <= parts.length; to += 1) names.push(joined(parts.slice(from, to)))
  for (let to = 1; to <= longest; to += 1)
    if (!isSite(parts[0]?.text ?? '')) names.push(joined(parts.slice(0, to)))
  return names
}

/** A page's name without that of its paper; without all that follows its longest part, where that is long enough. */
export function trimmed(name: string, isSite: IsSiteName): string {
  const parts = partsOf(name)
  while (parts.length > 1 && isSite(parts.at(-1)?.text ?? '')) parts.pop()
  while (parts.length > 1 && isSite(parts[0]?.text ?? '')) parts.shift()
  if (parts.length === 1) return parts[0]?.text ?? ''
  const last = parts.at(-1)?.text ?? ''
  const rest = joined(parts.slice(0, -1))
  const isAdded =
    rest.split(' ').length >= MIN_WORDS &&
    last.split(' ').length <= MIN_WORDS &&
    rest.length > 2 * last.length
  return isAdded ? rest : joined(parts)
}
