import { Hono } from 'hono'
import type * as z from 'zod'
import { consentBy } from '../../delivery/registry.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { admit } from '../admission.ts'
import { isForm } from '../body.ts'
import { consentNow } from '../consent.ts'
import { baseOf, type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { readFormOrJson } from '../form-or-json.ts'
import { renderNotice } from '../notice-page.tsx'
import { mailroomOf, newsroomOf, shardOfAddress } from '../objects.ts'
import { problem } from '../problem.ts'
import { refuse } from '../refuse.ts'
import { subscription } from '../schemas.ts'
import { subscriptionFields } from '../subscription-form.ts'
import { refuseTopic } from '../unknown-topic.ts'

/** Asking to be told: by JSON, or by the form on a topic's page. */
export const subscriptions = new Hono<HttpEnv>()

type Asked = z.infer<ReturnType<typeof subscription>>

subscriptions.post('/api/v1/subscriptions', async (c) => {
  const { channels, allowPrivateHosts, timeZone } = c.get('settings')
  const schema = subscription(channels, allowPrivateHosts, timeZone)
  const body = await readFormOrJson(c, schema, subscriptionFields)
  if (!body.ok) return body.response
  const refused = await subscribe(c, body.value)
  if (refused) return refused
  if (!isForm(c)) return c.json({ status: 'pending' }, 202)
  const t = MESSAGES[localeOf(c)]
  const [title, text] =
    body.value.channel.channel === 'webpush'
      ? [t.pushPendingTitle, t.pushPendingText]
      : [t.pendingTitle, t.pendingText]
  return renderNotice(c, title, text, 202)
})

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
    const message = `The challenge was not answered (${reason}${status === null ? '' : `, status ${status}`}).`
    const message_vi = `Yêu cầu xác nhận không được trả lời (${reason}${status === null ? '' : `, mã ${status}`}).`
    return problem(c, 'challenge_failed', [{ path: '/channel/url', message, message_vi }])
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
