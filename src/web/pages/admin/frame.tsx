import type { Child } from 'hono/jsx'
import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { Said } from '../../parts/said.tsx'
import { Saying } from '../../parts/saying.tsx'

/** The areas that have pages, in the order in which they are named. */
const AREAS = [
  ['overview', '/admin'],
  ['sources', '/admin/sources'],
  ['polls', '/admin/polls'],
  ['topics', '/admin/topics'],
  ['concepts', '/admin/concepts'],
  ['subscribers', '/admin/subscribers'],
  ['deliveries', '/admin/deliveries'],
] as const

export type DeskArea = (typeof AREAS)[number][0]

interface MenuProps {
  /** Null where the page is of none of these. */
  area: DeskArea | null
  locale: Locale
  csrf: string
}

/** The way to the other areas and out. */
export function DeskMenu({ area, locale, csrf }: MenuProps) {
  const t = MESSAGES[locale].operator
  return (
    <nav class="desk-bar" aria-label={t.areasLabel}>
      <ul class="menu">
        {AREAS.map(([name, path]) => (
          <li>
            <a href={path} aria-current={name === area ? 'page' : undefined}>
              {t.areas[name]}
            </a>
          </li>
        ))}
        <li class="end">
          <DeskForm action="/admin/session/end" csrf={csrf} isEnd>
            <button type="submit" class="second">
              {t.signOut}
            </button>
          </DeskForm>
        </li>
      </ul>
    </nav>
  )
}

interface Props {
  title: string
  said: string | null
  /** Whether that was all that was asked for. */
  isDone?: boolean
  /** Of what answers a form: where the form is, for who comes back to this page (assets/desk-keep.js). */
  at?: string | undefined
  locale: Locale
  children?: Child
}

/** What stands around the content of every page of the operator: what it is about, and what was just done. */
export function DeskFrame({ title, said, isDone = true, at, locale, children }: Props) {
  return (
    <>
      <h1 data-at={at}>
        <Said text={title} locale={locale} />
      </h1>
      {said && (
        <Saying kind={isDone ? 'good' : 'warn'} isNew>
          <p>{said}</p>
        </Saying>
      )}
      {children}
    </>
  )
}

/** A form that acts: it carries what shows that it is of this session (src/http/admin/guard.tsx). */
export function DeskForm(props: {
  action: string
  csrf: string
  className?: string
  /** For controls that stand outside of it. */
  id?: string
  /** The revision that it shows, '' of something new: what is typed is kept in the tab (assets/desk-keep.js). */
  keep?: string
  /** Whether it ends the session, and with it what is kept. */
  isEnd?: boolean
  children?: Child
}) {
  const { action, csrf, className, id, keep, isEnd, children } = props
  return (
    <form
      method="post"
      action={action}
      class={className}
      id={id}
      data-keep={keep}
      data-end={isEnd ? '' : undefined}
    >
      <input type="hidden" name="csrf" value={csrf} />
      {children}
    </form>
  )
}
