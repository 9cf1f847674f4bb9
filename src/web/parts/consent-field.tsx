import { type Locale, MESSAGES } from '../messages/messages.ts'
import { Fault, faulty } from './field.tsx'
import { Said } from './said.tsx'

/** The box that nobody but the person ticks, with the sentence that is kept as it stands here. */
export function ConsentField(props: {
  locale: Locale
  required: boolean
  /** Of the box to which a list of faults leads. */
  id?: string | undefined
  fault?: string | undefined
}) {
  const { locale, required, id = 'consent', fault } = props
  const t = MESSAGES[locale]
  return (
    <>
      <div class="field">
        <Fault id={id} fault={fault} />
        <label>
          <input
            type="checkbox"
            id={props.id}
            name="consent"
            value="true"
            required={required}
            {...faulty(id, fault)}
          />{' '}
          <span>
            <Said text={t.consent} locale={locale} />
          </span>
        </label>
      </div>
      <p class="quiet">
        <a href={`/privacy?lang=${locale}`}>{t.consentMore}</a>
      </p>
    </>
  )
}
