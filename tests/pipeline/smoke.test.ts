import { exports } from 'cloudflare:workers'
import { expect, test } from 'vitest'

test('with nothing configured the service is healthy and says so', async () => {
  const response = await exports.default.fetch('http://127.0.0.1:8787/health')
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ status: 'ok', sources: 0 })
})
