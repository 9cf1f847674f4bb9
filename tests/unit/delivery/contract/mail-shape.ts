import PostalMime from 'postal-mime'
import type { Read } from './server.ts'
import { tagsOf } from './shape.ts'

/** A mail as an independent parser reads it; the id that it carries is that of its Message-ID. */
export async function readMail(raw: string): Promise<Read> {
  const mail = await PostalMime.parse(raw)
  const { text = '', html = '' } = mail
  return {
    id: /^<(.+)@tin\.vn>$/.exec(mail.messageId ?? '')?.[1] ?? '',
    text,
    structure: {
      headers: mail.headers.map(({ key }) => key),
      to: mail.to,
      attachments: mail.attachments.length,
      lines: text.trimEnd().split('\n').length,
      tags: tagsOf(html),
    },
  }
}
