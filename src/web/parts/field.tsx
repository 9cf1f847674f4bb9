import type { Child } from 'hono/jsx'

/**
 * A control under its name, with what helps to fill it in and what is wrong with what stands in it. The control itself
 * is the child, and has `id`; where there is a hint or a fault it names `described(id, …)` in `aria-describedby`.
 */
export function Field(props: {
  id: string
  name: Child
  hint?: Child
  fault?: string | undefined
  children: Child
}) {
  const { id, name, hint, fault, children } = props
  return (
    <div class="field">
      <label for={id}>{name}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Fault id={id} fault={fault} />
      {children}
    </div>
  )
}

/** What is wrong at a field, which says `described(id, …)`. */
export function Fault({ id, fault }: { id: string; fault: string | undefined }) {
  return (
    fault && (
      <p class="fault" id={`${id}-fault`}>
        {fault}
      </p>
    )
  )
}

/** What a control without a hint says of what is wrong with it; the `Fault` stands beside it. */
export function faulty(id: string, fault: string | undefined) {
  return fault ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${id}-fault` } : {}
}

/** What `aria-describedby` of a field's control says. */
export function described(id: string, has: { hint?: unknown; fault?: unknown }): string | undefined {
  const names = [has.hint ? `${id}-hint` : '', has.fault ? `${id}-fault` : ''].filter(Boolean)
  return names.length > 0 ? names.join(' ') : undefined
}
