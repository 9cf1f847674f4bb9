import { XMLValidator } from 'fast-xml-parser'
import { closeCdata } from './cdata.ts'
import { withoutDoctype } from './doctype.ts'
import type { XmlElement } from './element.ts'
import { buildTree } from './tree.ts'

/** A document's root element, and what was odd about it, in English. */
export interface XmlDocument {
  root: XmlElement | null
  warnings: string[]
}

/**
 * Reads a document as far as it goes. htmlparser2's tokeniser in XML mode reads every one, so that a feed is read
 * alike on the day on which it breaks; where something is not as it should be, fast-xml-parser says what and where,
 * and the document is read once more with the mends that ill-formed ones need. Nothing that a DOCTYPE declares is
 * expanded.
 */
export function parseXml(document: string): XmlDocument {
  const text = withoutDoctype(document)
  const tree = buildTree(text, false)
  // What is too much is an attack, and fast-xml-parser takes seconds for a million attributes.
  if (tree.heavy !== null) return { root: tree.root, warnings: [`not read whole: ${tree.heavy}`] }
  const odd = tree.fault ?? (CONTROL.test(text) ? 'it holds control characters' : null)
  if (odd === null) return { root: tree.root, warnings: [] }
  const mended = buildTree(mend(text), true)
  const warnings = [`the document is not well-formed: ${faultOf(text) ?? odd}`]
  if (mended.isEntryDropped) warnings.push('it breaks off in an item, which was left out')
  return { root: mended.root, warnings }
}

/**
 * `</br>` means `<br>`, as browsers read it; a bracket before what begins no name is a less-than sign; a quote that is
 * missing before the end of a tag stands there; CDATA that does not end ends with its element.
 */
function mend(text: string): string {
  return closeCdata(text)
    .replace(/<\/br\s{0,9}>/gi, '<br/>')
    .replace(/<(?=[\s\d<>=.,;:%$€&+*()[\]{}'"-])/g, '&lt;')
    .replace(/="([^"<>]{0,300})>(?=[^"<]{0,2000}<)/g, '="$1">')
}

/** Characters that may stand in no XML document (XML 1.0 §2.2). */
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F]/

/** What keeps a document from being well-formed, with its place; null when fast-xml-parser finds nothing. */
function faultOf(text: string): string | null {
  const verdict = XMLValidator.validate(text)
  if (verdict === true) return null
  const { msg, line, col } = verdict.err
  return `${msg.replace(/\s+/g, ' ').slice(0, 120)} (line ${line}, column ${col})`
}
