import type { ArticleTexts, DocumentMention, TextField } from './document.ts'
import { saidIn } from './mentions.ts'
import type { SaidInField } from './named.ts'
import { resolve } from './resolve.ts'
import { wordsOf } from './words.ts'

export type { ArticleTexts, TextField } from './document.ts'

const TEXT_FIELDS = ['title', 'lead', 'body'] as const

/** Every document that a text names, in the order of the text; the first thousand, since nobody but a list has more. */
export function findDocuments(text: string): DocumentMention[] {
  return findDocumentsIn({ title: '', lead: '', body: text }).map(({ mention }) => mention)
}

/**
 * Every document that an article names, in the order of its texts. A number without letters (`Chỉ thị 33`) is the document
 * of that kind, number and day which the article names in full; where there is none, or several, it is ambiguous.
 */
export function findDocumentsIn(article: ArticleTexts): { field: TextField; mention: DocumentMention }[] {
  const said = TEXT_FIELDS.flatMap((field): SaidInField[] =>
    saidIn(wordsOf(article[field])).map((one) => ({ ...one, field })),
  )
  return resolve(said, article).flatMap(({ said: { field, start, end }, documents }) =>
    documents.map((document) => ({
      field,
      mention: { document, start, end, text: article[field].slice(start, end) },
    })),
  )
}
