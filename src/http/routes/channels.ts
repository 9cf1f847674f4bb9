import { Hono } from 'hono'
import { type ChannelName, readInbound } from '../../delivery/registry.ts'
import { logEvent } from '../../log.ts'
import { readBytes } from '../body.ts'
import { heedText } from '../bot/heed.ts'
import type { HttpEnv } from '../context.ts'
import { problem } from '../problem.ts'
import { tellVerdict } from '../verdicts.ts'

/** What a channel's other side tells us: what people write to a bot, what became of a mail. */
export const channels = new Hono<HttpEnv>()

/** An update of a bot or an event of a provider has a few KB. */
const MAX_BODY_BYTES = 64 * 1024

const PROBLEMS = {
  no_inbound: 'not_found',
  not_authentic: 'not_authentic',
  not_json: 'json_invalid',
} as const

channels.post('/channels/:name', async (c) => {
  const bytes = await readBytes(c, MAX_BODY_BYTES)
  if (!bytes.ok) return bytes.response
  const request = { headers: c.req.raw.headers, body: new TextDecoder().decode(bytes.value) }
  const name = c.req.param('name')
  const read = readInbound(name, c.get('settings').channels, request, Date.now())
  if (!read.ok) return problem(c, PROBLEMS[read.reason])
  if (read.event) logEvent('channel.inbound', { channel: name, kind: read.event.kind })
  if (read.event?.kind === 'verdict') await tellVerdict(c.env, c.get('settings'), read.event)
  if (read.event?.kind === 'text') await heedText(c, name as ChannelName, read.event)
  // Whatever it was about, it has arrived: anything but 2xx would have it sent again.
  return c.body(null, 204)
})
