import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Mailroom } from '../../../src/mailroom/mailroom.ts'
import { shardOf } from '../../../src/mailroom/people/subscribers.ts'
import { mailroom, newsroom, rows } from '../support/objects.ts'
import { ask, call } from '../support/operator.ts'
import { deliver, followByEmail, mailsTo } from '../support/readers.ts'
import { cleanUp, HOUR, scene, takeClock } from '../support/scene.ts'
import { setVariables } from '../support/settings.ts'
import { linkTo, tokenOf } from './readers.ts'

cleanUp()

/** Addresses of the first shard: a look-up that stops where it finds somebody would be seen to. */
const address = (name: string): string => {
  for (let n = 0; ; n += 1) {
    const made = `${name}-${n}@doc-gia.example`
    if (shardOf('email', made, 3) === 0) return made
  }
}
const PEOPLE = {
  active: address('dang-nhan'),
  pending: address('cho-xac-nhan'),
  unsubscribed: address('da-ngung'),
  complained: address('than-phien'),
  unknown: address('nguoi-la'),
}
const KINDS = Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]
const email = (to: string) => ({ type: 'email', address: to })
const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }

beforeEach(async () => {
  await setVariables({ MAILROOM_SHARDS: '3', SIGNING_KEY: 'khoa-ky-danh-cho-kiem-thu-dai-hon-32-ky-tu' }, [
    newsroom,
    mailroom,
    () => mailroom(1),
    () => mailroom(2),
  ])
})

/** Somebody of each kind; hours later, so that no limit stands in the way. Answers a link of another reader. */
async function everybody(): Promise<string> {
  const clock = takeClock()
  await scene()
  for (const kind of ['active', 'unsubscribed', 'complained'] as const)
    await followByEmail(PEOPLE[kind], { topics: ['cau'] })
  const wish = { channel: email(PEOPLE.pending), topics: ['cau'], consent: true }
  await ask('POST', '/api/v1/subscriptions', wish)
  const mails = await mailsTo(PEOPLE.complained)
  await mailroom(0).verdict(mails[0]?.id ?? '', 'complaint')
  const [gone] = await rows<{ id: string }>(
    mailroom,
    'SELECT id FROM subscribers WHERE address = ?',
    PEOPLE.unsubscribed,
  )
  await mailroom(0).unsubscribe(gone?.id ?? '')
  const lan = address('lan')
  await followByEmail(lan, { topics: ['cau'] })
  await ask('POST', '/subscriptions/link', { channel: email(lan) })
  const manage = await linkTo(lan, '/subscriptions/manage')
  await deliver(Date.now(), 3)
  clock.forward(2 * HOUR)
  return tokenOf(manage)
}

/** The calls that every shard was asked, in their order. */
function listen(): string[] {
  const heard: string[] = []
  for (const name of ['knows', 'admit', 'request', 'sendLink', 'askToMove'] as const) {
    const real = Mailroom.prototype[name] as (...given: unknown[]) => unknown
    vi.spyOn(Mailroom.prototype, name).mockImplementation(function (this: Mailroom, ...given: unknown[]) {
      heard.push(name)
      return real.apply(this, given) as never
    })
  }
  return heard
}

describe('nobody learns who is known', () => {
  test.each<[string, (to: string, token: string) => Promise<Response>]>([
    [
      'subscribing',
      (to) => call('POST', '/api/v1/subscriptions', { channel: email(to), topics: ['cau'], consent: true }),
    ],
    [
      'subscribing by the form',
      (to) =>
        call(
          'POST',
          '/api/v1/subscriptions',
          String(new URLSearchParams({ address: to, topics: 'cau', consent: 'true' })),
          FORM,
        ),
    ],
    ['asking for a link', (to) => call('POST', '/subscriptions/link', { channel: email(to) })],
    [
      'asking for a link by the form',
      (to) => call('POST', '/subscriptions/link', String(new URLSearchParams({ address: to })), FORM),
    ],
    [
      'wishing to move',
      (to, token) => call('POST', `/subscriptions/address${token}`, { channel: email(to), consent: true }),
    ],
  ])('by %s: the same answer, after the same calls', async (_route, asked) => {
    const token = await everybody()
    const heard = listen()
    const answers: unknown[] = []
    for (const kind of KINDS) {
      heard.length = 0
      const answer = await asked(PEOPLE[kind], token)
      // They read what they typed themselves.
      const text = (await answer.text()).replaceAll(PEOPLE[kind], 'địa chỉ đã gõ')
      answers.push([answer.status, text, [...answer.headers], [...heard]])
    }
    expect(answers[0]).toMatchObject([202, expect.any(String), expect.any(Array), expect.any(Array)])
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect((answers[0] as [0, '', [], string[]])[3].length).toBeGreaterThan(1)
  })

  test('by a thousand requests: a mailbox is bothered six times a day, and one that is unknown never', async () => {
    const clock = takeClock()
    await scene()
    await followByEmail(PEOPLE.active, { topics: ['cau'] })
    const statuses = new Map<string, number>()
    for (let hour = 0; hour < 10; hour += 1) {
      clock.forward(HOUR)
      for (const to of [PEOPLE.active, PEOPLE.unknown])
        for (let n = 0; n < 50; n += 1) {
          const { status } = await call('POST', '/subscriptions/link', { channel: email(to) })
          const key = `${to === PEOPLE.active ? 'known' : 'unknown'} ${status}`
          statuses.set(key, (statuses.get(key) ?? 0) + 1)
        }
    }
    // The known one was asked for once before, by their own subscription.
    expect(Object.fromEntries(statuses)).toEqual({
      'known 202': 5,
      'known 429': 495,
      'unknown 202': 6,
      'unknown 429': 494,
    })
    await deliver(Date.now(), 3)
    expect(await mailsTo(PEOPLE.unknown)).toEqual([])
    expect(await mailsTo(PEOPLE.active)).toHaveLength(6)
  })
})
