import { parseArgs } from 'node:util'

export const PARTS = [
  'feed',
  'polls',
  'digests',
  'reading',
  'search',
  'topics',
  'extraction',
  'stories',
] as const
export type Part = (typeof PARTS)[number]

/** What may be asked for on the command line; README.md says what each is good for. */
export interface Flags {
  parts: readonly Part[]
  rounds: number
  /** Length of one round of the feed's load. */
  seconds: number
  connections: number
  subscribers: number
  articles: number
  /** Articles in the archive that `search` searches. */
  archive: number
}

/** Reads the command line. Throws a sentence for the person who typed it. */
export function readFlags(given: string[]): Flags {
  const { values } = parseArgs({
    args: given,
    options: {
      only: { type: 'string' },
      rounds: { type: 'string', default: '7' },
      seconds: { type: 'string', default: '2' },
      connections: { type: 'string', default: '24' },
      subscribers: { type: 'string', default: '2000' },
      articles: { type: 'string', default: '3' },
      archive: { type: 'string', default: '10000' },
    },
  })
  const count = (name: 'rounds' | 'seconds' | 'connections' | 'subscribers' | 'articles' | 'archive') => {
    const number = Number(values[name])
    if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number above 0`)
    return number
  }
  const parts = values.only === undefined ? PARTS : PARTS.filter((part) => part === values.only)
  if (parts.length === 0) throw new Error(`--only takes one of ${PARTS.join(', ')}`)
  return {
    parts,
    rounds: count('rounds'),
    seconds: count('seconds'),
    connections: count('connections'),
    subscribers: count('subscribers'),
    articles: count('articles'),
    archive: count('archive'),
  }
}
