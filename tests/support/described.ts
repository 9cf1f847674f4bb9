import { isZod, type Operation } from '../../src/http/openapi/operation.ts'
import { isRefusedOnPage, refusalsOf } from '../../src/http/openapi/refusals.ts'
import { TAGS } from '../../src/http/openapi/tags.ts'

/** One answer of the running Worker. */
export interface Answered {
  method: string
  /** With its query or without. */
  path: string
  status: number
  type: string | null
  body: string
}

const OPERATIONS = TAGS.flatMap((tag) => tag.operations)

/** The operation that a request is of; a path without parameters comes before one that has them. */
export function operationOf(method: string, path: string): Operation | undefined {
  const segments = segmentsOf(path.split('?')[0] ?? '')
  const fitting = OPERATIONS.filter((operation) => {
    const own = segmentsOf(operation.path)
    return (
      operation.method === method.toLowerCase() &&
      own.length === segments.length &&
      own.every((segment, i) => segment.startsWith('{') || segment === segments[i])
    )
  })
  return fitting.find((operation) => !operation.path.includes('{')) ?? fitting[0]
}

function segmentsOf(path: string): string[] {
  return path.split('/')
}

/** What is wrong with an answer by the description; null where it is as described. */
export function faultOf({ method, path, status, type, body }: Answered): string | null {
  const operation = operationOf(method, path)
  if (!operation) return 'is no operation'
  const media = type?.split(';')[0] ?? null
  if (media === 'application/problem+json') return faultOfProblem(operation, status, body)
  const answer = operation.answers.find((one) => one.status === status)
  if (!answer) {
    return media === 'text/html' && isRefusedOnPage(operation, status) && refusalsOf(operation).has(status)
      ? null
      : `answers ${status}, which is not described`
  }
  if (media === null) return body === '' ? null : 'has a body without a type'
  const content = answer.contents?.find((one) => one.type === media)
  if (!content) return `answers ${status} as ${media}, which is not described`
  if (!isZod(content.schema)) return null
  const { error } = content.schema.safeParse(JSON.parse(body))
  return error ? `answers ${body.slice(0, 500)}: ${error.message}` : null
}

function faultOfProblem(operation: Operation, status: number, body: string): string | null {
  const { code } = JSON.parse(body) as { code: string }
  if (status === 422 && operation.asksOutside) return null
  const codes: readonly string[] = refusalsOf(operation).get(status) ?? []
  return codes.includes(code) ? null : `refuses by ${status} ${code}, which is not described`
}
