import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../../sample/port.ts'
import { payloadOf } from '../../src/delivery/channels/webpush/payload.ts'
import { EVENTS } from '../../src/http/openapi/operations/events.ts'
import { faultOf, operationOf } from '../support/described.ts'
import { startTestReceiver, type TestReceiver } from '../support/receiver.ts'
import { TOKEN, until } from '../support/worker.ts'
import { type Fenced, fencedBlocks, readPage } from './examples/fenced.ts'
import { runShell } from './examples/shell.ts'
import { beyondShape } from './examples/within.ts'
import { deliveriesOf } from './support/ledger.ts'
import { subscribeByWebhook } from './support/readers.ts'
import { poll, startTown, type Town } from './support/town.ts'

/** Blocks that no test runs, by how they begin, each with its reason. */
const NOT_RUN: readonly (readonly [file: string, begins: string, reason: string])[] = [
  ['README.md', 'npm start ', 'starts everything, and runs these tests'],
  ['README.md', 'newspaper ──news──▶', 'a picture'],
  ['README.md', 'src/text  feeds', 'a list of folders'],
  ['docs/queries.md', 'query   = or', 'the grammar, which tests/unit/topics/query holds to the parser'],
]

const isRun = ({ file, text }: Fenced) =>
  !NOT_RUN.some(([page, begins]) => page === file && text.startsWith(begins))
const blocks = fencedBlocks().filter(isRun)
const ofKind = (kind: string) => blocks.filter((block) => block.kind === kind)

const SECRET = `whsec_${Buffer.from('một bí mật dài ba mươi hai byte').toString('base64')}`

/** The page of an article, as the selectors of docs/sources.md find it. */
const ARTICLE = `<html lang="vi"><body><h1>Thông xe cầu mới</h1><div class="noi-dung"><p>Sáng nay, tỉnh tổ chức lễ thông
xe cây cầu mới bắc qua sông, sau hai năm thi công.</p><table><tr><td>Giá vàng</td></tr></table></div></body></html>`

let town: Town
let receiver: TestReceiver
let others: Server
const asked: { path: string; body: unknown }[] = []
let dead = ''

beforeAll(async () => {
  receiver = await startTestReceiver()
  others = createServer(async (request, response) => {
    if (request.method === 'GET') return void response.setHeader('content-type', 'text/html').end(ARTICLE)
    let body = ''
    for await (const chunk of request) body += chunk
    asked.push({ path: request.url ?? '', body: JSON.parse(body) })
    response.setHeader('content-type', 'application/json').end('{"ok":true,"result":true}')
  }).listen(0, '127.0.0.1')
  town = await startTown()
  await makeDead()
})
afterAll(async () => {
  await town?.stop()
  await receiver?.stop()
  others?.close()
})

/** A delivery that an endpoint refused for good, and that endpoint back again. */
async function makeDead() {
  const url = `${receiver.origin}/gone`
  const channel = { type: 'webhook', url, secret: SECRET }
  await subscribeByWebhook(town.worker, url, { channel })
  receiver.behave((_, response) => void response.writeHead(410).end())
  town.paper.publish({ title: 'Khởi công cây cầu mới', lead: 'Doanh nghiệp tư nhân góp vốn.' })
  await poll(town.worker)
  dead = await until(async () => (await deliveriesOf(town.worker, '&status=dead'))[0]?.id)
  receiver.behave(null)
  await subscribeByWebhook(town.worker, url, { channel })
}

/** What stands for a reader's own: addresses of others are those of this machine. */
function filledIn(text: string): string {
  const other = `http://127.0.0.1:${(others.address() as AddressInfo).port}`
  return text
    .replaceAll('https://bantin.example.vn', town.worker.origin)
    .replaceAll('https://baotinh.example/tin-', `${other}/tin-`)
    .replaceAll(/https:\/\/(?:baotinh\.example|news\.example\.vn)/g, town.paper.origin)
    .replaceAll(/https:\/\/(?:hooks\.example\.vn|example\.vn)/g, receiver.origin)
    .replaceAll(/https:\/\/(?:bot-api\.zaloplatforms\.com|api\.telegram\.org)/g, other)
    .replaceAll('<ADMIN_TOKEN>', TOKEN)
    .replaceAll('<id>', dead)
    .replaceAll('<version-id>', '0c1d2e3f')
}

const environment = () => ({
  B: town.worker.origin,
  T: TOKEN,
  S: 'bi-mat-cua-bot',
  A: `Authorization: Bearer ${TOKEN}`,
  J: 'Content-Type: application/json',
})

test('every block of every page is run, or is left out by name', () => {
  const kinds = new Set(['sh', 'js', 'json', 'toml', 'ts'])
  expect(blocks.filter(({ kind }) => !kinds.has(kind)).map(({ place }) => place)).toEqual([])
  const all = fencedBlocks()
  const gone = NOT_RUN.filter(
    ([file, begins]) => !all.some((one) => one.file === file && one.text.startsWith(begins)),
  )
  expect(gone).toEqual([])
})

describe('commands do what their page says', () => {
  test.each(ofKind('sh'))('$place', async ({ text }) => {
    // Each page begins anew with the source that all of them speak of.
    if (/"id": ?"bao-tinh"/.test(text)) await town.worker.admin('DELETE', '/api/v1/sources/bao-tinh')
    const { calls, wrangler, stdout, read } = await runShell(filledIn(text), environment())
    const ours = calls.filter(({ origin }) => origin === town.worker.origin)
    // What is to be refused says so behind its command.
    const refused = [...text.matchAll(/# (\d{3})\b/g)].map(([, status]) => Number(status))
    const failed = calls.filter(({ status }) => status >= 300 && !refused.includes(status))
    expect(failed).toEqual([])
    expect(ours.map((call) => [call.method, call.path, faultOf(call)])).toEqual(
      ours.map(({ method, path }) => [method, path, null]),
    )
    // A block that calls nothing has something else to show.
    if (calls.length === 0 && wrangler.length === 0) expect(stdout).not.toBe('')
    if (text.includes('bantin-secrets.json')) {
      expect(JSON.parse(read('bantin-secrets.json'))).toEqual({
        ADMIN_TOKEN: expect.stringMatching(/^[0-9a-f]{48}$/),
        SIGNING_KEY: expect.stringMatching(/^[0-9a-f]{64}$/),
      })
    }
    if (text.includes('VAPID_PUBLIC_KEY')) {
      expect(JSON.parse(stdout)).toEqual({
        VAPID_PUBLIC_KEY: expect.stringMatching(/^B[\w-]{86}$/),
        VAPID_PRIVATE_KEY: expect.stringMatching(/^[\w-]{43}$/),
      })
    }
  })

  test('the platforms of bots are told where to post, and by which secret', () => {
    const body = { secret_token: 'bi-mat-cua-bot' }
    expect(asked).toMatchObject([
      { path: `/bot${TOKEN}/setWebhook`, body: { ...body, url: `${town.worker.origin}/channels/zalo` } },
      { path: `/bot${TOKEN}/setWebhook`, body: { ...body, url: `${town.worker.origin}/channels/telegram` } },
    ])
  })

  test('wrangler is called by what needs an account, and by nothing else', () => {
    const commands = ofKind('sh')
      .flatMap(({ text }) => text.match(/npx wrangler .*/g) ?? [])
      .map((line) => line.replace(/\s+#.*/, ''))
    expect(commands).toEqual([
      'npx wrangler kv namespace create KV',
      'npx wrangler deploy --dry-run',
      'npx wrangler deploy --secrets-file ~/bantin-secrets.json',
      'npx wrangler deployments list',
      'npx wrangler rollback <version-id>',
    ])
  })
})

describe('programs do what their page says', () => {
  test.each(ofKind('js'))('$place', async ({ text }) => {
    const port = await freePort()
    const program = spawn(process.execPath, ['--input-type=module', '-e', text], {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...process.env, PORT: String(port), WEBHOOK_SECRET: SECRET },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    program.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    try {
      const url = `http://127.0.0.1:${port}/`
      await until(() => fetch(url, { method: 'POST', body: '{}' }).catch(() => null))
      const forged = { type: 'subscription.confirm', data: { challenge: 'x' } }
      const refused = await fetch(url, { method: 'POST', body: JSON.stringify(forged) })
      expect([refused.status, await refused.text()]).toEqual([401, ''])
      await subscribeByWebhook(town.worker, url, { channel: { type: 'webhook', url, secret: SECRET } })
      town.paper.publish({ title: 'Thông xe cây cầu thứ hai' })
      await poll(town.worker, { source: 'bao-thu' })
      await until(() => said.includes('Thông xe cây cầu thứ hai'))
    } finally {
      program.kill()
    }
  })
})

describe('what a page shows of JSON', () => {
  const events = ofKind('json').filter(({ file }) => file === 'docs/webhooks.md')
  test.each(events)('$place is an event', ({ text }) => {
    const event = JSON.parse(text) as { type: string }
    const known = EVENTS.find(({ name }) => name === event.type)
    expect(known?.schema.safeParse(event).error).toBeUndefined()
  })

  const SHAPES: Record<string, string> = { 'docs/search.md': 'SearchAnswer', 'docs/explain.md': 'Explained' }
  const parts = ofKind('json').filter(({ file }) => file in SHAPES)
  test.each(parts)('$place is a part of what is answered', ({ file, text }) => {
    expect(beyondShape(JSON.parse(text), SHAPES[file] ?? '')).toEqual([])
  })

  const pushes = ofKind('json').filter(({ file }) => file === 'docs/webpush.md')
  test.each(pushes)('$place is what a push says', ({ text }) => {
    const { web_push, notification } = JSON.parse(text) as {
      web_push: number
      notification: { title: string; body: string; navigate: string; lang: string; tag: string }
    }
    const [all, tag] = [notification.navigate.replace('&lang=vi', ''), notification.tag]
    const items = [...notification.body.matchAll(/^• (.*) \((.*)\)$/gm)].map(
      ([, title = '', sourceName = '']) => ({
        article: {
          id: title,
          hash: title,
          url: null,
          title,
          author: null,
          published: null,
          source: sourceName,
          sourceName,
          lead: '',
          documents: [],
        },
        matches: [],
      }),
    )
    const payload = payloadOf({
      kind: 'digest',
      id: tag,
      locale: 'vi',
      base: '',
      timeZone: 'Asia/Ho_Chi_Minh',
      date: 0,
      window: { from: 0, to: 0 },
      topics: [{ id: 'cau', name: 'Cầu đường' }],
      items,
      more: 0,
      updates: 0,
      links: { all, manage: '', unsubscribe: '' },
    })
    expect(JSON.parse(payload ?? '')).toEqual({ web_push, notification })
  })

  test('is of pages that are known here', () => {
    const files = [...Object.keys(SHAPES), 'docs/webhooks.md', 'docs/webpush.md']
    expect(ofKind('json').filter(({ file }) => !files.includes(file))).toEqual([])
  })
})

test.each(ofKind('toml'))('$place stands in wrangler.toml, but for the id', ({ text }) => {
  const entry = text.replace(/\nid = .*/, '')
  expect(readPage('wrangler.toml')).toContain(entry)
})

const CODE: Readonly<Record<string, string>> = {
  'docs/adding-a-channel.md': 'src/delivery/registry.ts',
  'docs/api.md': 'tests/http/client/program.ts',
}

test.each(ofKind('ts'))('$place stands in code that runs', ({ file, text }) => {
  const lines = (code: string) => code.replace(/^ +/gm, '')
  expect(lines(readPage(CODE[file] ?? ''))).toContain(lines(text))
})

test('every route that a page names is one', () => {
  const pages = [...new Set(fencedBlocks().map(({ file }) => file)), 'docs/subscribing.md', 'docs/privacy.md']
  const named = pages.flatMap((file) =>
    [...readPage(file).matchAll(/`(GET|POST|PUT|PATCH|DELETE)\s+(\/[^\s`?…]*)[^`]*`/g)].map(
      ([, method = '', path = '']) => ({ file, method, path: path.replace(/<[^>]*>/g, '{id}') }),
    ),
  )
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter(({ method, path }) => operationOf(method, path) === undefined)).toEqual([])
})
