import { decodeHTML, decodeHTMLStrict } from 'entities'
import { visibleCharacters } from './characters.ts'
import { BLOCK } from './elements.ts'
import { readMarkup, withoutCdataMarks } from './markup.ts'

/**
 * Anything that keeps a text from being its own plain text: markup, references, white space other than single spaces
 * inside, and every character but those that Vietnamese and English consist of (all of which are NFC).
 */
const NOT_PLAIN =
  /[^ !-%'-;=-~\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20AB]|^ | {2}| $|nbsp;/

/** The text that a person would see of an HTML snippet: one line a paragraph, single spaces, NFC. */
export function htmlToParagraphs(html: string): string {
  return NOT_PLAIN.test(html) ? tidyLines(html.includes('<') ? textOf(html) : onOneLine(html)) : html
}

/** The same on one line, for titles and summaries. */
export function htmlToLine(html: string): string {
  const text = htmlToParagraphs(html)
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text
}

/** Text with its references, a line end for each block that starts or ends. */
function textOf(snippet: string): string {
  const html = withoutCdataMarks(snippet)
  let text = ''
  readMarkup(html, {
    text(start, end) {
      text += onOneLine(html.slice(start, end))
    },
    tag(name) {
      if (BLOCK.has(name)) text += '\n'
      else if (name === 'img') text += ' '
    },
  })
  return text
}

/** Line ends of the source are spaces; those of the text are its paragraphs'. */
function onOneLine(source: string): string {
  return /[\n\r]/.test(source) ? source.replace(/[\n\r]/g, ' ') : source
}

/** Text as people read it: references decoded, NFC, single spaces; its line ends are those of paragraphs. */
export function tidyLines(text: string): string {
  return visibleCharacters(decodeTwice(text))
    .replace(/\s{2,}|[^\S \n]/g, (space) => (space.includes('\n') ? '\n' : ' '))
    .trim()
}

/**
 * Some papers escape entities twice (`gi&amp;#225;`); what still looks like an entity was meant as one. Others lose the
 * ampersand of `&nbsp;` on the way.
 */
function decodeTwice(text: string): string {
  const once = text.includes('&') ? decodeHTML(text) : text
  const twice = once.includes('&') ? decodeHTMLStrict(once) : once
  return twice.includes('nbsp;') ? twice.replace(/&?nbsp;/g, ' ') : twice
}
