import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { findProgram } from '../../../support/programs.ts'
import { type Entry, inOrder, type ReaderProgram } from './reader.ts'

export const newsboat: ReaderProgram = {
  name: 'newsboat',
  path: findProgram('newsboat'),
  /** It knows an entry by its id alone, over all feeds: each feed has a cache of its own here, so as to see each whole. */
  async follow(path, feedUrls) {
    const each = feedUrls.map((url) => ({ url, boat: openNewsboat(path, [url]) }))
    return {
      async fetchNew() {
        const found: [url: string, entries: Entry[]][] = []
        for (const { url, boat } of each) {
          await boat.reload()
          const unread = inOrder(boat.unread())
          if (unread.length > 0) found.push([url, unread])
          boat.readAll()
        }
        return Object.fromEntries(found)
      },
      close: async () => each.forEach(({ boat }) => void boat.close()),
    }
  },
}

/** One newsboat with files of its own. */
export interface Newsboat {
  /** Fetches every feed. */
  reload(): Promise<void>
  unread(): Entry[]
  all(): Entry[]
  /** As a person who has looked at everything. */
  readAll(): void
  /** Takes feeds from a list; answers the addresses that it follows then. */
  importOpml(opml: string): Promise<string[]>
  close(): void
}

interface Row {
  guid: string
  title: string
  url: string
  author: string
  /** Seconds since 1970. */
  pubDate: number
  content: string
}

export function openNewsboat(path: string, feedUrls: readonly string[] = []): Newsboat {
  const directory = mkdtempSync(join(tmpdir(), 'bantin-newsboat-'))
  const file = (name: string) => join(directory, name)
  writeFileSync(file('urls'), feedUrls.map((url) => `${url}\n`).join(''))
  writeFileSync(file('config'), '')
  const run = (...args: string[]) => {
    const own = ['-u', file('urls'), '-c', file('cache.db'), '-C', file('config')]
    return promisify(execFile)(path, [...own, ...args], {
      env: { ...process.env, HOME: directory, LC_ALL: 'C.UTF-8' },
      timeout: 60_000,
    })
  }
  const query = (statement: string): Row[] => {
    const cache = new DatabaseSync(file('cache.db'))
    try {
      return cache.prepare(statement).all() as unknown as Row[]
    } finally {
      cache.close()
    }
  }
  return {
    reload: async () => void (await run('-x', 'reload')),
    unread: () => query('SELECT * FROM rss_item WHERE unread = 1').map(entryOf),
    all: () => query('SELECT * FROM rss_item WHERE deleted = 0').map(entryOf),
    readAll: () => void query('UPDATE rss_item SET unread = 0'),
    async importOpml(opml) {
      writeFileSync(file('list.opml'), opml)
      await run('-i', file('list.opml'))
      const lines = readFileSync(file('urls'), 'utf8').split('\n')
      return lines.flatMap((line) => line.split(/\s/)[0] || [])
    },
    close: () => rmSync(directory, { recursive: true, force: true }),
  }
}

function entryOf({ guid, title, url, author, pubDate, content }: Row): Entry {
  return { id: guid, title, url, author, published: new Date(pubDate * 1000).toISOString(), html: content }
}
