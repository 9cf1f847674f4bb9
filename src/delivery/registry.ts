import * as z from 'zod'
import type { SettingsFault, Vars } from '../settings-fault.ts'
import type { Addressed, Channel, ChannelDefinition } from './channel.ts'
import { email } from './channels/email/channel.ts'
import { webhook } from './channels/webhook/channel.ts'
import type { Outside } from './outside.ts'

/** Every channel there is. Another one is a folder of its own, and a line here. */
const CHANNELS = [email, webhook] as const

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

/** The channels, each with its settings. */
export function makeChannels(
  settings: ChannelSettings,
  outside: Outside,
): Readonly<Record<ChannelName, Channel>> {
  const made = DEFINITIONS.map(
    (definition) =>
      [
        definition.name,
        definition.name in settings ? definition.make(settings[definition.name], outside) : switchedOff,
      ] as const,
  )
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

export function consentBy(channel: ChannelName): ChannelDefinition['consent'] {
  return DEFINITIONS.find(({ name }) => name === channel)?.consent ?? 'link'
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
