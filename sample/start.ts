// `npm start`: the Worker against a sample newspaper, with one sample reader, until Ctrl-C.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { flagship } from '../src/topics/pack/flagship.ts'
import { paper } from './cast.ts'
import { createClient } from './client.ts'
import { firstDigest } from './first-digest.ts'
import { keepPublishing } from './keep-publishing.ts'
import { startLifetime } from './lifetime.ts'
import { startNewspaper } from './newspaper.ts'
import { portFromArguments, requireFreePort } from './port.ts'
import { complain, say, showAddresses } from './show.ts'
import { startWorker, type WorkerProcess } from './worker-process.ts'

const healthMs = 90_000
/** Every second article is on the topic, so that a digest comes about once a minute; a test does not wait that long. */
const publishEveryMs = Number(process.env.SAMPLE_PUBLISH_MS ?? 30_000)

const lifetime = startLifetime(() => say('Đang dừng …', 'stopping'))
let worker: WorkerProcess | undefined
try {
  await run()
} catch (error) {
  if (!lifetime.isEnding())
    complain(error instanceof Error ? error.message : String(error), worker?.logTail())
  await lifetime.end(1)
}

async function run(): Promise<void> {
  const port = portFromArguments(process.argv.slice(2))
  await requireFreePort(port, '127.0.0.1')

  const directory = mkdtempSync(join(tmpdir(), 'bantin-'))
  lifetime.add(() => rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

  const newspaper = await startNewspaper({ port: 0 })
  lifetime.add(newspaper.stop)
  say(`${paper.name} đã mở ở ${newspaper.origin}/`, 'the sample newspaper is up')

  const token = randomBytes(16).toString('hex')
  const started = startWorker({ port, token, directory })
  worker = started
  lifetime.add(started.stop)
  void started.ended.then(() => {
    if (lifetime.isEnding()) return
    complain('Wrangler đã dừng ngoài ý muốn.\nWrangler ended by itself.', started.logTail())
    void lifetime.end(1)
  })

  const client = createClient(started.origin, token)
  await client.waitForHealth(healthMs)
  say(`Worker đã chạy ở ${started.origin}/`, 'the Worker is up')

  const seen = await firstDigest(client, newspaper)
  say(`Từ lúc khởi động: ${process.uptime().toFixed(1)} giây`, 'seconds since the start')
  showAddresses({ origin: started.origin, topicId: flagship.id, newspaper: newspaper.origin, token })
  await keepPublishing(client, newspaper, { seen, everyMs: publishEveryMs, isEnding: lifetime.isEnding })
}
