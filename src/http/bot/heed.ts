import type { Addressed, InboundEvent } from '../../delivery/channel.ts'
import type { Locale } from '../../delivery/message.ts'
import type { ChannelName } from '../../delivery/registry.ts'
import type { ManageView, Wish, Written } from '../../mailroom/mailroom.ts'
import { shortHash } from '../../text/hash.ts'
import { consentWritten } from '../consent.ts'
import { baseOf, type HttpContext } from '../context.ts'
import { mailroomOf, newsroomOf, shardOfAddress } from '../objects.ts'
import { schedule } from '../schemas.ts'
import type { Done } from './answer.ts'
import { type Command, readCommand } from './commands.ts'
import { findTopic, type NamedTopic } from './find-topic.ts'
import { noticeOf, reply } from './reply.ts'

type Text = Extract<InboundEvent, { kind: 'text' }>

/** What an answer is made of; `isRepeat`: it was given already. */
interface Heeded {
  done: Done
  isRepeat: boolean
  person: ManageView | null
}

/** Does what somebody wrote to a bot, and answers them in their chat. Throws where nothing was done: it comes again. */
export async function heedText(c: HttpContext, channel: ChannelName, text: Text): Promise<void> {
  const to: Addressed<ChannelName> = { channel, address: text.address, keys: [] }
  const message = shortHash([channel, text.address, text.id], 32)
  const command = readCommand(text.text)
  const { done, isRepeat, person } = await heed(c, to, message, command)
  if (isRepeat) return
  const notice = await noticeOf(c, message, command.locale, done, person)
  // The other side waits no longer than it must; whether our answer arrives, it need not know.
  c.executionCtx.waitUntil(reply(c.get('settings'), to, notice))
}

async function heed(
  c: HttpContext,
  to: Addressed<ChannelName>,
  message: string,
  command: Command,
): Promise<Heeded> {
  const settings = c.get('settings')
  const shard = await shardOfAddress(c.env, settings, to.channel, to.address)
  const tell = (wish: Wish | null): Promise<Written> =>
    mailroomOf(c.env, settings, shard).written(to, message, wish)
  switch (command.kind) {
    case 'help':
      return { done: { kind: 'help', topics: await publicTopics(c) }, isRepeat: false, person: null }
    case 'status': {
      const { person } = await tell(null)
      const topics = person?.subscriptions.map(({ topicName }) => topicName) ?? []
      const isPaused = person?.subscriber.status === 'paused'
      return { done: { kind: 'status', topics, isPaused }, isRepeat: false, person }
    }
    case 'stop': {
      const { done, topic } = await whatToStop(command, tell)
      if (topic === undefined) return { done, isRepeat: false, person: null }
      return { done, ...(await tell({ kind: 'stop', topic })) }
    }
    case 'follow':
      return follow(c, to, shard, command, tell)
  }
}

/** What a stop ends: a topic's id, null for all; undefined where that topic is not followed. */
async function whatToStop(
  { topic: wanted }: { topic: string },
  tell: (wish: null) => Promise<Written>,
): Promise<{ done: Done; topic: string | null | undefined }> {
  if (wanted === '') return { done: { kind: 'stopped', name: null }, topic: null }
  const { person } = await tell(null)
  const followed = (person?.subscriptions ?? []).map(({ topic, topicName }) => ({
    id: topic,
    name: topicName,
  }))
  const found = findTopic(wanted, followed)
  return found.ok
    ? { done: { kind: 'stopped', name: found.topic.name }, topic: found.topic.id }
    : { done: { kind: 'not_followed', wanted }, topic: undefined }
}

async function follow(
  c: HttpContext,
  to: Addressed<ChannelName>,
  shard: number,
  { topic: wanted, locale }: { topic: string; locale: Locale },
  tell: (wish: Wish | null) => Promise<Written>,
): Promise<Heeded> {
  const topics = await publicTopics(c)
  const refuse = (done: Done): Heeded => ({ done, isRepeat: false, person: null })
  if (wanted === '') return refuse({ kind: 'which', topics })
  const found = findTopic(wanted, topics)
  if (!found.ok) return refuse({ kind: 'unknown', wanted, nearest: found.nearest, topics })
  const { topic } = found
  const before = await tell(null)
  const isNew = !before.person?.subscriptions.some((subscription) => subscription.topic === topic.id)
  const settings = c.get('settings')
  const followed = await newsroomOf(c.env, settings).follow([topic.id], null, shard)
  // The topic ended between the two questions.
  if (!followed.ok) return refuse({ kind: 'unknown', wanted, nearest: [], topics: [] })
  const asked = {
    to,
    request: {
      topics: [{ id: topic.id, urgent: false, updates: false }],
      query: null,
      schedule: schedule(settings.timeZone).parse({}),
      locale,
    },
    topicNames: [topic.name],
    consent: consentWritten(locale),
    base: baseOf(c),
  }
  const written = await tell({ kind: 'follow', shard, asked, topic, seq: followed.value.seq })
  return { done: { kind: 'followed', name: topic.name, isNew }, ...written }
}

/** A private topic is somebody's own query: to others it does not exist. */
async function publicTopics(c: HttpContext): Promise<NamedTopic[]> {
  const topics = await newsroomOf(c.env, c.get('settings')).listTopics()
  return topics.filter(({ visibility }) => visibility === 'public').map(({ id, name }) => ({ id, name }))
}
