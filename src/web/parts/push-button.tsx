import { type Locale, MESSAGES } from '../messages/messages.ts'

/**
 * Has this browser told, too. Of use by a script alone, which shows it where the browser can; it sends the form that it
 * stands in. `pushKey` is that by which browsers subscribe.
 */
export function PushButton({ locale, pushKey, name }: { locale: Locale; pushKey: string; name: string }) {
  const t = MESSAGES[locale]
  return (
    <>
      <input type="hidden" name="subscription" />
      <button type="button" class="second" id="push" data-key={pushKey} hidden>
        {name}
      </button>
      <p id="push-refused" role="alert" hidden>
        {t.pushFailed}
      </p>
      <p id="push-failed" role="alert" hidden>
        {t.subscribing.pushUnreached}
      </p>
      <p id="push-home" class="quiet" hidden>
        {t.subscribing.pushHome} <a href={`/help?lang=${locale}#push`}>{t.subscribing.pushHomeHow}</a>
      </p>
      <script type="module" src="/push.js" />
    </>
  )
}
