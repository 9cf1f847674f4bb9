import { zalo } from '../../../../src/delivery/channels/zalo/channel.ts'
import { ZALO_SECRET, ZALO_TOKEN } from '../../../support/receivers/zalo.ts'
import { describeChannel } from './contract.ts'
import { httpServer } from './http-server.ts'
import { readChat } from './read-chat.ts'

describeChannel(
  zalo,
  httpServer({
    accepted: {
      status: 200,
      body: '{"ok":true,"result":{"message_id":"2d758cb5e222177a4e35","date":1764000000}}',
    },
    vars: (origin) => ({
      ZALO_BOT_TOKEN: ZALO_TOKEN,
      ZALO_WEBHOOK_SECRET: ZALO_SECRET,
      ZALO_API_URL: origin,
    }),
    to: () => ({ address: '6ede9afa66b88fe6d6a9', keys: [] }),
    read: readChat,
  }),
)
