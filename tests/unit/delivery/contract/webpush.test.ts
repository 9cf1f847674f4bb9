import { webpush } from '../../../../src/delivery/channels/webpush/channel.ts'
import { keysOf } from '../../../../src/delivery/channels/webpush/vapid.ts'
import { makeBrowser, readPush, readVapid } from '../../../support/receivers/push.ts'
import { describeChannel } from './contract.ts'
import { httpServer } from './http-server.ts'
import { shapeOf } from './shape.ts'

const KEYS = keysOf('efydpCb-j2pByF4wdVdxQPYXkk1VU_v-3fplrFZIKxk')

const browser = makeBrowser('')

describeChannel(
  webpush,
  httpServer({
    accepted: { status: 201, body: 'đã nhận' },
    vars: () => ({ VAPID_PUBLIC_KEY: KEYS?.publicKey ?? '', VAPID_PRIVATE_KEY: KEYS?.privateKey ?? '' }),
    to: (origin) => {
      const { p256dh, auth } = browser.subscription.keys
      return { address: `${origin}/push/rieng-cua-toi`, keys: [p256dh, auth] }
    },
    read({ headers, body }) {
      if (readVapid(headers.authorization)?.publicKey !== KEYS?.publicKey) throw new Error('not signed')
      const text = readPush(body, browser)
      const payload = JSON.parse(text) as { notification: { tag: string; body: string; title: string } }
      const { tag, body: lines } = payload.notification
      return { id: tag, text, structure: { fields: shapeOf(payload), lines: lines.split('\n').length } }
    },
  }),
)
