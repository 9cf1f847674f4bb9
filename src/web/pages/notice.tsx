import type { Child } from 'hono/jsx'
import { type Locale, MESSAGES } from '../messages/messages.ts'

/** A page that says one thing: what was done, or why it was not. */
export function NoticePage({
  title,
  text,
  locale,
  children,
}: {
  title: string
  text: string
  locale: Locale
  children?: Child
}) {
  return (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
      <p>
        <a href="/">{MESSAGES[locale].backHome}</a>
      </p>
    </>
  )
}

/** What keeps a form from being taken, and the way back to it. */
export function FaultsPage({
  title,
  text,
  faults,
  locale,
}: {
  title: string
  text: string
  faults: readonly string[]
  locale: Locale
}) {
  return (
    <NoticePage title={title} text={text} locale={locale}>
      {faults.length > 0 && <FaultList faults={faults} />}
      <p>{MESSAGES[locale].formBack}</p>
    </NoticePage>
  )
}

export function FaultList({ faults }: { faults: readonly string[] }) {
  return (
    <ul role="alert">
      {faults.map((fault) => (
        <li>{fault}</li>
      ))}
    </ul>
  )
}

/** A page with one button; pressing it is what acts. Own queries are told as what somebody wrote: none of our words. */
export function ButtonPage({
  title,
  text,
  button,
  locale,
  asked,
}: {
  title: string
  text: string
  button: string
  locale: Locale
  asked?: { topics: readonly string[]; queries: readonly string[] }
}) {
  return (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      {asked && (
        <ul>
          {asked.topics.map((topic) => (
            <li lang="vi">{topic}</li>
          ))}
          {asked.queries.map((query) => (
            <li>
              {MESSAGES[locale].ownQueryWritten} <code lang="vi">{query}</code>
            </li>
          ))}
        </ul>
      )}
      <form method="post">
        <button type="submit">{button}</button>
      </form>
    </>
  )
}
