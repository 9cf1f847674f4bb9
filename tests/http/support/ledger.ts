import { expect } from 'vitest'
import { type TestWorker, until } from '../../support/worker.ts'

/** A row of `GET /api/v1/deliveries`. */
export interface DeliveryRow {
  id: string
  subscriber: string
  kind: string
  lane: string
  status: string
  reason: string | null
  events: number
  attempts: number
  createdAt: string
  nextAttemptAt: string | null
  settledAt: string | null
  lastAttempt: unknown
}

export interface Account {
  matched: number
  sent: number
  suppressed: number
  pending: number
  dead: number
  reasons: Record<string, number>
}

export async function deliveriesOf(worker: TestWorker, query = ''): Promise<DeliveryRow[]> {
  const response = await worker.admin('GET', `/api/v1/deliveries?limit=500${query}`)
  return ((await response.json()) as { items: DeliveryRow[] }).items
}

/** The account, which balances whenever it is looked at. */
export async function accountOf(worker: TestWorker): Promise<Account> {
  const account = (await (await worker.admin('GET', '/api/v1/account')).json()) as Account
  const { matched, sent, suppressed, pending, dead, reasons } = account
  expect(sent + suppressed + pending + dead, JSON.stringify(account)).toBe(matched)
  const explained = Object.values(reasons).reduce((sum, count) => sum + count, 0)
  expect(explained, JSON.stringify(account)).toBe(suppressed + dead)
  return account
}

/** The account as soon as it says that; fails with what it said last. */
export async function expectAccount(worker: TestWorker, expected: Partial<Account>): Promise<void> {
  let last: Account | undefined
  const says = async () => {
    last = await accountOf(worker)
    return Object.entries(expected).every(
      ([field, value]) => JSON.stringify(last?.[field as keyof Account]) === JSON.stringify(value),
    )
  }
  await until(says, 10_000).catch(() => expect(last).toMatchObject(expected))
}
