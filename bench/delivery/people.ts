import type { PersonRecord } from '../../src/mailroom/people/transfer.ts'

/** So many people at most are taken in one import. */
const PAGE = 2_000

/** Subscribers as another installation would hand them over: one topic, a digest a day. */
export async function importPeople(
  { origin, token }: { origin: string; token: string },
  count: number,
  personOf: (number: number) => Pick<PersonRecord, 'channel' | 'address' | 'keys'>,
  topic: { id: string; name: string },
): Promise<void> {
  for (let from = 0; from < count; from += PAGE) {
    const subscribers = Array.from({ length: Math.min(PAGE, count - from) }, (_, n) =>
      record(from + n, personOf(from + n), topic),
    )
    const response = await fetch(`${origin}/api/v1/import`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ version: 1, subscribers }),
    })
    const said = await response.text()
    if (!response.ok) throw new Error(`POST /api/v1/import → ${response.status}\n${said.slice(0, 2000)}`)
  }
}

function record(
  number: number,
  to: Pick<PersonRecord, 'channel' | 'address' | 'keys'>,
  { id, name }: { id: string; name: string },
): PersonRecord {
  const at = Date.now()
  return {
    ...to,
    locale: 'vi',
    schedule: {
      cadence: 'daily',
      at: '07:00',
      weekday: 1,
      timezone: 'Asia/Ho_Chi_Minh',
      quiet: ['22:00', '05:00'],
      days: 'all',
    },
    status: 'active',
    consents: [
      {
        text: 'Tôi đồng ý nhận bản tin về chủ đề này.',
        version: 1,
        at,
        ipHash: null,
        locale: 'vi',
        how: 'link',
        addressHash: String(number),
        confirmedAt: at,
      },
    ],
    subscriptions: [{ topic: id, name, urgent: false, updates: false }],
  }
}
