import { formatNumber, type Locale, MESSAGES } from '../../messages/messages.ts'
import { foundIn, quotesOf } from '../../messages/quotes.ts'
import { Found } from '../../parts/found.tsx'
import { NewTab } from '../../parts/new-tab.tsx'
import { When } from '../../parts/when.tsx'
import type { ShownMatch } from './topic-backtest.tsx'
import { EDITOR } from './topic-editor.tsx'

interface Props {
  match: ShownMatch
  /** Its title alone. */
  isBrief?: boolean
  locale: Locale
  timeZone: string
}

/** Before an article’s id, the name of the buttons that say whether it is on the topic. */
export const ABOUT = 'about:'
/** Pieces of an article that show why it matched. */
const QUOTES = 2
const LABELS = [
  ['yes', true],
  ['no', false],
  ['', null],
] as const

/** A match of a query that is tried: why it is one, and whether it should be. */
export function TopicMatch({ match, isBrief = false, locale, timeZone }: Props) {
  const t = MESSAGES[locale].operatorBacktest
  const { item, score, isNew } = match
  const { article, matches } = item
  return (
    <article class="entry">
      <h4 lang="vi">
        <NewTab href={`/articles/${article.id}`} locale={locale}>
          <Found text={article.title} ranges={foundIn(article.title, 'title', matches)} />
        </NewTab>
      </h4>
      <p class="quiet">
        <span lang="vi">{article.sourceName}</span>
        {article.published && (
          <>
            {' · '}
            <When at={Date.parse(article.published)} locale={locale} timeZone={timeZone} />
          </>
        )}
        {' · '}
        {t.score(formatNumber(Math.round(score * 100) / 100, locale))}
        {isNew && !isBrief && (
          <>
            {' '}
            <span class="tag">{t.isNew}</span>
          </>
        )}
      </p>
      {!isBrief &&
        quotesOf(article, matches, QUOTES).map(({ text, ranges }) => (
          <p lang="vi">
            <Found text={text} ranges={ranges} />
          </p>
        ))}
      {match.isAsked && <Label match={match} locale={locale} />}
    </article>
  )
}

function Label({ match, locale }: Pick<Props, 'match' | 'locale'>) {
  const t = MESSAGES[locale].operatorBacktest
  const { id, title } = match.item.article
  const said = { yes: t.yes, no: t.no, '': t.unsaid }
  return (
    <fieldset class="bare">
      <legend class="unseen">
        {t.mark} <span lang="vi">{title}</span>
      </legend>
      {LABELS.map(([value, label]) => (
        <label>
          <input type="radio" name={ABOUT + id} value={value} checked={label === match.label} form={EDITOR} />{' '}
          <span>{said[value]}</span>
        </label>
      ))}
    </fieldset>
  )
}
