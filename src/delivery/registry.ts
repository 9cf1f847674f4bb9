import * as z from 'zod'
import type { SettingsFault, Vars } from '../settings-fault.ts'
import type { Addressed, Channel, ChannelDefinition, InboundEvent } from './channel.ts'
import { email } from './channels/email/channel.ts'
import { telegram } from './channels/telegram/channel.ts'
import { webhook } from './channels/webhook/channel.ts'
import { webpush } from './channels/webpush/channel.ts'
import { zalo } from './channels/zalo/channel.ts'
import { legible } from './legible.ts'
import type { Outside } from './outside.ts'

/** Every channel there is. Another one is a folder of its own, and a line here. */
const CHANNELS = [email, webhook, webpush, zalo, telegram] as const

export type ChannelName = (typeof CHANNELS)[number]['name']

/** Settings of the channels that are switched on, as each has read its own. */
export type ChannelSettings = Partial<Record<ChannelName, unknown>>

const DEFINITIONS: readonly ChannelDefinition<ChannelName>[] = CHANNELS

/** Has every channel read its settings. */
export function readChannelSettings(vars: Vars): { settings: ChannelSettings; faults: SettingsFault[] } {
  const settings: ChannelSettings = {}
  const faults: SettingsFault[] = []
  for (const definition of DEFINITIONS) {
    const read = definition.settings(vars)
    if (read?.ok) settings[definition.name] = read.value
    else if (read) faults.push(...read.faults)
  }
  return { settings, faults }
}

/** The channels, each with its settings; none is handed a message that is not legible. */
export function makeChannels(
  settings: ChannelSettings,
  outside: Outside,
): Readonly<Record<ChannelName, Channel>> {
  const made = DEFINITIONS.map(({ name, make }): [ChannelName, Channel] => {
    const channel = name in settings ? make(settings[name], outside) : switchedOff
    return [name, { ...channel, render: (message, to) => channel.render(legible(message), to) }]
  })
  return Object.fromEntries(made) as Record<ChannelName, Channel>
}

/** The channel object of a request to subscribe: one of those that are switched on and can be asked for so. */
export function channelInput(
  settings: ChannelSettings,
  allowPrivate: boolean,
): z.ZodType<Addressed<ChannelName>> {
  const inputs = DEFINITIONS.flatMap(({ name, input }) =>
    input && name in settings ? [input(allowPrivate)] : [],
  )
  // Each is an object with a literal `type`; that it is then read as a recipient hides it from the type.
  return z.discriminatedUnion('type', inputs as unknown as [z.ZodObject]) as unknown as z.ZodType<
    Addressed<ChannelName>
  >
}

/** The fields by which people of a channel are known, each judged: see `ChannelDefinition.recipient`. */
export function recipientFields(
  channel: ChannelName,
  allowPrivate: boolean,
): ReturnType<ChannelDefinition['recipient']> | undefined {
  return DEFINITIONS.find(({ name }) => name === channel)?.recipient(allowPrivate)
}

/**
 * What somebody typed as each channel would know it that takes such an address, whether it is switched on or not: by
 * these a subscriber is found whose channel nobody has said.
 */
export function readAddress(typed: string): { channel: ChannelName; address: string }[] {
  return DEFINITIONS.flatMap(({ name, recipient }) => {
    const read = recipient(true).address.safeParse(typed)
    return read.success ? [{ channel: name, address: read.data }] : []
  })
}

export function consentBy(channel: ChannelName): ChannelDefinition['consent'] {
  return DEFINITIONS.find(({ name }) => name === channel)?.consent ?? 'link'
}

/** What of a request that came for a channel is known before anybody acts on it. */
export type InboundRead =
  | { ok: true; event: InboundEvent | null }
  | { ok: false; reason: 'no_inbound' | 'not_authentic' | 'not_json' }

/** Judges and reads a request of `POST /channels/<name>`; `now` in ms since 1970 UTC. */
export function readInbound(
  name: string,
  settings: ChannelSettings,
  request: { headers: Headers; body: string },
  now: number,
): InboundRead {
  const definition = DEFINITIONS.find((one) => one.name === name && one.name in settings)
  if (!definition?.inbound) return { ok: false, reason: 'no_inbound' }
  const own = settings[definition.name]
  if (!definition.inbound.isAuthentic(request.headers, request.body, own, now))
    return { ok: false, reason: 'not_authentic' }
  let body: unknown
  try {
    body = JSON.parse(request.body)
  } catch {
    return { ok: false, reason: 'not_json' }
  }
  return { ok: true, event: definition.inbound.read(body) }
}

/** Stands for a channel that is switched off while people are subscribed by it: what is due waits. */
const switchedOff: Channel = {
  idempotencyMs: Number.POSITIVE_INFINITY,
  perSecond: null,
  host: () => 'off',
  render: async () => '',
  send: async () => ({
    result: 'failed',
    at: 'transport',
    reason: 'channel_off',
    status: null,
    retryAfterMs: null,
  }),
}
