import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestReceiver, type TestReceiver } from '../support/receiver.ts'
import { until } from '../support/worker.ts'
import { type Operator, signIn, wordsOf } from './support/desk.ts'
import { openForms, submit } from './support/form.ts'
import { deliveriesOf } from './support/ledger.ts'
import { subscribeByMail, subscribeByWebhook } from './support/readers.ts'
import { poll, startTown, type Town } from './support/town.ts'

/** What operators see and do of the people who are told, and of what was sent to them. */

const LAN = 'lan@ban-doc.example'

let town: Town
let receiver: TestReceiver
let operator: Operator
/** Of the owner of the endpoint that says it is no more. */
let manage: string
let dead: string

beforeAll(async () => {
  town = await startTown()
  receiver = await startTestReceiver()
  operator = await signIn(town.worker)
  await subscribeByMail(town.worker, LAN)
  await subscribeByWebhook(town.worker, `${receiver.origin}/hook`)
  receiver.behave((_, response) => void response.writeHead(410).end())
  town.paper.publish({ title: 'Thông xe cây cầu Bến Gạo' })
  await poll(town.worker)
  dead = (await until(async () => (await deliveriesOf(town.worker, '&status=dead'))[0])).id
  manage = (JSON.parse(receiver.received[0]?.body ?? '') as { data: { manage: string } }).data.manage
})
afterAll(async () => {
  await town?.stop()
  await receiver?.stop()
})

const page = async (path: string) => wordsOf(await (await operator.open(path)).text())

describe('deliveries', () => {
  test('are listed newest first, each with its state and why, and by state', async () => {
    const all = await page('/admin/deliveries')
    for (const said of [
      'bản tin',
      'thư xác nhận',
      'gửi không đượcnơi nhận báo không còn nữa',
      'đã gửi',
      '1 tin',
    ])
      expect(all).toContain(said)
    const found = await page('/admin/deliveries?status=dead')
    expect(found).toContain('nơi nhận báo không còn nữa')
    expect(found).not.toContain('thư xác nhận')
    expect(await page('/admin/deliveries?status=due')).toContain('Không có lần gửi nào ở đây.')
  })

  test('name nobody by an address', async () => {
    for (const path of ['/admin/deliveries', `/admin/deliveries/${dead}`, '/admin/subscribers']) {
      const html = await (await operator.open(path)).text()
      expect(html).not.toContain(LAN)
      expect(html).not.toContain(receiver.origin)
    }
  })

  test('show each attempt, and say what to do about one that is dead', async () => {
    const shown = await page(`/admin/deliveries/${dead}`)
    expect(shown).toContain('Nơi nhận báo là không còn nữa và đã được ngừng.')
    expect(shown).toContain('nơi nhận không cònnơi nhận báo lỗi (410)')
  })

  test('of who is disabled are left, and the page says so', async () => {
    const answer = await operator.post(`/admin/deliveries/${dead}/retry`)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/admin/deliveries/${dead}?said=left`,
    ])
    expect(await page(`/admin/deliveries/${dead}?said=left`)).toContain('Không thử lại:')
    expect((await deliveriesOf(town.worker, '&status=dead')).map(({ id }) => id)).toEqual([dead])
  })

  test('are tried again under their own id once the endpoint is back', async () => {
    receiver.behave(null)
    await submit((await openForms(manage))[0])
    const answer = await operator.post(`/admin/deliveries/${dead}/retry`)
    expect(answer.headers.get('location')).toBe(`/admin/deliveries/${dead}?said=again`)
    await until(async () => (await deliveriesOf(town.worker, '&status=sent')).some(({ id }) => id === dead))
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([dead, dead])
  })

  test('of a time are tried again together; a time that is none is said at the form', async () => {
    const range = { from: '2026-01-01T00:00', to: '2126-01-01T00:00' }
    const answer = await operator.post('/admin/deliveries/retry', range)
    expect(answer.headers.get('location')).toBe('/admin/deliveries?status=due&said=none&count=0')
    for (const wrong of [
      { ...range, to: '' },
      { from: range.to, to: range.from },
      { from: 'hôm qua', to: 'nay' },
    ]) {
      const refused = await operator.post('/admin/deliveries/retry', wrong)
      expect(refused.status).toBe(400)
      expect(wordsOf(await refused.text())).toContain('Chưa gửi lại gì.')
    }
  })

  test('that nobody knows are a page that says so', async () => {
    expect((await operator.open('/admin/deliveries/s0-99-00')).status).toBe(404)
    expect((await operator.post('/admin/deliveries/s0-99-00/retry')).status).toBe(404)
  })
})

describe('subscribers', () => {
  test('are listed by the hash of their address, with how they are told', async () => {
    const shown = await page('/admin/subscribers')
    for (const said of ['thư điện tử', 'webhook', 'đang nhận', 'ngay khi có tin'])
      expect(shown).toContain(said)
    expect(shown).toMatch(/Mã băm của địa chỉ: [0-9a-f]{12}…/)
  })

  describe('are found by their address', () => {
    const find = (address: string) => operator.post('/admin/subscribers/find', { address })

    test.each([
      ['as it was written', () => LAN, 'thư điện tử'],
      ['in other letters, with spaces around it', () => ` ${LAN.toUpperCase()}\n`, 'thư điện tử'],
      ['of an endpoint', () => `${receiver.origin}/hook`, 'webhook'],
      ['of an endpoint, with a fragment', () => `${receiver.origin}/hook#tin`, 'webhook'],
    ])('%s, which stands in no address of a page', async (_, address, channel) => {
      const answer = await find(address())
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toMatch(/^\/admin\/subscribers\/s0-[0-9a-f]{24}$/)
      const html = await (await operator.open(answer.headers.get('location') ?? '')).text()
      expect(wordsOf(html)).toContain(channel)
      expect(wordsOf(html)).toContain('Những lần gửi gần đây')
      expect(html).not.toContain(LAN)
      expect(html).not.toContain(receiver.origin)
    })

    test.each(['ai-do@ban-doc.example', 'https://nhan.example/hook', 'Lan', '', '\ud800'])(
      'but not by %j: the page says what to do next',
      async (address) => {
        const answer = await find(address)
        expect(answer.status).toBe(200)
        const said = wordsOf(await answer.text())
        expect(said).toContain('Không có người nhận nào ở địa chỉ này.')
        expect(said).toContain('Hãy đối chiếu từng chữ')
      },
    )

    test('by a form of the desk alone', async () => {
      const stranger = await operator.post('/admin/subscribers/find', { address: LAN, csrf: 'sai' })
      expect(stranger.status).toBe(403)
      expect((await operator.open(`/admin/subscribers/find?address=${LAN}`)).headers.get('location')).toBe(
        '/admin/subscribers',
      )
      expect((await operator.open('/admin/subscribers/s0-00')).status).toBe(404)
    })
  })

  test('are erased by a box and a button, and by neither alone', async () => {
    const { items } = (await (await town.worker.admin('GET', '/api/v1/subscribers')).json()) as {
      items: { id: string; channel: string; status: string }[]
    }
    const mail = items.find(({ channel }) => channel === 'email')?.id ?? ''
    const stateOf = async () =>
      (
        (await (await town.worker.admin('GET', '/api/v1/subscribers')).json()) as { items: typeof items }
      ).items.find(({ id }) => id === mail)?.status
    await operator.post(`/admin/subscribers/${mail}/erase`)
    expect(await stateOf()).toBe('active')
    const answer = await operator.post(`/admin/subscribers/${mail}/erase`, { sure: 'true' })
    expect(answer.headers.get('location')).toBe('/admin/subscribers?said=erased')
    expect(await stateOf()).toBe('erased')
    expect(await page('/admin/subscribers?said=erased')).toContain('Đã xóa mọi dữ liệu về người nhận này.')
    expect((await operator.post('/admin/subscribers/s0-00/erase', { sure: 'true' })).status).toBe(404)
  })

  test('who were erased are not found, and their deliveries say why no attempt is shown', async () => {
    const answer = await operator.post('/admin/subscribers/find', { address: LAN })
    expect(wordsOf(await answer.text())).toContain('Không có người nhận nào ở địa chỉ này.')
    const sent = (await deliveriesOf(town.worker, '&status=sent')).find(({ id }) => id !== dead)
    expect(await page(`/admin/deliveries/${sent?.id}`)).toContain(
      'Đã thử 1 lần. Chi tiết của từng lần đã được xóa cùng với dữ liệu của người nhận.',
    )
  })
})
