import type { Locator, Page } from 'playwright-core'
import { type Locale, MESSAGES, type Messages } from '../../src/web/messages/messages.ts'

/** A page as one of its readers meets it: pressed by what its buttons and links say in that language. */
export interface Hand {
  page: Page
  t: Messages
  /** Presses what opens another page, and waits for that. */
  button(name: string | RegExp): Promise<void>
  link(name: string): Promise<void>
  /** What the page is about: its first heading. */
  heading(): Promise<string | null>
}

export function handOf(page: Page, locale: Locale): Hand {
  const press = async (target: Locator) => {
    await Promise.all([page.waitForEvent('load'), target.click()])
  }
  return {
    page,
    t: MESSAGES[locale],
    button: (name) => press(page.getByRole('button', { name, exact: true })),
    link: (name) => press(page.getByRole('link', { name, exact: true }).first()),
    heading: () => page.getByRole('heading', { level: 1 }).textContent(),
  }
}
