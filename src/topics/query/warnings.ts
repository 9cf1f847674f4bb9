import type { Span } from './tree.ts'
import { SENTENCES } from './warnings/sentences.ts'

export type WarningCode = keyof typeof SENTENCES

/** A query that works but may not do what its author thinks. Same shape as an error. */
export interface QueryWarning {
  code: WarningCode
  column: number
  length: number
  message: string
  message_vi: string
  proposal?: string
}

/** `what` is what the sentences speak of; `proposal` a whole query that is likely better. */
export function warning(
  code: WarningCode,
  { column, length }: Span,
  [text = '', other = '']: readonly string[],
  proposal?: string,
): QueryWarning {
  const [message, message_vi] = SENTENCES[code](text, other)
  return { code, column, length, message, message_vi, ...(proposal === undefined ? {} : { proposal }) }
}
