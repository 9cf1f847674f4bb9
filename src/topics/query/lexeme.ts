import type { FieldName } from './fields.ts'
import type { NearLink } from './tree.ts'

/** A piece of a query. `text` is what was typed, of a phrase without its quotation marks, of a concept its id. */
export type Lexeme = { readonly text: string; readonly column: number; readonly length: number } & (
  | {
      readonly kind:
        | 'open'
        | 'close'
        | 'and'
        | 'or'
        | 'not'
        | 'word'
        | 'phrase'
        | 'prefix'
        | 'concept'
        | 'end'
    }
  | { readonly kind: 'near'; readonly link: NearLink }
  | { readonly kind: 'field'; readonly field: FieldName }
)
