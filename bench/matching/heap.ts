import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes that live on the heap, array buffers not counted, after everything that is garbage was collected. */
export function liveBytes(): number {
  collect()
  return process.memoryUsage().heapUsed
}
