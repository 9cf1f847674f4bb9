import { flagship } from '../../../src/topics/pack/flagship.ts'
import { type PaperItem, startTestNewspaper, type TestNewspaper } from '../../support/newspaper.ts'
import { startTestReceiver, type TestReceiver } from '../../support/receiver.ts'
import { type PushService, startPushService } from '../../support/receivers/push.ts'
import { startTestWorker, type TestWorker, until } from '../../support/worker.ts'
import { openForms, submit } from './form.ts'
import { elementsOf } from './hostile/strangers.ts'
import { linkTo, type Mail, nextMail } from './mail.ts'
import { EVERYTHING, LAC_GIANG, type Press } from './press.ts'
import { subscribeByWebhook, subscription } from './readers.ts'
import { created, poll } from './town.ts'

export const SIGNING_KEY = 'a-signing-key-of-32-characters-or-more'

/** Services that are not, or not rightly, set up: the settings in which they differ. */
const BARE = {
  empty: {},
  closed: { ADMIN_TOKEN: '' },
  misset: { TIMEZONE: 'Asia/Lac_Giang', PUBLIC_URL: 'lac-giang' },
} satisfies Record<string, Record<string, string>>
export type Bare = keyof typeof BARE

/** Whatever pages of a service show that has run for a while: papers, full topics, stories, documents, a reader. */
export interface Province {
  worker: TestWorker
  /** One of those; started when it is first asked for. */
  bare(kind: Bare): Promise<TestWorker>
  paper: TestNewspaper
  /** The id of an article that two papers carry, that changed since, and that cites a document. */
  article: string
  /** The last mail to a reader who has had several. */
  digest: Mail
  /** What a webhook was sent, and its page. */
  posted: readonly string[]
  webhook: string
  /** What a browser was pushed, oldest first, and the page of its person. */
  pushed: readonly string[]
  pushPage: string
  /** Asks for a subscription by mail; answers the confirmation. */
  ask(more?: object): Promise<Mail>
  /** The same, confirmed; answers the address of the person's page. */
  follow(more?: object): Promise<string>
  stop(): Promise<void>
}

const FIRST = { source: 'bao-0' }

/** Starts it: some seconds of wrangler, some polls of two papers and a few mails. */
export async function startProvince(press: Press = LAC_GIANG): Promise<Province> {
  const worker = await startTestWorker({ SIGNING_KEY })
  const bare = new Map<Bare, Promise<TestWorker>>()
  const paper = await startTestNewspaper([...press.news])
  const other = await startTestNewspaper()
  const receiver = await startTestReceiver()
  const pushes = await startPushService()
  let people = 0
  const ask: Province['ask'] = async (more = {}) => {
    people += 1
    const address = `ban-doc-${people}@ban-doc.example`
    const wanted = subscription({ type: 'email', address }, { topics: [EVERYTHING.id], ...more })
    const asked = await worker.call('POST', '/api/v1/subscriptions', wanted)
    if (asked.status !== 202) throw new Error(`${asked.status} ${await asked.text()}`)
    return nextMail(worker, address)
  }
  const confirm = async (mail: Mail) => {
    const confirmed = await fetch(linkTo(mail, '/subscriptions/confirm'), { method: 'POST' })
    if (confirmed.status !== 200) throw new Error(`${confirmed.status} ${await confirmed.text()}`)
  }
  const stop = async () => {
    const others = await Promise.all(bare.values())
    await Promise.all([worker, ...others, paper, other, receiver, pushes].map((one) => one.stop()))
  }
  try {
    await created(worker.admin('POST', '/api/v1/topics', { pack: flagship.id }))
    for (const topic of press.topics) await created(worker.admin('POST', '/api/v1/topics', topic))
    for (const { id, ...concept } of press.concepts) {
      const put = await worker.admin('PUT', `/api/v1/concepts/${id}`, concept)
      if (put.status !== 200) throw new Error(`${put.status} ${await put.text()}`)
    }
    for (const [at, name] of press.papers.entries()) {
      // Names beyond two stand for papers that print what the second does.
      const url = at === 0 ? paper.feedUrl : `${other.feedUrl}?${at}`
      // The second is read in its pages, too.
      const source = { id: `bao-${at}`, name, url, fullText: at === 1 }
      await created(worker.admin('POST', '/api/v1/sources', source))
    }
    await poll(worker)

    const confirmation = await ask()
    await confirm(confirmation)
    await subscribeByWebhook(worker, `${receiver.origin}/tin`, { topics: [EVERYTHING.id] })
    const pushed = await subscribeByPush(worker, pushes)
    paper.publish({ ...press.story })
    await poll(worker, FIRST)
    const told = await nextMail(worker, confirmation.to, [confirmation])
    other.publish({ ...press.story, path: '/nhan-dat-tai-dinh-cu.html', page: pageOf(press.story) })
    await poll(worker)
    if (paper.items[0]) Object.assign(paper.items[0], changed(press.story))
    paper.publish(press.next(0))
    await poll(worker, FIRST)
    const digest = await nextMail(worker, confirmation.to, [confirmation, told])

    return {
      worker,
      bare(kind) {
        const started = bare.get(kind) ?? startTestWorker(BARE[kind])
        bare.set(kind, started)
        return started
      },
      paper,
      article: await articleWith(worker, 'tái định cư'),
      digest,
      posted: receiver.received.map(({ body }) => body),
      webhook: await ownPageOf(receiver),
      pushed: await until(() => (pushed().length > 1 ? pushed() : null)),
      pushPage: await ownPageFrom(pushed().at(-1)),
      ask,
      async follow(more) {
        const asked = await ask(more)
        await confirm(asked)
        const channel = { type: 'email', address: asked.to }
        await worker.call('POST', '/subscriptions/link', { channel })
        return linkTo(await nextMail(worker, asked.to, [asked]), '/subscriptions/manage')
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** An article as its paper prints it; long enough to be taken for one. */
function pageOf({ title, lead = '', body = '', author = '' }: PaperItem): string {
  return `<!doctype html><html lang="vi"><head><title>${title}</title></head>
<body><article><h1>${title}</h1><p class="author">${author}</p><p>${lead}</p>${body.repeat(4)}</article></body></html>`
}

function changed({ title, lead = '', body = '' }: PaperItem): Partial<PaperItem> {
  const later = (text: string) => text.replace('12 hộ', '15 hộ').replace('40 triệu', '55 triệu')
  return { title: later(title), lead: later(lead), body: later(body) }
}

async function ownPageOf({ received }: TestReceiver): Promise<string> {
  const { body } = await until(() => received[0])
  return (JSON.parse(body) as { data: { manage: string } }).data.manage
}

/** A browser that follows everything; answers what it has been pushed until then, as it reads it. */
async function subscribeByPush(worker: TestWorker, pushes: PushService): Promise<() => string[]> {
  const { key } = (await (await worker.call('GET', '/api/v1/push-key')).json()) as { key: string }
  const browser = pushes.subscribe(key)
  const channel = { type: 'webpush', subscription: browser.subscription }
  const wanted = subscription(channel, { topics: [EVERYTHING.id] })
  const asked = await worker.call('POST', '/api/v1/subscriptions', wanted)
  if (asked.status !== 202) throw new Error(`${asked.status} ${await asked.text()}`)
  const pushed = () => pushes.waitingFor(browser).map(({ text }) => text)
  const [form] = await openForms(ledTo(await until(() => pushed()[0])))
  const confirmed = await submit(form)
  if (confirmed.status !== 200) throw new Error(`${confirmed.status} ${await confirmed.text()}`)
  return pushed
}

/** Where a notification leads. */
const ledTo = (text: string) =>
  (JSON.parse(text) as { notification: { navigate: string } }).notification.navigate

/** The person's page, as the digest of a notification links to it. */
async function ownPageFrom(text = ''): Promise<string> {
  const html = await (await fetch(ledTo(text))).text()
  const link = elementsOf(html).find(({ attributes }) => attributes.href?.includes('/subscriptions/manage?'))
  if (!link) throw new Error('the digest of a notification links to no own page')
  return new URL(link.attributes.href ?? '', ledTo(text)).href
}

async function articleWith(worker: TestWorker, words: string): Promise<string> {
  const answer = await worker.call('GET', `/search?q=${encodeURIComponent(`title:"${words}"`)}`, undefined, {
    accept: 'application/json',
  })
  const { matches } = (await answer.json()) as { matches: { article: { id: string } }[] }
  const id = matches[0]?.article.id
  if (!id) throw new Error(`no article with “${words}”`)
  return id
}
