import { type Locale, MESSAGES, sayTime } from '../../messages/messages.ts'
import type { EnteredAddress } from '../../parts/address-field.tsx'
import { FaultSummary } from '../../parts/fault-summary.tsx'
import type { FieldFaults } from '../../parts/field-faults.ts'
import { Saying } from '../../parts/saying.tsx'
import { HistoryList, type ShownDelivery } from '../history.tsx'
import { type Remark, Said } from '../search/remarks.tsx'
import { MoveForm } from './move-form.tsx'
import { type OwnSettings, SettingsForm } from './settings-form.tsx'
import { ThisBrowser } from './this-browser.tsx'

/** Of a query of somebody's own: what its author should know, and how often it matches. */
export interface ToldOfQuery {
  remarks: readonly Remark[]
  rate: string
}

export interface OwnPageProps {
  locale: Locale
  settings: OwnSettings
  /** What has just been done, or could not be; with what there is to say of a query that was added. */
  said: { kind: 'good' | 'warn'; text: string; query?: ToldOfQuery | null } | null
  /** What kept the form from being saved. */
  faults: FieldFaults
  /** The form to move elsewhere as it was refused; null where it was not. */
  unmoved: EnteredAddress | null
  asksConsent: boolean
  /** What is stored. */
  seen: string
  /** By what and where they are told. */
  where: string
  /** The first time at which a digest may leave, ms since 1970 UTC; null while none does. */
  nextAt: number | null
  /** What a person should know of what they chose. */
  remarks: readonly string[]
  /** What a person has to know of where they are told; null where all is well. */
  state: string | null
  history: readonly ShownDelivery[]
  /** By which this browser subscribes, too; null where it cannot. */
  pushKey: string | null
  /** `test` while something may be sent, `secrets` for a webhook alone, `move` for a mail address alone. */
  links: Record<'save' | 'erase' | 'unsubscribe' | 'renew' | 'export', string> &
    Record<'test' | 'secrets' | 'move', string | null>
}

/** A person's own page, opened by a signed link: everything that they may see and do, without an account. */
export function OwnPage(props: OwnPageProps) {
  const { locale, settings, said, faults, unmoved, asksConsent, where, nextAt, remarks } = props
  const { state, history, pushKey, links } = props
  const t = MESSAGES[locale]
  return (
    <>
      <h1>{t.manageTitle}</h1>
      <p class="quiet">{where}</p>
      {said && (
        <Saying kind={said.kind} isNew>
          <p>{said.text}</p>
          {said.query && <p>{t.own.queryRate(said.query.rate)}</p>}
        </Saying>
      )}
      {said?.query?.remarks.map((remark) => (
        <Saying kind="warn">
          <Said remark={remark} locale={locale} lang={locale} />
        </Saying>
      ))}
      <FaultSummary faults={unmoved?.faults ?? faults} locale={locale} />
      {remarks.length > 0 && (
        <Saying kind="warn">
          {remarks.map((remark) => (
            <p>{remark}</p>
          ))}
        </Saying>
      )}
      {nextAt !== null && <p>{t.own.next(sayTime(nextAt, locale, settings.schedule.timezone))}</p>}
      {state && (
        <Saying kind="warn">
          <p>{state}</p>
        </Saying>
      )}
      <SettingsForm
        to={links.save}
        settings={settings}
        faults={faults}
        asksConsent={asksConsent}
        seen={props.seen}
        locale={locale}
      />
      {links.test && (
        <section>
          <h2>{t.own.testTitle}</h2>
          <p>{t.own.testText}</p>
          <p>{t.own.saveFirst}</p>
          <Act to={links.test} button={t.own.testButton} />
        </section>
      )}
      <section>
        <h2 id="history">{t.historyTitle}</h2>
        <HistoryList history={history} locale={locale} timeZone={settings.schedule.timezone} />
      </section>
      {pushKey && !asksConsent && <ThisBrowser settings={settings} pushKey={pushKey} locale={locale} />}
      {links.secrets && (
        <p>
          <a href={links.secrets}>{t.secretsTitle}</a>
        </p>
      )}
      {links.move && <MoveForm to={links.move} entered={unmoved} locale={locale} />}
      <details>
        <summary>
          <h2>{t.renewTitle}</h2>
        </summary>
        <p>{t.renewText}</p>
        <Act to={links.renew} button={t.renewButton} />
      </details>
      {!asksConsent && (
        <section>
          <h2>{t.own.endTitle}</h2>
          <p>{t.own.endText}</p>
          <p>
            <a class="button second" href={links.unsubscribe}>
              {t.unsubscribeLink}
            </a>
          </p>
        </section>
      )}
      <section>
        <h2>{t.own.rightsTitle}</h2>
        <p>
          <a href={links.export} download>
            {t.exportLink}
          </a>
        </p>
        <p>
          <a href={`/privacy?lang=${locale}`}>{t.consentMore}</a>
        </p>
        <h3>{t.eraseTitle}</h3>
        <p>{t.eraseText}</p>
        <form method="post" action={links.erase}>
          <label>
            <input type="checkbox" required /> <span>{t.eraseSure}</span>
          </label>
          <button type="submit" class="danger">
            {t.eraseButton}
          </button>
        </form>
      </section>
    </>
  )
}

function Act({ to, button }: { to: string; button: string }) {
  return (
    <form method="post" action={to}>
      <button type="submit" class="second">
        {button}
      </button>
    </form>
  )
}
