import { decodeHTML } from 'entities'
import { type TestWorker, until } from '../../support/worker.ts'

/** A mail of the outbox. */
export interface Mail {
  id: string
  to: string
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  raw: string
  at: string
}

/** Newest first. */
export async function outboxOf(worker: TestWorker): Promise<Mail[]> {
  return ((await (await worker.admin('GET', '/api/v1/outbox')).json()) as { items: Mail[] }).items
}

/** Waits for a mail to an address that is none of those already seen. */
export async function nextMail(worker: TestWorker, to: string, seen: readonly Mail[] = []): Promise<Mail> {
  const known = new Set(seen.map(({ id }) => id))
  return until(async () => (await outboxOf(worker)).find((mail) => mail.to === to && !known.has(mail.id)))
}

/** Every address that a mail could lead to: in its text, its HTML and its headers. */
export function linksOf(mail: Mail): string[] {
  const inHtml = [...mail.html.matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(([, link = '']) =>
    decodeHTML(link),
  )
  const written = [mail.text, ...Object.values(mail.headers)].join('\n')
  const inText = written.match(/https?:\/\/[^\s<>"]+/g) ?? []
  return [...new Set([...inHtml, ...inText])]
}

/** The mail's link to that path. */
export function linkTo(mail: Mail, path: string): string {
  const link = linksOf(mail).find((address) => new URL(address).pathname.startsWith(path))
  if (!link) throw new Error(`no link to ${path} in “${mail.subject}”`)
  return link
}
