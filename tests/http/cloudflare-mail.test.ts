import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../support/worker.ts'
import { deliveriesOf, expectAccount } from './support/ledger.ts'
import { subscription } from './support/readers.ts'
import { poll, startTown, type Town } from './support/town.ts'

const ROOT = join(import.meta.dirname, '../..')

let directory: string
let town: Town

beforeAll(async () => {
  // As docs/deploy.md has it: the binding stands in the file already, commented out. Other paths lead to the same files.
  const toml = readFileSync(join(ROOT, 'wrangler.toml'), 'utf8')
    .replace('# [[send_email]]', '[[send_email]]')
    .replace('# name = "EMAIL"', 'name = "EMAIL"')
    .replace('"src/worker.ts"', JSON.stringify(join(ROOT, 'src/worker.ts')))
    .replace('"./src/web/assets"', JSON.stringify(join(ROOT, 'src/web/assets')))
  directory = mkdtempSync(join(tmpdir(), 'bantin-cloudflare-'))
  const config = join(directory, 'wrangler.toml')
  writeFileSync(config, toml)
  town = await startTown({ EMAIL_TRANSPORT: 'cloudflare', EMAIL_FROM: 'tin@tin.example' }, config)
})
afterAll(async () => {
  await town?.stop()
  rmSync(directory, { recursive: true, force: true })
})

/** The parts of each mail that wrangler's own binding took, oldest first; it keeps them in files. */
function mails(): { subject: string; text: string; html: string }[] {
  const log = town.worker.log()
  const taken = /Subject: (.*)\s+Text: (\S.*\.txt)\s+HTML: (\S.*\.html)/g
  return [...log.matchAll(taken)].map(([, subject = '', text = '', html = '']) => ({
    subject,
    text: readFileSync(text, 'utf8'),
    html: readFileSync(html, 'utf8'),
  }))
}

test('the binding takes confirmations and digests as they are built, headers included', async () => {
  const asked = subscription({ type: 'email', address: 'lan@ban-doc.example' })
  expect((await town.worker.call('POST', '/api/v1/subscriptions', asked)).status).toBe(202)
  const confirmation = await until(() => mails()[0])
  expect(confirmation.subject).toBe('Xác nhận đăng ký nhận tin')
  const link = /http\S+\/subscriptions\/confirm\?token=\S+/.exec(confirmation.text)?.[0] ?? ''
  expect((await fetch(link, { method: 'POST' })).status).toBe(200)
  town.paper.publish({ title: 'Khởi công cây cầu “Vàm Sơn”' })
  await poll(town.worker)
  const digest = await until(() => mails()[1])
  expect(digest.subject).toBe('1 tin mới về Cầu đường')
  expect(digest.text).toContain('1. Khởi công cây cầu “Vàm Sơn”\n')
  expect(digest.html).toContain('<h1')
  await expectAccount(town.worker, { matched: 1, sent: 1 })
  for (const { status, lastAttempt } of await deliveriesOf(town.worker))
    expect({ status, lastAttempt }).toMatchObject({
      status: 'sent',
      lastAttempt: { result: 'sent', providerId: expect.stringMatching(/^<.+@tin\.example>$/) },
    })
})
