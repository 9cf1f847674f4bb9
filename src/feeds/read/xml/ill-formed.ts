import { decodeHTMLStrict } from 'entities'
import { Parser } from 'htmlparser2'
import type { XmlElement } from './document.ts'

/** Feeds nest a few elements, XHTML inside them some more; deeper is an attack on whoever walks the tree. */
const MAX_DEPTH = 256

interface OpenElement extends XmlElement {
  children: (XmlElement | string)[]
}

/**
 * Reads a document that is not well-formed. End tags are matched by name: one that was never opened is passed over
 * (`</br>` means `<br>`, as browsers read it), and one that is missing costs its own element alone, never the items
 * after it. Only a root that never ends is refused: the document broke off on its way, and its last item is half of
 * one.
 */
export function parseIllFormed(text: string): XmlElement | null {
  const document: OpenElement = { name: '', attributes: {}, children: [] }
  const open = [document]
  let isInCdata = false
  const add = (child: XmlElement | string) => open.at(-1)?.children.push(child)
  const parser = new Parser(
    {
      onopentag(name, written) {
        if (open.length > MAX_DEPTH) throw new Error(`elements are nested more than ${MAX_DEPTH} deep`)
        const attributes = Object.entries(written).map(([key, value]) => [key, decodeHTMLStrict(value)])
        const element: OpenElement = { name, attributes: Object.fromEntries(attributes), children: [] }
        add(element)
        open.push(element)
      },
      onclosetag() {
        open.pop()
      },
      ontext(piece) {
        add(isInCdata ? piece : decodeHTMLStrict(piece))
      },
      oncdatastart() {
        isInCdata = true
      },
      oncdataend() {
        isInCdata = false
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: false },
  )
  parser.write(text.replace(/<\/br\s*>/gi, '<br/>'))
  const unclosed = open[1]
  parser.end()
  if (unclosed) throw new Error(`the document breaks off before </${unclosed.name}>`)
  return document.children.find((child) => typeof child !== 'string') ?? null
}
