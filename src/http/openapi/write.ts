/**
 * Writes the description that is served at `/api/v1/openapi.json`; with `--check`, only says whether it is what the
 * schemas make. Through vite, which reads the pages' JSX that Node does not.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createViteServer } from 'vitest/node'

const root = join(import.meta.dirname, '../../..')
const vite = await createViteServer({
  configFile: false,
  root,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null },
})
const { builtFiles } = (await vite.ssrLoadModule('/src/http/openapi/built-files.tsx')) as {
  builtFiles: () => Record<string, string>
}
const isChecking = process.argv.includes('--check')
for (const [path, made] of Object.entries(builtFiles())) {
  const file = join(root, 'src/web/assets', path)
  if (!isChecking) writeFileSync(file, made)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== made) {
    console.log(`src/web/assets${path} is not what the schemas make; run \`npm run openapi\`.`)
    process.exitCode = 1
  }
}
await vite.close()
