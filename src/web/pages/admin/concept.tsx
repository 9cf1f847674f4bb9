import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { described, Field } from '../../parts/field.tsx'
import { Saying } from '../../parts/saying.tsx'
import { type ListedConcept, Users } from './concepts.tsx'
import { DeskForm } from './frame.tsx'
import { Stored } from './stored.tsx'

/** What is wrong with a concept, in words. */
export interface ConceptFaults {
  /** By the fields' names. */
  fields: Record<string, string>
  /** Of single lines of the wordings, from 1. */
  lines: { line: number; wording: string; sentence: string }[]
  /** Topics and concepts that would break. */
  breaks: string[]
}

export const NO_FAULTS: ConceptFaults = { fields: {}, lines: [], breaks: [] }

interface Props {
  values: { id: string; wordings: string; description: string }
  /** Null for a new one. */
  concept: ListedConcept | null
  faults: ConceptFaults
  /** Whether it was to be deleted rather than written. */
  isDeleted: boolean
  /** What somebody else saved while the form was filled in; null where nobody did. */
  stored: Props['values'] | null
  /** What of the concept the form shows (src/http/admin/revision.ts); null for a new one. */
  revision: string | null
  locale: Locale
  csrf: string
}

/** A concept's wordings, to be edited, and what uses it. */
export function ConceptPage(props: Props) {
  const { values, concept, faults, isDeleted, stored, locale } = props
  const t = MESSAGES[locale].operatorConcepts
  return (
    <>
      {concept?.shipped && <p>{t.shippedText}</p>}
      {concept?.replacesShipped && <p>{t.replacesText}</p>}
      {stored && (
        <Stored stored={{ ...stored }} typed={{ ...values }} names={fieldNames(locale)} locale={locale} />
      )}
      <Faults faults={faults} isDeleted={isDeleted} locale={locale} />
      <div class="with-side">
        <Form {...props} />
        {concept && (
          <div>
            <section class="panel">
              <h2>{t.usedBy}</h2>
              <Users concept={concept} locale={locale} />
            </section>
            {!concept.shipped && <Delete {...props} concept={concept} />}
          </div>
        )}
      </div>
      <p>
        <a href="/admin/concepts">{t.toList}</a>
      </p>
    </>
  )
}

function Faults({ faults, isDeleted, locale }: Pick<Props, 'faults' | 'isDeleted' | 'locale'>) {
  const t = MESSAGES[locale].operatorConcepts
  const { fields, lines, breaks } = faults
  const names = fieldNames(locale)
  if (Object.keys(fields).length + lines.length + breaks.length === 0) return null
  return (
    <Saying kind="bad" isNew isFocused>
      {Object.keys(fields).length + lines.length > 0 && <p>{t.faultsTitle}</p>}
      <ul>
        {Object.entries(fields).map(([name, sentence]) => (
          <li>
            <a href={`#${name}`}>{names[name] ?? name}</a>: {sentence}
          </li>
        ))}
        {lines.map(({ line, wording, sentence }) => (
          <li>
            <a href="#wordings">{t.line(line, wording)}</a>: {sentence}
          </li>
        ))}
      </ul>
      {breaks.length > 0 && <p>{isDeleted ? t.deleteBreaks : t.breaks}</p>}
      <ul>
        {breaks.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </Saying>
  )
}

function fieldNames(locale: Locale): Readonly<Record<string, string>> {
  const { id, wordings, description } = MESSAGES[locale].operatorConcepts
  return { id, wordings, description }
}

const ROWS = { least: 6, most: 24 }

function Form({ values, concept, faults, revision, locale, csrf }: Props) {
  const t = MESSAGES[locale].operatorConcepts
  const { fields, lines } = faults
  const wrong =
    fields.wordings ?? lines.map(({ line, wording, sentence }) => `${t.line(line, wording)}: ${sentence}`)[0]
  const rows = Math.min(Math.max(values.wordings.split('\n').length + 1, ROWS.least), ROWS.most)
  return (
    <DeskForm
      action={concept ? `/admin/concepts/${concept.id}` : '/admin/concepts'}
      csrf={csrf}
      keep={revision ?? ''}
    >
      {revision && <input type="hidden" name="revision" value={revision} />}
      {!concept && (
        <Field id="id" name={t.id} hint={t.idHint} fault={fields.id}>
          <input
            type="text"
            id="id"
            name="id"
            value={values.id}
            required
            autocapitalize="off"
            aria-describedby={described('id', { hint: true, fault: fields.id })}
            aria-invalid={fields.id ? 'true' : undefined}
          />
        </Field>
      )}
      <Field id="wordings" name={t.wordings} hint={t.wordingsHint} fault={wrong}>
        <textarea
          id="wordings"
          name="wordings"
          class="code"
          rows={rows}
          required
          lang="vi"
          spellcheck={false}
          autocapitalize="off"
          aria-describedby={described('wordings', { hint: true, fault: wrong })}
          aria-invalid={wrong ? 'true' : undefined}
        >
          {`\n${values.wordings}`}
        </textarea>
      </Field>
      <Field id="description" name={t.description} hint={t.descriptionHint} fault={fields.description}>
        <textarea
          id="description"
          name="description"
          maxlength={2_000}
          lang="vi"
          aria-describedby={described('description', { hint: true, fault: fields.description })}
          aria-invalid={fields.description ? 'true' : undefined}
        >
          {`\n${values.description}`}
        </textarea>
      </Field>
      <button type="submit" data-wait={t.saving}>
        {t.save}
      </button>
    </DeskForm>
  )
}

/** Only what nothing needs can go; where one of the product's is behind it, that stays for them. */
function Delete({ concept, locale, csrf }: Pick<Props, 'locale' | 'csrf'> & { concept: ListedConcept }) {
  const t = MESSAGES[locale].operatorConcepts
  const { id, topics, ownQueries, concepts, replacesShipped } = concept
  if (!replacesShipped && topics.length + ownQueries + concepts.length > 0) {
    return <p class="quiet">{t.removeUsed}</p>
  }
  return (
    <section class="panel">
      <h2>{t.remove}</h2>
      <DeskForm action={`/admin/concepts/${id}/delete`} csrf={csrf}>
        <label>
          <input type="checkbox" name="sure" value="true" required /> <span>{t.removeSure}</span>
        </label>
        <button type="submit" class="danger">
          {t.remove}
        </button>
      </DeskForm>
    </section>
  )
}
