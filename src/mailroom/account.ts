import { readMark } from './schema.ts'

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
  const totals = new Map(
    sql
      .exec<{ outcome: string; count: number }>('SELECT outcome, count FROM totals')
      .toArray()
      .map(({ outcome, count }) => [outcome, count]),
  )
  const account: Account = {
    matched: totals.get('matched') ?? 0,
    sent: 0,
    suppressed: 0,
    pending: 0,
    dead: 0,
    reasons: {},
  }
  account.matched += sql
    .exec<{ n: number }>(
      `SELECT COUNT(*) AS n FROM subscriptions s JOIN events e
         ON e.topic = s.topic AND e.seq > s.from_seq AND e.seq <= COALESCE(s.to_seq, ?)`,
      mark,
    )
    .one().n
  account.pending += sql
    .exec<{ n: number }>(
      `SELECT COUNT(*) AS n FROM subscriptions s
       JOIN lanes l ON l.subscriber = s.subscriber AND l.lane = s.lane
       JOIN events e ON e.topic = s.topic AND e.seq > COALESCE(s.since, l.cursor) AND e.seq <= ?
       WHERE s.to_seq IS NULL`,
      mark,
    )
    .one().n
  for (const [outcome, count] of [...outcomesOfRows(sql), ...totals]) addOutcome(account, outcome, count)
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

/** What delivery rows (of those that `where` chooses) say became of events: pairs of `status:reason` and count. */
export function outcomesOfRows(
  sql: SqlStorage,
  where = 'TRUE',
  ...bindings: SqlStorageValue[]
): [string, number][] {
  return sql
    .exec<{ status: string; reason: string | null; counted: number; repeats: number; updates: number }>(
      `SELECT status, reason, SUM(counted) AS counted, SUM(repeats) AS repeats, SUM(updates) AS updates
       FROM deliveries WHERE kind = 'digest' AND ${where} GROUP BY status, reason`,
      ...bindings,
    )
    .toArray()
    .flatMap(({ status, reason, counted, repeats, updates }): [string, number][] => [
      [`${status}:${reason ?? ''}`, counted],
      ['suppressed:repeat', repeats],
      ['suppressed:update', updates],
    ])
    .filter(([, count]) => count > 0)
}

function addOutcome(account: Account, outcome: string, count: number): void {
  const [status, reason] = outcome.split(':')
  switch (status) {
    case 'sent':
      account.sent += count
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
