import * as z from 'zod'
import { digest } from '../answers/pages.ts'
import type { Said } from '../operation.ts'
import { time, view } from '../shapes.ts'

/** What webhooks are sent: the name of each event, and its body. */
export interface WebhookEvent {
  name: string
  summary: Said
  description: Said
  schema: z.ZodType
  /** What the receiver has to answer, where that matters. */
  answer?: z.ZodType
  example: unknown
}

export const EVENTS: readonly WebhookEvent[] = [
  {
    name: 'subscription.confirm',
    summary: { en: 'Asked whether it wants it', vi: 'Hỏi webhook có đồng ý nhận không' },
    description: {
      en: 'Sent while the request to subscribe waits. Answer 200 and the challenge. The secret is there when it was made here.',
      vi: 'Gửi trong lúc yêu cầu đăng ký đang chờ. Hãy trả lời 200 kèm đúng chuỗi challenge. Có secret nếu khóa do hệ thống tạo.',
    },
    schema: view(
      'ConfirmEvent',
      z.strictObject({
        type: z.literal('subscription.confirm'),
        timestamp: time,
        data: z.strictObject({ challenge: z.string(), secret: z.string().optional() }),
      }),
    ),
    answer: view('ChallengeAnswer', z.strictObject({ challenge: z.string() })),
    example: {
      type: 'subscription.confirm',
      timestamp: '2026-11-24T00:00:00.000Z',
      data: { challenge: 'c2f1a6f1d7e04b8f', secret: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD' },
    },
  },
  {
    name: 'digest.published',
    summary: { en: 'Sent a digest', vi: 'Gửi bản tin' },
    description: {
      en: 'One digest of one window, at most 20,000 bytes; what does not fit is counted in `more` and stands at `all`. Any 2xx takes it; `webhook-id` is the same in every attempt.',
      vi: 'Một bản tin của một kỳ, tối đa 20.000 byte; phần không vừa được đếm ở `more` và xem đủ tại `all`. Trả lời 2xx là đã nhận; `webhook-id` giữ nguyên ở mọi lần gửi.',
    },
    schema: view(
      'DigestEvent',
      z.strictObject({ type: z.literal('digest.published'), timestamp: time, data: digest }),
    ),
    example: {
      type: 'digest.published',
      timestamp: '2026-11-24T00:00:05.000Z',
      data: {
        digest: {
          id: 's0-1-8c0f2d7e5a914b36',
          window: { from: '2026-11-23T00:00:05.000Z', to: '2026-11-24T00:00:05.000Z' },
          topics: [{ id: 'cau-duong', name: 'Cầu đường' }],
        },
        items: [],
        more: 1,
        all: 'https://bantin.example.vn/digests/s0-1-8c0f2d7e5a914b36?token=…',
        manage: 'https://bantin.example.vn/subscriptions/manage?token=…',
      },
    },
  },
  {
    name: 'subscription.test',
    summary: { en: 'Sent a test', vi: 'Gửi thử' },
    description: {
      en: 'A test that the webhook’s owner asked for; signed, retried and accounted for as a digest is.',
      vi: 'Tin thử do chủ webhook yêu cầu; được ký, gửi lại và ghi sổ như một bản tin.',
    },
    schema: view(
      'TestEvent',
      z.strictObject({
        type: z.literal('subscription.test'),
        timestamp: time,
        data: z.strictObject({ message: z.string() }),
      }),
    ),
    example: {
      type: 'subscription.test',
      timestamp: '2026-11-24T00:00:05.000Z',
      data: { message: 'Tin thử từ Bản tin.' },
    },
  },
]
