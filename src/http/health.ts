import { isOutbox } from '../delivery/channels/email/channel.ts'
import type { NewsroomHealth } from '../newsroom/health/newsroom-health.ts'
import type { Settings } from '../settings.ts'
import { fromShards, newsroomOf } from './objects.ts'

/** Events that a shard should have had this long ago are late for their readers. */
const LATE_MS = 15 * 60_000

/** What readers would notice; each has a paragraph in docs/runbook.md. */
export type HealthCode =
  | 'restore_needed'
  | 'shards_lag'
  | 'deliveries_late'
  | 'windows_failing'
  | 'transport_failing'
  | 'sources_failing'
  | 'topics_broken'
  | 'events_lost'
  | 'mail_not_sent'

interface Reason {
  code: HealthCode
  message: string
  message_vi: string
}

export interface Health {
  /** What readers would notice; none where all is well. */
  reasons: Reason[]
  /** With its alarms, of which readers need not notice anything. */
  newsroom: NewsroomHealth
  /** Told from the first day, before anybody waits for a mail; null where mails leave. */
  mailAlarm: Reason | null
}

/** All that is wrong, as far as anybody may know it: of private topics only that there is one. */
export async function readHealth(env: Env, settings: Settings): Promise<Health> {
  const newsroom = await newsroomOf(env, settings).health()
  const shards = await fromShards(env, settings, (shard) => shard.health())
  const late = shards.reduce((sum, shard) => sum + shard.late, 0)
  const failedWindows = shards.reduce((sum, shard) => sum + shard.failedWindows, 0)
  const transports = [...new Set(shards.flatMap((shard) => shard.failingTransports))]
  const noticed = newsroom.alarms.filter(({ isNoticed }) => isNoticed)
  const mailAlarm = notSent(settings)
  const brokenTopics = newsroom.topicAlarms.filter(({ code }) => code === 'topic_broken').length
  const reasons: Reason[] = [
    ...(newsroom.isReady
      ? []
      : [reason('restore_needed', 'The Newsroom has to be restored.', 'Newsroom cần được khôi phục.')]),
    ...(newsroom.laggingSince !== null && newsroom.laggingSince < Date.now() - LATE_MS
      ? [reason('shards_lag', 'Events do not reach a shard.', 'Tin không tới được một phân mảnh.')]
      : []),
    ...(late > 0
      ? [reason('deliveries_late', `${late} deliveries are late.`, `${late} thư bị gửi chậm.`)]
      : []),
    ...(failedWindows > 0
      ? [
          reason(
            'windows_failing',
            `Digests that could not be written: ${failedWindows}; “window.failed” in the log says why.`,
            `Số bản tin không lập được: ${failedWindows}; xem lý do ở “window.failed” trong nhật ký.`,
          ),
        ]
      : []),
    ...(transports.length > 0
      ? [
          reason(
            'transport_failing',
            `Nothing can be sent by: ${transports.join(', ')}.`,
            `Không gửi được qua: ${transports.join(', ')}.`,
          ),
        ]
      : []),
    ...(noticed.length > 0
      ? [
          reason(
            'sources_failing',
            `Sources that bring no news: ${noticed.length}; “alarms” says why.`,
            `Số nguồn không đưa tin về: ${noticed.length}; xem lý do trong “alarms”.`,
          ),
        ]
      : []),
    ...(brokenTopics > 0
      ? [
          reason(
            'topics_broken',
            `Topics whose query cannot be read: ${brokenTopics}; “alarms” names them.`,
            `Số chủ đề không đọc được truy vấn: ${brokenTopics}; xem tên trong “alarms”.`,
          ),
        ]
      : []),
    ...(shards.some(({ hasLost }) => hasLost)
      ? [reason('events_lost', 'A shard missed events.', 'Có phân mảnh bị lỡ tin.')]
      : []),
    ...(mailAlarm && shards.some(({ hasKeptMail }) => hasKeptMail) ? [mailAlarm] : []),
  ]
  return { reasons, newsroom, mailAlarm }
}

/** In development nobody waits for a mail to come. */
function notSent({ development, channels }: Settings): Reason | null {
  if (development || !isOutbox(channels.email)) return null
  return reason(
    'mail_not_sent',
    'Mail is only kept for a day and reaches nobody, though it is counted as sent; set EMAIL_TRANSPORT.',
    'Thư chỉ được giữ lại một ngày, không tới ai, dù vẫn tính là đã gửi; hãy đặt EMAIL_TRANSPORT.',
  )
}

function reason(code: HealthCode, message: string, message_vi: string): Reason {
  return { code, message, message_vi }
}
