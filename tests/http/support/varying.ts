import { expect } from 'vitest'

/** An address has a page for people and JSON for programs, and tells caches that `Accept` chose. */
export async function expectPageAndJson(address: string): Promise<void> {
  for (const [accept, type] of [
    ['text/html', 'text/html; charset=utf-8'],
    ['application/json', 'application/json'],
  ] as const) {
    const { status, headers } = await fetch(address, { headers: { accept } })
    expect([status, headers.get('content-type')]).toEqual([200, type])
    expect(headers.get('vary')?.split(', ')).toContain('accept')
  }
}
