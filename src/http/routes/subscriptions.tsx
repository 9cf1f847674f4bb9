import { Hono } from 'hono'
import type * as z from 'zod'
import { consentBy } from '../../delivery/registry.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { NoticePage } from '../../web/pages/notice.tsx'
import { admit } from '../admission.ts'
import { check, isForm, readForm, readJson } from '../body.ts'
import { consentNow } from '../consent.ts'
import { baseOf, type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { mailroomOf, newsroomOf, shardOfAddress } from '../objects.ts'
import { renderPage } from '../page.ts'
import { problem } from '../problem.ts'
import { refuse } from '../refuse.ts'
import { subscription } from '../schemas.ts'
import { subscriptionFields } from '../subscription-form.ts'

/** Asking to be told: by JSON, or by the form on a topic's page. */
export const subscriptions = new Hono<HttpEnv>()

type Asked = z.infer<ReturnType<typeof subscription>>

subscriptions.post('/api/v1/subscriptions', async (c) => {
  const { channels, allowPrivateHosts, timeZone } = c.get('settings')
  const schema = subscription(channels, allowPrivateHosts, timeZone)
  if (!isForm(c)) {
    const body = await readJson(c, schema)
    return body.ok ? ((await subscribe(c, body.value)) ?? c.json({ status: 'pending' }, 202)) : body.response
  }
  const form = await readForm(c)
  if (!form.ok) return form.response
  const checked = check(c, schema, subscriptionFields(form.value))
  if (!checked.ok) return checked.response
  const refused = await subscribe(c, checked.value)
  if (refused) return refused
  const t = MESSAGES[localeOf(c)]
  const [title, text] =
    checked.value.channel.channel === 'webpush'
      ? [t.pushPendingTitle, t.pushPendingText]
      : [t.pendingTitle, t.pendingText]
  return renderPage(c, <NoticePage title={title} text={text} locale={localeOf(c)} />, title, 202)
})

/** Writes the request down, and asks the address. Answers only what refuses it: nobody learns who is known. */
async function subscribe(c: HttpContext, asked: Asked): Promise<Response | null> {
  const settings = c.get('settings')
  const newsroom = newsroomOf(c.env, settings)
  const read = asked.query === undefined ? null : await newsroom.readQuery(asked.query)
  if (read && !read.ok) return refuse(c, read)
  // Its canonical form holds words alone: a confirmation must not carry a stranger's text to somebody's mailbox.
  const query = read?.value ?? null
  // A private topic is somebody's own query: to others it does not exist.
  const offered = (await newsroom.listTopics()).filter(({ visibility }) => visibility === 'public')
  const known = new Map(offered.map((topic) => [topic.id, topic.name]))
  const unknown = asked.topics.findIndex(({ id }) => !known.has(id))
  if (unknown >= 0) {
    const message = `There is no topic “${asked.topics[unknown]?.id}”.`
    const message_vi = `Không có chủ đề “${asked.topics[unknown]?.id}”.`
    return problem(c, 'unknown_topic', [{ path: `/topics/${unknown}`, message, message_vi }])
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
    topicNames: query === null ? names : [...names, query],
    consent: await consentNow(c, locale),
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
  await mailroom.confirm(id, followed.value.topics, followed.value.seq)
  return null
}
