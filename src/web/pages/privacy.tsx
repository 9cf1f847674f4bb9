import type { PrivacyNotice } from '../messages/privacy.ts'

export function PrivacyPage({ notice }: { notice: PrivacyNotice }) {
  return (
    <>
      <h1>{notice.title}</h1>
      <p>{notice.intro}</p>
      {notice.sections.map(({ title, text }) => (
        <section>
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </section>
      ))}
    </>
  )
}
