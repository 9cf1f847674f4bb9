import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import PostalMime, { type Email } from 'postal-mime'
import { findProgram } from '../../../support/programs.ts'
import { startSmtpReceiver } from '../../../support/receivers/smtp.ts'
import { type Entry, inOrder, type ReaderProgram } from './reader.ts'

/** What is new is what it mails, to a mail server on loopback. */
export const rss2email: ReaderProgram = {
  name: 'rss2email',
  path: findProgram('rss2email'),
  async follow(path, feedUrls) {
    const directory = mkdtempSync(join(tmpdir(), 'bantin-rss2email-'))
    const receiver = await startSmtpReceiver({ security: 'plain' })
    const config = join(directory, 'rss2email.cfg')
    writeFileSync(config, configOf(receiver.port, feedUrls))
    const args = ['-c', config, '-d', join(directory, 'seen.json'), 'run']
    const env = { ...process.env, HOME: directory, XDG_RUNTIME_DIR: directory, LC_ALL: 'C.UTF-8' }
    return {
      async fetchNew() {
        receiver.mails.length = 0
        await promisify(execFile)(path, args, { env, timeout: 60_000 })
        const mails = await Promise.all(receiver.mails.map(({ raw }) => PostalMime.parse(raw)))
        const byFeed = Object.groupBy(mails, (mail) => headerOf(mail, 'x-rss-feed'))
        return Object.fromEntries(
          Object.entries(byFeed).map(([url, of = []]) => [url, inOrder(of.map(entryOf))]),
        )
      },
      async close() {
        await receiver.stop()
        rmSync(directory, { recursive: true, force: true })
      },
    }
  },
}

function configOf(smtpPort: number, feedUrls: readonly string[]): string {
  const feeds = feedUrls.map((url, at) => `[feed.feed-${at}]\nurl = ${url}\n`)
  return `[DEFAULT]
to = doc-gia@ban-doc.example
from = rss2email@ban-doc.example
name-format = {author}
email-protocol = smtp
smtp-server = 127.0.0.1
smtp-port = ${smtpPort}
html-mail = True
date-header = True
date-header-order = issued

${feeds.join('\n')}`
}

function entryOf(mail: Email): Entry {
  return {
    id: headerOf(mail, 'x-rss-id'),
    title: mail.subject ?? '',
    url: headerOf(mail, 'x-rss-url'),
    author: mail.from?.name ?? '',
    published: mail.date ?? '',
    html: mail.html ?? '',
  }
}

function headerOf(mail: Email, name: string): string {
  return mail.headers.find(({ key }) => key === name)?.value ?? ''
}
