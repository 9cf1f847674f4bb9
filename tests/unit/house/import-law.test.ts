import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

/**
 * The import law is worth what it catches: faults are planted in a tree of their own, each in its room, and the very
 * configuration of the house is asked about them.
 */

const root = join(import.meta.dirname, '../../..')
const CHANNELS = readdirSync(join(root, 'src/delivery/channels'))
const OUTER = ['http', 'worker.ts']
const OBJECTS = ['newsroom', 'mailroom', 'library']

/** For each room, what it must not know. Channels must not know one another either. */
const FORBIDDEN: Record<string, string[]> = {
  text: [
    ...OBJECTS,
    ...OUTER,
    'feeds',
    'articles',
    'topics',
    'delivery',
    'web',
    'events.ts',
    'settings.ts',
    'cloudflare',
  ],
  feeds: [...OBJECTS, ...OUTER, 'articles', 'topics', 'delivery', 'web', 'settings.ts', 'cloudflare'],
  articles: [...OBJECTS, ...OUTER, 'feeds', 'topics', 'delivery', 'web', 'settings.ts', 'cloudflare'],
  topics: [...OBJECTS, ...OUTER, 'feeds', 'articles', 'delivery', 'web', 'settings.ts', 'cloudflare'],
  newsroom: ['mailroom', 'library', ...OUTER, 'delivery', 'web'],
  mailroom: ['newsroom', 'library', ...OUTER, 'feeds', 'articles', 'topics', 'web'],
  library: ['newsroom', 'mailroom', ...OUTER, 'feeds', 'delivery', 'web'],
  delivery: [...OBJECTS, ...OUTER, 'feeds', 'articles', 'topics', 'settings.ts', 'cloudflare'],
  web: [...OBJECTS, ...OUTER, 'feeds', 'articles', 'topics', 'delivery', 'settings.ts', 'cloudflare'],
  ...Object.fromEntries(
    CHANNELS.map((channel) => [
      `delivery/channels/${channel}`,
      [
        ...CHANNELS.filter((other) => other !== channel).map((other) => `delivery/channels/${other}`),
        ...OBJECTS,
        ...OUTER,
        'feeds',
        'articles',
        'topics',
        'settings.ts',
        'cloudflare',
      ],
    ]),
  ),
}

/** What a room may know, so that the law is not simply "nothing". */
const ALLOWED: Record<string, string[]> = {
  feeds: ['text', 'events.ts'],
  articles: ['text', 'events.ts'],
  topics: ['text'],
  newsroom: ['text', 'feeds', 'articles', 'topics', 'events.ts', 'settings.ts', 'cloudflare'],
  library: ['text', 'articles', 'topics', 'events.ts', 'settings.ts', 'cloudflare'],
  mailroom: ['text', 'delivery', 'events.ts', 'settings.ts', 'cloudflare'],
  delivery: ['text', 'events.ts', 'web'],
  http: ['newsroom', 'mailroom', 'delivery', 'topics', 'web', 'settings.ts'],
}

const scratch = mkdtempSync(join(tmpdir(), 'bantin-law-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function plant(file: string, lines: string[]): void {
  const path = join(scratch, 'src', file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${lines.join('\n')}\n`)
}

function addressFrom(room: string, other: string): string {
  if (other === 'cloudflare') return 'cloudflare:workers'
  const up = '../'.repeat(room.split('/').length)
  return other.endsWith('.ts') ? up + other : `${up}${other}/thing.ts`
}

/** One import a line, so that a line number says which one was caught. */
const importLines = (room: string, others: string[]) =>
  others.map((other, i) => `export * as x${i} from '${addressFrom(room, other)}'`)

for (const [room, others] of Object.entries(FORBIDDEN)) plant(`${room}/fault.ts`, importLines(room, others))
for (const [room, others] of Object.entries(ALLOWED)) plant(`${room}/fine.ts`, importLines(room, others))
plant('text/circle-a.ts', ["export { b as a } from './circle-b.ts'"])
plant('text/circle-b.ts', ["export { a as b } from './circle-a.ts'"])
mkdirSync(join(scratch, 'tests/house'), { recursive: true })
cpSync(join(root, 'tests/house/form.json'), join(scratch, 'tests/house/form.json'))

interface Diagnostic {
  category: string
  location: { path: string | { file: string }; start?: { line: number } }
}

function lint(): Set<string> {
  const config = ['--config-path', 'tests/house/form.json', '--max-diagnostics=none', '--reporter=json']
  const biome = join(root, 'node_modules/.bin/biome')
  const { stdout } = spawnSync(biome, ['lint', ...config, 'src'], { cwd: scratch, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] }
  return new Set(
    diagnostics.map(({ category, location: { path, start } }) => {
      const file = typeof path === 'string' ? path : path.file
      return `${file}:${start?.line} ${category.split('/').at(-1)}`
    }),
  )
}

const caught = lint()

describe.each(Object.entries(FORBIDDEN))('%s must not know', (room, others) => {
  test.each(others.map((other, i) => [other, i + 1] as const))('%s', (_, line) => {
    expect([...caught]).toContain(`src/${room}/fault.ts:${line} noRestrictedImports`)
  })
})

test.each(Object.entries(ALLOWED))('%s may know %j', (room) => {
  expect([...caught].filter((fault) => fault.startsWith(`src/${room}/fine.ts`))).toEqual([])
})

test('files that import each other in a circle are caught', () => {
  expect([...caught].filter((fault) => fault.endsWith('noImportCycles')).sort()).toEqual([
    'src/text/circle-a.ts:1 noImportCycles',
    'src/text/circle-b.ts:1 noImportCycles',
  ])
})
