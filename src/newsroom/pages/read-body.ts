import { type PageArticle, type Reading, readArticle } from '../../articles/page/read-article.ts'
import { decodeDocument } from '../../feeds/read/charset/decode.ts'
import { binaryKind } from '../../feeds/read/detect/binary.ts'
import { rootOf } from '../../feeds/read/detect/root.ts'

/** A page without an article; `detail` is in English, for the operator. */
export type NoArticle =
  | { kind: 'unreadable'; reason: 'empty' | 'binary' | 'charset' | 'feed'; detail: string }
  /** A login, a captcha, or a page of another kind. */
  | { kind: 'no_article'; page: PageArticle }

export type ReadBody = { kind: 'article'; page: PageArticle } | NoArticle

/** Reads an article's page as it came. A part of an article, before a paywall, is one. */
export function readBody(
  { bytes, contentType }: { bytes: Uint8Array; contentType: string | null },
  reading: Reading,
): ReadBody {
  const binary = binaryKind(bytes)
  if (binary) return { kind: 'unreadable', reason: 'binary', detail: `the document is ${binary}` }
  const decoded = decodeDocument(bytes, contentType)
  if (!decoded.ok) return { kind: 'unreadable', reason: 'charset', detail: decoded.detail }
  return readText(decoded.text, reading)
}

/** The same of a page whose characters are known. */
export function readText(html: string, reading: Reading): ReadBody {
  if (html.trim() === '') return { kind: 'unreadable', reason: 'empty', detail: 'the document is empty' }
  // A site that answers every address with its feed would give all its articles one text.
  if (rootOf(html).kind === 'feed')
    return { kind: 'unreadable', reason: 'feed', detail: 'the document is a feed' }
  const page = readArticle(html, reading)
  const isArticle = page.kind === 'article' || page.kind === 'paywall'
  return isArticle ? { kind: 'article', page } : { kind: 'no_article', page }
}
