import type { MiddlewareHandler } from 'hono'
import { isEqual } from './admin/session.ts'
import type { HttpEnv } from './context.ts'
import { problem } from './problem.ts'

/** Lets only those in who send the admin token. Without one set, nobody. */
export const adminOnly: MiddlewareHandler<HttpEnv> = async (c, next) => {
  const { adminToken } = c.get('settings')
  if (adminToken === null) return problem(c, 'admin_closed')
  const sent = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? ''
  if (!isEqual(sent, adminToken)) return problem(c, 'unauthorized')
  await next()
}
