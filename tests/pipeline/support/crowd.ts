import type { Random } from '../../faults/support/random.ts'
import type { Book, Receipt } from '../../faults/support/receipts.ts'
import { takenAlong } from '../../support/taken-along.ts'
import { pause } from './gate.ts'
import { mailroom, newsroom } from './objects.ts'
import { addSource, addTopic, ask, poll } from './operator.ts'
import { standOutside } from './outside.ts'
import type { Paper } from './paper.ts'
import { set, setVariables } from './settings.ts'

const VARIABLES = {
  MAILROOM_SHARDS: '2',
  SIGNING_KEY: 'khoa-ky-danh-cho-kiem-thu-dai-hon-32-ky-tu',
  EMAIL_TRANSPORT: 'cloudflare',
  EMAIL_FROM: 'tin@tin.example',
}
const ANSWER_MS = 8

/** Many readers in two shards; one in three by mails of a transport that knows no repeats. */
export interface Crowd {
  paper: Paper
  book: Book
  readers: string[]
  /** Addresses of what was published after everybody had come to follow the topic. */
  published: string[]
  publish(): void
  /** Has receivers fail at random, or not. */
  misbehave(isBad: boolean): void
  /** Failures so far. */
  failures(): number
}

export async function crowd(count: number, random: Random): Promise<Crowd> {
  const book: Book = { receipts: [], life: 0, unanswered: 0 }
  const outside = standOutside()
  let isBad = false
  let failures = 0

  /** How a receiver treats what it got: takes it and says so, takes it and says nothing, or does not take it. */
  const treat = async (got: Omit<Receipt, 'life' | 'fate'>): Promise<Receipt['fate']> => {
    const receipt: Receipt = { ...got, life: book.life, fate: 'taken' }
    book.receipts.push(receipt)
    await pause(random.whole(0, ANSWER_MS))
    if (isBad && random.whole(1, 10) <= 3) {
      failures += 1
      receipt.fate = random.whole(1, 3) === 1 ? 'taken' : 'refused'
    } else receipt.fate = 'answered'
    return receipt.fate
  }
  const refusals: [Response, ...Response[]] = [
    new Response(null, { status: 500 }),
    new Response(null, { status: 307, headers: { location: '/noi-khac' } }),
    new Response(null, { status: 429, headers: { 'retry-after': '2' } }),
  ]
  outside.elsewhere(async (request) => {
    const body = await request.text()
    const { data } = JSON.parse(body) as {
      data: { items: { article: { url: string } }[]; more: number; all: string }
    }
    const articles = data.items.map(({ article }) => article.url)
    const id = request.headers.get('webhook-id') ?? ''
    const fate = await treat({
      reader: request.url,
      id,
      body,
      articles,
      rest: data.more > 0 ? data.all : null,
    })
    if (fate === 'taken') throw new Error('the line broke')
    return fate === 'answered' ? new Response() : random.pick(refusals).clone()
  })
  const send = async (mail: { to: string; text: string; headers: Record<string, string> }) => {
    const id = mail.headers['X-Bantin-Delivery'] ?? ''
    const articles = mail.text.match(/http:\/\/baothu\.example\/tin-\d+\.html/g) ?? []
    const fate = await treat({ reader: mail.to, id, body: JSON.stringify(mail), articles, rest: null })
    if (fate === 'taken') throw new Error('the line broke')
    if (fate === 'refused') throw Object.assign(new Error('not now'), { code: 'E_RECIPIENT_BUSY' })
    return { messageId: 'x' }
  }
  set({ EMAIL: { send } })
  await setVariables(VARIABLES, [newsroom, mailroom, () => mailroom(1)])

  const paper = outside.paper()
  paper.publish('Chợ phiên vùng cao họp sớm')
  await addSource(paper)
  await addTopic('cau', '"cầu mới"')
  await poll()
  const subscribers = Array.from({ length: count }, (_, n) => person(n))
  await ask('POST', '/api/v1/import', { version: 1, subscribers })
  const published: string[] = []
  return {
    paper,
    book,
    readers: subscribers.map(({ address }) => address),
    published,
    publish() {
      const { number } = paper.publish(`Xã thứ ${paper.items.length} có cầu mới`, {
        lead: `Cầu mới dài ${100 + 7 * paper.items.length} mét, khởi công ngày ${1 + (paper.items.length % 28)}.`,
      })
      published.push(`${paper.origin}/tin-${number}.html`)
    },
    misbehave: (next) => {
      isBad = next
    },
    failures: () => failures,
  }
}

function person(n: number) {
  const topic = { id: 'cau', name: 'Cầu', urgent: n % 8 === 1 }
  const cadence = n % 4 === 1 ? 'hourly' : 'immediate'
  return n % 3 === 0
    ? takenAlong('email', `ban-doc-${n}@huyen.example`, cadence, topic)
    : takenAlong('webhook', `http://noi-nhan-${n % 5}.example/${n}`, cadence, topic)
}
