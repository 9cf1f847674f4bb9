import { flagship } from '../src/topics/pack/flagship.ts'
import { paper } from './cast.ts'
import { type Client, confirmLinkOf } from './client.ts'
import type { Newspaper } from './newspaper.ts'
import { say, showArticle, showMail, showReport } from './show.ts'

const reader = 'ban-doc@example.com'
const mailMs = 60_000

/** From an empty Worker to the reader's first digest. Answers the ids of the mails shown so far. */
export async function firstDigest(client: Client, newspaper: Newspaper): Promise<Set<string>> {
  await client.createTopic({ pack: flagship.id })
  say(`Chủ đề: ${flagship.name}`, 'topic made')
  await client.createSource({
    id: 'bao-lac-giang',
    name: paper.name,
    url: newspaper.feedUrl,
    kind: 'feed',
    minIntervalMinutes: 1,
  })
  say(`Nguồn: ${newspaper.feedUrl}`, 'source made')
  showReport(await client.poll())

  const seen = await subscribeReader(client)

  const article = newspaper.publishNext()
  const publishedAt = performance.now()
  showArticle(article)
  showReport(await client.poll())
  const digest = await client.waitForMail((mail) => !seen.has(mail.id), mailMs)
  if (!digest) {
    throw new Error(
      `Sau ${mailMs / 1000} giây bạn đọc vẫn chưa nhận được bản tin.\n` +
        `No digest reached the reader within ${mailMs / 1000} seconds.`,
    )
  }
  seen.add(digest.id)
  const seconds = ((performance.now() - publishedAt) / 1000).toFixed(2)
  say(`Bản tin đầu tiên đến sau ${seconds} giây kể từ khi báo đăng`, `first digest after ${seconds} s`)
  showMail(digest)
  return seen
}

async function subscribeReader(client: Client): Promise<Set<string>> {
  await client.subscribe({
    channel: { type: 'email', address: reader },
    topics: [flagship.id],
    schedule: { cadence: 'immediate', timezone: 'Asia/Ho_Chi_Minh' },
    locale: 'vi',
    consent: true,
  })
  const request = await client.waitForMail((mail) => confirmLinkOf(mail) !== undefined, mailMs)
  const link = request && confirmLinkOf(request)
  if (!link) throw new Error('Không thấy thư xác nhận trong hộp thư đi.\nNo confirmation mail in the outbox.')
  await client.confirm(link)
  say(`${reader} đã đăng ký và bấm xác nhận`, 'a sample reader subscribed and confirmed')
  // Whatever the confirmation itself sent is no digest.
  return new Set((await client.outbox()).map((mail) => mail.id))
}
