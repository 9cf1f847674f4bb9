import { type Purpose, type Token, verifyToken } from '../delivery/links.ts'
import type { Mailroom } from '../mailroom/mailroom.ts'
import type { HttpContext } from './context.ts'
import { mailroomOf, shardCount, shardOfId, signingKeyOf } from './objects.ts'
import type { ProblemCode } from './problem.ts'

/** A request that a signed link makes: what it names, and the shard that owns it. */
export interface Signed {
  token: Token
  shard: number
  mailroom: Mailroom
}

/** Checks the `?token=` of a request for one purpose; else the problem to answer. */
export async function readSigned(
  c: HttpContext,
  purpose: Purpose,
): Promise<({ ok: true } & Signed) | { ok: false; code: ProblemCode }> {
  const settings = c.get('settings')
  const key = await signingKeyOf(c.env, settings)
  const verified = verifyToken(c.req.query('token') ?? '', purpose, key, Date.now())
  if (!verified.ok)
    return { ok: false, code: verified.reason === 'expired' ? 'token_expired' : 'token_invalid' }
  const { token } = verified
  const shard = shardOfId(token.id)
  // A signed id names a shard that was once used, or the settings have changed since: nothing is made by asking.
  if (shard === null || shard >= (await shardCount(c.env, settings))) return { ok: false, code: 'not_found' }
  return { ok: true, token, shard, mailroom: mailroomOf(c.env, settings, shard) }
}
