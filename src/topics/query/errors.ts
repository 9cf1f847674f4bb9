import { SENTENCES } from './error-sentences.ts'
import type { Span } from './tree.ts'

export type QueryErrorCode = keyof typeof SENTENCES

/**
 * Where and why a query was refused. `column` counts from 1 in UTF-16 units; both sentences are for people.
 * `proposal` is a whole query that would be understood and is likely what was meant.
 */
export interface QueryError {
  code: QueryErrorCode
  column: number
  length: number
  message: string
  message_vi: string
  proposal?: string
}

/** `what` is what the sentences speak of: a word, a sign, an operator, and likely ones in its place. */
export function queryError(
  code: QueryErrorCode,
  { column, length }: Span,
  what: readonly string[] = [],
  proposal?: string,
): QueryError {
  const [message, message_vi] = SENTENCES[code](what[0] ?? '', what.slice(1))
  return { code, column, length, message, message_vi, ...(proposal === undefined ? {} : { proposal }) }
}

/** Carries an error out of the recursion of the parser; never leaves this room. */
export class Refused extends Error {
  readonly error: QueryError
  constructor(error: QueryError) {
    super(error.code)
    this.error = error
  }
}

export function refuse(...error: Parameters<typeof queryError>): never {
  throw new Refused(queryError(...error))
}
