import { expect, test } from 'vitest'
import { DigestPage } from '../../../src/web/pages/digest.tsx'

const SENT = Date.UTC(2026, 10, 26, 12, 53, 40)
const frame = {
  items: [],
  updates: 0,
  where: null,
  sentAt: SENT,
  timeZone: 'Asia/Ho_Chi_Minh',
  links: { manage: '/m', unsubscribe: '/u' },
}

test.each([
  [
    'vi',
    SENT - 86_400_000,
    'Gửi lúc 19:53 ngày 26/11/2026, gồm tin từ 19:53 ngày 25/11/2026 đến 19:53 ngày 26/11/2026.',
  ],
  [
    'en',
    SENT - 86_400_000,
    'Sent on 26/11/2026 at 19:53, with news from 25/11/2026 at 19:53 to 26/11/2026 at 19:53.',
  ],
  // What is sent at once is of a moment.
  ['vi', SENT - 20_000, 'Gửi lúc 19:53 ngày 26/11/2026.'],
  ['en', SENT - 20_000, 'Sent on 26/11/2026 at 19:53.'],
] as const)(
  'a digest says when it was sent, and of which time its news is (%s, %d)',
  (locale, from, said) => {
    const page = <DigestPage {...frame} locale={locale} window={{ from, to: SENT }} />
    expect(page.toString()).toContain(`<p class="quiet">${said}</p>`)
  },
)
