import type * as z from 'zod'
import { type Checked, check, isForm, readForm, readJson } from './body.ts'
import type { HttpContext } from './context.ts'

/** Reads what a page's form or a program's JSON asks, by one schema; else the problem to answer. */
export async function readFormOrJson<T>(
  c: HttpContext,
  schema: z.ZodType<T>,
  fromForm: (form: URLSearchParams) => unknown,
): Promise<Checked<T>> {
  if (!isForm(c)) return readJson(c, schema)
  const form = await readForm(c)
  return form.ok ? check(c, schema, fromForm(form.value)) : form
}
