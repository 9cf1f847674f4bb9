import { expect, test } from 'vitest'
import { mailroom, rows } from '../support/objects.ts'
import { cleanUp, scene } from '../support/scene.ts'

cleanUp()

test('who writes again that they want what they follow has agreed once', async () => {
  await scene()
  const to = { channel: 'telegram', address: '12345', keys: [] } as const
  const schedule = {
    cadence: 'daily',
    at: '07:00',
    weekday: 1,
    timezone: 'Asia/Ho_Chi_Minh',
    quiet: null,
  } as const
  const asked = {
    to,
    request: { topics: [], query: null, schedule, locale: 'vi' },
    topicNames: ['cau'],
    consent: { text: 'Tôi đồng ý nhận tin.', locale: 'vi', version: 3, at: Date.now(), ipHash: null },
    base: 'http://127.0.0.1',
  } as const
  const wish = { kind: 'follow', shard: 0, topic: { id: 'cau', name: 'cau' }, seq: 1 } as const
  for (const message of ['tin-1', 'tin-2', 'tin-3']) {
    const { person } = await mailroom().written(to, message, {
      ...wish,
      asked: { ...asked, topicNames: ['cau'], request: { ...asked.request, topics: [] } },
    })
    expect(person?.subscriptions.map(({ topic }) => topic)).toEqual(['cau'])
  }
  const kept = await rows(
    mailroom,
    "SELECT 1 FROM requests r JOIN subscribers s ON s.id = r.subscriber WHERE channel = 'telegram'",
  )
  expect(kept).toHaveLength(1)
})
