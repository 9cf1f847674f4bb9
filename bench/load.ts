import { Agent, get } from 'node:http'

export interface LoadOptions {
  connections: number
  /** For how long requests begin. */
  ms: number
  headers?: Record<string, string>
  /** What every answer must be; anything else ends the benchmark. */
  expected: { status: number; bytes: number }
}

/** Keeps so many connections busy, one request after the other on each. Answers how many were answered a second. */
export async function applyLoad(
  url: string,
  options: LoadOptions,
): Promise<{ answers: number; aSecond: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections })
  const started = performance.now()
  const until = started + options.ms
  let answers = 0
  const keepBusy = async () => {
    while (performance.now() < until) {
      await ask(url, agent, options)
      answers += 1
    }
  }
  try {
    await Promise.all(Array.from({ length: options.connections }, keepBusy))
  } finally {
    agent.destroy()
  }
  return { answers, aSecond: (answers / (performance.now() - started)) * 1000 }
}

function ask(url: string, agent: Agent, { headers = {}, expected }: LoadOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers, timeout: 30_000 }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.once('error', reject)
      response.once('end', () => {
        if (response.statusCode === expected.status && bytes === expected.bytes) return resolve()
        reject(new Error(`GET ${url} → ${response.statusCode} and ${bytes} bytes`))
      })
    })
    request.once('timeout', () => request.destroy(new Error(`GET ${url}: no answer`)))
    request.once('error', reject)
  })
}
