import type { Locale } from '../messages/messages.ts'
import { AddressField, type EnteredAddress } from '../parts/address-field.tsx'
import { FaultSummary } from '../parts/fault-summary.tsx'

/** A page that asks for an address, and says what for. */
export function AddressPage({
  locale,
  title,
  text,
  button,
  entered,
}: {
  locale: Locale
  title: string
  text: string
  button: string
  /** The form as it was refused; null while nobody has sent it. */
  entered: EnteredAddress | null
}) {
  return (
    <>
      <h1>{title}</h1>
      <FaultSummary faults={entered?.faults ?? {}} locale={locale} />
      <p>{text}</p>
      <form method="post">
        <AddressField entered={entered} locale={locale} />
        <button type="submit">{button}</button>
      </form>
    </>
  )
}
