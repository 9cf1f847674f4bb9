import type { Browser } from 'playwright-core'
import type { Locale } from '../../src/web/messages/messages.ts'
import { listenTo } from './chromium.ts'
import { type Hand, handOf } from './hand.ts'

/** With what somebody comes: each difference that pages know of is met once. */
export const VISITORS = [
  { who: 'a telephone', width: 360, locale: 'vi', scheme: 'light', hasScript: true },
  { who: 'a telephone without script, at night', width: 360, locale: 'en', scheme: 'dark', hasScript: false },
  { who: 'a screen at night', width: 1280, locale: 'en', scheme: 'dark', hasScript: true },
  { who: 'a screen without script', width: 1280, locale: 'vi', scheme: 'light', hasScript: false },
] as const satisfies {
  who: string
  width: number
  locale: Locale
  scheme: 'light' | 'dark'
  hasScript: boolean
}[]
export type Visitor = (typeof VISITORS)[number]

/** A browser that nobody has used yet, and what its pages complained of, to be looked at in the end. */
export async function come(
  chromium: Browser,
  { width, locale, scheme, hasScript }: Visitor,
  origin: string,
): Promise<Hand & { complaints: string[]; leave(): Promise<void> }> {
  const context = await chromium.newContext({
    viewport: { width, height: 740 },
    locale: locale === 'vi' ? 'vi-VN' : 'en-GB',
    colorScheme: scheme,
    javaScriptEnabled: hasScript,
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const complaints = listenTo(page, origin)
  return { ...handOf(page, locale), complaints, leave: () => context.close() }
}
