import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { newSecret } from '../delivery/standard-webhooks.ts'

/** After a rotation the older secret signs beside the newer one for so long, unless its owner ends it before. */
const OLDER_MS = 86_400_000

/** Secrets, newest first, and until when (ms since 1970 UTC) others than the newest sign; null for as long as they stay. */
export interface KeptSecrets {
  secrets: string[]
  olderUntil: number | null
}

/** The row of a webhook, by its subscriber's id, with its secrets. */
type Signing = KeptSecrets & { id: string }

/** How many secrets sign now, and until when the older one does; null where there is none. */
export interface SecretsView {
  live: number
  olderUntil: number | null
}

export type Rotated =
  | { ok: true; secret: string; view: SecretsView }
  /** Two sign already, or the one that was given does. */
  | { ok: false; reason: 'two_secrets' | 'same_secret' }

/** As the column has them: a list, or with it the time. */
export function readSecrets(column: string | null): KeptSecrets {
  const kept = JSON.parse(column ?? '[]') as string[] | KeptSecrets
  return Array.isArray(kept) ? { secrets: kept, olderUntil: null } : kept
}

/** Those that sign at `now`. */
export function liveSecrets({ secrets, olderUntil }: KeptSecrets, now: number): string[] {
  return olderUntil !== null && now >= olderUntil ? secrets.slice(0, 1) : secrets
}

/** Whether a secret that somebody sent is one of those; compared in constant time, as hashes. */
export function isAmong(secret: string, secrets: readonly string[]): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  const sent = hash(secret)
  return secrets.some((one) => timingSafeEqual(hash(one), sent))
}

export function viewSecrets(kept: KeptSecrets, now: number): SecretsView {
  const live = liveSecrets(kept, now).length
  return { live, olderUntil: live > 1 ? kept.olderUntil : null }
}

/**
 * A newer secret signs from now on, the one that signs beside it. Never a third: whoever presses twice would lose the
 * one that their receiver knows.
 */
export function rotateSecret(sql: SqlStorage, webhook: Signing, own: string | null, now: number): Rotated {
  const live = liveSecrets(webhook, now)
  if (live.length > 1) return { ok: false, reason: 'two_secrets' }
  if (own !== null && live.includes(own)) return { ok: false, reason: 'same_secret' }
  const secret = own ?? newSecret(randomBytes(32))
  const kept = { secrets: [secret, ...live], olderUntil: now + OLDER_MS }
  write(sql, webhook.id, kept)
  return { ok: true, secret, view: viewSecrets(kept, now) }
}

/** Leaves the newest alone. */
export function endOlderSecret(sql: SqlStorage, webhook: Signing): SecretsView {
  write(sql, webhook.id, webhook.secrets.slice(0, 1))
  return { live: 1, olderUntil: null }
}

function write(sql: SqlStorage, id: string, kept: KeptSecrets | string[]): void {
  sql.exec('UPDATE subscribers SET secrets = ? WHERE id = ?', JSON.stringify(kept), id)
}
