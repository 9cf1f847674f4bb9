import { tokenise } from '../tokens.ts'
import type { DocumentMention } from './document.ts'
import { numberAt } from './number.ts'

/** The three texts of an article in which documents are looked for. */
export interface ArticleTexts {
  title: string
  lead: string
  body: string
}
export type TextField = keyof ArticleTexts

/** Every document that a text names, in the order of the text. */
export function findDocuments(text: string): DocumentMention[] {
  const tokens = tokenise(text)
  const mentions: DocumentMention[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const found = numberAt(text, tokens, i, 'text')
    if (!found) continue
    const start = tokens[found.from]?.start ?? 0
    const end = tokens[found.to - 1]?.end ?? 0
    const { key, number, kind, issuers } = found
    const issuer = issuers.flatMap((one) => one?.name ?? []).join(', ') || null
    mentions.push({
      document: { id: key, number, kind: kind?.names[0] ?? null, issuer, date: null, ambiguous: false },
      start,
      end,
      text: text.slice(start, end),
    })
    i = found.to - 1
  }
  return mentions
}

/** Every document that an article names; what one of its texts says of a document counts in the others. */
export function findDocumentsIn(article: ArticleTexts): { field: TextField; mention: DocumentMention }[] {
  return (['title', 'lead', 'body'] as const).flatMap((field) =>
    findDocuments(article[field]).map((mention) => ({ field, mention })),
  )
}
