import worker from '../../src/worker.ts'
import type { BenchMailroom, ShardAsk } from './mailroom.ts'
import type { BenchPeer, PeerAsk } from './peers/peer.ts'

export { Library, Newsroom } from '../../src/worker.ts'
export { BenchMailroom } from './mailroom.ts'
export { BenchPeer } from './peers/peer.ts'

interface BenchEnv extends Env {
  PEER: DurableObjectNamespace<BenchPeer>
}

/** Sends of all objects, which share one thread here, and how long they took. */
const sends = { count: 0, ms: 0 }
const send = globalThis.fetch.bind(globalThis)
globalThis.fetch = async (...args: Parameters<typeof fetch>) => {
  const began = performance.now()
  try {
    return await send(...args)
  } finally {
    sends.count += 1
    sends.ms += performance.now() - began
  }
}

/** What the benchmark reads of them, and begins anew. */
export type Sends = typeof sends

/** Some 20 MB that live long enough to be taken for old, and then are held by nobody. */
function makeGarbage(): number {
  const held = Array.from({ length: 400 }, (_, n) => new Array<number>(6_000).fill(n))
  return held.reduce((sum, { length }) => sum + length, 0)
}

export default {
  ...worker,
  async fetch(request, env, ctx) {
    const [, room, kind, number] = new URL(request.url).pathname.split('/')
    if (room !== 'bench') return worker.fetch(request, env, ctx)
    if (kind === 'garbage') return Response.json(makeGarbage())
    if (kind === 'sends') {
      const read = Response.json(sends)
      Object.assign(sends, { count: 0, ms: 0 })
      return read
    }
    const name = `${kind}-${number}`
    if (kind === 'shard') {
      const shard = env.MAILROOM.get(env.MAILROOM.idFromName(name)) as unknown as BenchMailroom
      return Response.json(await shard.act(await request.json<ShardAsk>()))
    }
    const peer = env.PEER.get(env.PEER.idFromName(name)) as unknown as BenchPeer
    return Response.json(await peer.act(await request.json<PeerAsk>()))
  },
} satisfies ExportedHandler<BenchEnv>
