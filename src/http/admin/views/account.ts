import type { Account } from '../../../mailroom/ledger/account.ts'
import { type Locale, MESSAGES } from '../../../web/messages/messages.ts'
import type { ShownAccount } from '../../../web/pages/admin/overview.tsx'

/** The account with its reasons in words, the most frequent first. */
export function shownAccount({ reasons, ...figures }: Account, locale: Locale): ShownAccount {
  const { suppressReasons, deadReasons, otherReason } = MESSAGES[locale].operatorOverview
  const sorted = Object.entries(reasons).sort((a, b) => b[1] - a[1])
  const isDead = (code: string) => Object.hasOwn(deadReasons, code)
  const words = { ...suppressReasons, ...deadReasons } as Readonly<Record<string, string>>
  const said = (those: typeof sorted) =>
    those.map(([code, count]): [string, number] => [words[code] ?? otherReason(code), count])
  return {
    ...figures,
    suppressReasons: said(sorted.filter(([code]) => !isDead(code))),
    deadReasons: said(sorted.filter(([code]) => isDead(code))),
  }
}
