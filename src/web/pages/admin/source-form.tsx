import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { described, Field } from '../../parts/field.tsx'
import { DeskForm } from './frame.tsx'

/**
 * What stands in the fields, as it was typed, and what is wrong with it in words; both by the fields' names, which are
 * those of the API (`url`, `selectors/item`).
 */
export interface Filled {
  values: Readonly<Record<string, string>>
  faults: Readonly<Record<string, string>>
}

interface Props extends Filled {
  locale: Locale
  /** The one of a source that names none. */
  timeZone: string
  csrf: string
  /** Where it is saved, and where its fields are only tried. */
  save: string
  preview: string
  /** Only the address is asked for as long as nothing was looked at. */
  isFirst: boolean
  isNew: boolean
  /** Whether what kind it is was said, and no longer left to what its address answers. */
  isKindGiven: boolean
  /** Whether what the address answers could be read, as far as that was tried. */
  isReadable: boolean
  /** Whether its page announces a feed, which is a better source. */
  hasBetter: boolean
  /** Whether the selectors were proposed by the page rather than typed. */
  isProposed: boolean
  /** What of the source the form shows (src/http/admin/revision.ts); null for a new one. */
  revision: string | null
  /** What the address proposed, for the next preview to know (see src/http/admin/source-fields.ts). */
  proposal: string
}

const SELECTORS = ['item', 'link', 'title', 'summary', 'date', 'author'] as const
const ARTICLE_PARTS = ['content', 'remove', 'title', 'byline', 'published', 'lead'] as const
const KINDS = ['auto', 'feed', 'sitemap', 'page'] as const

/** What each field is called. */
export function fieldNames(locale: Locale): Readonly<Record<string, string>> {
  const t = MESSAGES[locale].operatorSources
  return {
    url: t.address,
    name: t.nameField,
    id: t.idField,
    kind: t.kindField,
    selectors: t.selectors,
    ...Object.fromEntries(SELECTORS.map((name) => [`selectors/${name}`, t.selector[name]])),
    minIntervalMinutes: t.minutes,
    timezone: t.timezone,
    language: t.language,
    ...Object.fromEntries(ARTICLE_PARTS.map((name) => [`article/${name}`, t.articlePart[name]])),
  }
}

/** The settings of a source, to be tried and to be saved. */
export function SourceForm(props: Props) {
  const { locale, csrf, save, preview, isFirst, isNew, isReadable, hasBetter, proposal, revision } = props
  const t = MESSAGES[locale].operatorSources
  // One button stands out: the one that is right as things are.
  const isToTry = isFirst || (!isReadable && !hasBetter)
  const isToSave = isReadable && !hasBetter
  return (
    <DeskForm action={isFirst ? preview : save} csrf={csrf} keep={revision ?? ''}>
      <Text {...props} name="url" hint={t.urlHint} inputmode="url" isCode required />
      {!isFirst && <Settings {...props} />}
      {revision && <input type="hidden" name="revision" value={revision} />}
      {proposal && <input type="hidden" name="proposed" value={proposal} />}
      <p class="hint">{t.previewHint}</p>
      <div class="row">
        <button
          type="submit"
          formaction={preview}
          formnovalidate={!isFirst}
          class={isToTry ? undefined : 'second'}
          data-wait={t.previewing}
        >
          {isFirst ? t.preview : t.previewAgain}
        </button>
        {!isFirst && (
          <button type="submit" class={isToSave ? undefined : 'second'} data-wait={t.saving}>
            {isNew ? (isReadable ? t.save : t.saveAnyway) : t.saveChange}
          </button>
        )}
      </div>
    </DeskForm>
  )
}

function Settings(props: Props) {
  const { locale, values, faults, isNew, isKindGiven, isProposed, timeZone } = props
  const t = MESSAGES[locale].operatorSources
  const isPage = values.kind === 'page' || SELECTORS.some((name) => values[`selectors/${name}`])
  const isFaulty = (prefix: string) => Object.keys(faults).some((name) => name.startsWith(prefix))
  const isMoreTold =
    ARTICLE_PARTS.some((name) => values[`article/${name}`]) ||
    ['id', 'minIntervalMinutes', 'timezone', 'language', 'article'].some(isFaulty)
  return (
    <>
      <Text {...props} name="name" hint={isNew ? t.nameHint : t.nameHintLater} required={!isNew} />
      <Field id="kind" name={t.kindField} fault={faults.kind}>
        <select id="kind" name="kind" aria-describedby={described('kind', { fault: faults.kind })}>
          {KINDS.filter((kind) => kind !== 'auto' || !isKindGiven).map((kind) => (
            <option value={kind} selected={kind === (values.kind ?? 'auto')}>
              {t.kinds[kind]}
            </option>
          ))}
        </select>
      </Field>
      <details id="selectors" open={isPage || isFaulty('selectors')}>
        <summary>{t.selectors}</summary>
        <p class="hint">{isProposed ? t.selectorsProposed : t.selectorsHint}</p>
        {faults.selectors && <p class="fault">{faults.selectors}</p>}
        {SELECTORS.map((name) => (
          <Text {...props} name={`selectors/${name}`} isCode />
        ))}
      </details>
      <details open={isMoreTold}>
        <summary>{t.more}</summary>
        {isNew && <Text {...props} name="id" hint={t.idHint} isCode />}
        <Text {...props} name="minIntervalMinutes" hint={t.minutesHint} type="number" inputmode="numeric" />
        <Text {...props} name="timezone" hint={t.timezoneHint(timeZone)} isCode />
        <Text {...props} name="language" hint={t.languageHint} isCode />
        <label>
          <input type="checkbox" name="fullText" value="true" checked={values.fullText === 'true'} />
          <span>
            {t.fullText} <span class="hint">{t.fullTextHint}</span>
          </span>
        </label>
        <fieldset>
          <legend>{t.article}</legend>
          <p class="hint">{t.articleHint}</p>
          {ARTICLE_PARTS.map((name) => (
            <Text {...props} name={`article/${name}`} isCode />
          ))}
        </fieldset>
      </details>
    </>
  )
}

interface TextProps extends Filled {
  name: string
  locale: Locale
  hint?: string
  type?: 'text' | 'number'
  inputmode?: 'numeric' | 'url'
  required?: boolean
  /** What no speller and no keyboard should change. */
  isCode?: boolean
}

function Text(props: TextProps) {
  const { name, hint, type = 'text', inputmode, required, isCode, values, faults, locale } = props
  const id = name.replace('/', '-')
  const fault = faults[name]
  return (
    <Field id={id} name={fieldNames(locale)[name]} hint={hint} fault={fault}>
      <input
        type={type}
        id={id}
        name={name}
        value={values[name] ?? ''}
        required={required}
        inputmode={inputmode}
        autocapitalize={isCode ? 'off' : undefined}
        aria-describedby={described(id, { hint, fault })}
        aria-invalid={fault ? 'true' : undefined}
      />
    </Field>
  )
}
