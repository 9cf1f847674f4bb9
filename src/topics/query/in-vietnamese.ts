import type { FieldName } from './fields.ts'

const OPERATORS: Readonly<Record<string, string>> = {
  OR: 'HOẶC',
  AND: 'VÀ',
  NOT: 'KHÔNG',
  NEAR: 'GẦN',
  ONEAR: 'TRƯỚC',
}
/** What readers are taught to call the fields; each is understood (./fields.ts). */
const FIELDS: Readonly<Record<FieldName, string>> = {
  title: 'tiêu-đề',
  lead: 'sapo',
  body: 'nội-dung',
  source: 'nguồn',
  author: 'tác-giả',
  category: 'chuyên-mục',
  document: 'văn-bản',
}
const NAMES = new Map([...Object.entries(OPERATORS), ...Object.entries(FIELDS)])
/** A phrase, which stays as it is; an operator by itself or before its number; a field before its colon. */
const PIECES =
  /["“”„‟«»″＂][^"“”„‟«»″＂]*["“”„‟«»″＂]|(?<![^\s(])(?:(?:OR|AND|NOT)(?=[\s(])|O?NEAR(?=\/))|(?<![^\s(-])(?:title|lead|body|source|author|category|document)(?=:)/gu

/**
 * A query that is understood, with operators and fields as readers of a language are taught them; it reads back to the
 * same tree.
 */
export function inLanguage(query: string, language: 'vi' | 'en'): string {
  return language === 'vi' ? inVietnamese(query) : query
}

/** The same for Vietnamese readers alone. */
export function inVietnamese(query: string): string {
  return query.replace(PIECES, (piece) => NAMES.get(piece) ?? piece)
}
