import type { SentText } from '../../../support/receivers/bot.ts'
import type { Read, Wire } from './server.ts'
import { shapeOf } from './shape.ts'

/**
 * A message of a chat; the id that it carries is in the link to the digest's page. A chat makes a link of any address
 * in a text, so only lines that are nothing else count as ours.
 */
export function readChat({ body }: Wire): Read {
  const message = JSON.parse(body.toString('utf8')) as SentText
  const { chat_id, text } = message
  return {
    id: /\/digests\/([\w-]+)\?/.exec(text)?.[1] ?? '',
    text,
    structure: [shapeOf(message), chat_id, text.split('\n').length, text.match(/^https?:\/\/\S+$/gm)],
  }
}
