import type { LabelWish } from '../../newsroom/following/topic-desk.ts'
import type { Topic } from '../../topics/topic.ts'
import { ABOUT } from '../../web/pages/admin/topic-match.tsx'

/** Fields of the form for a topic, by the names of the API's, and the days over which it is tried. */
export type Values = Readonly<Record<string, string>>

const ALL = ['name', 'id', 'query', 'minScore', 'description', 'visibility', 'language', 'days']

/** What stands in the form as long as nobody has said otherwise. */
export const DEFAULTS: Values = { minScore: '0', visibility: 'public', language: 'vi', days: '30' }

/** What was typed; browsers send the ends of lines as CR LF (HTML, “constructing the entry list”). */
export function typedValues(form: URLSearchParams): Values {
  const typed = ALL.map((name) => [name, (form.get(name) ?? '').replaceAll('\r\n', '\n').trim()])
  const values = Object.fromEntries(typed)
  // The button beside a proposal carries it.
  const taken = form.get('take')
  return { ...values, days: values.days || DEFAULTS.days, ...(taken === null ? {} : { query: taken }) }
}

export function valuesOf({ name, id, query, minScore, description, visibility, language }: Topic): Values {
  return { ...DEFAULTS, name, id, query, minScore: String(minScore), description, visibility, language }
}

/** Whether a topic is what was typed, whatever id it was given. */
export function isSame(typed: Values, stored: Values): boolean {
  const { id: _, days: __, minScore, ...fields } = stored
  return (
    Number(typed.minScore?.replace(',', '.')) === Number(minScore) &&
    Object.entries(fields).every(([name, value]) => value === typed[name])
  )
}

/** As the API takes it; what is left empty is left out where it may be. */
export function topicInput(values: Values): Record<string, unknown> {
  const given = (name: string) => (values[name] ? { [name]: values[name] } : {})
  return {
    name: values.name ?? '',
    ...given('id'),
    query: values.query ?? '',
    minScore: scoreOf(values.minScore ?? ''),
    description: values.description ?? '',
    ...given('visibility'),
    ...given('language'),
  }
}

/** What a trial of it takes. */
export function trialInput({ query = '', minScore = '', days = '' }: Values): Record<string, unknown> {
  return { query, minScore: scoreOf(minScore), days: Number(days) }
}

/** A score as people write it, with a comma, too; what is none is left for the schema to refuse. */
function scoreOf(typed: string): unknown {
  const number = typed.replace(',', '.')
  return /^\d*\.?\d+$/.test(number) ? Number(number) : typed === '' ? 0 : typed
}

/** What was said of articles in the form; null of those of which nothing is said. */
export function typedLabels(form: URLSearchParams): LabelWish[] {
  const said: Readonly<Record<string, boolean | null>> = { yes: true, no: false, '': null }
  return [...form].flatMap(([name, value]) => {
    const about = said[value]
    return name.startsWith(ABOUT) && about !== undefined ? [{ article: name.slice(ABOUT.length), about }] : []
  })
}
