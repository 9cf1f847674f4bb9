import { setTimeout as wait } from 'node:timers/promises'
import type { Random } from './random.ts'

/** What kills are aimed at, in turn. */
export const STAGES = ['poll', 'send', 'push', 'send', 'flush', 'send'] as const
export type Stage = (typeof STAGES)[number]

/** What can be seen from outside since the poll was asked for. */
export interface Scene {
  /** The newspaper was asked. */
  isAsked(): boolean
  /** The log says that the source was read and what was new is committed. */
  isCommitted(): boolean
  /** Digests that have come to readers. */
  deliveries(): number
}

/** What never comes (a poll that joined an earlier one asks nobody) is not waited for longer. */
const GIVE_UP_MS = 5_000

/**
 * Waits for a random moment of a stage. Pushes follow the commit within milliseconds; puts come after them, up to a
 * second later where the same key was put just before; sends go on beside both, of which at most `messages` are waited for.
 */
export async function momentOf(stage: Stage, scene: Scene, messages: number, random: Random): Promise<void> {
  switch (stage) {
    case 'poll':
      await comes(scene.isAsked)
      return pause(random.whole(0, 60))
    case 'push':
      await comes(scene.isCommitted)
      return pause(random.whole(0, 20))
    case 'flush':
      await comes(scene.isCommitted)
      return pause(random.whole(20, 900))
    case 'send': {
      const nth = random.whole(1, messages)
      await comes(() => scene.deliveries() >= nth)
      return pause(random.whole(0, 30))
    }
  }
}

/** No turn of the event loop for no time: the moment is now. */
async function pause(ms: number): Promise<void> {
  if (ms > 0) await wait(ms)
}

async function comes(hasCome: () => boolean): Promise<void> {
  const deadline = Date.now() + GIVE_UP_MS
  while (!hasCome() && Date.now() < deadline) await wait(1)
}
