/** `npm run bench:delivery`: what a digest costs, how fast digests leave, and how many shards a million needs. README.md says what each row means. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { startLifetime } from '../../sample/lifetime.ts'
import { freePort } from '../../sample/port.ts'
import { newSecret } from '../../src/delivery/standard-webhooks.ts'
import { flagship } from '../../src/topics/pack/flagship.ts'
import { describeMachine } from '../machine.ts'
import { startBenchNewspaper } from '../newspaper.ts'
import { startBantin } from '../workers.ts'
import { type DeliveryFlags, readDeliveryFlags } from './flags.ts'
import { heapBytes } from './heap.ts'
import { consumed, measureWindow, type WindowSent } from './measure.ts'
import { measurePeers } from './peers/measure.ts'
import { importPeople } from './people.ts'
import { startDigestReceiver } from './receiver.ts'
import { type Memory, writeReport } from './report.ts'
import { askShards } from './shards.ts'

const program = {
  script: join(import.meta.dirname, 'worker.ts'),
  config: join(import.meta.dirname, 'wrangler.toml'),
}

const life = startLifetime(() => undefined)
try {
  const flags = readDeliveryFlags(process.argv.slice(2))
  const machine = describeMachine()
  console.log(`${machine}\n\n${await measure(flags)}\n\n${process.uptime().toFixed(0)} s in all`)
  await life.end(0)
} catch (error) {
  if (!life.isEnding()) console.error(error instanceof Error ? error.message : error)
  await life.end(1)
}

async function measure(flags: DeliveryFlags): Promise<string> {
  const { subscribers, shards, channel, delay } = flags
  const receiver = await startDigestReceiver(life, channel === 'smtp' ? 'smtp' : 'http', delay)
  const newspaper = await startBenchNewspaper('on-topic')
  life.add(newspaper.stop)
  const inspectorPort = await freePort()
  const vars = {
    MAILROOM_SHARDS: String(shards),
    SIGNING_KEY: randomBytes(24).toString('hex'),
    EMAIL_TRANSPORT: channel === 'smtp' ? 'smtp' : 'outbox',
    ...(channel === 'smtp' ? { SMTP_URL: `smtp://127.0.0.1:${receiver.port}` } : {}),
  }
  const worker = await startBantin(life, { program, inspectorPort, vars })
  const site = { worker, newspaper, receiver, flags }
  newspaper.publish(1, 20)
  await worker.client.createTopic(flagship)
  await worker.client.createSource({ id: 'bao', name: 'Báo Lạc Giang', url: newspaper.feedUrl })
  await worker.client.poll()

  const memory: Memory[] = []
  const look = async (when: string) => {
    const heap = await heapBytes(worker.origin, inspectorPort)
    memory.push({ when, heap, resident: worker.memoryBytes() })
  }
  const secret = newSecret(randomBytes(32))
  await look('no subscribers')
  console.error(`${subscribers} subscribers …`)
  const imported = await consumed(worker, () =>
    importPeople(
      worker,
      subscribers,
      (number) => addressOf(number, channel, receiver.port, secret),
      flagship,
    ),
  )
  await look('imported')
  const window = async (name: string) => {
    console.error(`${name} window …`)
    const sent = await measureWindow(site, () => look(`${name} window waits`))
    await look(`${name} window sent`)
    return sent
  }
  const others = async ({ sample }: WindowSent) => {
    // They post what a webhook gets.
    if (channel !== 'webhook') return []
    console.error('the others …')
    return measurePeers(site, { secret, body: sample, life })
  }
  const first = await window('first')
  const early = await others(first)
  const later = await window('later')
  const late = await others(later)
  const swept = await askShards(worker.origin, shards, { do: 'sweep' })
  return writeReport({ flags, imported, windows: [first, later], peers: [early, late], memory, swept })
}

function addressOf(number: number, channel: DeliveryFlags['channel'], port: number, secret: string) {
  return channel === 'webhook'
    ? { channel: 'webhook' as const, address: `http://127.0.0.1:${port}/hook/${number}`, keys: [secret] }
    : { channel: 'email' as const, address: `doc-gia-${number}@doc-gia.example`, keys: [] }
}
