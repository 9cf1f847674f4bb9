import type { Child } from 'hono/jsx'
import { type Locale, MESSAGES } from '../messages/messages.ts'
import { Said } from '../parts/said.tsx'
import { Saying } from '../parts/saying.tsx'

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
      <p>
        <Said text={text} locale={locale} />
      </p>
      {children}
      <p>
        <a class="more" href="/">
          {MESSAGES[locale].backHome}
        </a>
      </p>
    </>
  )
}

/** Where somebody goes on from the end of what they did: links one under the other. */
export function Ways(props: { ways: readonly { href: string; text: string; isTopic?: boolean }[] }) {
  return (
    <ul class="plain">
      {props.ways.map(({ href, text, isTopic }) => (
        <li>
          <a class="more" href={href} lang={isTopic ? 'vi' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What somebody can do who was refused: look for it, get another link, subscribe anew, come back later. */
export type Next = 'search' | 'link' | 'subscribe' | 'wait' | 'none'

const MINUTE_MS = 60_000

/** The same in words; `waitMs` where it is known how long. */
export function NextStep(props: { next: Next; waitMs?: number | undefined; locale: Locale }) {
  const { next, waitMs, locale } = props
  const t = MESSAGES[locale]
  switch (next) {
    case 'search':
      return (
        <>
          <p>{t.refusals.missing}</p>
          <p>
            <a class="button" href="/search">
              {t.searching.title}
            </a>
          </p>
        </>
      )
    case 'link':
      return (
        <p>
          <a class="button" href={`/subscriptions/link?lang=${locale}`}>
            {t.linkTitle}
          </a>
        </p>
      )
    case 'subscribe':
      return (
        <p>
          <a class="button" href="/#subscribe">
            {t.refusals.subscribeAgain}
          </a>
        </p>
      )
    case 'wait':
      return <p>{waitMs === undefined ? t.refusals.later : t.refusals.wait(Math.ceil(waitMs / MINUTE_MS))}</p>
    case 'none':
      return null
  }
}

/** What keeps a form from being taken, and the way back to it where it is in the form. */
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
      {faults.length > 0 && (
        <>
          <FaultList faults={faults} />
          <p>{MESSAGES[locale].formBack}</p>
        </>
      )}
    </NoticePage>
  )
}

export function FaultList({ faults }: { faults: readonly string[] }) {
  return (
    <Saying kind="bad" isNew>
      <ul>
        {faults.map((fault) => (
          <li>{fault}</li>
        ))}
      </ul>
    </Saying>
  )
}

/** A page with one button; pressing it is what acts. Own queries are told as what somebody wrote: none of our words. */
export function ButtonPage({
  title,
  text,
  button,
  locale,
  asked,
  where = null,
}: {
  title: string
  text: string
  button: string
  locale: Locale
  /** The address that it is about, masked. */
  where?: string | null
  asked?: { topics: readonly string[]; queries: readonly string[] }
}) {
  return (
    <>
      <h1>{title}</h1>
      <p>
        <Said text={text} locale={locale} />
      </p>
      {where && <p class="quiet">{where}</p>}
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
