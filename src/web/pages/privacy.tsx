import { type Locale, MESSAGES } from '../messages/messages.ts'
import type { PrivacyNotice } from '../messages/privacy.ts'
import { Said } from '../parts/said.tsx'

export function PrivacyPage({ notice, locale }: { notice: PrivacyNotice; locale: Locale }) {
  return (
    <>
      <h1>{notice.title}</h1>
      <p>
        <Said text={notice.intro} locale={locale} />
      </p>
      {notice.sections.map(({ title, text }) => (
        <section>
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p>
              <Said text={paragraph} locale={locale} />
            </p>
          ))}
        </section>
      ))}
      <p>
        <a href={`/subscriptions/link?lang=${locale}`}>{MESSAGES[locale].linkTitle}</a>
      </p>
    </>
  )
}
