import { decodeHTML, decodeHTMLAttribute } from 'entities'
import { Tokenizer } from 'htmlparser2'

/** Told of the tags and the text of HTML, in order, as they are written. */
export interface TagReader {
  startTag(name: string): void
  /** Under which name an attribute is to be told of; '' for one that nobody reads. */
  wanted(name: string): string
  attribute(name: string, value: string): void
  startTagEnd(isSelfClosing: boolean): void
  endTag(name: string): void
  /** What is only blank comes as one blank. */
  text(text: string): void
  /** Whether what follows stands in SVG or MathML, where every element can hold tags. */
  isForeign(): boolean
}

/** What stands in them has no references. */
const RAW: ReadonlySet<string> = new Set('script style xmp iframe noembed noframes'.split(' '))
const SPACE = 32

/** Reads HTML's tags in time linear in its length. References are decoded only where somebody reads them. */
export function readTags(html: string, reader: TagReader): void {
  let tag = ''
  let isRaw = false
  let attribute = ''
  let value = ''
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase()
        reader.startTag(tag)
      },
      onattribname(start, end) {
        attribute = reader.wanted(html.slice(start, end))
        value = ''
      },
      onattribdata(start, end) {
        if (attribute !== '') value = html.slice(start, end)
      },
      onattribend() {
        if (attribute !== '')
          reader.attribute(attribute, value.includes('&') ? decodeHTMLAttribute(value) : value)
      },
      onopentagend() {
        isRaw = RAW.has(tag) && !reader.isForeign()
        reader.startTagEnd(false)
      },
      onselfclosingtag() {
        isRaw = RAW.has(tag) && !reader.isForeign()
        reader.startTagEnd(true)
      },
      onclosetag(start, end) {
        isRaw = false
        reader.endTag(html.slice(start, end).toLowerCase())
      },
      ontext(start, end) {
        if (isBlank(html, start, end)) reader.text(' ')
        else reader.text(isRaw ? html.slice(start, end) : decoded(html.slice(start, end)))
      },
      isInForeignContext: () => reader.isForeign(),
      onattribentity: ignore,
      ontextentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}

function ignore(): void {}

function decoded(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text
}

function isBlank(html: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (html.charCodeAt(at) > SPACE) return false
  return true
}
