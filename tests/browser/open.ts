import type { Page } from 'playwright-core'
import type { Locale } from '../../src/web/messages/messages.ts'
import { cookieOf, postForm } from '../http/support/desk.ts'
import type { Province } from '../http/support/province.ts'
import { TOKEN } from '../support/worker.ts'
import { handOf } from './hand.ts'
import type { PageState } from './state.ts'

/** Where a state begins in that language. */
export async function addressOf({ at }: PageState, province: Province, locale: Locale): Promise<string> {
  const address = new URL(typeof at === 'string' ? at : await at(province), province.worker.origin)
  address.searchParams.set('lang', locale)
  return address.href
}

/** Goes there, and does what leads to the state; answers which page was opened last, and its status. */
export async function reach(page: Page, state: PageState, address: string, locale: Locale) {
  let status: number | undefined
  let opened = address
  page.on('response', (response) => {
    if (!response.request().isNavigationRequest()) return
    status = response.status()
    opened = response.url()
  })
  if (state.by === 'operator') await comeIn(page, address)
  await page.goto(address)
  await state.act?.(handOf(page, locale))
  return { status, opened }
}

/** Has a browser be signed in at the desk of that address. */
async function comeIn(page: Page, address: string): Promise<void> {
  const { origin } = new URL(address)
  const [name = '', value = ''] = cookieOf(await postForm(origin, '/admin/session', { token: TOKEN })).split(
    '=',
  )
  await page.context().addCookies([{ name, value, url: origin }])
}
