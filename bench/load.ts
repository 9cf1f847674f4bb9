import { Agent, get } from 'node:http'

export interface LoadOptions {
  connections: number
  /** For how long requests begin, and how many at most. */
  ms: number
  count?: number
  headers?: Record<string, string>
  /** What every answer must be; anything else ends the benchmark. */
  expected: { status: number; bytes: number }
}

interface Answer {
  status: number | undefined
  /** Of the body, as it was sent. */
  bytes: number
  etag: string | undefined
}

/** Keeps so many connections busy, one request after the other on each. Answers how many were answered a second. */
export async function applyLoad(
  url: string,
  { connections, ms, count = Number.POSITIVE_INFINITY, headers = {}, expected }: LoadOptions,
): Promise<{ answers: number; aSecond: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const started = performance.now()
  const until = started + ms
  let begun = 0
  let answers = 0
  const keepBusy = async () => {
    while (begun < count && performance.now() < until) {
      begun += 1
      const { status, bytes } = await ask(url, headers, agent)
      if (status !== expected.status || bytes !== expected.bytes)
        throw new Error(`GET ${url} → ${status} and ${bytes} bytes`)
      answers += 1
    }
  }
  try {
    await Promise.all(Array.from({ length: connections }, keepBusy))
  } finally {
    agent.destroy()
  }
  return { answers, aSecond: (answers / (performance.now() - started)) * 1000 }
}

/** One request; an answer counts when its last byte is there. */
export function ask(url: string, headers: Record<string, string> = {}, agent?: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { ...(agent ? { agent } : {}), headers, timeout: 30_000 }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.once('error', reject)
      response.once('end', () => resolve({ status: response.statusCode, bytes, etag: response.headers.etag }))
    })
    request.once('timeout', () => request.destroy(new Error(`GET ${url}: no answer`)))
    request.once('error', reject)
  })
}
