import { describe, expect, test } from 'vitest'
import { isSigned } from '../../../src/delivery/standard-webhooks.ts'
import { clockAt } from '../support/clock.ts'
import type { Endpoint } from '../support/endpoint.ts'
import { Gate, until } from '../support/gate.ts'
import { kill, mailroom, rows } from '../support/objects.ts'
import { addTopic, balanced, call, poll } from '../support/operator.ts'
import { deliver } from '../support/readers.ts'
import { cleanUp, scene } from '../support/scene.ts'

cleanUp()

const secretOf = (words: string) => `whsec_${Buffer.from(words.padEnd(32)).toString('base64')}`
const OWN = secretOf('khóa của chủ')
const ADDED = secretOf('khóa thêm')
const OTHER = secretOf('khóa của người lạ')
const OWNERS = {
  topics: [{ id: 'cau', updates: true }],
  schedule: { cadence: 'immediate', quiet: ['22:00', '05:00'] },
  locale: 'en',
}
const OTHERS = {
  topics: [{ id: 'cau', urgent: true }, 'cho'],
  schedule: { cadence: 'weekly', weekday: 2 },
  locale: 'vi',
}

const post = ({ url }: Endpoint, secret: string | null, wish: object = OTHERS) =>
  call('POST', '/api/v1/subscriptions', {
    channel: { type: 'webhook', url, ...(secret === null ? {} : { secret }) },
    consent: true,
    ...wish,
  })

/** Which of some secrets signed a request. */
const signedBy = ({ headers, body }: { headers: Record<string, string>; body: string }, secrets: string[]) =>
  secrets.filter((secret) =>
    isSigned(
      {
        id: headers['webhook-id'] ?? '',
        timestamp: headers['webhook-timestamp'] ?? '',
        signature: headers['webhook-signature'] ?? '',
        body,
      },
      [secret],
      Date.now(),
    ),
  )

/** What a shard has of the endpoint. */
async function stateOf({ url }: Endpoint) {
  const [person] = await rows<{
    id: string
    status: string
    locale: string
    schedule: string
    secrets: string
  }>(mailroom, 'SELECT id, status, locale, schedule, secrets FROM subscribers WHERE address = ?', url)
  const topics = await rows<{ topic: string; lane: string; updates: number }>(
    mailroom,
    'SELECT topic, lane, updates FROM subscriptions WHERE subscriber = ? AND to_seq IS NULL ORDER BY topic',
    person?.id ?? '',
  )
  const { status, locale, schedule, secrets } = person ?? { schedule: '{}', secrets: '[]' }
  return {
    status,
    locale,
    cadence: JSON.parse(schedule).cadence,
    quiet: JSON.parse(schedule).quiet,
    secrets: JSON.parse(secrets),
    topics: topics.map(({ topic, lane, updates }) => `${topic} ${lane} ${updates}`),
  }
}

const BEFORE = {
  status: 'active',
  locale: 'en',
  cadence: 'immediate',
  quiet: ['22:00', '05:00'],
  secrets: [OWN],
  topics: ['cau scheduled 1'],
}

/** A webhook with a secret of its owner's, at a time of day that is not one of its quiet hours. */
async function owned() {
  clockAt(12)
  const { outside, paper } = await scene()
  await addTopic('cho', '"chợ phiên"')
  const endpoint = outside.endpoint('cua-chu.example')
  expect((await post(endpoint, OWN, OWNERS)).status).toBe(202)
  const [{ id } = { id: '' }] = await rows<{ id: string }>(
    mailroom,
    'SELECT id FROM subscribers WHERE address = ?',
    endpoint.url,
  )
  return { outside, paper, endpoint, id }
}

const pause = ({ id }: { id: string }) =>
  rows(mailroom, "UPDATE subscribers SET status = 'paused' WHERE id = ?", id)

describe('who subscribes a webhook that is told already', () => {
  test.each(['active', 'paused'])('without its secret only adds topics (%s)', async (status) => {
    const { endpoint, ...webhook } = await owned()
    if (status === 'paused') await pause(webhook)
    const answer = await post(endpoint, null)
    expect([answer.status, await answer.text()]).toEqual([202, '{"status":"pending"}'])
    expect(await stateOf(endpoint)).toEqual({
      ...BEFORE,
      status,
      topics: ['cau urgent 1', 'cho scheduled 0'],
    })
    const [, asked] = endpoint.challenges
    expect(asked && signedBy(asked, [OWN, OTHER])).toEqual([OWN])
    expect(asked?.data).toEqual({ challenge: expect.any(String) })
  })

  test('without its secret adds nothing where the endpoint does not say yes', async () => {
    const { endpoint } = await owned()
    endpoint.answerChallenge = () => new Response()
    expect((await post(endpoint, null)).status).toBe(422)
    expect(await stateOf(endpoint)).toEqual(BEFORE)
  })

  test('with one of its secrets is its owner', async () => {
    const { endpoint, ...webhook } = await owned()
    await mailroom().rotateSecret(webhook.id, 1, ADDED)
    await pause(webhook)
    expect((await post(endpoint, OWN)).status).toBe(202)
    expect(await stateOf(endpoint)).toEqual({
      status: 'active',
      locale: 'vi',
      cadence: 'weekly',
      quiet: null,
      // Both go on signing, and the older one ends when it would have.
      secrets: { secrets: [ADDED, OWN], olderUntil: expect.any(Number) },
      topics: ['cau urgent 0', 'cho scheduled 0'],
    })
    expect(endpoint.challenges.map((asked) => signedBy(asked, [ADDED, OWN]))).toEqual([[OWN], [ADDED, OWN]])
  })

  test('with a secret that has ended is not', async () => {
    const { endpoint, id } = await owned()
    await mailroom().rotateSecret(id, 1, ADDED)
    await mailroom().endOlderSecret(id, 1)
    expect((await post(endpoint, OWN)).status).toBe(409)
  })

  test('with another secret is told where it is changed, and changes nothing', async () => {
    const { endpoint, paper } = await owned()
    const answer = await post(endpoint, OTHER)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([409, 'application/problem+json'])
    expect(await answer.json()).toMatchObject({
      code: 'webhook_known',
      detail: expect.stringMatching(/own page.*“manage”/),
      detail_vi: expect.stringMatching(/trang riêng.*“manage”/),
    })
    expect(await stateOf(endpoint)).toEqual(BEFORE)
    paper.publish('Thông xe cầu mới ở huyện miền núi')
    await poll()
    await deliver()
    expect(endpoint.received.map((got) => signedBy(got, [OWN, OTHER]))).toEqual([[OWN]])
    await balanced()
  })

  test('with another secret that the endpoint refuses gets the answer that anybody gets', async () => {
    const { outside, endpoint } = await owned()
    const unknown = outside.endpoint('chua-biet.example')
    const answers: unknown[] = []
    for (const one of [endpoint, unknown]) {
      one.answerChallenge = (asked) => new Response(null, { status: signedBy(asked, [OWN])[0] ? 200 : 401 })
      const answer = await post(one, OTHER)
      answers.push([answer.status, await answer.text(), [...answer.headers]])
    }
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toMatchObject([422, expect.stringContaining('challenge_failed'), expect.anything()])
  })
})

describe.each(['unsubscribed', 'disabled'])('a webhook that is told no more (%s)', (status) => {
  async function left() {
    const { endpoint, paper, id } = await owned()
    if (status === 'unsubscribed') await mailroom().unsubscribe(id)
    else {
      endpoint.answerDelivery = () => new Response(null, { status: 410 })
      paper.publish('Thông xe cầu mới ở huyện miền núi')
      await poll()
      await deliver()
      endpoint.answerDelivery = () => new Response()
    }
    expect(await stateOf(endpoint)).toMatchObject({ status })
    return endpoint
  }

  test.each([
    ['its own secret', OWN],
    ['no secret', null],
  ])('is back as the request has it when it says yes, by its own secret (%s)', async (_name, secret) => {
    const endpoint = await left()
    expect((await post(endpoint, secret)).status).toBe(202)
    expect(await stateOf(endpoint)).toEqual({
      status: 'active',
      locale: 'vi',
      cadence: 'weekly',
      quiet: null,
      secrets: [OWN],
      topics: ['cau urgent 0', 'cho scheduled 0'],
    })
    const asked = endpoint.challenges.at(-1)
    expect(asked && signedBy(asked, [OWN])).toEqual([OWN])
    expect(asked?.data.secret).toBeUndefined()
  })

  test('does not come back by another secret', async () => {
    const endpoint = await left()
    const before = await stateOf(endpoint)
    expect((await post(endpoint, OTHER)).status).toBe(409)
    expect(await stateOf(endpoint)).toEqual(before)
  })
})

describe('a webhook that never said yes', () => {
  /** An endpoint that holds up its first answer until the gate is opened. */
  async function slow() {
    const { outside, paper } = await scene()
    await addTopic('cho', '"chợ phiên"')
    const endpoint = outside.endpoint('cham.example')
    const gate = new Gate()
    endpoint.answerChallenge = async ({ data: { challenge } }) => {
      if (endpoint.challenges.length === 1) await gate.pass()
      return Response.json({ challenge })
    }
    const told = async () => {
      paper.publish('Thông xe cầu mới ở huyện miền núi')
      await poll()
      await deliver()
      return until(() => endpoint.received[0])
    }
    return { endpoint, gate, told }
  }

  const AT_ONCE = { topics: ['cau'], schedule: { cadence: 'immediate' } }

  test('is told its secret again after the Mailroom died under the challenge', async () => {
    const { endpoint, gate, told } = await slow()
    const died = post(endpoint, null, AT_ONCE).then(({ status }) => status)
    await gate.reached()
    await kill(mailroom)
    expect(await died).toBe(503)
    expect((await post(endpoint, null, AT_ONCE)).status).toBe(202)
    const [first, again] = endpoint.challenges.map(({ data }) => data.secret ?? '')
    expect(again).toMatch(/^whsec_/)
    expect(again).toBe(first)
    expect(signedBy(await told(), [again ?? ''])).toHaveLength(1)
  })

  test('is told the same secret by two who ask at a time, and both are true', async () => {
    const { endpoint, gate, told } = await slow()
    const first = post(endpoint, null, { ...AT_ONCE, topics: ['cho'] })
    await gate.reached()
    expect((await post(endpoint, null, AT_ONCE)).status).toBe(202)
    gate.open()
    expect((await first).status).toBe(202)
    const secrets = endpoint.challenges.map(({ data }) => data.secret ?? '')
    expect(secrets).toEqual([expect.stringMatching(/^whsec_/), secrets[0]])
    expect(await stateOf(endpoint)).toMatchObject({
      cadence: 'immediate',
      secrets: secrets.slice(0, 1),
      topics: ['cau scheduled 0', 'cho scheduled 0'],
    })
    expect(signedBy(await told(), secrets.slice(0, 1))).toHaveLength(1)
  })

  test.each<[string, string | null, string | null]>([
    ['both bring one', OWN, OTHER],
    ['only the first does', OWN, null],
    ['only the second does', null, OTHER],
  ])('has the secret of whoever it said yes to first, where %s', async (_name, slower, quicker) => {
    const { endpoint, gate, told } = await slow()
    const first = post(endpoint, slower, { ...AT_ONCE, topics: ['cho'] })
    await gate.reached()
    expect((await post(endpoint, quicker, AT_ONCE)).status).toBe(202)
    gate.open()
    const late = await first
    expect([late.status, ((await late.json()) as { code: string }).code]).toEqual([409, 'webhook_known'])
    const [given, second] = endpoint.challenges.map(({ data }) => data.secret)
    // What somebody brought is never told as if it had been made here.
    expect([given === undefined, second === undefined]).toEqual([slower !== null, quicker !== null])
    const right = quicker ?? second ?? ''
    expect(signedBy(await told(), [OWN, OTHER, right])).toContain(right)
    expect(await stateOf(endpoint)).toMatchObject({ secrets: [right], topics: ['cau scheduled 0'] })
    await balanced()
  })
})
