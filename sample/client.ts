import { setTimeout as wait } from 'node:timers/promises'
import { pressButton } from './press-button.ts'

export type SourceReport = {
  source: string
  status: 'new' | 'unchanged' | 'failed' | 'skipped'
  httpStatus?: number | null
  items?: number
  new?: number
  matched?: number
  baseline?: boolean
  durationMs?: number
  error?: unknown
}

export type PollReport = { id: string; sources: SourceReport[] }

export type Mail = { id: string; to: string; subject: string; text: string; at?: string }

export type Client = ReturnType<typeof createClient>

const requestMs = 30_000
const lookEveryMs = 250

/** Talks to the Worker over its public and admin routes, as any other program would. */
export function createClient(origin: string, token: string) {
  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(origin + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(requestMs),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path} → ${response.status}\n${text.slice(0, 2000)}`)
    return text === '' ? undefined : JSON.parse(text)
  }

  const outbox = async (): Promise<Mail[]> => {
    const answer = (await call('GET', '/api/v1/outbox')) as Mail[] | { items: Mail[] }
    return Array.isArray(answer) ? answer : answer.items
  }

  return {
    outbox,
    createTopic: (topic: object) => call('POST', '/api/v1/topics', topic),
    createSource: (source: object) => call('POST', '/api/v1/sources', source),
    subscribe: (subscription: object) => call('POST', '/api/v1/subscriptions', subscription),
    poll: async () => (await call('POST', '/polls', {})) as PollReport,

    /** Until the Worker says that it is well; throws with its last answer after `withinMs`. */
    async waitForHealth(withinMs: number): Promise<void> {
      const deadline = Date.now() + withinMs
      for (let last = 'no answer'; ; await wait(lookEveryMs)) {
        try {
          const response = await fetch(`${origin}/health`, { signal: AbortSignal.timeout(requestMs) })
          if (response.status === 200) return
          last = `${response.status} ${await response.text()}`
        } catch (error) {
          // Nothing listens yet.
          last = String(error)
        }
        if (Date.now() > deadline) throw new Error(`GET /health: ${last}`)
      }
    },

    /** The newest mail that `wanted` accepts, as soon as it is in the outbox; undefined after `withinMs`. */
    async waitForMail(wanted: (mail: Mail) => boolean, withinMs: number): Promise<Mail | undefined> {
      const deadline = Date.now() + withinMs
      for (;;) {
        const mail = (await outbox()).find(wanted)
        if (mail || Date.now() > deadline) return mail
        await wait(lookEveryMs)
      }
    },

    /** What a reader does with the link of a confirmation: opens the page, presses its button. */
    async confirm(link: string): Promise<void> {
      const page = await fetch(link, { signal: AbortSignal.timeout(requestMs) })
      const html = await page.text()
      if (!page.ok) throw new Error(`GET ${link} → ${page.status}\n${html.slice(0, 2000)}`)
      const { address, body } = pressButton(html, link)
      const done = await fetch(address, {
        method: 'POST',
        body,
        headers: { origin },
        signal: AbortSignal.timeout(requestMs),
      })
      if (!done.ok) throw new Error(`POST ${address} → ${done.status}\n${(await done.text()).slice(0, 2000)}`)
    },
  }
}

const confirmLink = /https?:\/\/[^\s<>"]+\/subscriptions\/confirm\?[^\s<>")]+/

/** The link that a confirmation asks to open; undefined for any other mail. */
export function confirmLinkOf(mail: Mail): string | undefined {
  return mail.text.match(confirmLink)?.[0].replace(/[.,;]$/, '')
}
