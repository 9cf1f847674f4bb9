import { type Locale, MESSAGES } from '../messages/messages.ts'

/** A page that asks for an address, and says what for. */
export function AddressPage({
  locale,
  title,
  text,
  button,
}: {
  locale: Locale
  title: string
  text: string
  button: string
}) {
  return (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      <form method="post">
        <AddressField locale={locale} />
        <button type="submit">{button}</button>
      </form>
    </>
  )
}

export function AddressField({ locale }: { locale: Locale }) {
  return (
    <label>
      {MESSAGES[locale].email}{' '}
      <input type="email" name="address" required autocomplete="email" maxlength={254} />
    </label>
  )
}

/** The box that nobody but the person ticks, with the sentence that is kept as it stands here. */
export function ConsentField({ locale, required }: { locale: Locale; required: boolean }) {
  const t = MESSAGES[locale]
  return (
    <>
      <label>
        <input type="checkbox" name="consent" value="true" required={required} /> <span>{t.consent}</span>
      </label>
      <p class="quiet">
        <a href={`/privacy?lang=${locale}`}>{t.consentMore}</a>
      </p>
    </>
  )
}
