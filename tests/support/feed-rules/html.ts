import type { Rule } from './values.ts'

/** What entries may hold: of the elements that readers show, those that mean something here, and their attributes. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  b: [],
  li: [],
  p: [],
  strong: [],
  ul: [],
}
const PIECE = /<(\/?)([^\s<>/]*)((?:\s+[^\s=<>]+="[^"<>]*")*)\s*>|([^<]+)|</g
const REFERENCE = /&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)/i

/** A piece of HTML that a strict parser takes without a word, that is safe, and whose addresses are absolute. */
export const html: Rule = (value) => {
  const faults = new Set<string>()
  const open: string[] = []
  for (const [piece, closing, name = '', attributes = '', text] of value.matchAll(PIECE)) {
    if (text !== undefined) {
      if (REFERENCE.test(text)) faults.add('NotHtml')
    } else if (piece === '<') faults.add('NotHtml')
    else if (closing) {
      if (open.pop() !== name) faults.add('NotHtml')
    } else {
      if (!(name in ELEMENTS)) faults.add('SecurityRisk')
      if (name === 'p' && open.includes('p')) faults.add('NotHtml')
      for (const fault of attributesOf(attributes, ELEMENTS[name] ?? [])) faults.add(fault)
      open.push(name)
    }
  }
  if (open.length > 0) faults.add('NotHtml')
  if (/<(\w+)[^>]*>\s*<\/\1>/.test(value)) faults.add('EmptyElement')
  return [...faults]
}

function attributesOf(attributes: string, allowed: readonly string[]): string[] {
  return [...attributes.matchAll(/([^\s=]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) => [
    ...(allowed.includes(name) ? [] : ['SecurityRiskAttr']),
    ...(REFERENCE.test(value) ? ['NotHtml'] : []),
    ...(name === 'href' && !/^https?:\/\//.test(value) ? ['ContainsRelRef'] : []),
  ])
}

/** A text that is none: what looks like HTML in it has to be written so that nobody takes it for that. */
export const plainText: Rule = (value) => (/&#?\w+;|<[a-z/!]/i.test(value) ? ['ContainsHTML'] : [])
