import PostalMime from 'postal-mime'
import { type ReceivedMail, type SmtpBehaviour, startSmtpReceiver } from '../../support/receivers/smtp.ts'
import type { Random } from './random.ts'
import type { Book, Receipt } from './receipts.ts'

/** How a mail server treats a hundred sessions. Its own failures let all mails wait for half a minute. */
const BAD: readonly [SmtpBehaviour | null, number][] = [
  [null, 82],
  [{ at: 'rcpt', reply: '450 4.2.1 mailbox busy' }, 9],
  [{ at: 'data', reply: '452 4.3.1 no room' }, 6],
  [{ at: 'mail', reply: '421 4.3.2 shutting down' }, 1],
  ['close', 1],
  ['reset', 1],
]

const DELAY_MS = 80

/** A mail server that lives on while the Worker is killed, and knows no repeats, as none does. */
export interface Mailboxes {
  port: number
  faults(): Record<string, number>
  misbehave(isBad: boolean): void
  /** Reads what each mail in the book tells. */
  read(): Promise<void>
  stop(): Promise<void>
}

/** Starts it. What comes is written into `book`. */
export async function openMailboxes(book: Book, random: Random): Promise<Mailboxes> {
  const counts: Record<string, number> = {}
  let deck: (SmtpBehaviour | null)[] | null = null
  const draw = (): SmtpBehaviour => {
    if (deck?.length === 0) deck = BAD.flatMap(([behaviour, times]) => Array(times).fill(behaviour))
    const bad = deck?.splice(random.whole(0, deck.length - 1), 1)[0] ?? null
    if (bad === null) return { takesAfterMs: random.whole(0, DELAY_MS) }
    const name = typeof bad === 'string' ? bad : 'reply' in bad ? bad.reply.slice(0, 9) : ''
    counts[name] = (counts[name] ?? 0) + 1
    return bad
  }
  const onMail = (mail: ReceivedMail, behaviour: SmtpBehaviour) => {
    const isRefused = typeof behaviour === 'object' && 'reply' in behaviour
    const isAnswered = typeof behaviour === 'object' && 'takesAfterMs' in behaviour
    if (isAnswered) {
      book.unanswered += 1
      setTimeout(() => {
        book.unanswered -= 1
      }, behaviour.takesAfterMs)
    }
    book.receipts.push({
      reader: mail.to.join(),
      id: /^Message-ID: <([^@>]+)@/im.exec(mail.raw)?.[1] ?? '',
      body: mail.raw,
      articles: [],
      rest: null,
      life: book.life,
      fate: isRefused ? 'refused' : isAnswered ? 'answered' : 'taken',
    })
  }
  const server = await startSmtpReceiver({ security: 'plain', onMail })
  server.behave(draw)
  return {
    port: server.port,
    faults: () => ({ ...counts }),
    misbehave: (isBad) => {
      deck = isBad ? [] : null
    },
    read: async () => {
      for (const receipt of book.receipts) Object.assign(receipt, await readMail(receipt.body))
    },
    stop: () => server.stop(),
  }
}

/** Each article stands once in the text, by its address; below them, where the others are if these are not all. */
async function readMail(raw: string): Promise<Pick<Receipt, 'articles' | 'rest'>> {
  const { text = '' } = await PostalMime.parse(raw)
  return {
    articles: text.match(/http:\/\/127\.0\.0\.1:\d+\/tin-\d+/g) ?? [],
    rest: /^… .*: (http\S+)$/m.exec(text)?.[1] ?? null,
  }
}
