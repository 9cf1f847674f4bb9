import type { SampleArticle } from './articles.ts'
import type { Mail, PollReport, SourceReport } from './client.ts'
import { clock } from './vietnam-time.ts'

const plain = !process.stdout.isTTY || process.env.NO_COLOR !== undefined
const dim = (text: string) => (plain ? text : `\x1b[2m${text}\x1b[22m`)
const bold = (text: string) => (plain ? text : `\x1b[1m${text}\x1b[22m`)

/** One step: a Vietnamese sentence, the English one beside it. */
export function say(vietnamese: string, english: string): void {
  console.log(`${clock(new Date())}  ${vietnamese}  ${dim(`· ${english}`)}`)
}

/** What went wrong, with the end of the Worker's log where that may tell why. */
export function complain(message: string, logTail?: string): void {
  console.error(`\n${message}`)
  if (logTail) console.error(`\n${dim('Cuối nhật ký của Worker · the end of its log:')}\n${logTail}`)
}

export function showArticle(article: SampleArticle): void {
  const mark = article.onTopic ? 'đúng chủ đề' : 'tin khác'
  const english = article.onTopic ? 'on the topic' : 'other news'
  say(`Báo đăng (${mark}): ${bold(article.title)}`, `published, ${english}`)
}

export function showReport(report: PollReport): void {
  for (const source of report.sources) say(reportLine(source), `poll: ${source.status}`)
}

function reportLine(source: SourceReport): string {
  const words = { new: 'có tin mới', unchanged: 'không đổi', failed: 'không đọc được', skipped: 'bỏ qua' }
  const parts = [
    `Đọc nguồn ${source.source}: ${words[source.status] ?? source.status}`,
    `HTTP ${source.httpStatus ?? '-'}`,
    `${source.items ?? 0} tin, ${source.new ?? 0} mới, ${source.matched ?? 0} khớp`,
    ...(source.baseline ? ['lần đầu, chưa báo cho ai (baseline)'] : []),
    `${source.durationMs ?? '-'} ms`,
    ...(source.error ? [`lỗi: ${JSON.stringify(source.error)}`] : []),
  ]
  return parts.join(' · ')
}

/** A mail as its reader sees it. */
export function showMail(mail: Mail): void {
  const rows = [`Đến: ${mail.to}`, bold(mail.subject), '', ...mail.text.trimEnd().split('\n')]
  console.log(`\n  ┌${'─'.repeat(76)}`)
  for (const row of rows) console.log(`  │ ${row}`.trimEnd())
  console.log(`  └${'─'.repeat(76)}\n`)
}

export type Addresses = { origin: string; topicId: string; newspaper: string; token: string }

export function showAddresses({ origin, topicId, newspaper, token }: Addresses): void {
  const rows: Array<[string, string]> = [
    ['Trang chủ · front page', `${origin}/`],
    ['Chủ đề · the topic', `${origin}/topics/${topicId}`],
    ['Nguồn tin của chủ đề · its feed', `${origin}/topics/${topicId}/feed.xml`],
    ['Mọi chủ đề · every topic', `${origin}/feed.xml`],
    ['Trang quản trị · for the operator', `${origin}/admin (mã · token: ${token})`],
    ['Báo mẫu · the newspaper', `${newspaper}/`],
  ]
  console.log(bold('\nMở xem · Open'))
  for (const [name, address] of rows) console.log(`  ${name.padEnd(34)}${address}`)
  const secret = `-H 'Authorization: Bearer ${token}'`
  console.log(bold('\nHộp thư đi · Outbox'))
  console.log(`  curl -s ${secret} ${origin}/api/v1/outbox`)
  console.log(bold('\nĐọc nguồn ngay · Poll now'))
  console.log(`  curl -s -X POST ${secret} ${origin}/polls`)
  console.log(
    bold('\nCứ nửa phút báo đăng thêm một tin, khoảng mỗi phút có một bản tin; Ctrl-C để dừng.'),
    dim('· An article every half minute, a digest about once a minute; Ctrl-C ends it.\n'),
  )
}
