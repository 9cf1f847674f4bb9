/** An official paper, as far as a text says which one it is. */
export interface DocumentRef {
  /**
   * The number as a slug (`15-nq-tu`, `98-2014-nd-cp`), with `--` and who issued it where a text says more of that than
   * the number does (`15-nq-tu--tinh-uy-hung-yen`). A resolution of the Central Committee that is known by its session
   * has `nq-tw-4-khoa-xii`. An ambiguous mention has kind and number (`chi-thi-33`), which are no document's address.
   */
  id: string
  /** `15-NQ/TU`, `98/2014/NĐ-CP`, in one spelling whatever the text has; `33` where it says no more; null without any. */
  number: string | null
  /** In Vietnamese: `Nghị quyết`. Null where neither the number nor the text says it. */
  kind: string | null
  /** In Vietnamese: `Chính phủ`, `Tỉnh ủy Hưng Yên`; `Tỉnh ủy/Thành ủy` where nothing says of which province. */
  issuer: string | null
  /** yyyy-mm-dd, the day from which the document is. */
  date: string | null
  /** Several documents can be meant, or none that the text names in full: it is said, and none is chosen. */
  ambiguous: boolean
}

/**
 * A document at a place of a text: UTF-16 units, from the start of a token to the end of one, which is excluded; `text` is
 * what stands there. Several terms of one session (`Trung ương 4 khóa XI, XII`) are at the same place.
 */
export interface DocumentMention {
  document: DocumentRef
  start: number
  end: number
  text: string
}

/** The three texts of an article in which documents are looked for. */
export interface ArticleTexts {
  readonly title: string
  readonly lead: string
  readonly body: string
}
export type TextField = keyof ArticleTexts

/** The slug of the number in a document's id: `15-nq-tu` of `15-nq-tu--tinh-uy-hung-yen`. */
export function numberOf(id: string): string {
  const end = id.indexOf('--')
  return end < 0 ? id : id.slice(0, end)
}
