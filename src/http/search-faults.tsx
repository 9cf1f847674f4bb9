import { MESSAGES } from '../web/messages/messages.ts'
import { NoticePage } from '../web/pages/notice.tsx'
import { addressOf } from '../web/pages/search/asked.ts'
import { WishFaults } from '../web/parts/wish-faults.tsx'
import { isFromBrowser } from './accept.ts'
import { askedLocale, type HttpContext, localeOf } from './context.ts'
import { renderPage } from './page.ts'
import type { Problem } from './problem.ts'
import { askedIn } from './search-wish.ts'

/** Answers who opens a search's address that has a wrong page in it with a way on, where a program is told what is wrong. */
export async function wishRefused(c: HttpContext, refused: Response): Promise<Response> {
  if (!isFromBrowser(c)) return refused
  const { status, errors = [] } = (await refused.json()) as Problem
  const locale = localeOf(c)
  const t = MESSAGES[locale]
  const page = (
    <NoticePage title={t.searching.wrong} text={t.feeds.wishFault} locale={locale}>
      <WishFaults
        faults={errors}
        href={addressOf(askedIn(c, 'anywhere'), askedLocale(c))}
        onward={t.searching.again}
        locale={locale}
      />
    </NoticePage>
  )
  return renderPage(c, page, t.searching.wrong, status)
}
