import { charsetOf } from './labels.ts'

/** What a header or a document says of its own charset. */
export interface Claim {
  by: 'header' | 'document'
  /** As written. */
  label: string
  /** Null for a label that nobody knows. */
  charset: string | null
}

/** How far into a document its declaration is looked for: browsers look at 1 KB, but junk may stand before. */
const SNIFFED = 4096

const HEADER = /\bcharset\s*=\s*["']?\s*([^\s"';,]{1,60})/i
/** XML 1.0, production 80; either quote, or none, and wherever it stands. */
const XML_DECLARATION = /<\?xml\s[^>]{0,300}?\bencoding\s*=\s*["']?\s*([^\s"'?>]{1,60})/i
/** HTML, 13.2.3.2: `<meta charset>` and `<meta http-equiv content="text/html; charset=…">`. */
const META = /<meta\s[^>]{0,300}?\bcharset\s*=\s*["']?\s*([^\s"';/>]{1,60})/i
/** A page quoted within a feed says nothing of the feed. */
const FEED = /<(?:[a-z]+:)?(?:rss|feed|rdf)[\s>]/i

/** What is said of a document's charset, the header's word first: RFC 7303, section 3. */
export function claimsOf(bytes: Uint8Array, contentType: string | null): Claim[] {
  const claims: Claim[] = []
  const header = HEADER.exec(contentType?.slice(0, 500) ?? '')?.[1]
  if (header) claims.push({ by: 'header', label: header, charset: charsetOf(header) })
  const head = asciiOf(bytes.subarray(0, SNIFFED))
  const meta = META.exec(head)
  const declared =
    XML_DECLARATION.exec(head)?.[1] ?? (FEED.test(head.slice(0, meta?.index)) ? null : meta?.[1])
  if (declared) claims.push({ by: 'document', label: declared, charset: charsetOf(declared) })
  return claims
}

/** Every charset that a declaration can be read in without knowing it holds ASCII in ASCII's places. */
function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}
