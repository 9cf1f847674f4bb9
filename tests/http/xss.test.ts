import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withoutDirections } from '../../src/text/directions.ts'
import { type Operator, signIn } from './support/desk.ts'
import { type Form, formsOf } from './support/form.ts'
import { PAYLOADS, type Payload, payloadsWithin } from './support/hostile/payloads.ts'
import { HOSTILE, NAME_LENGTH } from './support/hostile/press.ts'
import { elementsOf, strangersAmong, strangersIn, textOf } from './support/hostile/strangers.ts'
import { linkTo, type Mail } from './support/mail.ts'
import { EVERYTHING, NOTHING } from './support/press.ts'
import { type Province, startProvince } from './support/province.ts'

/**
 * Texts that would run, through everything by which a text can come in, into everything that is read: no element and no
 * attribute stands there that templates of ours did not make, and what somebody wrote stands there as text.
 */

let province: Province
let origin: string
let forms: Form[]

beforeAll(async () => {
  province = await startProvince(HOSTILE)
  origin = province.worker.origin
  forms = await allForms()
})
afterAll(() => province?.stop())

const HTML = { accept: 'text/html,application/xhtml+xml' }
/** What no text holds that is only shown: control characters, and marks that turn the direction. */
const UNSHOWN = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/
const ALL_CALLS = PAYLOADS.map(({ call }) => call)
const unsaid = (text: string, calls: readonly string[]) => calls.filter((call) => !text.includes(call))

async function pageAt(address: string, init: RequestInit = {}): Promise<{ status: number; html: string }> {
  const answer = await fetch(new URL(address, origin), {
    redirect: 'manual',
    ...init,
    headers: { ...HTML, ...(init.headers as Record<string, string>) },
  })
  const html = await answer.text().catch(() => {
    throw new Error(
      `${address} is cut off: wrangler's proxy parses every page, and ends where it is ambiguous`,
    )
  })
  // Whatever is answered, a browser takes it for nothing else, and runs nothing in it.
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(answer.headers.get('x-canary')).toBe(null)
  if (answer.headers.get('content-type')?.startsWith('text/html'))
    expect(strangersIn(html, origin)).toEqual([])
  else if (html !== '')
    expect(answer.headers.get('content-type')).toMatch(/^application\/[a-z+]*(?:json|xml)/)
  return { status: answer.status, html }
}

test('there are enough of them', () => expect(PAYLOADS.length).toBeGreaterThanOrEqual(60))
test('there are forms to write them into', () => {
  const subscribing = forms.filter(({ action }) => action.includes('/api/v1/subscriptions'))
  expect(subscribing.map(({ fields }) => [fields.has('topics'), fields.has('query')])).toEqual(
    expect.arrayContaining([
      [true, false],
      [false, true],
    ]),
  )
  const paths = forms.map(({ action }) => new URL(action).pathname)
  expect(paths).toEqual(
    expect.arrayContaining(['/subscriptions/link', '/subscriptions/manage', '/subscriptions/address']),
  )
})

describe('news', () => {
  test('lists say it as text', async () => {
    let said = ''
    for (const path of ['/', `/topics/${EVERYTHING.id}`, '/search?q=xã']) {
      for (let next: string | undefined = path; next; ) {
        const page = await pageAt(next)
        expect(page.status).toBe(200)
        said += textOf(page.html)
        next = elementsOf(page.html).find(({ attributes }) => attributes.rel === 'next')?.attributes.href
      }
    }
    expect(unsaid(said, ALL_CALLS)).toEqual([])
  })

  test.each<[string, (p: Province) => string]>([
    ['an article', ({ article }) => `/articles/${article}`],
    ['a document', () => '/documents/07-nq-tu'],
    ['a digest', ({ digest }) => linkTo(digest, '/digests/')],
    ['a person’s page', ({ digest }) => linkTo(digest, '/subscriptions/manage')],
    ['an end', ({ digest }) => linkTo(digest, '/unsubscribe')],
    ['a webhook’s page', ({ webhook }) => webhook],
  ])('%s has nothing strange', async (_what, at) => {
    for (const lang of ['vi', 'en']) {
      const address = new URL(at(province), origin)
      address.searchParams.set('lang', lang)
      expect((await pageAt(address.href)).status).toBe(200)
    }
  })

  test('topics are called what they are', async () => {
    const squeezed = (text: string) => text.replaceAll(/[\s\p{C}]+/gu, '').normalize('NFC')
    for (const { id, name } of HOSTILE.topics) {
      const { html } = await pageAt(`/topics/${id}`)
      expect(squeezed(textOf(html))).toContain(squeezed(name))
    }
  })
})

interface Entry {
  title: string
  html: string
}
const xml = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' || name === 'entry' })
const textIn = (value: unknown) => String((value as { '#text'?: string })?.['#text'] ?? value ?? '')

function entriesOf(file: string, body: string): Entry[] {
  if (file.endsWith('.json')) {
    const { items } = JSON.parse(body) as { items: { title: string; content_html: string }[] }
    return items.map(({ title, content_html }) => ({ title, html: content_html }))
  }
  expect(XMLValidator.validate(body)).toBe(true)
  const read = xml.parse(body) as {
    rss?: { channel: { item?: { title: unknown; description: unknown }[] } }
    feed?: { entry?: { title: unknown; content: unknown }[] }
  }
  const items = read.rss?.channel.item?.map((item) => ({ title: item.title, html: item.description }))
  const entries = read.feed?.entry?.map((entry) => ({ title: entry.title, html: entry.content }))
  return (items ?? entries ?? []).map(({ title, html }) => ({ title: textIn(title), html: textIn(html) }))
}

/** What a reader's window is made of where an entry's HTML is shown. */
const IN_FEEDS = new Set(['p', 'b', 'strong', 'a', 'ul', 'ol', 'li', 'br', 'em', 'time', 'blockquote'])

function expectHarmless(entries: readonly Entry[]): void {
  for (const { html } of entries) {
    const elements = elementsOf(html)
    expect(strangersAmong(elements, origin)).toEqual([])
    expect(elements.filter(({ name }) => !IN_FEEDS.has(name))).toEqual([])
  }
}

const FILES = ['feed.xml', 'atom.xml', 'feed.json']

test.each(FILES)('%s says what papers wrote as text', async (file) => {
  let said = ''
  for (const { id } of HOSTILE.topics) {
    const entries = entriesOf(file, await (await fetch(`${origin}/topics/${id}/${file}`)).text())
    expectHarmless(entries)
    said += entries.map(({ title, html }) => title + textOf(html)).join(' ')
  }
  expect(unsaid(said, ALL_CALLS)).toEqual([])
})

const PATHS = [
  '/',
  '/topics/X',
  '/articles/X',
  '/documents/X',
  '/X',
  '/search',
  '/privacy',
  '/help',
  '/admin',
]
const SIGNED = [
  '/subscriptions/confirm',
  '/subscriptions/manage',
  '/subscriptions/secrets',
  '/unsubscribe',
  '/digests/X',
]

test.each(PAYLOADS)('sent by a visitor: $text', async ({ text }) => {
  const sent = text.toWellFormed()
  const x = encodeURIComponent(sent)
  const { html } = await pageAt(`/search?q=${x}`)
  const field = elementsOf(html).find(
    ({ name, attributes }) => attributes.name === 'q' && /input|textarea/.test(name),
  )
  // A field for one line has no line ends (HTML, 4.10.5.1.2), a NUL is none of HTML's characters, and no page turns letters.
  const oneLine = (value = '') =>
    withoutDirections(value.replaceAll(/[\r\n]/g, '').replaceAll('\u0000', '\ufffd'))
  expect(oneLine(field?.attributes.value)).toBe(oneLine(sent))

  for (const file of FILES) {
    const answer = await fetch(`${origin}/search/${file}?q=${encodeURIComponent(`xã OR (${sent})`)}`)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    const body = await answer.text()
    if (answer.status === 200) expectHarmless(entriesOf(file, body))
    else expect(JSON.parse(body)).toMatchObject({ status: 400, code: expect.stringMatching(/invalid/) })
  }

  const headers = {
    cookie: `lang=${x}; ${x}=${x}`,
    'accept-language': x,
    'user-agent': x,
    referer: `${origin}/${x}`,
  }
  for (const path of PATHS)
    await pageAt(`${path.replace('X', x)}?lang=${x}&page=${x}&cursor=${x}&${x}=${x}&q=`, { headers })
  for (const path of SIGNED) await pageAt(`${path.replace('X', x)}?token=${x}&lang=${x}`)
  for (const form of forms) await refuse(form, sent)
  await refuseAlone('topics', sent)
  await refuseAlone('query', `@${sent}`)
})

/** Sends a form to subscribe in which nothing else is wrong, so that it is refused for that and told in its words. */
async function refuseAlone(name: string, text: string): Promise<void> {
  const fields = { address: 'ban-doc@ban-doc.example', consent: 'true', [name]: text }
  const body = new URLSearchParams(fields)
  const { status, html } = await pageAt('/api/v1/subscriptions', { method: 'POST', body })
  expect([name, status >= 400 && status < 500], html).toEqual([name, true])
}

/** The forms by which people write to us. */
async function allForms(): Promise<Form[]> {
  const own = linkTo(province.digest, '/subscriptions/manage')
  const addresses = [
    `${origin}/topics/${NOTHING.id}`,
    `${origin}/documents/07-nq-tu`,
    `${origin}/subscriptions/link`,
    own,
  ]
  // What is strange in these pages is for tests to say; here it would keep all of them from being run.
  const readable = (address: string) =>
    fetch(address, { headers: HTML })
      .then((answer) => answer.text())
      .catch(() => '')
  const found = await Promise.all(addresses.map(async (address) => formsOf(await readable(address), address)))
  // What ends a link or a person takes no text.
  return found
    .flat()
    .filter(
      ({ method, shown, action }) => method === 'post' && shown.length > 0 && !/erase|renew/.test(action),
    )
}

/** Sends it with that in every field. */
async function refuse(form: Form, text: string): Promise<void> {
  const fields = new URLSearchParams(
    [...form.fields.keys(), ...form.shown].map((name) => [name, text.toWellFormed()]),
  )
  const answer = await pageAt(form.action, { method: 'POST', body: fields })
  expect([form.action, answer.status >= 400 && answer.status < 500], answer.html).toEqual([form.action, true])
}

describe('mail', () => {
  const HEADERS = [
    'Auto-Submitted',
    'List-Id',
    'List-Unsubscribe',
    'List-Unsubscribe-Post',
    'X-Auto-Response-Suppress',
  ]

  function expectHarmlessMail({ html, text, headers, raw, subject }: Mail): void {
    // Mail programs want styles in the mail itself, which holds one sheet of ours and no text of others in any.
    const elements = elementsOf(html)
    const sheets = elements.filter(({ name }) => name === 'style').map(({ text }) => text)
    const inline = elements.map(({ attributes }) => attributes.style ?? '')
    for (const style of [...sheets, ...inline]) expect(style).not.toMatch(/canary|url\(|@import|expression/)
    const others = elements
      .filter(({ name }) => name !== 'style')
      .map(({ attributes: { style, ...attributes }, ...element }) => ({ ...element, attributes }))
    expect(sheets.length).toBe(1)
    expect(strangersAmong(others, origin)).toEqual([])
    expect(Object.keys(headers).filter((name) => !HEADERS.includes(name))).toEqual([])
    const head = raw.slice(0, raw.search(/\r?\n\r?\n/))
    expect(head).not.toMatch(/^(?:bcc|x-canary)/im)
    expect(subject + text.replaceAll(/\r?\n/g, '')).not.toMatch(UNSHOWN)
  }

  test('a digest says papers, topics and news as text', () => {
    expectHarmlessMail(province.digest)
    // The paper that is polled last, and a title.
    const [paper] = payloadsWithin(NAME_LENGTH)
    const said = [...(paper?.calls ?? []), ...(HOSTILE.next(0).title.match(/canary\(\d+\)/g) ?? [])]
    expect(unsaid(textOf(province.digest.html), said)).toEqual([])
  })

  test('a confirmation says topics, and nothing of an own query, which the own page says as text', async () => {
    const topics = HOSTILE.topics.map(({ id }) => id)
    for (const query of queriesOf(PAYLOADS)) {
      const mail = await province.ask({ topics, query })
      expectHarmlessMail(mail)
      const said = textOf(mail.html)
      expect(unsaid(said, ALL_CALLS).length).toBeLessThan(10)
      const { status, html } = await pageAt(linkTo(mail, '/subscriptions/confirm'))
      expect(status).toBe(200)
      expect(textOf(html)).toContain('canary')
      const confirmed = await pageAt(linkTo(mail, '/subscriptions/confirm'), { method: 'POST' })
      expect(confirmed.status).toBe(200)
      const own = elementsOf(confirmed.html).find(({ attributes }) =>
        attributes.href?.startsWith('/subscriptions/manage?'),
      )
      const ownPage = await pageAt(own?.attributes.href ?? '/khong-co')
      expect(ownPage.status).toBe(200)
      expect(unsaid(textOf(ownPage.html), query.match(/canary\(\d+\)/g) ?? [])).toEqual([])
    }
  })
})

/** Own queries of their words, each as long as a query may be. */
function queriesOf(payloads: readonly Payload[]): string[] {
  const phrases = payloads.map(({ text }) => `"${text.replaceAll(/["“”\p{C}]/gu, ' ')}"`)
  return [phrases.slice(0, 30), phrases.slice(30, 60), phrases.slice(60)].map((some) =>
    some
      .join(' OR ')
      .slice(0, 2000)
      .replace(/ OR [^"]*"[^"]*$/, ''),
  )
}

test('a notification says it as one that a browser shows', () => {
  for (const body of province.pushed) {
    const { notification } = JSON.parse(body) as { notification: Record<string, string> }
    expect(new URL(notification.navigate ?? '').origin).toBe(origin)
    expect(`${notification.title}${notification.body?.replaceAll('\n', '')}`).not.toMatch(UNSHOWN)
  }
  expect(unsaid(province.pushed.join(), ['canary(0)'])).toEqual([])
})

test('a webhook is posted JSON that says it', () => {
  expect(province.posted.length).toBeGreaterThan(0)
  for (const body of province.posted) {
    const event = JSON.parse(body) as { data: { items: { article: { title: string } }[] } }
    expect(event.data.items[0]?.article.title).toContain('canary(')
  }
})

describe('the operator', () => {
  const DESK = [
    '',
    '/sources',
    '/sources/new',
    '/sources/bao-1',
    '/sources/bao-1/edit',
    '/polls',
    '/topics',
    '/topics/new',
    `/topics/${EVERYTHING.id}`,
    `/topics/${EVERYTHING.id}/explain`,
    '/concepts',
    '/concepts/new',
    '/concepts/tu-0',
    '/subscribers',
    '/deliveries',
  ]
  let operator: Operator
  let written: Form[]

  beforeAll(async () => {
    operator = await signIn(province.worker)
    const pages = await Promise.all(
      DESK.map(async (path) => {
        // What is strange in it is for the first test to say.
        const { html } = await deskAt(`/admin${path}`).catch(() => ({ html: '' }))
        return formsOf(html, `${origin}/admin${path}`)
      }),
    )
    written = pages.flat().filter(({ method, shown }) => method === 'post' && shown.length > 0)
  })

  const deskAt = (address: string, body?: URLSearchParams) =>
    pageAt(address, {
      ...(body && { method: 'POST', body }),
      headers: { cookie: operator.cookie, origin, 'sec-fetch-site': 'same-origin' },
    })

  test('sees what others wrote as text', async () => {
    expect(written.length).toBeGreaterThan(5)
    for (const path of DESK) expect((await deskAt(`/admin${path}`)).status).toBe(200)
  })

  test.each(payloadsWithin(NAME_LENGTH))('writes $calls', async ({ text }) => {
    for (const form of written) {
      const fields = new URLSearchParams(form.fields)
      for (const name of form.shown) fields.set(name, text.toWellFormed())
      expect([form.action, (await deskAt(form.action, fields)).status]).not.toEqual([form.action, 500])
    }
    const explained = new URLSearchParams({ title: text.toWellFormed(), lead: text.toWellFormed() })
    expect((await deskAt(`/admin/topics/${EVERYTHING.id}/explain?${explained}`)).status).toBeLessThan(500)
  })
})
