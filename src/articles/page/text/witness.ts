import { decodeHTML } from 'entities'
import type { PageLine } from '../scan.ts'

const MAX_BODY = 200_000
const MIN_BODY = 300
const MIN_LINE = 25
const MAX_LINES = 5_000
/** Where the lines found hold less of it, it is cut, or of something else. */
const WHOLE = 0.85

/**
 * The lines, by their numbers, that an article's text as JSON-LD tells it (`articleBody`) holds, where all of it stands
 * on the page; else none. It comes with markup or without, mostly without the ends of paragraphs.
 */
export function witnessed(lines: readonly PageLine[], body: string): number[] {
  if (body.length < MIN_BODY || body.length > MAX_BODY) return []
  const told = letters(decodeHTML(body.replace(/<[^<>]*>/g, ' ')))
  const found: number[] = []
  const seen = new Set<string>()
  let length = 0
  for (const [index, { text, linked, heading }] of lines.slice(0, MAX_LINES).entries()) {
    if (text.length < MIN_LINE || heading > 0 || linked === text.length) continue
    const line = letters(text)
    if (!told.includes(line)) continue
    found.push(index)
    if (!seen.has(line)) length += line.length
    seen.add(line)
  }
  return length >= told.length * WHOLE ? found : []
}

/** Letters and digits alone, since spaces and quotation marks are written in many ways. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
