import type * as z from 'zod'
import type { FieldFaults } from '../web/parts/field-faults.ts'
import { chosenByAccept, isFromBrowser } from './accept.ts'
import { type Checked, isForm, judge, readForm, readJson } from './body.ts'
import { type HttpContext, localeOf } from './context.ts'
import { faultsByField } from './form-faults.tsx'
import { problem } from './problem.ts'

/**
 * Reads what a page's form or a program's JSON asks, by one schema; else the problem to answer. `redraw` answers a
 * browser whose form has faults with that form, filled in as it was sent.
 */
export async function readFormOrJson<T>(
  c: HttpContext,
  schema: z.ZodType<T>,
  fromForm: (form: URLSearchParams) => unknown,
  redraw: (form: URLSearchParams, faults: FieldFaults) => Response | Promise<Response>,
): Promise<Checked<T>> {
  if (!isForm(c)) return readJson(c, schema)
  const form = await readForm(c)
  if (!form.ok) return form
  const judged = judge(schema, fromForm(form.value))
  if (judged.ok) return judged
  const response = isFromBrowser(c)
    ? await redraw(form.value, faultsByField(judged.errors, localeOf(c)))
    : problem(c, 'input_invalid', judged.errors)
  return { ok: false, response: chosenByAccept(response) }
}
