import { Webhook } from 'standardwebhooks'
import { webhook } from '../../../../src/delivery/channels/webhook/channel.ts'
import { newSecret } from '../../../../src/delivery/standard-webhooks.ts'
import { describeChannel } from './contract.ts'
import { httpServer } from './http-server.ts'
import { shapeOf } from './shape.ts'

const SECRET = newSecret(new Uint8Array(32).fill(7))

describeChannel(
  webhook,
  httpServer({
    accepted: { status: 200, body: 'nhận rồi' },
    vars: () => ({}),
    to: (origin) => ({ address: `${origin}/tin?khoa=rieng`, keys: [SECRET] }),
    read({ headers, body }) {
      const event = new Webhook(SECRET).verify(body.toString('utf8'), headers)
      return { id: headers['webhook-id'] ?? '', text: JSON.stringify(event), structure: shapeOf(event) }
    },
  }),
)
