import type { Browser, BrowserContext, Page } from 'playwright-core'

export interface Window {
  page: Page
  context: BrowserContext
  /** Leaves it as new, for whoever comes next. */
  leave(): Promise<void>
}

/**
 * Windows that are used one after the other: to open a new one is most of the work of looking at a page. Each begins
 * with no cookie, nothing kept and nobody listening. `prepare` is done to each window once.
 */
export function windowsOf(
  chromium: Browser,
  options: Parameters<Browser['newContext']>[0],
  prepare: (context: BrowserContext) => Promise<void> = async () => {},
): () => Promise<Window> {
  const free: Window[] = []
  return async () => {
    const waiting = free.pop()
    if (waiting) return waiting
    const context = await chromium.newContext(options)
    await prepare(context)
    const page = await context.newPage()
    // What a page weighs is asked of who is here for the first time.
    await (await context.newCDPSession(page)).send('Network.setCacheDisabled', { cacheDisabled: true })
    const window: Window = {
      page,
      context,
      async leave() {
        page.removeAllListeners()
        await page.goto('about:blank')
        await page.setExtraHTTPHeaders({})
        await context.clearCookies()
        free.push(window)
      },
    }
    return window
  }
}
