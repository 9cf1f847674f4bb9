import { type Account, addAccounts } from '../mailroom/ledger/account.ts'
import type { Settings } from '../settings.ts'
import { fromShards } from './objects.ts'

/** The reconciliation over all shards. */
export async function readAccount(env: Env, settings: Settings): Promise<Account> {
  return addAccounts(await fromShards(env, settings, (shard) => shard.account()))
}
