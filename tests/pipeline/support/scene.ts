import { reset } from 'cloudflare:test'
import { afterEach, vi } from 'vitest'
import { addSource, addTopic, poll } from './operator.ts'
import { type Outside, standOutside } from './outside.ts'
import { followByWebhook, type Wish } from './readers.ts'
import { restoreSettings } from './settings.ts'

/** Leaves nothing of a test to the next: rows, KV, settings, clock and the world outside. */
export function cleanUp(): void {
  afterEach(async () => {
    vi.useRealTimers()
    vi.restoreAllMocks()
    restoreSettings()
    await reset()
  })
}

/** A running clock that the test can set, at the real time to begin with. */
export function takeClock(): { forward(ms: number): void } {
  let now = Date.now()
  vi.useFakeTimers({ now, toFake: ['Date'] })
  return {
    forward(ms) {
      now += ms
      vi.setSystemTime(now)
    },
  }
}

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** A newspaper past its baseline, the topic `cau` (bridges), and a webhook that follows it. */
export async function scene(wish: Wish = { topics: ['cau'] }, host?: string) {
  const outside: Outside = standOutside()
  const paper = outside.paper()
  paper.publish('Chợ phiên vùng cao họp sớm')
  await addSource(paper)
  await addTopic('cau', '"cầu mới"')
  await poll()
  const endpoint = outside.endpoint(host)
  await followByWebhook(endpoint, wish)
  return { outside, paper, endpoint }
}
