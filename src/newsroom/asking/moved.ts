const DAY_MS = 86_400_000
/** A redirect that a mistake or a captive portal makes does not last so long. */
const LEAST_ANSWERS = 3
const LEAST_MS = 3 * DAY_MS

/** A permanent redirect that is being watched. Kept with its source, as JSON. */
export interface MovedMemory {
  url: string
  /** When it was first answered, ms since 1970 UTC. */
  since: number
  answers: number
}

/**
 * A permanent redirect is used at once, and stored only when it has been answered for three days, at least three times,
 * each time with the same feed behind it. `permanentUrl` is what this answer says, null for nothing; `store` is the
 * address that from now on is the source's.
 */
export function movedStep(
  memory: MovedMemory | null,
  permanentUrl: string | null,
  isSameFeed: boolean,
  now: number,
): { memory: MovedMemory | null; store: string | null } {
  if (permanentUrl === null || !isSameFeed) return { memory: null, store: null }
  const isSame = memory !== null && memory.url === permanentUrl
  const next = isSame
    ? { ...memory, answers: memory.answers + 1 }
    : { url: permanentUrl, since: now, answers: 1 }
  const isSure = next.answers >= LEAST_ANSWERS && now - next.since >= LEAST_MS
  return isSure ? { memory: null, store: permanentUrl } : { memory: next, store: null }
}
