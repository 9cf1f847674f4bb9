import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from './client.ts'
import type { Newspaper } from './newspaper.ts'
import { complain, showArticle, showMail } from './show.ts'

const lookEveryMs = 2000

export type Publishing = {
  /** Ids of the mails shown so far. */
  seen: Set<string>
  /** Between two articles. */
  everyMs: number
  isEnding: () => boolean
}

/** Article after article until the end, each followed by a poll. Every new mail is shown as it appears. */
export async function keepPublishing(
  client: Client,
  newspaper: Newspaper,
  { seen, everyMs, isEnding }: Publishing,
): Promise<void> {
  const isTold = { poll: false, outbox: false }
  /** One request may fail while the Worker reloads its code, which is told once; a dead one is noticed elsewhere. */
  async function attempt(request: keyof typeof isTold, told: string, act: () => Promise<void>) {
    try {
      await act()
      isTold[request] = false
    } catch (error) {
      if (!isTold[request] && !isEnding()) complain(`${told}: ${error}`)
      isTold[request] = true
    }
  }

  setInterval(() => {
    showArticle(newspaper.publishNext())
    // By its own clock the Worker asks a paper of so few articles every other hour: nobody waits that long to see it work.
    void attempt('poll', 'Chưa đọc được báo, sẽ thử lại.\nThe paper can’t be polled yet', async () => {
      await client.poll()
    })
  }, everyMs).unref()
  for (; !isEnding(); await wait(lookEveryMs)) {
    await attempt(
      'outbox',
      'Chưa đọc được hộp thư đi, sẽ thử lại.\nThe outbox can’t be read yet',
      async () => {
        const fresh = (await client.outbox()).filter((mail) => !seen.has(mail.id))
        for (const mail of fresh.reverse()) {
          seen.add(mail.id)
          showMail(mail)
        }
      },
    )
  }
}
