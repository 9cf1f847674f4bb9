import type { ArchiveNews } from '../../articles/archive-news.ts'
import { archivePart } from '../news/archive-rows.ts'
import { findSource } from '../sources/source-rows.ts'
import { type FlushSettings, sendDue } from './flush.ts'

/** What the Newsroom asks of the Library. */
export interface ArchiveReader {
  /** Takes the parts of the archive that changed, as they are now. */
  take(news: ArchiveNews[]): Promise<void>
  /** Takes the name of a source. */
  nameSource(source: string, name: string): Promise<void>
}

/** A Library that does not answer so long has failed; KV puts have left before it is told anything. */
const PATIENCE_MS = 10_000

/** Tells the Library every change that is due. */
export function tellLibrary(
  sql: SqlStorage,
  library: ArchiveReader,
  settings: FlushSettings,
  waitMs: number,
): Promise<void> {
  return sendDue(sql, 'library', settings, waitMs, (key) => within(tell(sql, library, key), PATIENCE_MS))
}

async function tell(sql: SqlStorage, library: ArchiveReader, key: string): Promise<void> {
  const [, source = '', day, part] = key.split(':')
  const name = findSource(sql, source)?.source.name
  if (day === undefined) {
    // The articles of a source that ended stay, under the name that it had.
    if (name !== undefined) await library.nameSource(source, name)
    return
  }
  const articles = archivePart(sql, source, day, Number(part))?.articles.map(({ article }) => article) ?? []
  await library.take([{ source, sourceName: name ?? null, day, part: Number(part), articles }])
}

async function within(told: Promise<void>, ms: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${ms} ms`)), ms)
  })
  try {
    await Promise.race([told, late])
  } finally {
    clearTimeout(timer)
  }
}
