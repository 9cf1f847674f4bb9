import { type Locale, MESSAGES } from '../messages/messages.ts'

/** A webhook's secrets: how many sign, one that was just made, and the button for what may be done next. */
export function SecretsPage({
  locale,
  until,
  made,
  links,
}: {
  locale: Locale
  /** When the older one ends, as people write it; null where one signs alone. */
  until: string | null
  made: string | null
  links: { rotate: string; end: string; manage: string }
}) {
  const t = MESSAGES[locale]
  return (
    <>
      <h1>{t.secretsTitle}</h1>
      {made !== null && (
        <p role="status">
          {t.secretsNew} <code>{made}</code>
        </p>
      )}
      <p>{until === null ? t.secretsOne : t.secretsTwo(until)}</p>
      {until === null && <p>{t.secretsRotateText}</p>}
      <form method="post" action={until === null ? links.rotate : links.end}>
        <button type="submit">{until === null ? t.secretsRotateButton : t.secretsEndButton}</button>
      </form>
      <p>
        <a href={links.manage}>{t.manageTitle}</a>
      </p>
    </>
  )
}
