import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'

/** What a page may cost a telephone on a slow line, gzipped as it travels. */
const MOST = { html: 30 * 1024, bytes: 60 * 1024, requests: 8 }

export interface Weight {
  html: number
  bytes: number
  requests: number
}

/** Counts what a page asks for from now on. Nothing comes from a cache, as with whoever is here for the first time. */
export function weigh(page: Page): { total(): Promise<Weight> } {
  const answers: { isPage: boolean; size: Promise<number> }[] = []
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest()
    answers.push({ isPage, size: sizeOf(response) })
  })
  return {
    async total() {
      let html = 0
      let bytes = 0
      for (const { isPage, size } of answers) {
        bytes += await size
        if (isPage) html = await size
      }
      return { html, bytes, requests: answers.length }
    },
  }
}

/** Of a page that was left and may not be kept, nothing is there any more; nothing counts what is asked for on the way. */
async function sizeOf(response: Response): Promise<number> {
  const isRedirect = response.status() >= 300 && response.status() < 400
  if (isRedirect) return 0
  return response.body().then(
    (body) => gzipSync(body).length,
    () => 0,
  )
}

export function weightFaults(weight: Weight): string[] {
  return (['html', 'bytes', 'requests'] as const)
    .filter((what) => weight[what] > MOST[what])
    .map((what) => `${what}: ${weight[what]} are more than ${MOST[what]}`)
}
