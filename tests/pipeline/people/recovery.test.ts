import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { inside, kill, mailroom, rows } from '../support/objects.ts'
import { ask, balanced, call, poll } from '../support/operator.ts'
import { deliver, followByEmail, mailsTo } from '../support/readers.ts'
import { cleanUp, DAY, scene, takeClock } from '../support/scene.ts'
import { allRows, linkTo, tokenOf } from './readers.ts'

cleanUp()

const AN = 'an@doc-gia.example'
const BINH = 'binh@doc-gia.example'
const CHI = 'chi@doc-gia.example'

/** Puts back every row that a shard had, and starts its object anew: what a recovery to that point does. */
async function goBack(kept: Record<string, unknown[]>) {
  await inside(mailroom, ({ storage }) => {
    storage.transactionSync(() => {
      for (const [table, all] of Object.entries(kept)) {
        storage.sql.exec(`DELETE FROM "${table}"`)
        for (const row of all as Record<string, SqlStorageValue>[]) {
          const names = Object.keys(row)
          const marks = names.map(() => '?').join(', ')
          storage.sql.exec(
            `INSERT INTO "${table}" (${names.join(', ')}) VALUES (${marks})`,
            ...Object.values(row),
          )
        }
      }
    })
  })
  await kill(mailroom)
}

const statuses = () =>
  rows(mailroom, "SELECT address, status FROM subscribers WHERE channel = 'email' ORDER BY address")

/** An, Binh and Chi follow; a day is kept; then An unsubscribes, Binh erases, and news comes for all. */
async function endedAfter() {
  const { paper } = await scene()
  for (const address of [AN, BINH, CHI]) await followByEmail(address, { topics: ['cau'] })
  paper.publish('Cầu mới thứ nhất nối đôi bờ sông')
  await poll()
  await deliver()
  const links = {
    unsubscribe: await linkTo(AN, '/unsubscribe'),
    erase: `/subscriptions/erase${tokenOf(await linkTo(BINH, '/subscriptions/manage'))}`,
  }
  paper.publish('Hợp long cầu mới thứ hai trên sông lớn')
  const kept = await allRows(mailroom)
  expect((await call('POST', links.unsubscribe)).status).toBe(200)
  expect((await call('POST', links.erase)).status).toBe(200)
  return { kept, an: await linkTo(AN, '/subscriptions/manage') }
}

describe('a shard that is recovered to before people ended', () => {
  test('ends them again before it sends, and tells the others', async () => {
    const { kept } = await endedAfter()
    await env.KV.put('recovering:s0', String(Date.now()))
    await goBack(kept)
    expect(await statuses()).toEqual([AN, BINH, CHI].map((address) => ({ address, status: 'active' })))
    await poll()
    await deliver()
    expect(await statuses()).toEqual([
      { address: null, status: 'erased' },
      { address: AN, status: 'unsubscribed' },
      { address: CHI, status: 'active' },
    ])
    const told = async (address: string) =>
      (await mailsTo(address)).filter(({ text }) => text.includes('thứ hai')).length
    expect([await told(AN), await told(BINH), await told(CHI)]).toEqual([0, 0, 1])
  })

  test('leaves alone who came back before', async () => {
    const clock = takeClock()
    const { kept, an } = await endedAfter()
    clock.forward(60_000)
    const form = new URLSearchParams({ topics: 'cau', cadence: 'immediate', consent: 'true' })
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await call('POST', an, String(form), type)).status).toBe(200)
    const ended = (await env.KV.list({ prefix: 'ended:' })).keys
    expect(ended).toHaveLength(1)
    await env.KV.put('recovering:s0', String(Date.now()))
    await goBack(kept)
    await deliver()
    expect(await statuses()).toContainEqual({ address: AN, status: 'active' })
  })

  test.each(['complaint', 'hard'] as const)(
    'disables again whose mailbox said %s, until they say yes',
    async (verdict) => {
      const clock = takeClock()
      const { kept } = await endedAfter()
      const chi = (await mailsTo(CHI)).find(({ text }) => text.includes('thứ nhất'))?.id ?? ''
      await mailroom().verdict(chi, verdict)
      const recovered = async (rowsBefore: Record<string, unknown[]>) => {
        await env.KV.put('recovering:s0', String(Date.now()))
        await goBack(rowsBefore)
        await deliver()
        return (await statuses()).find(({ address }) => address === CHI)
      }
      expect(await recovered(kept)).toEqual({ address: CHI, status: 'disabled' })
      clock.forward(60_000)
      const form = new URLSearchParams({ topics: 'cau', cadence: 'immediate' })
      const type = { 'content-type': 'application/x-www-form-urlencoded' }
      expect(
        (await call('POST', await linkTo(CHI, '/subscriptions/manage'), String(form), type)).status,
      ).toBe(200)
      expect(await recovered(kept)).toEqual({ address: CHI, status: 'active' })
    },
  )

  test('gives no digest the id of one that it forgot', async () => {
    const { paper, endpoint } = await scene()
    const publish = async (title: string) => {
      paper.publish(title)
      await poll()
      await deliver()
    }
    await publish('Khởi công cầu mới ở huyện ven biển')
    const kept = await allRows(mailroom)
    await publish('Cầu mới thứ nhất nối đôi bờ sông')
    await goBack(kept)
    await publish('Hợp long cầu mới thứ hai trên sông lớn')
    const [, before, after] = endpoint.received.map(({ id }) => id.split('-'))
    expect(after?.slice(0, 2)).toEqual(before?.slice(0, 2))
    expect(after?.[2]).not.toBe(before?.[2])
    expect(endpoint.received[2]?.digest.data.items).toHaveLength(2)
    expect(await balanced()).toMatchObject({ matched: 3, sent: 3 })
  })

  test.each([
    ['that is to come', 60_000],
    ['of years to come', 3.5 * 365 * DAY],
    ['of more than 30 days ago', -30 * DAY - 60_000],
    ['of long ago', -27 * 365 * DAY],
  ])('to a time %s is refused at once, and not announced', async (_what, after) => {
    await scene()
    const to = new Date(Date.now() + after).toISOString()
    const refused = await call('POST', '/api/v1/recovery', { shard: 0, to })
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({ code: 'input_invalid', errors: [{ path: '/to' }] })
    expect((await env.KV.list({ prefix: 'recover' })).keys).toEqual([])
  })

  test('is announced a minute before it is made', async () => {
    await scene()
    const asked = { shard: 0, to: new Date(Date.now() - 3_600_000).toISOString() }
    const first = await call('POST', '/api/v1/recovery', asked)
    expect(first.status).toBe(202)
    expect(await first.json()).toMatchObject({ status: 'announced' })
    expect(await ask('POST', '/api/v1/recovery', asked)).toMatchObject({ status: 'announced' })
    expect(Number(await env.KV.get('recovering:s0'))).toBeGreaterThan(0)
    expect((await call('POST', '/api/v1/recovery', { ...asked, shard: 9 })).status).toBe(404)
  })
})
