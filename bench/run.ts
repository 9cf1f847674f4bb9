/** `npm run bench`: measures this program on this machine and prints one table. README.md says what each row means. */
import { startLifetime } from '../sample/lifetime.ts'
import { type Flags, type Part, readFlags } from './flags.ts'
import { describeMachine } from './machine.ts'
import { benchDigests } from './parts/digests.ts'
import { benchExtraction } from './parts/extraction.ts'
import { benchFeed } from './parts/feed.ts'
import { benchPolls } from './parts/polls.ts'
import { benchReading } from './parts/reading.ts'
import { benchSearch } from './parts/search.ts'
import { benchStories } from './parts/stories.ts'
import { benchTopics } from './parts/topics.ts'
import { type Row, writeTable } from './table.ts'

const BENCHES: Readonly<Record<Part, (flags: Flags, lifetime: typeof life) => Promise<Row[]>>> = {
  feed: benchFeed,
  polls: benchPolls,
  digests: benchDigests,
  reading: benchReading,
  search: benchSearch,
  topics: benchTopics,
  extraction: benchExtraction,
  stories: benchStories,
}

const life = startLifetime(() => undefined)
try {
  const flags = readFlags(process.argv.slice(2))
  const machine = describeMachine()
  const rows: Row[] = []
  for (const part of flags.parts) {
    console.error(`${part} …`)
    rows.push(...(await BENCHES[part](flags, life)))
  }
  console.log(`${machine}\n\n${writeTable(rows)}\n\n${process.uptime().toFixed(0)} s in all`)
  await life.end(0)
} catch (error) {
  if (!life.isEnding()) console.error(error instanceof Error ? error.message : error)
  await life.end(1)
}
