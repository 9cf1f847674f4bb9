import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import programs from './programs.json' with { type: 'json' }

/** A program of the machine's own that some tests work with: Debian's package, and what cannot be tested without it. */
export type Program = (typeof programs)[number]

/** Where the program of a package is; null where the machine has none. */
export function findProgram(name: string): string | null {
  const program = programs.find((one) => one.package === name)
  if (!program) throw new Error(`programs.json has no “${name}”`)
  return pathOf(program)
}

/** Those that the machine lacks. */
export function missingPrograms(): Program[] {
  return programs.filter((program) => pathOf(program) === null)
}

function pathOf({ commands }: Program): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return paths.find((path) => existsSync(path)) ?? null
}
