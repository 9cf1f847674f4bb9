import type { BrowserContext, Page } from 'playwright-core'

/** A script of ours that holds up the page longer than this is felt (RAIL; the Long Tasks API has the same limit). */
const LONG_MS = 50

interface Seen {
  shift: number
  long: string[]
}

/** Has every page of a context note what moves by itself, and which scripts hold it up. Before the first page opens. */
export async function watchCalm(context: BrowserContext): Promise<void> {
  await context.addInitScript((longMs) => {
    const seen: Seen = { shift: 0, long: [] }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
      })[])
        if (!entry.hadRecentInput) seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver((list) => {
      for (const { scripts } of list.getEntries() as (PerformanceEntry & {
        scripts: { duration: number; sourceURL: string; invoker: string }[]
      })[]) {
        for (const { duration, sourceURL, invoker } of scripts)
          if (duration > longMs && sourceURL.startsWith(location.origin))
            seen.long.push(`${Math.round(duration)} ms in ${sourceURL} (${invoker})`)
      }
    }).observe({ type: 'long-animation-frame', buffered: true })
  }, LONG_MS)
}

/** What moved by itself in the page since it was opened, more than `most` (as web.dev/articles/cls counts it). */
export async function shiftFaults(page: Page, most: number): Promise<string[]> {
  const { shift } = await seenIn(page)
  return shift > most ? [`things moved by themselves: ${shift.toFixed(4)}`] : []
}

/** Which of our scripts held up the page since it was opened. On a busy machine one look is no proof. */
export async function longTasks(page: Page): Promise<string[]> {
  return (await seenIn(page)).long
}

function seenIn(page: Page): Promise<Seen> {
  // Two frames later all that was drawn has been reported.
  return page.evaluate(
    () =>
      new Promise<Seen>((resolve) => {
        const { seen } = window as unknown as { seen: Seen }
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(seen))))
      }),
  )
}
