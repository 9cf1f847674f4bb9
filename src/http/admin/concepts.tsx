import { Hono } from 'hono'
import type { ConceptReview } from '../../newsroom/following/concept-desk.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { type ConceptFaults, ConceptPage, NO_FAULTS } from '../../web/pages/admin/concept.tsx'
import { ConceptsPage } from '../../web/pages/admin/concepts.tsx'
import { judge } from '../body.ts'
import { type HttpContext, type HttpEnv, localeOf } from '../context.ts'
import { newsroomOf } from '../objects.ts'
import { forgetConcepts } from '../own-concepts.ts'
import { conceptInputs } from '../refuse.ts'
import { refusePage } from '../refuse-page.tsx'
import { conceptBody } from '../schemas.ts'
import { isTicked } from '../subscription-form.ts'
import { conceptFaults, conceptInput, typedConcept, type Values, valuesOf } from './concept-fields.ts'
import { renderDesk, saidOf } from './page.tsx'
import { refuseDesk } from './refuse-desk.tsx'
import { isOutdated, revisionOf } from './revision.ts'

/** Concepts: what there are, what uses each, and their wordings, one a line. */
export const concepts = new Hono<HttpEnv>()

const PATH = '/admin/concepts'
/** Stands beside those of concepts. */
const RESERVED = 'new'

concepts.get(PATH, async (c) => {
  const locale = localeOf(c)
  const t = MESSAGES[locale].operatorConcepts
  const content = <ConceptsPage concepts={await newsroom(c).reviewConcepts()} locale={locale} />
  return renderDesk(c, { area: 'concepts', title: t.title, content, said: saidOf(c, t.said) })
})

concepts.get(`${PATH}/${RESERVED}`, (c) =>
  showForm(c, { values: { id: '', wordings: '', description: '' }, concept: null }),
)

concepts.post(PATH, async (c) => {
  const values = typedConcept(c.get('form'))
  const isTaken = values.id === RESERVED || (await newsroom(c).findConcept(values.id)) !== null
  if (!isTaken) return put(c, { values, concept: null })
  const { exists } = MESSAGES[localeOf(c)].operatorConcepts
  return showForm(c, { values, concept: null, faults: { ...NO_FAULTS, fields: { id: exists } } })
})

concepts.get(`${PATH}/:id`, async (c) => {
  const concept = await conceptOf(c)
  return concept ? showForm(c, { values: valuesOf(concept), concept }) : refusePage(c, 'not_found')
})

concepts.post(`${PATH}/:id`, async (c) => {
  const concept = await conceptOf(c)
  if (!concept) return refusePage(c, 'not_found')
  const values = { ...typedConcept(c.get('form')), id: concept.id }
  if (isOutdated(c.get('form'), valuesOf(concept))) return showForm(c, { values, concept, isOutdated: true })
  return put(c, { values, concept })
})

concepts.get(`${PATH}/:id/delete`, (c) => c.redirect(`${PATH}/${encodeURIComponent(c.req.param('id'))}`, 303))

concepts.post(`${PATH}/:id/delete`, async (c) => {
  const concept = await conceptOf(c)
  if (!concept) return refusePage(c, 'not_found')
  const path = `${PATH}/${concept.id}`
  // A browser asks for the box; what comes without it was pressed by no person.
  if (!isTicked(c.get('form'), 'sure')) return c.redirect(path, 303)
  const deleted = await newsroom(c).deleteConcept(concept.id)
  forgetConcepts()
  if (deleted.ok)
    return c.redirect(concept.replacesShipped ? `${path}?said=restored` : `${PATH}?said=removed`, 303)
  const errors = conceptInputs(deleted)
  if (!errors) return refuseDesk(c, deleted)
  const values = valuesOf(concept)
  const faults = conceptFaults(errors, values, localeOf(c))
  return showForm(c, { values, concept, faults, isDeleted: true })
})

interface FormState {
  values: Values
  /** The concept that is changed; null for a new one. */
  concept: ConceptReview | null
  faults?: ConceptFaults
  /** Whether it was to be deleted rather than written. */
  isDeleted?: boolean
  /** Whether it was saved elsewhere after the form was shown. */
  isOutdated?: boolean
}

async function put(c: HttpContext, { values, concept }: FormState): Promise<Response> {
  const { id } = values
  const locale = localeOf(c)
  const show = (errors: Parameters<typeof conceptFaults>[0]) =>
    showForm(c, { values, concept, faults: conceptFaults(errors, values, locale) })
  const judged = judge(conceptBody(id), conceptInput(values))
  if (!judged.ok) return show(judged.errors)
  const { wordings, description } = judged.value
  const kept = await newsroom(c).putConcept({ id, wordings, ...(description ? { description } : {}) })
  forgetConcepts()
  if (kept.ok) return c.redirect(`${PATH}/${id}?said=saved`, 303)
  const errors = conceptInputs(kept)
  return errors ? show(errors) : refuseDesk(c, kept)
}

function showForm(c: HttpContext, state: FormState): Response {
  const { values, concept, faults, isDeleted = false, isOutdated = false } = state
  const locale = localeOf(c)
  const t = MESSAGES[locale].operatorConcepts
  const stored = concept && valuesOf(concept)
  const form: URLSearchParams | undefined = c.get('form')
  const shownRevision = isOutdated ? null : form?.get('revision')
  const content = (
    <ConceptPage
      values={values}
      concept={concept}
      faults={faults ?? NO_FAULTS}
      isDeleted={isDeleted}
      stored={isOutdated ? stored : null}
      revision={stored && (shownRevision ?? revisionOf(stored))}
      locale={locale}
      csrf={c.get('session').csrf}
    />
  )
  return renderDesk(c, {
    area: 'concepts',
    title: concept ? `@${concept.id}` : t.newTitle,
    content,
    said: saidOf(c, t.said),
    at: concept ? `${PATH}/${concept.id}` : `${PATH}/new`,
    status: faults ? 400 : isOutdated ? 409 : 200,
  })
}

async function conceptOf(c: HttpContext): Promise<ConceptReview | null> {
  const id = c.req.param('id')
  return (await newsroom(c).reviewConcepts()).find((concept) => concept.id === id) ?? null
}

function newsroom(c: HttpContext) {
  return newsroomOf(c.env, c.get('settings'))
}
