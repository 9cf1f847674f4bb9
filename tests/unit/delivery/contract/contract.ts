import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Channel, ChannelDefinition } from '../../../../src/delivery/channel.ts'
import type { ConfirmationMessage, DigestMessage, NoticeMessage } from '../../../../src/delivery/message.ts'
import { type ChannelName, makeChannels } from '../../../../src/delivery/registry.ts'
import { DATE, digest, item } from '../messages.ts'
import { outside } from '../outside.ts'
import { BUSY_SECONDS } from './http-server.ts'
import { LONG, NASTY } from './nasty.ts'
import type { Behaviour, ContractServer } from './server.ts'

/** Limit of an attempt at another side that stalls: it is waited for. */
const STALL_MS = 400
const VIETNAMESE = 'Gỡ “nút thắt” đường liên xã: 15 tỷ đồng, Ủy ban quyết ngay trong tuần'

const base = {
  locale: 'vi',
  base: 'https://tin.vn',
  timeZone: 'Asia/Ho_Chi_Minh',
  date: DATE,
} as const

const confirmation: ConfirmationMessage = {
  ...base,
  kind: 'confirmation',
  isMove: false,
  id: 's0-00ff00ff00ff00aa',
  topics: ['Hợp tác xã'],
  expiresAt: DATE + 86_400_000,
  links: { confirm: 'https://tin.vn/subscriptions/confirm?token=confirm.x' },
}

const notice: NoticeMessage = {
  ...base,
  kind: 'notice',
  about: 'link',
  id: 's0-00ff00ff00ff00bb',
  subject: 'Liên kết mới',
  lines: ['Bạn vừa xin một liên kết mới.'],
  links: [{ label: 'Mở trang của bạn', url: 'https://tin.vn/subscriptions/manage?token=manage.x' }],
}

/** A digest whose texts are all `text`; only its title, where that is too long for names. */
function digestOf(text: string, isTitleAlone = false): DigestMessage {
  const plain = isTitleAlone ? 'x' : text
  // A lead that is its title would be left out.
  const article = { title: text, lead: `${plain} x`, author: plain, sourceName: plain }
  const also = [{ id: 'b.1', source: 'b', sourceName: plain, url: 'https://bao-b.vn/1', title: plain }]
  const told = item(1, article, { topicName: plain, evidence: [] })
  return digest([{ ...told, also }], { topics: [{ id: 't', name: plain }] })
}

/** A topic's name may be a stranger's own query, and a notice says what somebody wrote to a bot. */
const confirmationOf = (text: string): ConfirmationMessage => ({ ...confirmation, topics: [text] })
const noticeOf = (text: string): NoticeMessage => ({ ...notice, subject: text, lines: [text] })

/** What every channel promises (docs/adr/0035), against its own other side. */
export function describeChannel<S>(definition: ChannelDefinition<ChannelName, S>, server: ContractServer) {
  const { name, consent } = definition

  function channel(behaviour: Behaviour = 'take'): Channel {
    const vars = server.vars()
    const read = definition.settings((variable) => vars[variable] ?? null)
    if (!read?.ok) throw new Error(`the settings of ${name} are refused: ${JSON.stringify(read)}`)
    const { keep, sendEmail = null } = server
    const limit = behaviour === 'stall' ? { attemptMs: STALL_MS } : {}
    const open = outside({ fetch, allowPrivateHosts: true, sendEmail, ...limit, ...(keep ? { keep } : {}) })
    return makeChannels({ [name]: read.value }, open)[name]
  }

  async function attempt(message: DigestMessage | ConfirmationMessage | NoticeMessage, behaviour: Behaviour) {
    server.behave(behaviour)
    const to = channel(behaviour)
    const body = await to.render(message, server.to())
    if (body === null) throw new Error(`${name} has no ${message.kind}`)
    return to.send(body, message.id, server.to(), Date.now())
  }

  async function received(message: DigestMessage | ConfirmationMessage | NoticeMessage) {
    expect(await attempt(message, 'take')).toMatchObject({ result: 'sent' })
    expect(server.wires()).toHaveLength(1)
    const [wire] = server.wires()
    if (!wire) throw new Error('nothing came')
    return server.read(wire)
  }

  describe(`${name} keeps the contract:`, () => {
    beforeAll(() => server.start())
    afterAll(() => server.stop())

    test('a message is rendered to the same bytes each time', async () => {
      server.behave('take')
      const message = digestOf(VIETNAMESE)
      const bodies = await Promise.all(
        [message, structuredClone(message)].map((one) => channel().render(one, server.to())),
      )
      expect(bodies[0]).not.toBeNull()
      expect(bodies[1]).toBe(bodies[0])
    })

    test('what is taken is sent, once, under the delivery’s id, and Vietnamese arrives whole', async () => {
      const message = digestOf(VIETNAMESE)
      const { id, text } = await received(message)
      expect(id).toBe(message.id)
      expect(text).toContain(VIETNAMESE)
    })

    test('who says yes by a link is sent one', async () => {
      server.behave('take')
      const body = await channel().render(confirmation, server.to())
      expect(body !== null).toBe(consent === 'link')
      if (body !== null) expect((await received(confirmation)).text).toContain(confirmation.links.confirm)
    })

    test('a notice is sent whole, or not at all', async () => {
      server.behave('take')
      if ((await channel().render(notice, server.to())) === null) return
      const { text } = await received(notice)
      for (const said of [notice.lines[0] ?? '', notice.links[0]?.url ?? '']) expect(text).toContain(said)
    })

    test.each(server.behaviours.filter((behaviour) => behaviour !== 'take'))(
      'another side that behaves so is a value, of one request: %s',
      async (behaviour) => {
        const outcome = await attempt(digestOf(VIETNAMESE), behaviour)
        const result = expect.stringMatching(OUTCOMES[behaviour])
        expect(outcome).toMatchObject(
          behaviour === 'busy' ? { result, status: 429, retryAfterMs: BUSY_SECONDS * 1_000 } : { result },
        )
        expect(server.wires()).toHaveLength(behaviour === 'unreachable' ? 0 : 1)
        const said = JSON.stringify(outcome)
        for (const secret of [server.to().address, ...server.to().keys]) expect(said).not.toContain(secret)
        if ('reason' in outcome) expect(outcome.reason.length).toBeLessThanOrEqual(200)
      },
    )

    test.each(NASTY)('%j in every field is text and nothing else', async (text) => {
      server.behave('take')
      const kinds = [digestOf, confirmationOf, noticeOf]
      for (const make of kinds) {
        if ((await channel().render(make('x'), server.to())) === null) continue
        const { structure } = await received(make(text))
        expect(structure, make('x').kind).toEqual((await received(make('x'))).structure)
      }
    })

    test.each(LONG)('a title of %s is text and nothing else', async (_, text) => {
      const { structure } = await received(digestOf(text, true))
      expect(structure).toEqual((await received(digestOf('x', true))).structure)
    })
  })
}

/** What each behaviour may come to; that the message was taken only where a status said so. */
const OUTCOMES: Readonly<Record<Behaviour, RegExp>> = {
  take: /^sent$/,
  unreachable: /^(?:failed|ambiguous)$/,
  reset: /^ambiguous$/,
  stall: /^ambiguous$/,
  garbage: /^(?:failed|ambiguous)$/,
  redirect: /^(?:failed|refused)$/,
  busy: /^failed$/,
  gateway: /^ambiguous$/,
  cut: /^(?:sent|ambiguous)$/,
}
