import type { Outside } from '../../../src/delivery/outside.ts'

/** A world in which nothing can be reached; each test opens what it is about. */
export function outside(open: Partial<Outside> = {}): Outside {
  return {
    fetch: async () => {
      throw new Error('nothing was to be fetched')
    },
    userAgent: 'bantin/0 (+https://tin.vn)',
    allowPrivateHosts: false,
    attemptMs: 15_000,
    sendEmail: null,
    keep: () => {
      throw new Error('nothing was to be kept')
    },
    keptSecret: () => {
      throw new Error('no secret was to be kept')
    },
    ...open,
  }
}
