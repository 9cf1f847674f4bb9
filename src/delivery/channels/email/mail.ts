import MailComposer from 'nodemailer/lib/mail-composer'
import type { Message } from '../../message.ts'
import { spoken } from '../../spoken.ts'
import { confirmationHtml, digestHtml, noticeHtml } from './html.tsx'
import type { Sender } from './sender.ts'
import { confirmationHead, confirmationText, digestSubject, digestText, noticeText } from './text.ts'

/** The parts of a mail, as every transport is given them. */
export interface Mail {
  /** The delivery's. */
  id: string
  from: Sender
  to: string
  /** When the delivery was written down, ms since 1970 UTC. */
  date: number
  /** Without angle brackets; of the delivery's id, so that mail programs can tell a repeat. */
  messageId: string
  subject: string
  text: string
  html: string
  /** Those that no other part stands for. */
  headers: Record<string, string>
}

/** Renders a message as the parts of a mail. */
export function composeMail(message: Message, to: string, from: Sender): Mail {
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1)
  return {
    id: message.id,
    from,
    to,
    date: message.date,
    messageId: `${message.id}@${domain}`,
    ...contentOf(spoken(message)),
    headers: headersOf(message, domain),
  }
}

function contentOf(message: Message): Pick<Mail, 'subject' | 'text' | 'html'> {
  switch (message.kind) {
    case 'digest': {
      const { html, shown } = digestHtml(message)
      const items = message.items.slice(0, shown)
      const more = message.more + message.items.length - shown
      return { subject: digestSubject(message), text: digestText({ ...message, items, more }), html }
    }
    case 'confirmation': {
      const { subject } = confirmationHead(message)
      return { subject, text: confirmationText(message), html: confirmationHtml(message) }
    }
    case 'notice':
      return { subject: message.subject, text: noticeText(message), html: noticeHtml(message) }
  }
}

/** A mail whole (RFC 5322, MIME), with the same bytes in every attempt. */
export async function rawMail(mail: Mail): Promise<string> {
  const { id, from, to, subject, text, html, headers, date, messageId } = mail
  const composer = new MailComposer({
    from,
    to,
    subject,
    text,
    html,
    date: new Date(date),
    messageId: `<${messageId}>`,
    baseBoundary: id,
    headers,
    // A line end is CR LF and nothing else (RFC 5322 §2.3); a bare LF is refused, or read as the end of a mail.
    newline: 'windows',
    // Nothing is ever read from a file or fetched while a mail is made.
    disableFileAccess: true,
    disableUrlAccess: true,
  } as ConstructorParameters<typeof MailComposer>[0])
  return (await composer.compile().build()).toString('utf8')
}

/** RFC 8058 one-click unsubscribe, RFC 2919 list id, RFC 3834 for those that answer by machine. */
function headersOf(message: Message, domain: string): Record<string, string> {
  const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
  if (message.kind !== 'digest') return automatic
  return {
    ...automatic,
    'List-Id': `<digest.${domain}>`,
    'List-Unsubscribe': `<${message.links.unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}
