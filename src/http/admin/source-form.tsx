import { isDeepStrictEqual } from 'node:util'
import { Hono } from 'hono'
import type { SourceChange } from '../../newsroom/sources/change.ts'
import type { Source } from '../../newsroom/sources/source.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { judge } from '../body.ts'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { createSource } from '../create-source.ts'
import { newsroomOf } from '../objects.ts'
import { describeProblem } from '../problem.ts'
import { refusePage } from '../refuse-page.tsx'
import { newSource, sourceChange } from '../schemas.ts'
import { refuseDesk } from './refuse-desk.tsx'
import { isOutdated } from './revision.ts'
import {
  defaults,
  sourceChangeInput,
  sourceFaults,
  sourceInput,
  typedValues,
  type Values,
  valuesOf,
} from './source-fields.ts'
import { NEW, showSourceForm, tried, WHOLE } from './source-form-page.tsx'

/** Adding a source and changing one: its address is looked at first, and nothing that was typed is lost. */
export const sourceForm = new Hono<HttpEnv>()

sourceForm.get(NEW, (c) => {
  const url = c.req.query('url') ?? ''
  const isFirst = c.req.query(WHOLE) === undefined
  const values = isFirst ? { url } : { ...defaults(c.get('settings').timeZone), url }
  return showSourceForm(c, { values, isFirst })
})

sourceForm.post('/admin/sources/preview', async (c) => {
  const values = typed(c)
  const [state, known] = await Promise.all([tried(c, values), sourceAt(c, values.url)])
  return showSourceForm(c, { ...state, known })
})

sourceForm.post('/admin/sources', async (c) => {
  const { allowPrivateHosts, timeZone } = c.get('settings')
  const values = typed(c)
  const judged = judge(newSource(allowPrivateHosts, timeZone), sourceInput(values))
  const locale = localeOf(c)
  if (!judged.ok) return showSourceForm(c, { values, faults: sourceFaults(judged.errors, locale) })
  const created = await createSource(c, judged.value, true)
  if (created.ok) return c.redirect(`/admin/sources/${created.value.source.id}?said=created`, 303)
  if (created.code !== 'exists') return refuseDesk(c, created)
  const known = await sourceAt(c, values.url)
  if (known) return showKnown(c, { values, known })
  const { detail, detail_vi } = describeProblem('exists')
  return showSourceForm(c, { values, faults: { id: locale === 'vi' ? detail_vi : detail } })
})

sourceForm.get('/admin/sources/:id/edit', async (c) => {
  const source = await sourceOf(c)
  return source ? showSourceForm(c, { values: valuesOf(source), source }) : refusePage(c, 'not_found')
})

sourceForm.get('/admin/sources/:id/preview', (c) =>
  c.redirect(`/admin/sources/${encodeURIComponent(c.req.param('id'))}/edit`, 303),
)

sourceForm.post('/admin/sources/:id/preview', async (c) => {
  const source = await sourceOf(c)
  if (!source) return refusePage(c, 'not_found')
  const values = typed(c)
  const [state, known] = await Promise.all([tried(c, values), otherAt(c, source, values.url)])
  return showSourceForm(c, { ...state, source, known })
})

sourceForm.post('/admin/sources/:id', async (c) => {
  const source = await sourceOf(c)
  if (!source) return refusePage(c, 'not_found')
  const values = typed(c)
  if (isOutdated(c.get('form'), valuesOf(source)))
    return showSourceForm(c, { values, source, isOutdated: true })
  const { allowPrivateHosts, timeZone } = c.get('settings')
  const judged = judge(sourceChange(allowPrivateHosts), sourceChangeInput(values, source, timeZone))
  if (!judged.ok)
    return showSourceForm(c, { values, faults: sourceFaults(judged.errors, localeOf(c)), source })
  const known = await otherAt(c, source, values.url)
  if (known) return showKnown(c, { values, source, known })
  const changed = await newsroomOf(c.env, c.get('settings')).changeSource(
    source.id,
    whatChanges(source, judged.value),
  )
  return changed.ok ? c.redirect(`/admin/sources/${source.id}?said=saved`, 303) : refuseDesk(c, changed)
})

function typed(c: HttpContext): Values {
  return typedValues(c.get('form'), c.get('settings').timeZone)
}

async function sourceOf(c: HttpContext): Promise<Source | null> {
  const state = await newsroomOf(c.env, c.get('settings')).findSource(c.req.param('id') ?? '')
  return state?.source ?? null
}

async function sourceAt(c: HttpContext, url = ''): Promise<Source | null> {
  const state = url ? await newsroomOf(c.env, c.get('settings')).sourceAt(url) : null
  return state?.source ?? null
}

/** Another source that reads the address already; what a source has is its own, whoever else was given it. */
async function otherAt(c: HttpContext, source: Source, url = ''): Promise<Source | null> {
  if (url === source.url) return null
  const known = await sourceAt(c, url)
  return known?.id === source.id ? null : known
}

function showKnown(c: HttpContext, state: { values: Values; known: Source; source?: Source }): Response {
  const { knownAddress } = MESSAGES[localeOf(c)].operatorSources
  return showSourceForm(c, { ...state, faults: { url: `${knownAddress}.` } })
}

/** Only what is other than before: a form sends all, and what nobody touched was decided by nobody. */
function whatChanges(
  source: Source,
  wanted: { [K in keyof SourceChange]?: SourceChange[K] | undefined },
): SourceChange {
  const before = source as unknown as Record<string, unknown>
  const entries = Object.entries(wanted).filter(
    ([name, value]) => value !== undefined && !isDeepStrictEqual(value, before[name]),
  )
  return Object.fromEntries(entries)
}
