import {
  childrenOf,
  escapeHtml,
  htmlOf,
  innerBase,
  markupOf,
  textOf,
  withInnerBases,
  type XmlElement,
} from '../xml/element.ts'

/**
 * A text construct (RFC 4287 §3.1), content (§4.1.3) or Atom 0.3's content construct as HTML. Content that is no
 * text, such as an image, or that stands elsewhere (`src`) is empty.
 */
export function atomContent(element: XmlElement | undefined, base: string): string {
  if (!element) return ''
  const type = (element.attributes.type ?? 'text').trim().toLowerCase()
  const mode = element.attributes.mode?.trim().toLowerCase()
  if (type === 'multipart/alternative') return bestPart(element, base)
  if (mode === 'base64' || (mode === undefined && isBase64(type))) return fromBase64(textOf(element), type)
  if (hasElements(element)) return markupOf(withInnerBases(element, innerBase(element, base)))
  if (mode === 'escaped' || type === 'html' || type === 'text/html') return htmlOf(element)
  const text = textOf(element)
  return looksLikeHtml(text) || isMarkupType(type) ? text : escapeHtml(text)
}

function isMarkupType(type: string): boolean {
  return type === 'xhtml' || /(?:\+xml|\/xml|html)$/.test(type)
}

/** §4.1.3.3: what is neither text nor XML is Base64. */
function isBase64(type: string): boolean {
  return type.includes('/') && !type.startsWith('text/') && !/(?:\+xml|\/xml)$/.test(type)
}

function hasElements(element: XmlElement): boolean {
  return element.children.some((child) => typeof child !== 'string')
}

/** What says that it is another thing than text is none, even if it could be read as some. */
const TEXT_IN_BASE64 = /^(?:text$|text\/|html$|xhtml$|application\/(?:octet-stream|x?html|xhtml\+xml|xml)$)/

/** Atom 0.3 could hold the same in several formats. */
function bestPart(element: XmlElement, base: string): string {
  const parts = childrenOf(element, 'content')
  const isHtml = ({ attributes }: XmlElement) => /html/i.test(attributes.type ?? '')
  for (const part of [...parts.filter(isHtml), ...parts.filter((one) => !isHtml(one))]) {
    const html = atomContent(part, base)
    if (html.trim()) return html
  }
  return ''
}

function fromBase64(written: string, type: string): string {
  if (!TEXT_IN_BASE64.test(type)) return ''
  let text: string
  try {
    const bytes = Uint8Array.from(atob(written.replace(/\s+/g, '')), (char) => char.charCodeAt(0))
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    // Not Base64, or not text.
    return ''
  }
  return type.startsWith('text/plain') ? escapeHtml(text) : text
}

/**
 * Many feeds leave out that their text is HTML. It is, when it ends a tag that HTML has, or holds a character
 * reference, neither of which people write in plain text.
 */
function looksLikeHtml(text: string): boolean {
  if (!text.includes('<') && !text.includes('&')) return false
  return (
    /<\/(?:a|b|blockquote|code|div|em|font|h[1-6]|i|li|ol|p|pre|small|span|strong|sub|sup|table|td|tr|u|ul)>/i.test(
      text,
    ) ||
    /<(?:br|hr|img)\b[^<>]*>/i.test(text) ||
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,15});/i.test(text)
  )
}
