import { Parser } from 'htmlparser2'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../support/worker.ts'
import { linkTo, type Mail, nextMail, outboxOf } from './support/mail.ts'
import { subscription } from './support/readers.ts'
import { created, poll, startTown, type Town } from './support/town.ts'

/** Markup as a headline carries it whose feed was escaped twice; a feed's own markup never gets this far. */
const HEADLINE =
  'Cây cầu &lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(2)&gt; "onclick="alert(3)'
const AS_READ = 'Cây cầu <script>alert(1)</script> <img src=x onerror=alert(2)> "onclick="alert(3)'
const TOPIC = {
  id: 'doc-hai',
  name: '</title><script>alert(4)</script>[a](javascript:alert(5))',
  query: '"cây cầu"',
}
const QUERY = '"cây cầu" OR "<svg onload=alert(6)>"'
/** As it is read: words alone. */
const QUERY_NAME = '"cây cầu" OR "svg onload alert 6"'
const SOURCE = 'Báo "><iframe src=javascript:alert(7)>'
const LAN = 'lan@ban-doc.example'

let town: Town
let confirmation: Mail
let digest: Mail

beforeAll(async () => {
  town = await startTown()
  await created(town.worker.admin('POST', '/api/v1/topics', TOPIC))
  const renamed = await town.worker.admin('PATCH', '/api/v1/sources/bao-thu', { name: SOURCE })
  expect(renamed.status).toBe(200)
  const asked = subscription({ type: 'email', address: LAN }, { topics: [TOPIC.id], query: QUERY })
  expect((await town.worker.call('POST', '/api/v1/subscriptions', asked)).status).toBe(202)
  confirmation = await nextMail(town.worker, LAN)
})
afterAll(() => town?.stop())

/** A document's elements, what could run in it, and its text. */
function readHtml(html: string) {
  const tags: string[] = []
  const running: string[] = []
  let text = ''
  const parser = new Parser({
    onopentag(name, attributes) {
      tags.push(name)
      if (name === 'script' && !attributes.src?.startsWith('/')) running.push(name)
      for (const [attribute, value] of Object.entries(attributes))
        if (/^on/i.test(attribute) || /^\s*javascript:/i.test(value)) running.push(`${attribute}=${value}`)
    },
    ontext: (some) => {
      text += some
    },
  })
  parser.end(html)
  return { tags, running, text }
}

function expectText(html: string, ...said: string[]): void {
  const { tags, running, text } = readHtml(html)
  expect(running).toEqual([])
  for (const tag of ['iframe', 'img', 'svg']) expect(tags).not.toContain(tag)
  for (const one of said) expect(text).toContain(one)
}

const pageAt = async (url: string, method = 'GET') => {
  const answer = await fetch(url, { method, headers: { accept: 'text/html' } })
  expect(answer.status).toBe(200)
  return answer.text()
}

test('a confirmation says the names of topics as text, and of an own query that there is one', async () => {
  expectText(confirmation.html, TOPIC.name, 'những từ đã nhập khi đăng ký (xem ở trang xác nhận)')
  for (const word of ['svg', 'onload', 'alert 6']) expect(confirmation.raw).not.toContain(word)
})

test('the pages behind it say own queries too, as what somebody wrote', async () => {
  const link = linkTo(confirmation, '/subscriptions/confirm')
  expectText(await pageAt(link), TOPIC.name, `Truy vấn do người đăng ký viết: ${QUERY_NAME}`)
  expectText(await pageAt(link, 'POST'))
})

test('a digest, and its page, say headlines and papers as text', async () => {
  town.paper.publish({ title: HEADLINE, lead: HEADLINE })
  await poll(town.worker)
  digest = await until(async () =>
    (await outboxOf(town.worker)).find(({ subject }) => subject.startsWith('1 tin mới')),
  )
  expect(Object.keys(digest.headers).sort()).toEqual([
    'Auto-Submitted',
    'List-Id',
    'List-Unsubscribe',
    'List-Unsubscribe-Post',
    'X-Auto-Response-Suppress',
  ])
  const said = [AS_READ, SOURCE, TOPIC.name, QUERY_NAME]
  expectText(digest.html, ...said)
  expectText(await pageAt(linkTo(digest, '/digests/')), ...said)
})

test.each(['/subscriptions/manage', '/unsubscribe'])('the page %s has nothing that runs', async (path) => {
  const html = await pageAt(linkTo(digest, path))
  expectText(html, ...(path === '/unsubscribe' ? [] : [TOPIC.name, QUERY_NAME]))
  for (const lang of ['vi"><script>alert(8)</script>', 'en'])
    expectText(await pageAt(linkTo(digest, path).replace('lang=vi', `lang=${encodeURIComponent(lang)}`)))
})

test.each(['', '/feed.xml', '/atom.xml', '/feed.json'])(
  'no letters are turned round at a topic’s %s',
  async (path) => {
    const turned = { id: 'cho-dem', name: 'Chợ \u202Eđêm\u202C \u2067mới\u2069', query: '"chợ đêm"' }
    await town.worker.admin('POST', '/api/v1/topics', turned)
    const shown = await (await fetch(`${town.worker.origin}/topics/cho-dem${path}`)).text()
    expect(shown).toContain('Chợ đêm mới')
    expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
  },
)

test.each([
  '/khong-co',
  '/documents/khong-co',
  '/articles/khong-co',
  '/unsubscribe?token=khong',
  '/search?q=%22',
])('that Accept chose the form of a refusal at %s is said to caches', async (path) => {
  for (const accept of ['text/html', 'application/json']) {
    const answer = await fetch(town.worker.origin + path, { headers: { accept } })
    expect(answer.status).toBeGreaterThan(399)
    expect((answer.headers.get('vary') ?? '').split(', ').filter((name) => name === 'accept')).toHaveLength(1)
  }
})
