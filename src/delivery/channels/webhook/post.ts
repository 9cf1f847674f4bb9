import { addressFault } from '../../../text/public-address.ts'
import { signatureHeaders } from './signature.ts'

const TIMEOUT_MS = 15_000
/** Of an answer: a challenge fits in far less, and nothing else of it is read. */
const MAX_ANSWER_BYTES = 10_000

/** What signed requests to endpoints need. */
export interface WebhookOutside {
  fetch: typeof fetch
  allowPrivateHosts: boolean
}

export type Posted =
  | { kind: 'answered'; status: number; retryAfter: string | null; body: string }
  | { kind: 'timeout' }
  | { kind: 'network'; detail: string }
  | { kind: 'forbidden' }

/** One signed POST, redirects not followed; its answer's body is read only where it is wanted. Never throws. */
export async function postSigned(
  url: string,
  id: string,
  body: string,
  secrets: readonly string[],
  outside: WebhookOutside,
  now: number,
  isBodyWanted: boolean,
): Promise<Posted> {
  if (addressFault(url, outside.allowPrivateHosts)) return { kind: 'forbidden' }
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  try {
    const response = await outside.fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'bantin/0.1',
        ...signatureHeaders(id, body, secrets, now),
      },
      body,
    })
    const retryAfter = response.headers.get('retry-after')
    // The status says whether it was taken; a body that stalls or breaks off cannot unsay it.
    if (!isBodyWanted) response.body?.cancel().catch(() => undefined)
    const answer = isBodyWanted ? await readStart(response) : ''
    return { kind: 'answered', status: response.status, retryAfter, body: answer }
  } catch (error) {
    if (signal.aborted) return { kind: 'timeout' }
    return { kind: 'network', detail: error instanceof Error ? error.message : String(error) }
  }
}

async function readStart(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  while (reader && size < MAX_ANSWER_BYTES) {
    const { done, value } = await reader.read()
    if (done) return text
    size += value.byteLength
    text += decoder.decode(value, { stream: true })
  }
  await reader?.cancel()
  return text
}
