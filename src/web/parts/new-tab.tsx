import type { Child } from 'hono/jsx'
import { type Locale, MESSAGES } from '../messages/messages.ts'

/**
 * A link out of what somebody is working on, such as a form that was answered and that no browser could show again by
 * going back: opened beside it, and said to who does not see that.
 */
export function NewTab({ href, locale, children }: { href: string; locale: Locale; children?: Child }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen" lang={locale}>
        {' '}
        ({MESSAGES[locale].operator.newTab})
      </span>
    </a>
  )
}
