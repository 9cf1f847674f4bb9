import { findDocuments } from '../../../../src/text/documents/find.ts'

/** The documents of a text, one a line: `id, kind, issuer, date`, and `?` before what is ambiguous. */
export function read(text: string): string[] {
  return findDocuments(text).map(({ document: { id, kind, issuer, date, ambiguous } }) =>
    [`${ambiguous ? '?' : ''}${id}`, kind ?? '-', issuer ?? '-', date ?? '-'].join(', '),
  )
}

/** Their ids alone, with `?` before what is ambiguous. */
export function ids(text: string): string[] {
  return findDocuments(text).map(({ document: { id, ambiguous } }) => `${ambiguous ? '?' : ''}${id}`)
}
