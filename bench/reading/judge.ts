import { parentPort, workerData } from 'node:worker_threads'
import { FAMILIES } from '../../tests/unit/feeds/suite/families.ts'
import { READERS } from './readers.ts'
import { type Score, score } from './score.ts'

/** Which reader, and which case of all families to begin with. */
export interface Brief {
  reader: string
  from: number
}

/** A thread of its own for each reader: one that hangs or takes all memory can be ended. */
const { reader: name, from } = workerData as Brief
const reader = READERS.find((one) => one.name === name)
const cases = FAMILIES.flatMap((family) => family.cases)
for (const one of cases.slice(from)) {
  if (reader) parentPort?.postMessage(score(one, await reader.answer(one), reader.silentOf) satisfies Score)
}
