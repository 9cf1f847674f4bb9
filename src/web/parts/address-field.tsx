import { type Locale, MESSAGES } from '../messages/messages.ts'
import { Field, faulty } from './field.tsx'
import { type FieldFaults, faultAt } from './field-faults.ts'

/** An address as somebody entered it, with what kept the form that asks for it from being taken. */
export interface EnteredAddress {
  address: string
  faults: FieldFaults
}

/** The field for a mail address; one of a page. */
export function AddressField({ entered, locale }: { entered: EnteredAddress | null; locale: Locale }) {
  const fault = entered ? faultAt(entered.faults, '/channel/address') : undefined
  return (
    <Field id="address" name={MESSAGES[locale].email} fault={fault}>
      <input
        type="email"
        id="address"
        name="address"
        value={entered?.address || undefined}
        required
        autocomplete="email"
        maxlength={254}
        {...faulty('address', fault)}
      />
    </Field>
  )
}
