import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../../src/delivery/channel.ts'
import type { PersonRecord } from '../../../src/mailroom/people/transfer.ts'
import { inside, mailroom, rows } from '../support/objects.ts'
import { ask, call } from '../support/operator.ts'
import { deliver, followByEmail, mailsTo } from '../support/readers.ts'
import { cleanUp, DAY, scene, takeClock } from '../support/scene.ts'
import { linkTo } from './readers.ts'

cleanUp()

const LAN = 'lan@doc-gia.example'
const EMAIL = { type: 'email', address: LAN }

/** The one beside the topics, which nobody must tick who only saves. */
const BOX = /<input type="checkbox" (id="consent" )?name="consent" value="true"( aria-[^>]*)?\/>/

const statuses = async () =>
  (await rows<{ status: string }>(mailroom, "SELECT status FROM subscribers WHERE channel = 'email'")).map(
    ({ status }) => status,
  )

/** Somebody asked in Lan's name; what came of the mail that asks whether that was her. */
async function askedAndSaid(verdict: Verdict) {
  const clock = takeClock()
  await scene()
  await ask('POST', '/api/v1/subscriptions', { channel: EMAIL, topics: ['cau'], consent: true })
  await deliver()
  await mailroom().verdict((await mailsTo(LAN))[0]?.id ?? '', verdict)
  return {
    async wait(days: number) {
      clock.forward(days * DAY)
      await inside(mailroom, ({ storage }) => storage.deleteAlarm())
      await deliver(Date.now())
      await deliver(Date.now() + DAY)
    },
  }
}

describe('an address that never said yes', () => {
  test('and whose mailbox refuses is nobody, and forgotten after three days', async () => {
    const { wait } = await askedAndSaid('hard')
    expect(await statuses()).toEqual(['pending'])
    await ask('POST', '/subscriptions/link', { channel: EMAIL })
    await deliver()
    expect(await mailsTo(LAN)).toHaveLength(1)
    const { subscribers } = await ask<{ subscribers: PersonRecord[] }>(
      'GET',
      '/api/v1/export?subscribers=true',
    )
    expect(subscribers.map(({ channel }) => channel)).toEqual(['webhook'])
    await wait(4)
    expect(await statuses()).toEqual([])
  })

  test('and complains is left alone for thirty days, and then forgotten', async () => {
    const { wait } = await askedAndSaid('complaint')
    await wait(10)
    expect(await statuses()).toEqual(['pending'])
    await ask('POST', '/api/v1/subscriptions', { channel: EMAIL, topics: ['cau'], consent: true })
    await deliver()
    expect(await mailsTo(LAN)).toEqual([])
    await wait(35)
    expect(await statuses()).toEqual([])
  })
})

test('who is held without a consent is asked for one before they follow, and exported to nobody', async () => {
  await scene()
  await followByEmail(LAN, { topics: ['cau'] })
  await ask('POST', '/subscriptions/link', { channel: EMAIL })
  const manage = await linkTo(LAN, '/subscriptions/manage')
  await rows(mailroom, "UPDATE subscribers SET status = 'disabled' WHERE channel = 'email'")
  await rows(
    mailroom,
    "DELETE FROM requests WHERE subscriber IN (SELECT id FROM subscribers WHERE channel = 'email')",
  )
  const save = (fields: object) =>
    call('POST', manage, String(new URLSearchParams({ topics: 'cau', ...fields })), {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'text/html',
    })
  expect(await (await save({})).text()).toMatch(BOX)
  expect(await statuses()).toEqual(['disabled'])
  const { subscribers } = await ask<{ subscribers: PersonRecord[] }>('GET', '/api/v1/export?subscribers=true')
  expect(subscribers.map(({ channel }) => channel)).toEqual(['webhook'])
  expect(await (await save({ consent: 'true' })).text()).not.toMatch(BOX)
  expect(await statuses()).toEqual(['active'])
})
