import type { HttpContext } from './context.ts'
import { problem } from './problem.ts'

/** Refuses what names a topic that there is not; `path` is where in the body (RFC 6901). */
export function refuseTopic(c: HttpContext, path: string, topic: string): Response {
  const message = `There is no topic “${topic}”.`
  const message_vi = `Không có chủ đề “${topic}”.`
  return problem(c, 'unknown_topic', [{ path, message, message_vi }])
}
