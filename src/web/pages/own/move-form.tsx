import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { AddressField, type EnteredAddress } from '../../parts/address-field.tsx'
import { ConsentField } from '../../parts/consent-field.tsx'
import { faultAt } from '../../parts/field-faults.ts'

/** Asks for another mailbox to be told at; open where it was refused, as it was filled in. */
export function MoveForm(props: { to: string; entered: EnteredAddress | null; locale: Locale }) {
  const { to, entered, locale } = props
  const t = MESSAGES[locale]
  const consentFault = entered ? faultAt(entered.faults, '/consent') : undefined
  return (
    <details open={entered !== null}>
      <summary>
        <h2>{t.moveTitle}</h2>
      </summary>
      <p>{t.moveText}</p>
      <form method="post" action={to}>
        <AddressField entered={entered} locale={locale} />
        <ConsentField locale={locale} required id={entered ? 'consent' : undefined} fault={consentFault} />
        <button type="submit" class="second">
          {t.moveButton}
        </button>
      </form>
    </details>
  )
}
