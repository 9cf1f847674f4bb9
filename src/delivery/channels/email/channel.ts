import * as z from 'zod'
import { notAllowed, type Vars } from '../../../settings-fault.ts'
import type { ChannelDefinition, ReadChannelSettings } from '../../channel.ts'
import type { Outside } from '../../outside.ts'
import { composeMail } from './mail.ts'
import { readSender, type Sender } from './sender.ts'
import { outbox } from './transports/outbox.ts'
import type { Transport } from './transports/transport.ts'

interface EmailSettings {
  sender: Sender
  transport: TransportName
}

/** How mails leave, by the values of `EMAIL_TRANSPORT`. */
const TRANSPORTS = { outbox } as const satisfies Record<string, (outside: Outside) => Transport>

type TransportName = keyof typeof TRANSPORTS

/** E-mail, by one of several transports. */
export const email: ChannelDefinition<'email', EmailSettings> = {
  name: 'email',
  consent: 'link',
  settings: readEmailSettings,
  input: () =>
    z
      .strictObject({ type: z.literal('email'), address: z.email().max(254) })
      .transform(({ type, address }) => ({ channel: type, address, keys: [] })),
  make({ sender, transport: name }, outside) {
    const transport = TRANSPORTS[name](outside)
    const { idempotencyMs, perSecond, host } = transport
    return {
      idempotencyMs,
      perSecond,
      host: () => host,
      render: (message, to) => transport.encode(composeMail(message, to.address, sender)),
      send: (body, id, to, now) => transport.send(body, id, to.address, now),
    }
  },
}

function readEmailSettings(vars: Vars): ReadChannelSettings<EmailSettings> {
  const { sender, faults } = readSender(vars)
  const transport = vars('EMAIL_TRANSPORT') ?? 'outbox'
  if (!isTransport(transport)) {
    return {
      ok: false,
      faults: [...faults, notAllowed('EMAIL_TRANSPORT', transport, Object.keys(TRANSPORTS))],
    }
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { sender, transport } }
}

function isTransport(name: string): name is TransportName {
  return Object.hasOwn(TRANSPORTS, name)
}
