import { userAgent } from '../../agent.ts'
import type { Addressed } from '../../delivery/channel.ts'
import { signedLink } from '../../delivery/links.ts'
import type { Locale, NoticeMessage } from '../../delivery/message.ts'
import { ATTEMPT_MS, type Outside } from '../../delivery/outside.ts'
import { type ChannelName, makeChannels } from '../../delivery/registry.ts'
import { logEvent } from '../../log.ts'
import type { ManageView } from '../../mailroom/people/own-page-desk.ts'
import type { Settings } from '../../settings.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { baseOf, type HttpContext } from '../context.ts'
import { signingKeyOf } from '../objects.ts'
import { answerLines, type Done } from './answer.ts'

/** As long as the links of a digest. */
const LINK_MS = 40 * 86_400_000

/** The answer as a message of its channel; with a link to their own page for who follows something. */
export async function noticeOf(
  c: HttpContext,
  id: string,
  locale: Locale | null,
  done: Done,
  person: ManageView | null,
): Promise<NoticeMessage> {
  const settings = c.get('settings')
  const spoken = locale ?? 'vi'
  const links = []
  // What is agreed to, in full, wherever an answer says that something is.
  if (done.kind === 'help' || (done.kind === 'followed' && done.isNew))
    links.push({ label: MESSAGES[spoken].consentMore, url: `${baseOf(c)}/privacy` })
  if (person && (done.kind === 'status' || done.kind === 'followed')) {
    const { id: subscriber, linkVersion: version } = person.subscriber
    const token = { purpose: 'manage', id: subscriber, version, expiresAt: Date.now() + LINK_MS } as const
    const url = signedLink(baseOf(c), token, await signingKeyOf(c.env, settings))
    links.push({ label: MESSAGES[spoken].manageLink, url })
  }
  return {
    kind: 'notice',
    about: 'answer',
    id,
    locale: spoken,
    base: baseOf(c),
    timeZone: settings.timeZone,
    date: Date.now(),
    subject: MESSAGES[spoken].productName,
    lines: answerLines(done, locale),
    links,
  }
}

/** One attempt: who gets no answer writes again, and what was done stays done. */
export async function reply(
  settings: Settings,
  to: Addressed<ChannelName>,
  notice: NoticeMessage,
): Promise<void> {
  const channel = makeChannels(settings.channels, outsideOf(settings))[to.channel]
  const body = await channel.render(notice, to)
  if (body === null) return
  const outcome = await channel.send(body, notice.id, to, Date.now())
  logEvent('bot.answer', { channel: to.channel, ...outcome })
}

/** A bot's API is reached by requests alone. */
function outsideOf({ publicUrl, contact, allowPrivateHosts }: Settings): Outside {
  const none = () => {
    throw new Error('a bot has no use for this')
  }
  return {
    fetch: fetch.bind(globalThis),
    userAgent: userAgent(publicUrl, contact),
    allowPrivateHosts,
    attemptMs: ATTEMPT_MS,
    sendEmail: null,
    keep: none,
    keptSecret: none,
  }
}
