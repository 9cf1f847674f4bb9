import { decodeHTMLStrict } from 'entities'
import { Parser } from 'htmlparser2'

/** Elements whose text nobody reads. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg'])
/** Elements that part what stands before them from what comes after. */
const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/

/** The text that a person would see of an HTML snippet: one line a paragraph, single spaces, NFC. */
export function htmlToParagraphs(html: string): string {
  let text = ''
  let silent = 0
  const parser = new Parser(
    {
      onopentagname(name) {
        if (SILENT.has(name)) silent += 1
        if (BLOCK.test(name)) text += '\n'
      },
      ontext(piece) {
        if (silent === 0) text += piece.replace(/\s+/g, ' ')
      },
      onclosetag(name) {
        if (SILENT.has(name) && silent > 0) silent -= 1
        if (BLOCK.test(name)) text += '\n'
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return (
    decodeTwice(text)
      .normalize('NFC')
      // Control characters may stand in no XML document (XML 1.0 §2.2), lone surrogates in no text at all.
      .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]|\p{Cs}/gu, '')
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n')
  )
}

/** The same on one line, for titles and summaries. */
export function htmlToLine(html: string): string {
  return htmlToParagraphs(html).replaceAll('\n', ' ')
}

/** Some papers escape entities twice (`gi&amp;#225;`); what still looks like an entity was meant as one. */
function decodeTwice(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text
}
