import type { Account, AccountWatch } from './account-watch.ts'
import { countReceipts, type Receipt, type Wrongs } from './receipts.ts'

/** One line about a run with faults, as it is printed. */
export function showRun(
  fault: string,
  run: {
    receipts: readonly Receipt[]
    wrongs: Wrongs
    faults: Record<string, number>
    account: Account
    watch: AccountWatch
    /** Deliveries that were dead in the end and were sent again by hand. */
    replayed: number
    seed: number
  },
): void {
  const { receipts, wrongs, faults, account, watch, replayed, seed } = run
  const { digests, repeats } = countReceipts(receipts)
  const row = {
    digests,
    'faults injected': Object.values(faults).reduce((sum, count) => sum + count, 0),
    lost: wrongs.lost.length,
    'two ids': wrongs.underTwoIds.length,
    repeats,
    'of other bytes': wrongs.otherBody.length,
    'for nothing': wrongs.repeatedForNothing.length,
    'dead and replayed': replayed,
    'account asked': watch.asked(),
    unbalanced: watch.wrong.length,
  }
  // As text: inside workerd `console.table` shows nothing.
  const cells = Object.entries(row).map(([name, count]) => `${name} ${count}`)
  console.log(`| ${[fault, ...cells].join(' | ')} |`)
  console.log(`SEED=${seed}, faults ${JSON.stringify(faults)}, account ${JSON.stringify(account)}`)
}
