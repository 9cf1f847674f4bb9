import MailComposer from 'nodemailer/lib/mail-composer'
import { MESSAGES } from '../../../web/messages/messages.ts'
import type { Message } from '../../message.ts'
import { confirmationHtml, digestHtml } from './html.tsx'
import { confirmationText, digestSubject, digestText } from './text.ts'

/** A mail as it leaves: its parts, and `raw`, the whole of it (RFC 5322). */
export interface Mail {
  id: string
  to: string
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  raw: string
}

/** Who mails come from: the name and address of the sender. */
export interface Sender {
  name: string
  address: string
}

/**
 * Renders a message as mail. Date, Message-ID and boundary come from the delivery, so that every attempt has the
 * same bytes and mail programs can tell a repeat.
 */
export async function renderMail(message: Message, to: string, from: Sender): Promise<Mail> {
  const subject = message.kind === 'digest' ? digestSubject(message) : MESSAGES[message.locale].confirmSubject
  const text = message.kind === 'digest' ? digestText(message) : confirmationText(message)
  const html = message.kind === 'digest' ? digestHtml(message) : confirmationHtml(message)
  const headers = headersOf(message, from)
  const composer = new MailComposer({
    from,
    to,
    subject,
    text,
    html,
    date: new Date(message.date),
    messageId: `<${message.id}@${domainOf(from.address)}>`,
    baseBoundary: message.id,
    headers,
    // A line end is CR LF and nothing else (RFC 5322 §2.3); a bare LF is refused, or read as the end of a mail.
    newline: 'windows',
    // Nothing is ever read from a file or fetched while a mail is made.
    disableFileAccess: true,
    disableUrlAccess: true,
  } as ConstructorParameters<typeof MailComposer>[0])
  const raw = (await composer.compile().build()).toString('utf8')
  return { id: message.id, to, subject, text, html, headers, raw }
}

/** RFC 8058 one-click unsubscribe, RFC 2919 list id, RFC 3834 for those that answer by machine. */
function headersOf(message: Message, from: Sender): Record<string, string> {
  const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
  if (message.kind !== 'digest') return automatic
  return {
    ...automatic,
    'List-Id': `<digest.${domainOf(from.address)}>`,
    'List-Unsubscribe': `<${message.links.unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
