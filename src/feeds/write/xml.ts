/**
 * What XML 1.0 §2.2 allows in a document, without the controls that it advises against, escaped so that it can stand in
 * text and in attributes.
 */
export function xml(text: string): string {
  return allowed(text).replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char)
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The same on one line, for names and titles. */
export function line(text: string): string {
  return xml(oneLine(text))
}

/**
 * A plain text of RSS on one line. What looks like markup is written as the profile of the RSS Advisory Board has it
 * ("Character Data"): to XML it is the same, and neither programs that decode twice nor validators take it for HTML.
 */
export function plain(text: string): string {
  const shown = oneLine(text)
  if (!/&#?\w|<[a-z/!?]/i.test(shown)) return xml(shown)
  return shown.replace(/[&<>"]/g, (char) => `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`)
}

/** A text without what no document may hold, on one line; empty where nothing is left to be seen. */
export function oneLine(text: string): string {
  return allowed(text).replace(/\s+/g, ' ').trim()
}

function allowed(text: string): string {
  return text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]|\p{Cs}/gu, '')
}

/** An address without characters that RFC 3986 does not allow: browsers leave some as they are. */
export function uri(address: string): string {
  const end = /^[a-z][\w+.-]*:\/\/[^/?#]*/i.exec(address)?.[0].length ?? 0
  const rest = address.slice(end).toWellFormed()
  return address.slice(0, end) + rest.replace(/[^\w;/?:@&=+$.\-!~*'()%,#]/gu, encodeURIComponent)
}
