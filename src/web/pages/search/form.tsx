import { type Locale, MESSAGES } from '../../messages/messages.ts'
import { described, Field } from '../../parts/field.tsx'
import { type Asked, addressOf, type Box, type Boxes } from './asked.ts'
import type { Remark } from './remarks.tsx'

interface Props {
  asked: Asked
  /** What is found, in a sentence; empty while nothing is. */
  says: string
  /** What is wrong with what was asked. */
  wrong: Remark | null
  /** Whether the boxes were asked for, and cannot say what the query does. */
  hasNoBoxes: boolean
  locale: Locale
  lang: Locale | null
}

/** What to look for, by boxes to fill in or by a query; each leads to the other with what was typed. */
export function SearchForm({ asked, says, wrong, hasNoBoxes, locale, lang }: Props) {
  const t = MESSAGES[locale]
  const isByBoxes = asked.by === 'boxes'
  return (
    <search>
      <form action="/search#found" id="search" data-failed={t.searching.failed}>
        {isByBoxes && <BoxFields boxes={asked.boxes} wrong={wrong} locale={locale} />}
        {asked.by === 'query' && <QueryField query={asked.query} isWrong={wrong !== null} locale={locale} />}
        {lang && <input type="hidden" name="lang" value={lang} />}
        <div class="row">
          <button type="submit">{t.searching.search}</button>
          <button type="submit" class="second" formnovalidate name="to" value={isByBoxes ? 'query' : 'boxes'}>
            {isByBoxes ? t.builder.toQuery : t.builder.toBoxes}
          </button>
        </div>
        {hasNoBoxes && (
          <p class="notice warn" role="status">
            {t.builder.noShape} <a href={addressOf(EMPTY, lang)}>{t.builder.emptyForm}</a>
          </p>
        )}
        {/* What changes while somebody types is heard, and stays in sight on a screen that the form fills. */}
        <div class="says">
          <p id="says" role="status">
            {says}
          </p>
          <a class="more" href="#found" id="see" hidden={says === ''}>
            {t.searching.see}
          </a>
        </div>
      </form>
    </search>
  )
}

const EMPTY: Asked = { by: 'boxes', boxes: { all: '', any: '', none: '', where: 'anywhere' } }
const WORD_BOXES = ['all', 'any', 'none'] as const
const WHERES = ['anywhere', 'near', 'title'] as const
/** As long as a query may be. */
const MAX_CHARACTERS = 2_000

function BoxFields(props: { boxes: Boxes; wrong: Remark | null; locale: Locale }) {
  const { boxes, wrong, locale } = props
  const t = MESSAGES[locale].builder
  const faultOf = (box: Box) =>
    wrong && 'box' in wrong.place && wrong.place.box === box ? wrong.sentence : undefined
  return (
    <>
      {WORD_BOXES.map((box) => (
        <Field id={box} name={t.names[box]} hint={<BoxHint box={box} locale={locale} />} fault={faultOf(box)}>
          <input
            type="text"
            id={box}
            name={box}
            value={boxes[box]}
            maxlength={MAX_CHARACTERS}
            lang="vi"
            autocapitalize="off"
            autocomplete="off"
            aria-describedby={described(box, { hint: true, fault: faultOf(box) })}
            aria-invalid={faultOf(box) ? 'true' : undefined}
          />
        </Field>
      ))}
      <fieldset aria-describedby={described('where', { fault: faultOf('where') })}>
        <legend>{t.names.where}</legend>
        {faultOf('where') && (
          <p class="fault" id="where-fault">
            {faultOf('where')}
          </p>
        )}
        {WHERES.map((where) => (
          <label>
            <input type="radio" name="where" value={where} checked={where === boxes.where} />{' '}
            <span>{t.where[where]}</span>
          </label>
        ))}
      </fieldset>
    </>
  )
}

function BoxHint({ box, locale }: { box: (typeof WORD_BOXES)[number]; locale: Locale }) {
  const t = MESSAGES[locale].builder
  return (
    <>
      {box === 'all' && `${t.separated} `}
      {t.forExample} <span lang="vi">{t.hints[box]}</span>
    </>
  )
}

function QueryField({ query, isWrong, locale }: { query: string; isWrong: boolean; locale: Locale }) {
  const t = MESSAGES[locale].searching
  const hint = (
    <>
      {t.queryHint} <a href={`/help?lang=${locale}#queries`}>{t.queryHelp}</a>
    </>
  )
  return (
    <Field id="q" name={t.query} hint={hint}>
      <input
        type="search"
        id="q"
        name="q"
        value={query}
        lang="vi"
        autocapitalize="off"
        autocomplete="off"
        spellcheck={false}
        required
        aria-describedby={isWrong ? 'q-hint wrong' : 'q-hint'}
        aria-invalid={isWrong ? 'true' : undefined}
      />
    </Field>
  )
}
