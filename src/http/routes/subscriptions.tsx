import { Hono } from 'hono'
import type * as z from 'zod'
import { consentBy } from '../../delivery/registry.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { admit } from '../admission.ts'
import { check, isForm, readForm, readJson } from '../body.ts'
import { challengeSentence } from '../challenge-sentences.ts'
import { consentNow } from '../consent.ts'
import { baseOf, type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { renderNotice } from '../notice-page.tsx'
import { mailroomOf, newsroomOf, shardOfAddress } from '../objects.ts'
import { problem } from '../problem.ts'
import { refuse } from '../refuse.ts'
import { answerRefused } from '../refused-subscription.tsx'
import { subscription } from '../schemas.ts'
import { subscriptionFields } from '../subscription-form.ts'
import { refuseTopic } from '../unknown-topic.ts'

/** Asking to be told: by JSON, or by the form on a topic's page. */
export const subscriptions = new Hono<HttpEnv>()

type Asked = z.infer<ReturnType<typeof subscription>>

subscriptions.post('/api/v1/subscriptions', (c) => (isForm(c) ? askByForm(c) : askByJson(c)))

async function askByJson(c: HttpContext): Promise<Response> {
  const body = await readJson(c, schemaFor(c))
  if (!body.ok) return body.response
  return (await subscribe(c, body.value)) ?? c.json({ status: 'pending' }, 202)
}

async function askByForm(c: HttpContext): Promise<Response> {
  const form = await readForm(c)
  if (!form.ok) return form.response
  const checked = check(c, schemaFor(c), subscriptionFields(form.value))
  if (!checked.ok) return answerRefused(c, form.value, checked.response)
  const refused = await subscribe(c, checked.value)
  if (refused) return answerRefused(c, form.value, refused)
  const t = MESSAGES[localeOf(c)]
  const { channel, address } = checked.value.channel
  if (channel === 'webpush') return renderNotice(c, t.pushPendingTitle, t.pushPendingText, 202)
  const again = { href: `/?lang=${localeOf(c)}#subscribe`, text: t.ends.mistyped }
  return renderNotice(c, t.pendingTitle, `${t.ends.sentTo(address)} ${t.pendingText}`, 202, [again])
}

function schemaFor(c: HttpContext) {
  const { channels, allowPrivateHosts, timeZone } = c.get('settings')
  return subscription(channels, allowPrivateHosts, timeZone)
}

/** Writes the request down, and asks the address. Answers only what refuses it: nobody learns who is known. */
async function subscribe(c: HttpContext, asked: Asked): Promise<Response | null> {
  const settings = c.get('settings')
  const newsroom = newsroomOf(c.env, settings)
  const read = asked.query === undefined ? null : await newsroom.readQuery(asked.query)
  if (read && !read.ok) return refuse(c, read)
  const query = read?.value ?? null
  // A private topic is somebody's own query: to others it does not exist.
  const offered = (await newsroom.listTopics()).filter(({ visibility }) => visibility === 'public')
  const known = new Map(offered.map((topic) => [topic.id, topic.name]))
  for (const [index, { id }] of asked.topics.entries()) {
    if (!known.has(id)) return refuseTopic(c, `/topics/${index}`, id)
  }
  const { channel: to, schedule, locale } = asked
  const refused = await admit(c, to)
  if (refused) return refused
  const shard = await shardOfAddress(c.env, settings, to.channel, to.address)
  const mailroom = mailroomOf(c.env, settings, shard)
  const names = asked.topics.map(({ id }) => known.get(id) ?? id)
  const request = {
    to,
    request: { topics: asked.topics, query, schedule, locale },
    // Words alone may be a message, too: nothing of a stranger's text comes into somebody's mailbox.
    topicNames: query === null ? names : [...names, MESSAGES[locale].ownQuery],
    // A program chose the language of what it agrees to; a person saw the sentence on a page.
    consent: await consentNow(c, isForm(c) ? localeOf(c) : locale),
    base: baseOf(c),
  }
  if (consentBy(to.channel) === 'link') {
    await mailroom.request(shard, request)
    return null
  }
  const answered = await mailroom.requestWebhook(shard, request)
  if (!answered.ok) {
    const { reason, status } = answered
    const { en, vi } = challengeSentence(reason, status)
    return problem(c, 'challenge_failed', [{ path: '/channel/url', message: en, message_vi: vi }])
  }
  const { id, request: confirmed } = answered.request
  const followed = await newsroom.follow(
    confirmed.topics.map((topic) => topic.id),
    confirmed.query,
    shard,
  )
  if (!followed.ok) return refuse(c, followed)
  const answer = await mailroom.confirm(id, followed.value.topics, followed.value.seq)
  // Said only now: before, who asks about a webhook of others would learn more than of an unknown one.
  return answer === 'known' ? problem(c, 'webhook_known') : null
}
