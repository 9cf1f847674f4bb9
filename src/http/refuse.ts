import type { NewsroomRefusal } from '../newsroom/answer.ts'
import type { QueryError } from '../topics/query/errors.ts'
import type { HttpContext } from './context.ts'
import { type InputError, problem } from './problem.ts'

/** Answers why the Newsroom did not do what it was asked. */
export function refuse(c: HttpContext, refusal: NewsroomRefusal): Response {
  switch (refusal.code) {
    case 'query':
      return problem(c, 'query_invalid', [queryInput(refusal.error)])
    default:
      return problem(c, refusal.code)
  }
}

/** A query's error as an error of the field that held it. */
export function queryInput(error: QueryError): InputError {
  return { path: '/query', ...error }
}
