import { Hono } from 'hono'
import type { Tested } from '../../mailroom/people/own-page-desk.ts'
import { MESSAGES, sayTime } from '../../web/messages/messages.ts'
import { isForm } from '../body.ts'
import { baseOf, type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { answerOwnPage } from '../own-page.tsx'
import { problem } from '../problem.ts'
import { refusePage } from '../refuse-page.tsx'
import { readSigned } from '../signed.ts'

/** A message that a person has sent to themselves. */
export const ownTest = new Hono<HttpEnv>()

/** Sends a person a message by which they see that theirs arrive. */
ownTest.post('/subscriptions/test', async (c) => {
  const signed = await readSigned(c, 'manage')
  if (!signed.ok) return refusePage(c, signed.code)
  const tested = await signed.mailroom.sendTest(signed.token.id, signed.token.version, baseOf(c))
  if (!tested) return refusePage(c, 'not_found')
  if (!isForm(c)) return answerTested(c, tested)
  const t = MESSAGES[localeOf(c)].own
  switch (tested.result) {
    case 'written':
      return answerOwnPage(c, signed, { kind: 'stored', said: { kind: 'good', text: t.tested } })
    case 'too_many': {
      const when = sayTime(Date.now() + tested.waitMs, localeOf(c), c.get('settings').timeZone)
      return answerOwnPage(c, signed, {
        kind: 'stored',
        said: { kind: 'warn', text: t.testedTooOften(when) },
      })
    }
    case 'ended':
      return answerOwnPage(c, signed, { kind: 'stored', said: { kind: 'warn', text: t.testedEnded } })
  }
})

/** The same for who asks by a program, as for a webhook. */
function answerTested(c: HttpContext, tested: Tested): Response {
  switch (tested.result) {
    case 'written':
      return c.json({ status: 'due' }, 202)
    case 'too_many': {
      const refused = problem(c, 'too_many_requests')
      refused.headers.set('retry-after', String(Math.ceil(tested.waitMs / 1000)))
      return refused
    }
    case 'ended':
      return problem(c, 'subscription_ended')
  }
}
