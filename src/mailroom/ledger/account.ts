import { readMark } from '../schema.ts'
import { EventCounts } from './event-counts.ts'
import { outcomes } from './totals.ts'

/** Events × subscriptions, whole numbers: matched = sent + suppressed + pending + dead at every moment. */
export interface Account {
  matched: number
  sent: number
  suppressed: number
  pending: number
  dead: number
  /** Of those suppressed and dead, how many for each reason. */
  reasons: Record<string, number>
}

/**
 * The shard's reconciliation. What was matched is derived from the `seq` ranges of subscriptions, what became of it
 * from delivery rows and, beyond the lanes' cursors, from what no window holds yet: two ways that must agree.
 */
export function readAccount(sql: SqlStorage): Account {
  const mark = readMark(sql) ?? 0
  const account: Account = { matched: 0, sent: 0, suppressed: 0, pending: 0, dead: 0, reasons: {} }
  const counts = new EventCounts(
    sql.exec<{ topic: string; seq: number }>('SELECT topic, seq FROM events ORDER BY topic, seq'),
  )
  const periods = sql.exec<{ topic: string; from_seq: number; to_seq: number | null; start: number }>(
    `SELECT s.topic, s.from_seq, s.to_seq, COALESCE(s.since, l.cursor) AS start FROM subscriptions s
     JOIN lanes l ON l.subscriber = s.subscriber AND l.lane = s.lane`,
  )
  for (const { topic, from_seq, to_seq, start } of periods) {
    account.matched += counts.between(topic, from_seq, to_seq ?? mark)
    if (to_seq === null) account.pending += counts.between(topic, start, mark)
  }
  for (const { outcome, count } of outcomes(sql)) addOutcome(account, outcome, count)
  return account
}

/** Sums shards' accounts. */
export function addAccounts(accounts: readonly Account[]): Account {
  const sum: Account = { matched: 0, sent: 0, suppressed: 0, pending: 0, dead: 0, reasons: {} }
  for (const account of accounts) {
    for (const field of ['matched', 'sent', 'suppressed', 'pending', 'dead'] as const)
      sum[field] += account[field]
    for (const [reason, count] of Object.entries(account.reasons)) {
      sum.reasons[reason] = (sum.reasons[reason] ?? 0) + count
    }
  }
  return sum
}

function addOutcome(account: Account, outcome: string, count: number): void {
  if (count === 0) return
  const [status, reason] = outcome.split(':')
  switch (status) {
    case 'matched':
    case 'sent':
      account[status] += count
      return
    case 'due':
      account.pending += count
      return
    case 'suppressed':
    case 'dead':
      account[status] += count
      account.reasons[reason ?? ''] = (account.reasons[reason ?? ''] ?? 0) + count
  }
}
