import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from './client.ts'
import type { Newspaper } from './newspaper.ts'
import { complain, showArticle, showMail } from './show.ts'

const publishEveryMs = 60_000
const lookEveryMs = 2000

/** An article a minute until the end; the Worker's own alarm polls. Every new mail is shown as it appears. */
export async function keepPublishing(
  client: Client,
  newspaper: Newspaper,
  seen: Set<string>,
  isEnding: () => boolean,
): Promise<void> {
  setInterval(() => showArticle(newspaper.publishNext()), publishEveryMs).unref()
  for (let wasReachable = true; !isEnding(); await wait(lookEveryMs)) {
    try {
      const fresh = (await client.outbox()).filter((mail) => !seen.has(mail.id))
      for (const mail of fresh.reverse()) {
        seen.add(mail.id)
        showMail(mail)
      }
      wasReachable = true
    } catch (error) {
      // One request may fail while the Worker reloads its code; a dead one is noticed elsewhere.
      if (wasReachable && !isEnding()) {
        complain(`Chưa đọc được hộp thư đi, sẽ thử lại.\nThe outbox can't be read yet: ${error}`)
      }
      wasReachable = false
    }
  }
}
