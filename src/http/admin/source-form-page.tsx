import type { Preview } from '../../newsroom/polling/preview.ts'
import type { Source } from '../../newsroom/sources/source.ts'
import { MESSAGES } from '../../web/messages/messages.ts'
import { fieldNames, SourceForm } from '../../web/pages/admin/source-form.tsx'
import {
  NoPreview,
  PREVIEW,
  type ShownNoPreview,
  SourcePreview,
} from '../../web/pages/admin/source-preview.tsx'
import { Stored } from '../../web/pages/admin/stored.tsx'
import { Saying } from '../../web/parts/saying.tsx'
import { judge } from '../body.ts'
import { type HttpContext, localeOf } from '../context.ts'
import { newsroomOf } from '../objects.ts'
import { sourcePreview } from '../schemas.ts'
import { renderDesk } from './page.tsx'
import { revisionOf } from './revision.ts'
import {
  faultsByName,
  isHttpsOurs,
  nested,
  proposalOf,
  sourceInput,
  type Values,
  valuesOf,
} from './source-fields.ts'
import { shownNoPreview } from './views/no-preview.ts'

interface FormState {
  values: Values
  faults?: Record<string, string>
  /** Whether only the address is asked for. */
  isFirst?: boolean
  /** The source that is changed; missing for a new one. */
  source?: Source
  /** Another source that reads the address already. */
  known?: Source | null
  /** Whether it was saved elsewhere after the form was shown. */
  isOutdated?: boolean
  /** Whether it was tried rather than saved. */
  isTried?: boolean
  /** What its address gives, or else why nothing. */
  preview?: Preview
  noPreview?: ShownNoPreview
  /** What of the values the address proposed rather than somebody typed, by the fields' names. */
  proposed?: Values
  isProposed?: boolean
}

/** Looks at the address as a poll would. What the document says of itself fills what was left empty. */
export async function tried(c: HttpContext, values: Values): Promise<FormState> {
  const { allowPrivateHosts, timeZone } = c.get('settings')
  const { url, kind, selectors, timezone } = sourceInput(values)
  const wish = { url, ...(kind ? { kind } : {}), selectors, ...(timezone ? { timezone } : {}) }
  const judged = judge(sourcePreview(allowPrivateHosts, timeZone), wish)
  const locale = localeOf(c)
  if (!judged.ok)
    return {
      ...{ values, isTried: true, isFirst: !c.get('form').has('kind') },
      faults: faultsByName(judged.errors, locale),
    }
  const answer = await newsroomOf(c.env, c.get('settings')).previewSource({
    ...judged.value,
    kind: judged.value.kind ?? null,
  })
  if (!answer.ok) {
    const shown = { locale, timeZone, now: Date.now(), isHttpsOurs: isHttpsOurs(c.get('form')) }
    return { values, noPreview: shownNoPreview(answer, shown) }
  }
  const { preview } = answer
  const isProposed = selectors === null && preview.selectors !== null
  const proposed = {
    ...(values.name ? {} : { name: preview.feed.title?.slice(0, MAX_NAME) ?? '' }),
    ...(isProposed ? nested('selectors', preview.selectors) : {}),
  }
  return { values: { ...values, ...proposed }, preview, proposed, isProposed }
}

/** Where a new one is added: the address first; with all the settings for who has looked at one already. */
export const NEW = '/admin/sources/new'
export const WHOLE = 'whole'

/** What the API takes for a name. */
const MAX_NAME = 200

/** The form, with what is wrong in it and what its address gives. */
export function showSourceForm(c: HttpContext, state: FormState): Response {
  const { values, faults = {}, isFirst = false, source, preview, noPreview, proposed } = state
  const { known = null, isOutdated = false, isTried = false, isProposed = false } = state
  const form: URLSearchParams | undefined = c.get('form')
  const locale = localeOf(c)
  const t = MESSAGES[locale].operatorSources
  const shown = { locale, timeZone: c.get('settings').timeZone, csrf: c.get('session').csrf }
  const path = source ? `/admin/sources/${source.id}` : '/admin/sources'
  const hasFaults = Object.keys(faults).length > 0
  const stored = source && valuesOf(source)
  const shownRevision = isOutdated ? null : form?.get('revision')
  const content = (
    <>
      {hasFaults && (
        <Saying kind="bad" isNew isFocused>
          <p>{isTried ? t.triedFaults : t.faultsTitle}</p>
          <ul>
            {Object.entries(faults).map(([name, fault]) => (
              <li>
                <a href={`#${name.replace('/', '-')}`}>{fieldNames(locale)[name]}</a>: {fault}
              </li>
            ))}
          </ul>
        </Saying>
      )}
      {known && (
        <Saying kind="warn" isNew={!hasFaults}>
          <p>
            {t.knownAddress}:{' '}
            <a href={`/admin/sources/${known.id}`}>
              <span lang="vi">{known.name}</span>
            </a>
          </p>
        </Saying>
      )}
      {stored && isOutdated && (
        <Stored stored={stored} typed={values} names={fieldNames(locale)} locale={locale} />
      )}
      {noPreview && <NoPreview why={noPreview} locale={locale} />}
      <div class="with-side">
        {preview && <SourcePreview preview={shownPreview(preview)} {...shown} />}
        <SourceForm
          {...shown}
          values={values}
          faults={faults}
          save={path}
          preview={`${path}/preview#${PREVIEW}`}
          isFirst={isFirst}
          isNew={source === undefined}
          isKindGiven={source?.isKindGiven ?? false}
          isReadable={preview ? preview.items.length > 0 : !noPreview}
          hasBetter={preview !== undefined && preview.discovered.length > 0}
          isProposed={isProposed}
          revision={stored ? (shownRevision ?? revisionOf(stored)) : null}
          proposal={proposed ? proposalOf(values.url ?? '', proposed) : (form?.get('proposed') ?? '')}
        />
      </div>
    </>
  )
  const title = source ? t.editTitle(source.name) : t.addTitle
  const status = hasFaults ? 400 : isOutdated ? 409 : 200
  const at = source ? `${path}/edit` : isFirst ? NEW : `${NEW}?${WHOLE}`
  return renderDesk(c, { area: 'sources', title, content, status, at })
}

function shownPreview({ feed, items, warnings, discovered }: Preview) {
  return {
    format: feed.format,
    title: feed.title,
    items: items.map(({ url, title, author, published, summary }) => ({
      url,
      title,
      author,
      published: published === null ? null : Date.parse(published),
      summary,
    })),
    warnings,
    discovered,
  }
}
