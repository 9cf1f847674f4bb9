import type { HttpContext } from './context.ts'

const DEFAULT_LIMIT = 50
const MAX_LIMIT = 500

/** `?limit=` and `?cursor=` of a list; a limit that is none counts as the default. */
export function readPage(c: HttpContext): { limit: number; after: string | null } {
  const limit = Number(c.req.query('limit') ?? DEFAULT_LIMIT)
  return {
    limit: Number.isInteger(limit) && limit > 0 ? Math.min(limit, MAX_LIMIT) : DEFAULT_LIMIT,
    after: c.req.query('cursor') ?? null,
  }
}
