import type { SettingsFault } from '../settings-fault.ts'
import { MESSAGES, sentenceIn } from '../web/messages/messages.ts'
import { FaultList, NoticePage } from '../web/pages/notice.tsx'
import { chosenByAccept, isFromBrowser } from './accept.ts'
import { type HttpContext, localeOf } from './context.ts'
import { renderPage } from './page.ts'
import { problem } from './problem.ts'

/** Answers every request while a setting is wrong, naming each: whoever has just deployed opens a page first. */
export function refuseSettings(c: HttpContext, faults: readonly SettingsFault[]): Response {
  if (!isFromBrowser(c)) {
    const errors = faults.map(({ setting, message, message_vi }) => ({
      path: `/${setting}`,
      message,
      message_vi,
    }))
    return chosenByAccept(problem(c, 'settings_invalid', errors))
  }
  const locale = localeOf(c)
  const t = MESSAGES[locale]
  const title = t.refusals.titles[503] ?? t.errorTitle
  const page = (
    <NoticePage title={title} text={t.refusals.settings} locale={locale}>
      <FaultList faults={faults.map((fault) => sentenceIn(fault, locale))} />
    </NoticePage>
  )
  return chosenByAccept(renderPage(c, page, title, 503))
}
