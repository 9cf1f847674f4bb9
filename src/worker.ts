import { app } from './http/app.ts'
import { mailroomOf, newsroomOf, shardCount } from './http/objects.ts'
import { logEvent } from './log.ts'
import { readSettings } from './settings.ts'

export { Mailroom } from './mailroom/mailroom.ts'
export { Newsroom } from './newsroom/newsroom.ts'

export default {
  fetch: app.fetch,

  /** The heartbeat: the same tick that each object's alarm makes, so that a lost alarm heals. */
  async scheduled(controller, env) {
    const read = readSettings(env)
    if (!read.ok) {
      logEvent('settings.invalid', { faults: read.faults.map(({ message }) => message) })
      return
    }
    const { settings } = read
    await newsroomOf(env, settings).tick(controller.scheduledTime)
    const shards = await shardCount(env, settings)
    for (let shard = 0; shard < shards; shard += 1) {
      await mailroomOf(env, settings, shard).tick(controller.scheduledTime)
    }
  },
} satisfies ExportedHandler<Env>
