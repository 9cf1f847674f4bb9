import type { Flags } from '../flags.ts'
import { writeRightTable } from '../reading/right-table.ts'
import { benchSpeed } from '../reading/speed.ts'
import { scoreAll } from '../reading/suite.ts'
import type { Row } from '../table.ts'

/** What each library reads right of the suite, printed at once, and how long it takes, as rows. */
export async function benchReading(flags: Flags): Promise<Row[]> {
  // Libraries make a `Date` of dates without zone in the zone of the process: it is the one that the suite means.
  process.env.TZ = 'Asia/Ho_Chi_Minh'
  console.log(`${writeRightTable(await scoreAll())}\n`)
  return benchSpeed(flags.rounds)
}
