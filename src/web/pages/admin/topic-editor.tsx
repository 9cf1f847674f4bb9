import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { described, Field } from '../../parts/field.tsx'
import { NewTab } from '../../parts/new-tab.tsx'
import { type QueryRemark, RemarkOnQuery } from '../../parts/query-remark.tsx'
import { Saying } from '../../parts/saying.tsx'
import { DeskForm } from './frame.tsx'

/** The id of the form, for controls that stand beside what a trial found. */
export const EDITOR = 'editor'
/** Where what a trial found begins. */
export const BACKTEST = 'backtest'

/** What a button says that tries a query, for the script that shows how far it has come (assets/desk-try.js). */
export function triedBy(locale: Locale) {
  const t = MESSAGES[locale].operatorBacktest
  return { 'data-try': t.running, 'data-stop': t.stop, 'data-stopped': t.stopped }
}

const DAYS = [7, 30, 90, 365]

interface Props {
  /** What stands in the fields, and what is wrong with it in words, by the fields' names. */
  values: Readonly<Record<string, string>>
  faults: Readonly<Record<string, string>>
  /** Why the query cannot be read, and what else there is to say of it. */
  error: QueryRemark | null
  remarks: readonly QueryRemark[]
  /** Where it is saved; it is tried below. */
  path: string
  isNew: boolean
  /** Whether it was tried rather than saved. */
  isTried: boolean
  /** Whether what stands in it is other than what is stored. */
  isChanged: boolean
  /** Whether it is shown as it is stored, before anything was typed. */
  isStored: boolean
  /** What of the topic the form shows (src/http/admin/revision.ts); null for a new one. */
  revision: string | null
  /** Fields that go along as they are. */
  kept: readonly [name: string, value: string][]
  locale: Locale
  csrf: string
}

/** A topic's fields, to be tried and saved. */
export function TopicEditor(props: Props) {
  const { values, faults, error, remarks, path, isNew, isTried, isChanged, revision, kept } = props
  const { locale, csrf } = props
  const t = MESSAGES[locale]
  const hasFaults = Object.keys(faults).length > 0
  const tryAt = `${path}/try#${BACKTEST}`
  return (
    <>
      {(hasFaults || error) && <Faults {...props} />}
      <DeskForm action={path} csrf={csrf} id={EDITOR} keep={revision ?? ''}>
        {/* Enter presses the first button of a form: it tries, and takes no proposal. */}
        <button type="submit" formaction={tryAt} formnovalidate hidden {...triedBy(locale)}>
          {t.operatorBacktest.run}
        </button>
        {revision && <input type="hidden" name="revision" value={revision} />}
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Text {...props} name="name" hint={t.operatorTopics.nameHint} required />
        <QueryField {...props} tryAt={tryAt} />
        {remarks.length > 0 && (
          <Saying kind="warn">
            <h2>{t.operatorTopics.remarks}</h2>
            {remarks.map((remark) => (
              <RemarkOnQuery remark={remark} form={EDITOR} action={tryAt} locale={locale} />
            ))}
          </Saying>
        )}
        <Text {...props} name="minScore" hint={t.operatorTopics.minScoreHint} inputmode="decimal" />
        <More {...props} />
        <div class="row">
          <label>
            {t.operatorBacktest.days}
            <select name="days">
              {DAYS.map((days) => (
                <option value={days} selected={String(days) === values.days}>
                  {t.operatorBacktest.daysOption(days)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="second" formaction={tryAt} formnovalidate {...triedBy(locale)}>
            {t.operatorBacktest.run}
          </button>
          <button type="submit" data-wait={t.operatorBacktest.saving}>
            {t.operatorTopics.save}
          </button>
        </div>
        {isTried && isChanged && <p class="hint">{t.operatorTopics.unsaved}</p>}
        {isNew && (
          <p>
            <a href="/admin/topics">{t.operatorTopics.toList}</a>
          </p>
        )}
      </DeskForm>
    </>
  )
}

function Faults(props: Pick<Props, 'faults' | 'error' | 'isTried' | 'isStored' | 'locale'>) {
  const { faults, error, isTried, isStored, locale } = props
  const t = MESSAGES[locale].operatorTopics
  return (
    <Saying kind="bad" isNew isFocused={!isStored}>
      <p>{isStored ? t.brokenText : isTried ? t.triedFaults : t.faultsTitle}</p>
      <ul>
        {Object.entries(faults).map(([name, fault]) => (
          <li>
            <a href={`#${name}`}>{topicFieldNames(locale)[name] ?? name}</a>: {fault}
          </li>
        ))}
        {error && (
          <li>
            <a href="#query">{t.query}</a>: {error.sentence}
          </li>
        )}
      </ul>
    </Saying>
  )
}

function QueryField({ values, faults, error, locale, tryAt }: Props & { tryAt: string }) {
  const t = MESSAGES[locale].operatorTopics
  const fault = faults.query
  const hint = (
    <>
      {t.queryHint}{' '}
      <NewTab href={`/help?lang=${locale}#queries`} locale={locale}>
        {t.queryHelp}
      </NewTab>
    </>
  )
  return (
    <div class="field">
      <label for="query">{t.query}</label>
      <p class="hint" id="query-hint">
        {hint}
      </p>
      {fault && (
        <p class="fault" id="query-fault">
          {fault}
        </p>
      )}
      {error && (
        <div class="wrong" id="query-error">
          <RemarkOnQuery remark={error} form={EDITOR} action={tryAt} locale={locale} />
        </div>
      )}
      <textarea
        id="query"
        name="query"
        class="code"
        rows={6}
        maxlength={2_000}
        required
        lang="vi"
        spellcheck={false}
        autocapitalize="off"
        aria-describedby={['query-hint', fault && 'query-fault', error && 'query-error']
          .filter(Boolean)
          .join(' ')}
        aria-invalid={error || fault ? 'true' : undefined}
      >
        {`\n${values.query ?? ''}`}
      </textarea>
    </div>
  )
}

/** What a topic does well without. */
function More(props: Props) {
  const { values, faults, isNew, locale } = props
  const t = MESSAGES[locale].operatorTopics
  const isOpen = ['description', 'visibility', 'language', 'id'].some((name) => faults[name])
  const { description: fault } = faults
  return (
    <details open={isOpen || isNew}>
      <summary>{t.more}</summary>
      <Field id="description" name={t.description} hint={t.descriptionHint} fault={fault}>
        <textarea
          id="description"
          name="description"
          maxlength={2_000}
          lang="vi"
          aria-describedby={described('description', { hint: true, fault })}
          aria-invalid={fault ? 'true' : undefined}
        >
          {`\n${values.description ?? ''}`}
        </textarea>
      </Field>
      <fieldset id="visibility">
        <legend>{t.whoSees}</legend>
        {(['public', 'private'] as const).map((one) => (
          <label>
            <input type="radio" name="visibility" value={one} checked={one === values.visibility} />{' '}
            <span>{one === 'public' ? t.isPublic : t.isPrivate}</span>
          </label>
        ))}
      </fieldset>
      <LanguageField {...props} />
      {isNew && <Text {...props} name="id" hint={t.idHint} isCode />}
    </details>
  )
}

/** The languages that pages speak, and whatever a topic has. */
function LanguageField({ values, faults, locale }: Props) {
  const { language = '' } = values
  const { language: fault } = faults
  const known: Readonly<Record<string, string>> = { vi: MESSAGES.vi.language, en: MESSAGES.en.language }
  return (
    <Field id="language" name={topicFieldNames(locale).language} fault={fault}>
      <select id="language" name="language" aria-describedby={described('language', { fault })}>
        {[...new Set([...Object.keys(known), language])].map((one) => (
          <option value={one} selected={one === language} lang={one}>
            {known[one] ?? one}
          </option>
        ))}
      </select>
    </Field>
  )
}

interface TextProps extends Pick<Props, 'values' | 'faults' | 'locale'> {
  name: string
  hint: string
  required?: boolean
  inputmode?: 'decimal'
  /** What no speller and no keyboard should change. */
  isCode?: boolean
}

function Text({ name, hint, required, inputmode, isCode, values, faults, locale }: TextProps) {
  const fault = faults[name]
  return (
    <Field id={name} name={topicFieldNames(locale)[name]} hint={hint} fault={fault}>
      <input
        type="text"
        id={name}
        name={name}
        value={values[name] ?? ''}
        required={required}
        inputmode={inputmode}
        autocapitalize={isCode ? 'off' : undefined}
        lang={name === 'name' ? 'vi' : undefined}
        aria-describedby={described(name, { hint, fault })}
        aria-invalid={fault ? 'true' : undefined}
      />
    </Field>
  )
}

/** What each field is called. */
export function topicFieldNames(locale: Locale): Readonly<Record<string, string>> {
  const t = MESSAGES[locale].operatorTopics
  return {
    name: t.nameField,
    id: t.id,
    query: t.query,
    minScore: t.minScore,
    description: t.description,
    visibility: t.whoSees,
    language: t.language,
    days: MESSAGES[locale].operatorBacktest.days,
  }
}
