import type { Child } from 'hono/jsx'
import { described, Field } from './field.tsx'

/** Where somebody writes a query that they want to follow. */
export function QueryField(props: { name: string; hint: Child; query: string; fault: string | undefined }) {
  const { name, hint, query, fault } = props
  return (
    <Field id="query" name={name} hint={hint} fault={fault}>
      <input
        type="text"
        id="query"
        name="query"
        value={query}
        lang="vi"
        autocapitalize="off"
        maxlength={2000}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={described('query', { hint: true, fault })}
      />
    </Field>
  )
}
