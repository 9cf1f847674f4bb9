import type { Source } from '../../newsroom/sources/source.ts'
import { type Locale, MESSAGES, sentenceIn } from '../../web/messages/messages.ts'
import type { InputError } from '../problem.ts'

/** Fields of the form for a source, by the names of the API's: `url`, `selectors/item`. */
export type Values = Readonly<Record<string, string>>

const SELECTORS = ['item', 'link', 'title', 'summary', 'date', 'author']
const ARTICLE_PARTS = ['content', 'remove', 'title', 'byline', 'published', 'lead']
const ALL = [
  ...['url', 'name', 'id', 'kind', 'minIntervalMinutes', 'timezone', 'language', 'fullText'],
  ...SELECTORS.map((name) => `selectors/${name}`),
  ...ARTICLE_PARTS.map((name) => `article/${name}`),
]

/** What stands in the form as long as nobody has said otherwise. */
export function defaults(timeZone: string): Values {
  return { kind: 'auto', minIntervalMinutes: '15', timezone: timeZone, language: 'vi', fullText: 'true' }
}

/**
 * What was typed. A form that asked for the address alone leaves the rest as it is by default, and what one address
 * proposed (`proposalOf`) and nobody changed is not said of another one.
 */
export function typedValues(form: URLSearchParams, timeZone: string): Values {
  const typed = Object.fromEntries(ALL.map((name) => [name, form.get(name)?.trim() ?? '']))
  typed.url = withScheme(typed.url ?? '')
  if (!form.has('kind')) return { ...defaults(timeZone), url: typed.url ?? '' }
  const [url, proposed] = readProposal(form.get('proposed') ?? '')
  if (url === typed.url) return typed
  const isKept = ([name, value]: [string, string]) => proposed[name] !== value
  return Object.fromEntries(Object.entries(typed).filter(isKept))
}

/** An address as people say it, with what every one begins with; what is none stays as it was typed. */
function withScheme(typed: string): string {
  return lacksScheme(typed) ? `https://${typed}` : typed
}

/** Whether it begins with a host: a name with a dot in it, or with a port behind it. */
function lacksScheme(typed: string): boolean {
  const [host = ''] = typed.split(/[/:?#]/, 1)
  const isHost = host.includes('.') || (host !== '' && /^:\d/.test(typed.slice(host.length)))
  return isHost && !host.includes('@') && !/\s/.test(typed)
}

/** Whether nobody said of the address that it is of https. */
export function isHttpsOurs(form: URLSearchParams): boolean {
  return lacksScheme(form.get('url')?.trim() ?? '')
}

/** What an address proposed, as the form carries it from one preview to the next. */
export function proposalOf(url: string, proposed: Values): string {
  return JSON.stringify([url, proposed])
}

function readProposal(text: string): [url: string, proposed: Values] {
  try {
    const [url, proposed] = JSON.parse(text) as [string, Values]
    return [String(url), { ...proposed }]
  } catch {
    return ['', {}]
  }
}

/** The settings that a source has. */
export function valuesOf(source: Source): Values {
  const { url, name, id, kind, isKindGiven, minIntervalMinutes, timezone, language, fullText } = source
  return {
    ...{ url, name, id, timezone, language },
    kind: isKindGiven ? kind : 'auto',
    minIntervalMinutes: String(minIntervalMinutes),
    fullText: fullText ? 'true' : '',
    ...nested('selectors', source.selectors),
    ...nested('article', source.article),
  }
}

/** Values under names that start with that of the field which holds them. */
export function nested(field: string, parts: object | null): Values {
  return Object.fromEntries(
    Object.entries(parts ?? {}).map(([name, value]) => [`${field}/${name}`, value ?? '']),
  )
}

/** As the API takes it; what is left empty is left out, and no selectors at all are null. */
export function sourceInput(values: Values): Record<string, unknown> {
  const given = (name: string) => (values[name] ? { [name]: values[name] } : {})
  return {
    url: values.url ?? '',
    ...given('name'),
    ...given('id'),
    ...(values.kind && values.kind !== 'auto' ? { kind: values.kind } : {}),
    ...given('timezone'),
    ...given('language'),
    ...(values.minIntervalMinutes ? { minIntervalMinutes: Number(values.minIntervalMinutes) } : {}),
    fullText: values.fullText === 'true',
    selectors: parts(values, 'selectors', SELECTORS),
    article: parts(values, 'article', ARTICLE_PARTS),
  }
}

/**
 * What a source is changed to: what was emptied is as it is by default, and where there is no default, for the schema to
 * refuse. Which kind it is can no longer be left to its first document once somebody has said it.
 */
export function sourceChangeInput(values: Values, source: Source, timeZone: string): Record<string, unknown> {
  const { minIntervalMinutes, timezone, language } = defaults(timeZone)
  const filled = Object.entries(values).filter(([, value]) => value !== '')
  const { id: _, ...input } = sourceInput({
    ...{ minIntervalMinutes, timezone, language },
    ...Object.fromEntries(filled),
  } as Values)
  return { ...input, name: values.name ?? '', ...(source.isKindGiven ? { kind: values.kind } : {}) }
}

function parts(values: Values, field: string, names: readonly string[]): Record<string, string> | null {
  const given = names.flatMap((name) => {
    const value = values[`${field}/${name}`]
    return value ? [[name, value] as const] : []
  })
  return given.length > 0 ? Object.fromEntries(given) : null
}

/** The first fault of each field, by its name. */
export function faultsByName(errors: readonly InputError[], locale: Locale): Record<string, string> {
  const said = errors.map((error): [string, string] => [error.path.slice(1), sentenceIn(error, locale)])
  return Object.fromEntries(said.reverse())
}

/** The same of a source's form; an interval is a whole number of minutes, whatever it lacks of one. */
export function sourceFaults(errors: readonly InputError[], locale: Locale): Record<string, string> {
  const faults = faultsByName(errors, locale)
  const { minutesFault } = MESSAGES[locale].operatorSources
  return faults.minIntervalMinutes ? { ...faults, minIntervalMinutes: minutesFault } : faults
}
