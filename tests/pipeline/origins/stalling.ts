import { vi } from 'vitest'

const TIMEOUT_MS = 15_000

/** Time-outs that come to pass when an origin stalls, and take no real time. */
export interface Stalling {
  /** Never answers. */
  answer(): Promise<Response>
  /** Answers, and never comes to the end of its body. */
  body(begun: string): Response
}

/** Takes `AbortSignal.timeout` in hand until the mocks are restored: it fires for who waits for a stalled origin. */
export function holdTimeouts(): Stalling {
  let newest = new AbortController()
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    newest = new AbortController()
    return newest.signal
  })
  const timeOut = () => {
    vi.setSystemTime(Date.now() + TIMEOUT_MS)
    const reason = new DOMException('The operation was aborted due to timeout', 'TimeoutError')
    newest.abort(reason)
    return reason
  }
  return {
    answer: () => Promise.reject(timeOut()),
    body: (begun) =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode(begun)),
          pull: (controller) => controller.error(timeOut()),
        }),
      ),
  }
}
