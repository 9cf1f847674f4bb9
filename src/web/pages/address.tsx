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
