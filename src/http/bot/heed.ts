import type { Addressed, InboundEvent } from '../../delivery/channel.ts'
import type { Locale } from '../../delivery/message.ts'
import type { ChannelName } from '../../delivery/registry.ts'
import type { ManageView } from '../../mailroom/people/own-page-desk.ts'
import type { Wish, Written } from '../../mailroom/people/wish-desk.ts'
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

/** What became of it, and of the person where their own page is worth a link. */
interface Heeded {
  done: Done
  person: ManageView | null
}

/** One chat's Mailroom, and what was written there. */
interface Chat {
  to: Addressed<ChannelName>
  shard: number
  /** How things stand, once the wish is granted. */
  tell(wish: Wish | null): Promise<Written>
}

/** Does what somebody wrote to a bot, and answers them in their chat. Throws where nothing was done: it comes again. */
export async function heedText(c: HttpContext, channel: ChannelName, text: Text): Promise<void> {
  const settings = c.get('settings')
  const to: Addressed<ChannelName> = { channel, address: text.address, keys: [] }
  const message = shortHash([channel, text.address, text.id], 32)
  const shard = await shardOfAddress(c.env, settings, channel, text.address)
  const tell = (wish: Wish | null): Promise<Written> =>
    mailroomOf(c.env, settings, shard).written(to, message, wish)
  const before = await tell(null)
  // It was answered too.
  if (before.isRepeat) return
  const command = readCommand(text.text)
  const { done, person } = await heed(c, { to, shard, tell }, command, before.person)
  const notice = await noticeOf(c, message, command.locale, done, person)
  // The other side waits no longer than it must; whether our answer arrives, it need not know.
  c.executionCtx.waitUntil(reply(settings, to, notice))
}

async function heed(
  c: HttpContext,
  chat: Chat,
  command: Command,
  person: ManageView | null,
): Promise<Heeded> {
  const followed = (person?.subscriptions ?? []).map(({ topic, topicName }) => ({
    id: topic,
    name: topicName,
  }))
  switch (command.kind) {
    case 'help':
      return { done: { kind: 'help', topics: await publicTopics(c) }, person: null }
    case 'status': {
      const isPaused = person?.subscriber.status === 'paused'
      const topics = followed.map(({ name }) => name)
      return { done: { kind: 'status', topics, isPaused, schedule: scheduleOf(person) }, person }
    }
    case 'stop':
      return { done: await stop(chat, command.topic, followed), person: null }
    case 'follow':
      return follow(c, chat, command, person)
  }
}

async function stop({ tell }: Chat, wanted: string, followed: readonly NamedTopic[]): Promise<Done> {
  const found = wanted === '' ? null : findTopic(wanted, followed)
  if (found && !found.ok) return { kind: 'not_followed', wanted }
  await tell({ kind: 'stop', topic: found?.topic.id ?? null })
  return { kind: 'stopped', name: found?.topic.name ?? null }
}

async function follow(
  c: HttpContext,
  { to, shard, tell }: Chat,
  { topic: wanted, locale }: { topic: string; locale: Locale },
  before: ManageView | null,
): Promise<Heeded> {
  const settings = c.get('settings')
  const topics = await publicTopics(c)
  if (wanted === '') return { done: { kind: 'which', topics }, person: null }
  const found = findTopic(wanted, topics)
  if (!found.ok) return { done: { kind: 'unknown', wanted, nearest: found.nearest, topics }, person: null }
  const { topic } = found
  const noted = await newsroomOf(c.env, settings).follow([topic.id], null, shard)
  // The topic ended between the two questions.
  if (!noted.ok) return { done: { kind: 'unknown', wanted, nearest: [], topics: [] }, person: null }
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
  const { person } = await tell({ kind: 'follow', shard, asked, topic, seq: noted.value.seq })
  const isNew = !before?.subscriptions.some((followed) => followed.topic === topic.id)
  const isResumed = before?.subscriber.status === 'paused'
  const told = scheduleOf(person)
  return { done: { kind: 'followed', name: topic.name, isNew, isResumed, schedule: told }, person }
}

const scheduleOf = (person: ManageView | null) => person?.subscriber.schedule ?? null

/** A private topic is somebody's own query: to others it does not exist. */
async function publicTopics(c: HttpContext): Promise<NamedTopic[]> {
  const topics = await newsroomOf(c.env, c.get('settings')).listTopics()
  return topics.filter(({ visibility }) => visibility === 'public').map(({ id, name }) => ({ id, name }))
}
