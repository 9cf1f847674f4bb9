import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { quietWrangler } from '../../../sample/worker-process.ts'

const root = join(import.meta.dirname, '../../..')

/** The keys in the KV of a Worker that has stopped, as wrangler itself reads them from its state. */
export async function keptKeys(directory: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/wrangler/bin/wrangler.js'),
      ...['kv', 'key', 'list', '--binding', 'KV', '--local', '--preview', 'false'],
      ...['--persist-to', join(directory, 'state')],
    ],
    {
      cwd: root,
      timeout: 60_000,
      env: { ...process.env, ...quietWrangler },
    },
  )
  return (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name)
}
