import { env } from 'cloudflare:workers'
import type { Push } from '../../../src/events.ts'
import { newsroom, rebind } from './objects.ts'

type Call = (push: Push) => Promise<{ mark: number }>

/** What becomes of the Newsroom's pushes to a shard, instead of simply arriving. */
export type Line = (push: Push, arrive: Call, shard: number) => Promise<{ mark: number }>

/** Puts a line between the Newsroom and its shards, until the Newsroom is started anew. */
export function layLine(line: Line): Promise<void> {
  const { MAILROOM } = env
  const get = (id: DurableObjectId) => {
    const stub = MAILROOM.get(id)
    const shard = [0, 1, 2].find((n) => MAILROOM.idFromName(`shard-${n}`).equals(id)) ?? -1
    const arrive: Call = (push) => stub.push(push)
    return {
      push: (push: Push) => line(push, arrive, shard),
      mark: () => stub.mark(),
      followedAmong: (topics: string[]) => stub.followedAmong(topics),
    }
  }
  return rebind(newsroom, { MAILROOM: { idFromName: (name: string) => MAILROOM.idFromName(name), get } })
}

/** The line as it should be. */
export const goodLine: Line = (push, arrive) => arrive(push)

export const deadLine: Line = () => Promise.reject(new Error('the shard cannot be reached'))
