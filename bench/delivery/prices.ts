/**
 * What the vendor charges beyond what the paid plan includes, in dollars: Cloudflare's price pages for Durable Objects
 * (developers.cloudflare.com/durable-objects/platform/pricing) and KV (…/kv/platform/pricing), as of November 2026.
 * Outside requests and their bytes cost nothing; mail and push services charge for themselves.
 */
const PRICES = {
  rowWritten: 1.0 / 1e6,
  rowRead: 0.001 / 1e6,
  request: 0.15 / 1e6,
  gigabyteSecond: 12.5 / 1e6,
  kvRead: 0.5 / 1e6,
  kvWrite: 5.0 / 1e6,
  gigabyteMonth: 0.2,
} as const

/** An object is billed for this much memory while it is at work, whatever it uses. */
const OBJECT_GB = 0.128
/** How long a digest's row is kept, in months. */
const KEPT_MONTHS = 40 / 30

/** What one digest needs, on average. */
export interface Usage {
  /** Alarms included, a row each. */
  rowsWritten: number
  rowsRead: number
  kvReads: number
  kvWrites: number
  /** Calls and alarms that objects were woken for, and how long they were at work, ms. */
  requests: number
  activeMs: number
}

/** Dollars for a million of them, by what they are for. */
export function costOfMillion(usage: Usage): Record<keyof Usage, number> {
  return {
    rowsWritten: usage.rowsWritten * PRICES.rowWritten * 1e6,
    rowsRead: usage.rowsRead * PRICES.rowRead * 1e6,
    kvReads: usage.kvReads * PRICES.kvRead * 1e6,
    kvWrites: usage.kvWrites * PRICES.kvWrite * 1e6,
    requests: usage.requests * PRICES.request * 1e6,
    activeMs: (usage.activeMs / 1000) * OBJECT_GB * PRICES.gigabyteSecond * 1e6,
  }
}

/** Dollars for keeping a million rows of so many bytes as long as digests are kept. */
export function storageOfMillion(bytes: number): number {
  return (bytes / 1e9) * KEPT_MONTHS * PRICES.gigabyteMonth * 1e6
}
