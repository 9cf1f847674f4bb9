import { type Browser, chromium, type Page } from 'playwright-core'
import { findProgram } from '../support/programs.ts'

/** Starts the machine's own Chromium, without a window. */
export async function startChromium(): Promise<Browser> {
  const executablePath = findProgram('chromium')
  if (executablePath === null) throw new Error('this machine has no Chromium')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

/**
 * What a page complains of, as it comes: said on the console (where what a policy refuses is said, too),
 * thrown and caught by nobody, asked of another host, not answered.
 */
export function listenTo(page: Page, origin: string): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => void complaints.push(`thrown: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) complaints.push(`another host: ${url}`)
  })
  page.on('requestfailed', (request) => {
    // Who goes on to another page no longer waits for what this one had still asked for.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return
    complaints.push(`failed: ${request.url()} (${request.failure()?.errorText})`)
  })
  return complaints
}
