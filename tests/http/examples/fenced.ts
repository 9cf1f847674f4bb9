import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

/** A fenced block of a page. */
export interface Fenced {
  /** `docs/sources.md:5`, the line of its fence. */
  place: string
  file: string
  /** What stands behind the fence: `sh`, `json`, … */
  kind: string
  text: string
}

/** Every fenced block of the pages that people read. */
export function fencedBlocks(): Fenced[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  const files = [
    'README.md',
    ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
  ].sort()
  return files.flatMap((file) => blocksOf(file, readPage(file)))
}

export function readPage(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

function blocksOf(file: string, page: string): Fenced[] {
  const blocks: Fenced[] = []
  let open: { line: number; kind: string; lines: string[] } | null = null
  page.split('\n').forEach((line, i) => {
    const fence = /^\s*```(.*)$/.exec(line)
    if (!fence) open?.lines.push(line)
    else if (open === null) open = { line: i + 1, kind: (fence[1] ?? '').trim(), lines: [] }
    else {
      const { line: begun, kind, lines } = open
      blocks.push({ place: `${file}:${begun}`, file, kind, text: lines.join('\n') })
      open = null
    }
  })
  return blocks
}
