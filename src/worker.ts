import { readBounce } from './delivery/channels/email/channel.ts'
import { app } from './http/app.ts'
import { libraryOf, mailroomOf, newsroomOf, shardCount } from './http/objects.ts'
import { tellVerdict } from './http/verdicts.ts'
import { logEvent } from './log.ts'
import { readSettings } from './settings.ts'

export { Library } from './library/library.ts'
export { Mailroom } from './mailroom/mailroom.ts'
export { Newsroom } from './newsroom/newsroom.ts'

/** An object that fails keeps none of the others from their tick. */
async function tickAlone(object: string, tick: () => Promise<unknown>): Promise<void> {
  try {
    await tick()
  } catch (error) {
    logEvent('tick.failed', { object, error: String(error) })
  }
}

/** A report on a mail of ours holds at most that mail and a few lines. */
const MAX_REPORT_BYTES = 1_000_000

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
    const { scheduledTime } = controller
    await tickAlone('newsroom', () => newsroomOf(env, settings).tick(scheduledTime))
    await tickAlone('library', () => libraryOf(env, settings).tick(scheduledTime))
    const shards = await shardCount(env, settings)
    for (let shard = 0; shard < shards; shard += 1) {
      await tickAlone(`shard-${shard}`, () => mailroomOf(env, settings, shard).tick(scheduledTime))
    }
  },

  /** What Email Routing hands us: mails of ours that come back. All others are dropped, whoever they are for. */
  async email(message, env) {
    const read = readSettings(env)
    if (!read.ok) throw new Error('the settings are invalid')
    if (message.rawSize > MAX_REPORT_BYTES) return
    const raw = async () => new Uint8Array(await new Response(message.raw).arrayBuffer())
    const bounce = await readBounce(read.settings.channels.email, message.to, raw)
    if (bounce) await tellVerdict(env, read.settings, bounce)
  },
} satisfies ExportedHandler<Env>
