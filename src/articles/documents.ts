import type { DocumentRef } from '../text/documents/document.ts'
import { type ArticleTexts, findDocumentsIn } from '../text/documents/find.ts'

/** Documents of one article: one that lists more is a list, and says little of each. */
const MAX_DOCUMENTS = 20

/** The documents that an article names, each once, in the order in which they stand there. */
export function documentsOf(article: ArticleTexts): DocumentRef[] {
  const found = new Map<string, DocumentRef>()
  for (const { mention } of findDocumentsIn(article)) {
    const { document } = mention
    const before = found.get(document.id)
    if (!before && found.size === MAX_DOCUMENTS) continue
    found.set(document.id, before ? joined(before, document) : document)
  }
  return [...found.values()]
}

/** What two mentions of one document say of it together. */
function joined(first: DocumentRef, second: DocumentRef): DocumentRef {
  return {
    ...first,
    kind: first.kind ?? second.kind,
    issuer: first.issuer ?? second.issuer,
    date: first.date ?? second.date,
  }
}
