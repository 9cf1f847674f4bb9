/** For one attempt, from its first byte to the answer's status, whatever it is made by. */
export const ATTEMPT_MS = 15_000

/** A mail as Cloudflare's `send_email` takes it built. */
export interface BuiltMail {
  from: { email: string; name: string }
  to: string
  subject: string
  text: string
  html: string
  headers: Record<string, string>
}

/** Rejects with an error that has a `code`. */
export type SendEmail = (mail: BuiltMail) => Promise<{ messageId: string }>

/** What a channel may use of the world. */
export interface Outside {
  fetch: typeof fetch
  /** The product's own, with whom to write to. */
  userAgent: string
  allowPrivateHosts: boolean
  /** Limit of one attempt in ms: `ATTEMPT_MS`, except in tests. */
  attemptMs: number
  /** The binding for mail; null where there is none. */
  sendEmail: SendEmail | null
  /** Keeps what did not really leave, in place of what it holds under the same id. */
  keep(id: string, body: string): void
  /** A secret of the shard's own: made where there is none of that name yet, and kept. For development. */
  keptSecret(name: string, make: () => string): string
}
