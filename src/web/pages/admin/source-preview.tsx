import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { NewTab } from '../../parts/new-tab.tsx'
import { Saying } from '../../parts/saying.tsx'
import { When } from '../../parts/when.tsx'
import { DeskForm } from './frame.tsx'

/** What an address gives as a source. */
export interface ShownPreview {
  format: keyof (typeof MESSAGES)[Locale]['operatorSources']['formats']
  title: string | null
  items: {
    url: string | null
    title: string | null
    author: string | null
    published: number | null
    summary: string | null
  }[]
  /** In English. */
  warnings: readonly string[]
  discovered: { url: string; title: string }[]
}

/** Why an address gives nothing. */
export interface ShownNoPreview {
  text: string
  /** What to do about it; null where that is to wait, as is said. */
  advice: string | null
  /** In English. */
  detail: string | null
}

interface Shown {
  locale: Locale
  timeZone: string
  csrf: string
}

/** Where a preview stands on its page: who asked for one is led there, by the address to which the form is sent. */
export const PREVIEW = 'preview'

/** So many entries show whether the right ones are read. */
const SHOWN = 8
const SUMMARY_LENGTH = 200

/** What would be read at an address, entry by entry, and the feeds that a page announces. */
export function SourcePreview({ preview, locale, timeZone, csrf }: Shown & { preview: ShownPreview }) {
  const t = MESSAGES[locale].operatorSources
  const { format, title, items, warnings, discovered } = preview
  const shown = items.slice(0, SHOWN)
  return (
    <section aria-labelledby={PREVIEW}>
      <h2 id={PREVIEW} tabindex={-1}>
        {t.previewTitle}
      </h2>
      {discovered.length > 0 && <Discovered discovered={discovered} locale={locale} csrf={csrf} />}
      <dl class="facts">
        <dt>{t.readAs}</dt>
        <dd>{t.formats[format]}</dd>
        {title && (
          <>
            <dt>{t.feedTitle}</dt>
            <dd lang="vi">{title}</dd>
          </>
        )}
      </dl>
      {items.length === 0 ? (
        <p>
          {t.noItems} {discovered.length === 0 && t.previewAdvice.document}
        </p>
      ) : (
        <h3>{t.items(items.length)}</h3>
      )}
      {items.length > SHOWN && <p class="quiet">{t.itemsShown(SHOWN)}</p>}
      <ol class="plain" lang="vi">
        {shown.map((item) => (
          <li class="entry">
            <h4>
              <ItemTitle item={item} locale={locale} />
            </h4>
            <div class="quiet">
              {item.published === null ? (
                <span lang={locale}>{t.noDate}</span>
              ) : (
                <When at={item.published} locale={locale} timeZone={timeZone} />
              )}
              {item.author && ` · ${item.author}`}
            </div>
            {item.summary && <div>{shortened(item.summary)}</div>}
          </li>
        ))}
      </ol>
      {warnings.length > 0 && (
        <details>
          <summary>{t.warnings}</summary>
          <ul lang="en">
            {warnings.map((warning) => (
              <li>{warning}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Why there is nothing to show. */
export function NoPreview({ why, locale }: { why: ShownNoPreview; locale: Locale }) {
  return (
    <div id={PREVIEW} tabindex={-1}>
      <Saying kind="bad" isNew>
        <p>
          <strong>{MESSAGES[locale].operatorSources.previewFailed}</strong>
        </p>
        <p>{why.text}</p>
        {why.advice && <p>{why.advice}</p>}
        {why.detail && (
          <details>
            <summary>{MESSAGES[locale].operatorPolls.technical}</summary>
            <code lang="en">{why.detail}</code>
          </details>
        )}
      </Saying>
    </div>
  )
}

function Discovered(props: { discovered: ShownPreview['discovered']; locale: Locale; csrf: string }) {
  const { discovered, locale, csrf } = props
  const t = MESSAGES[locale].operatorSources
  return (
    <div class="notice good">
      <p>
        <strong>{t.discovered}</strong>
      </p>
      <p>{t.discoveredHint}</p>
      <ul class="plain">
        {discovered.map(({ url, title }) => (
          <li class="row">
            <span>
              <span lang="vi">{title || url}</span>
              <br />
              <span class="quiet">{url}</span>
            </span>
            <DeskForm action={`/admin/sources/preview#${PREVIEW}`} csrf={csrf}>
              <input type="hidden" name="url" value={url} />
              <button type="submit" data-wait={t.previewing}>
                {t.useThis}
                <span class="unseen" lang="vi">
                  : {title || url}
                </span>
              </button>
            </DeskForm>
          </li>
        ))}
      </ul>
    </div>
  )
}

function ItemTitle({ item, locale }: { item: ShownPreview['items'][number]; locale: Locale }) {
  const title = item.title ?? <span lang={locale}>{MESSAGES[locale].operatorSources.noTitle}</span>
  if (!item.url) return <>{title}</>
  return (
    <NewTab href={item.url} locale={locale}>
      {title}
    </NewTab>
  )
}

function shortened(text: string): string {
  return text.length <= SUMMARY_LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', SUMMARY_LENGTH))}…`
}
