import type { TestWorker } from '../../support/worker.ts'

/** As `GET /api/v1/account` answers it. */
export interface Account {
  matched: number
  sent: number
  suppressed: number
  pending: number
  dead: number
  reasons: Record<string, number>
}

/** Asks for the account again and again, whatever else happens. */
export interface AccountWatch {
  /** How often it was answered, and the answers that did not balance. */
  asked(): number
  wrong: Account[]
  stop(): Promise<void>
}

/** `ask` answers null where nobody is there to answer. */
export function watchAccount(ask: () => Promise<Account | null>, pauseMs = 100): AccountWatch {
  let isOn = true
  let asked = 0
  const wrong: Account[] = []
  const watching = (async () => {
    for (; isOn; await new Promise((done) => setTimeout(done, pauseMs))) {
      const account = await ask().catch(() => null)
      if (!account) continue
      asked += 1
      if (!isBalanced(account)) wrong.push(account)
    }
  })()
  return {
    asked: () => asked,
    wrong,
    async stop() {
      isOn = false
      await watching
    },
  }
}

/** Fails where nobody is there to answer. */
export async function accountOf(worker: TestWorker): Promise<Account> {
  const response = await worker.admin('GET', '/api/v1/account')
  if (!response.ok) throw new Error(`the account answered ${response.status}`)
  return (await response.json()) as Account
}

function isBalanced({ matched, sent, suppressed, pending, dead, reasons }: Account): boolean {
  const explained = Object.values(reasons).reduce((sum, count) => sum + count, 0)
  return matched === sent + suppressed + pending + dead && explained === suppressed + dead
}
