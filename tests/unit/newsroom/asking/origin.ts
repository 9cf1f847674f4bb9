import { Budget, type Outside } from '../../../../src/newsroom/asking/outside.ts'

/** What an address answers: a response's parts, or what happens in place of an answer. */
export interface Answer {
  status?: number
  headers?: Record<string, string>
  body?: BodyInit | null
  /** The connection breaks before an answer. */
  breaks?: boolean
  /** Never answers. */
  hangs?: boolean
}

export interface Asked {
  url: string
  headers: Record<string, string>
}

/** The world as a table of addresses; notes what it is asked. Addresses that it does not know answer 404. */
export function world(
  answers: Record<string, Answer | ((asked: Asked) => Answer | Promise<Answer>)>,
  requests = 50,
) {
  const asked: Asked[] = []
  const answer = async (input: unknown, init?: RequestInit): Promise<Response> => {
    const request = { url: String(input), headers: Object.fromEntries(new Headers(init?.headers)) }
    asked.push(request)
    const given = answers[request.url] ?? { status: 404 }
    // As with a real fetch, the signal ends both the waiting and a body that has begun.
    const signal = init?.signal ?? new AbortController().signal
    const aborted = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason)),
    )
    const {
      status = 200,
      headers = {},
      body = null,
      breaks,
      hangs,
    } = await Promise.race([typeof given === 'function' ? given(request) : given, aborted])
    if (breaks) throw new TypeError('Network connection lost.')
    if (hangs) await aborted
    const isStream = body instanceof ReadableStream
    const streamed = isStream ? body.pipeThrough(new TransformStream(), { signal }) : body
    return new Response(streamed, { status, headers })
  }
  const outside: Outside = {
    fetch: answer as typeof fetch,
    budget: new Budget(requests),
    allowPrivateHosts: false,
    userAgent: 'bantin/0.1.0 (+https://tin.vn; toa-soan@tin.vn)',
  }
  return { outside, asked, urls: () => asked.map(({ url }) => url) }
}

/** A body that comes in pieces; `fails` breaks the connection after them. */
export function stream(pieces: Iterable<Uint8Array | string>, fails = false): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]()
  return new ReadableStream({
    pull(controller) {
      const { value, done } = iterator.next()
      if (!done) controller.enqueue(typeof value === 'string' ? new TextEncoder().encode(value) : value)
      else if (fails) controller.error(new TypeError('Network connection lost.'))
      else controller.close()
    },
  })
}
