import type { Child } from 'hono/jsx'

/**
 * Something that a page says beside what it shows: that all went well, that care is needed, that it failed. What has
 * just been done is said as `status` and what went wrong as `alert`, so that who listens hears it. What has to be read
 * before anything else on the page has the focus.
 */
export function Saying(props: {
  kind: 'good' | 'warn' | 'bad' | 'plain'
  isNew?: boolean
  isFocused?: boolean
  children: Child
}) {
  const { kind, isNew = false, isFocused = false, children } = props
  const role = isNew ? (kind === 'bad' ? 'alert' : 'status') : undefined
  return (
    <div
      class={kind === 'plain' ? 'notice' : `notice ${kind}`}
      role={role}
      tabindex={isFocused ? -1 : undefined}
      autofocus={isFocused || undefined}
    >
      {children}
    </div>
  )
}
