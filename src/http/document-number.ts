import type { MiddlewareHandler } from 'hono'
import { findDocuments } from '../text/documents/find.ts'
import type { HttpEnv } from './context.ts'

/** Longer is no number that anybody writes. */
const MAX_NUMBER = 80

/** Leads who asks for a document by its number as papers write it (`15-NQ/TU`) to its address; an id is taken as it is. */
export const documentByNumber: MiddlewareHandler<HttpEnv> = async (c, next) => {
  const asked = c.req.param('id') ?? ''
  const id = asked.length > MAX_NUMBER || /^[a-z0-9-]*$/.test(asked) ? null : idOf(asked)
  if (id === null) return next()
  const { pathname, search } = new URL(c.req.url)
  return c.redirect(pathname.replace(/^\/documents\/[^/]+/, `/documents/${id}`) + search, 301)
}

/** The id of the one document that the whole of a text names; null where it is none, or more than that. */
function idOf(number: string): string | null {
  const found = findDocuments(number)
  const [only] = found
  const isWhole = found.length === 1 && only?.start === 0 && only.end === number.length
  return isWhole && only.document.number !== null ? only.document.id : null
}
