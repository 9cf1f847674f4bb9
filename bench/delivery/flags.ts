import { parseArgs } from 'node:util'

/** What may be asked for on the command line; README.md says what each is good for. */
export interface DeliveryFlags {
  subscribers: number
  shards: number
  channel: 'webhook' | 'outbox' | 'smtp'
  /** How long the other side takes to answer, ms, and up to two more. */
  delay: number
  /** Digests that each peer sends. */
  peers: number
}

/** Reads the command line. Throws a sentence for the person who typed it. */
export function readDeliveryFlags(given: string[]): DeliveryFlags {
  const { values } = parseArgs({
    args: given,
    options: {
      subscribers: { type: 'string', default: '10000' },
      shards: { type: 'string', default: '4' },
      channel: { type: 'string', default: 'webhook' },
      delay: { type: 'string', default: '0' },
      peers: { type: 'string', default: '10000' },
    },
  })
  const { channel } = values
  if (channel !== 'webhook' && channel !== 'outbox' && channel !== 'smtp')
    throw new Error('--channel takes webhook, outbox or smtp')
  const count = (name: 'subscribers' | 'shards' | 'delay' | 'peers', least: number) => {
    const number = Number(values[name])
    if (!Number.isInteger(number) || number < least)
      throw new Error(`--${name} takes a whole number of at least ${least}`)
    return number
  }
  return {
    subscribers: count('subscribers', 1),
    shards: count('shards', 1),
    channel,
    delay: count('delay', 0),
    peers: count('peers', 0),
  }
}
