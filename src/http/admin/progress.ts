import { logEvent } from '../../log.ts'
import type { HttpContext } from '../context.ts'

const LINES = 'application/x-ndjson'

/**
 * Answers a page that takes long to make. A script of ours (assets/desk-try.js) asks for it in lines of JSON: how far it
 * has come, and at last `page`, the HTML; whoever else waits for the page.
 */
export function withProgress(
  c: HttpContext,
  make: (tell: (sofar: object) => Promise<void>) => Promise<Response>,
): Promise<Response> | Response {
  if (!c.req.header('accept')?.startsWith(LINES)) return make(async () => undefined)
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const encoder = new TextEncoder()
  const tell = (line: object) => writer.write(encoder.encode(`${JSON.stringify(line)}\n`))
  const act = async () => {
    const answer = await make(tell)
    await tell({ page: await answer.text() })
    await writer.close()
  }
  // It ends early where nobody reads any more.
  const acted = act().catch(async (error) => {
    logEvent('desk.trial.ended', { error: String(error) })
    await writer.abort(error).catch(() => undefined)
  })
  c.executionCtx.waitUntil(acted)
  return c.body(readable, 200, { 'content-type': LINES })
}
