import { MESSAGES } from '../web/messages/messages.ts'
import type { Locale, NoticeKind, NoticeMessage } from './message.ts'

/** Says a notice in its reader's language; `manage` is the link of their page. */
export function sayNotice(
  about: NoticeKind,
  base: Omit<NoticeMessage, 'kind' | 'about' | 'subject' | 'lines' | 'links'>,
  manage: string,
): NoticeMessage {
  const t = MESSAGES[base.locale]
  return {
    ...base,
    ...t.notices[about],
    kind: 'notice',
    about,
    links: [
      { label: t.manageLink, url: manage },
      { label: t.privacyTitle, url: `${base.base}/privacy` },
    ],
  }
}

/** How a message speaks of a query that somebody wrote, without a word of it. */
export function ownQuerySaid(locale: Locale): string {
  return MESSAGES[locale].ownQuery
}
