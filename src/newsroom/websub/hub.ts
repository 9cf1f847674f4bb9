import type { Settings } from '../../settings.ts'

/** KV shows elsewhere what was put within so long (design of KV: "up to 60 seconds"); the hub may stand anywhere. */
const KV_DELAY_MS = 60_000

/** The WebSub hub that is told of changes. */
export interface Hub {
  address: string
  /** Before the path of every feed. */
  base: string
  /** How long after its put a value may still not be what the hub is shown. */
  delayMs: number
}

/** The hub as settings name it; null for none, or where feeds have no address that it could ask. */
export function hubOf({ websubHub, publicUrl, development }: Settings): Hub | null {
  if (websubHub === null || publicUrl === null) return null
  return { address: websubHub, base: publicUrl, delayMs: development ? 0 : KV_DELAY_MS }
}
