import { join } from 'node:path'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '..')

/** Inside workerd, with real KV and real objects. Set clocks and counting bindings are the tests' own. */
const workerd = () =>
  cloudflareTest({
    wrangler: { configPath: join(root, 'wrangler.toml') },
    miniflare: {
      bindings: {
        ADMIN_TOKEN: 'a-token-for-tests-only',
        ALLOW_PRIVATE_HOSTS: 'true',
        PUBLIC_URL: 'http://127.0.0.1:8787',
        ...settingsOf(
          'MODEL_RUNS',
          'MODEL_SEED',
          'MODEL_PATH',
          'ORIGINS_SEED',
          'ORIGINS_DAYS',
          'STARVED',
          'ROUNDS',
          'SEED',
        ),
      },
    },
  })

/** What tests inside workerd may be asked from outside; they find it in `process.env`. */
function settingsOf(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, process.env[name] ?? '']))
}

export default defineConfig({
  root,
  test: {
    // Tests inside workerd wait for clocks and for KV's second between puts far more than they compute.
    maxWorkers: 4,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        plugins: [workerd()],
        test: { name: 'pipeline', include: ['tests/pipeline/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'http',
          include: ['tests/http/**/*.test.ts', 'tests/faults/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each file has its own processes on loopback, and some of them are killed at given moments.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
