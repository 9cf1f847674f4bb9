import { describeProblem, type ProblemCode } from '../problem.ts'
import type { Operation } from './operation.ts'
import { isZod } from './operation.ts'

/** Every way in which an operation is refused, by status. */
export function refusalsOf(operation: Operation): Map<number, ProblemCode[]> {
  const codes = new Set<ProblemCode>([
    ...(operation.access === 'admin' || operation.access === 'more'
      ? (['unauthorized', 'admin_closed'] as const)
      : []),
    ...ofBody(operation),
    ...(operation.problems ?? []),
    'settings_invalid',
    'unavailable',
  ])
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of codes) {
    const { status } = describeProblem(code)
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return byStatus
}

/**
 * Whether who comes with a browser is refused on a page: where pages are answered, by links that were sent, and
 * everywhere while the whole service cannot answer (503).
 */
export function isRefusedOnPage({ access, answers }: Operation, status: number): boolean {
  return (
    status === 503 ||
    access === 'link' ||
    answers.some(({ contents = [] }) => contents.some(({ type }) => type === 'text/html'))
  )
}

/** How a body is refused that is read by a schema; another kind of body says so itself. */
function ofBody({ body }: Operation): readonly ProblemCode[] {
  const isRead = body?.contents.some(({ schema }) => isZod(schema)) ?? false
  const isJson = body?.contents.some(({ type }) => type === 'application/json') ?? false
  return [
    ...(isRead ? (['input_invalid', 'content_type', 'encoding', 'too_large'] as const) : []),
    ...(isRead && isJson ? (['json_invalid'] as const) : []),
  ]
}
