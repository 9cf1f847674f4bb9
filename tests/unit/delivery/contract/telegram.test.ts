import { telegram } from '../../../../src/delivery/channels/telegram/channel.ts'
import { TELEGRAM_SECRET, TELEGRAM_TOKEN } from '../../../support/receivers/telegram.ts'
import { describeChannel } from './contract.ts'
import { httpServer } from './http-server.ts'
import { readChat } from './read-chat.ts'

describeChannel(
  telegram,
  httpServer({
    accepted: { status: 200, body: '{"ok":true,"result":{"message_id":42,"date":1764000000}}' },
    vars: (origin) => ({
      TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
      TELEGRAM_WEBHOOK_SECRET: TELEGRAM_SECRET,
      TELEGRAM_API_URL: origin,
    }),
    to: () => ({ address: '1111222233', keys: [] }),
    read: readChat,
  }),
)
