import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Lifetime } from '../../sample/lifetime.ts'
import type { Received, ReceiverMessage } from './receiver-process.ts'

export interface DigestReceiver {
  port: number
  /** What came since it was last asked. */
  received(): Promise<Received>
}

/** Starts the other side; `delayMs` is how long it takes to answer, and a little more. */
export async function startDigestReceiver(
  lifetime: Lifetime,
  kind: 'http' | 'smtp',
  delayMs: number,
): Promise<DigestReceiver> {
  const child = fork(join(import.meta.dirname, 'receiver-process.ts'), [kind, String(delayMs)])
  lifetime.add(() => void child.kill())
  const answer = async () => (await once(child, 'message'))[0] as ReceiverMessage
  const started = await answer()
  if (!('port' in started)) throw new Error('The receiver did not start')
  return {
    port: started.port,
    async received() {
      child.send('read')
      const said = await answer()
      if (!('received' in said)) throw new Error('The receiver said something else')
      return said.received
    },
  }
}
