import { BLOCK } from '../html/elements.ts'
import { tidyLines } from '../html/plain-text.ts'
import {
  isElement,
  isWithin,
  nodesIn,
  type PageElement,
  type PageNode,
  type PageRoot,
  parentOf,
} from './tree.ts'

/**
 * The text that a person sees of an element, a line for each block, `without` some of the elements in it; cut off
 * somewhere beyond `limit` characters.
 */
export function linesOf(
  top: PageElement | PageRoot,
  limit = 2_000,
  without: (inner: PageElement) => boolean = () => false,
): string[] {
  let text = ''
  let block: PageElement | null = null
  let left: PageElement | null = null
  for (const node of nodesIn(top)) {
    if (left && isWithin(node, left)) continue
    if (isElement(node)) {
      if (without(node)) left = node
      else if (BLOCK.has(node.name)) text += LINE_END
    } else if ('data' in node) {
      const own = blockOf(node)
      text += (own !== block ? LINE_END : isGlued(text, node) ? ' ' : '') + node.data
      block = own
      if (text.length > limit) break
    }
  }
  return text
    .split(LINE_END)
    .map(clean)
    .filter((line) => line !== '')
}

/** Labels in spans stand apart by their style alone: `<span>Phú Hòa</span>Sáng 24/11`. */
function isGlued(before: string, { data, parent, prev }: Extract<PageNode, { data: string }>): boolean {
  const label = [parent, prev].some((node) => node && 'name' in node && LABELS.has(node.name))
  return label && /^\p{Lu}/u.test(data) && /[\p{L}\d]$/u.test(before.slice(-4))
}

const LABELS = new Set(['span', 'a', 'label', 'small', 'time'])

/** A control character that no text holds: line ends within text are spaces. */
const LINE_END = '\u0001'

/** The same on one line. */
export function lineOf(top: PageElement | PageRoot, limit = 2_000): string {
  return linesOf(top, limit).join(' ')
}

/** The innermost element around a node that text does not flow through. */
export function blockOf(node: PageNode): PageElement | null {
  let element = parentOf(node)
  while (element && !BLOCK.has(element.name)) element = parentOf(element)
  return element
}

/** Text as people read it, on one line: NFC, single spaces, nothing that nobody sees, no reference escaped twice. */
export function clean(text: string): string {
  return tidyLines(text.replace(/\s+/g, ' '))
}

/** Syllables, numbers and Latin words of a text. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)?.length ?? 0
}
