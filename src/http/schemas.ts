import * as z from 'zod'
import { parseSelector } from '../articles/page/select/parse.ts'
import { addressInput as address } from '../delivery/address-input.ts'
import { email } from '../delivery/channels/email/channel.ts'
import { secretInput } from '../delivery/channels/webhook/channel.ts'
import { type ChannelSettings, channelInput } from '../delivery/registry.ts'
import { selectorFault } from '../feeds/read/page/select.ts'
import { MAX_LABELS } from '../newsroom/following/label-rows.ts'
import { isTimeZone } from '../text/local-time.ts'
import { addressFault } from '../text/public-address.ts'
import { PACK } from '../topics/pack/pack.ts'
import { MAX_CHARACTERS } from '../topics/query/limits.ts'

/**
 * The shapes of every body that is taken. Unknown fields are refused, so that a mistyped one is not silently without
 * effect. What a refinement means is said by its `params.code` (see body.ts).
 */

const ID = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/
const ID_SENTENCES = [
  'Must be small letters a–z, digits and hyphens, at most 64, no hyphen at either end.',
  'Chỉ gồm chữ thường a–z, chữ số và gạch nối, tối đa 64 ký tự, hai đầu không có gạch nối.',
]
const id = z
  .string()
  .refine((text) => ID.test(text), { params: { sentences: ID_SENTENCES } })
  .meta({ pattern: ID.source })
/** A name: one line. */
const name = z
  .string()
  .overwrite((text) => text.replaceAll(/\s+/g, ' ').trim())
  .min(1)
  .max(200)
const timezone = z
  .string()
  .max(64)
  .refine(isTimeZone, { params: { code: 'timezone' } })
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
const LANGUAGE_SENTENCES = [
  'Must be a language tag, such as vi or en.',
  'Phải là mã ngôn ngữ, ví dụ vi hoặc en.',
]
const language = z
  .string()
  .refine((text) => LANGUAGE.test(text), { params: { sentences: LANGUAGE_SENTENCES } })
  .meta({ pattern: LANGUAGE.source })
const timeOfDay = z.iso.time({ precision: -1 })

export const pollBody = z.strictObject({ source: z.string().max(100).optional() })

const selector = z.string().trim().min(1).max(500)

/** CSS selectors of a list page: `item` within the page, the others within an item. */
const selectors = z
  .strictObject({
    item: selector,
    link: selector.optional(),
    title: selector.optional(),
    summary: selector.optional(),
    date: selector.optional(),
    author: selector.optional(),
  })
  .superRefine((value, context) => {
    const fault = selectorFault(value)
    if (fault) context.addIssue({ code: 'custom', path: [fault.field], params: { code: 'selector' } })
  })

/** One that is matched while a page is read, so of few kinds. */
const simpleSelector = z
  .string()
  .trim()
  .min(1)
  .superRefine((value, context) => {
    const parsed = parseSelector(value)
    if (parsed.ok) return
    const { column, en, vi } = parsed
    context.addIssue({ code: 'custom', params: { column, sentences: [en, vi] } })
  })

/** Selectors of an article's page, each optional. */
const articleSelectors = z.strictObject({
  content: simpleSelector.optional(),
  remove: simpleSelector.optional(),
  title: simpleSelector.optional(),
  byline: simpleSelector.optional(),
  published: simpleSelector.optional(),
  lead: simpleSelector.optional(),
})

const sourceKind = z.enum(['feed', 'sitemap', 'page'])

const sourceFields = (allowPrivate: boolean) => ({
  name,
  url: address(allowPrivate),
  kind: sourceKind,
  selectors: selectors.nullable(),
  fullText: z.boolean(),
  article: articleSelectors.nullable(),
  timezone,
  language,
  minIntervalMinutes: z.int().min(1).max(10_080),
  enabled: z.boolean(),
})

/** Selectors are of list pages alone. */
const hasFittingSelectors = (source: { kind?: string | undefined; selectors?: unknown }) =>
  !source.selectors || source.kind === undefined || source.kind === 'page'
const SELECTORS_OF_A_PAGE = { path: ['selectors'], params: { code: 'selectors_of_page' } }

export function newSource(allowPrivate: boolean, timeZone: string) {
  const fields = sourceFields(allowPrivate)
  return z
    .strictObject({
      id: id.optional(),
      name: fields.name.optional(),
      url: fields.url,
      kind: fields.kind.optional(),
      selectors: fields.selectors.default(null),
      fullText: fields.fullText.default(true),
      article: fields.article.default(null),
      timezone: fields.timezone.default(timeZone),
      language: fields.language.default('vi'),
      minIntervalMinutes: fields.minIntervalMinutes.default(15),
      enabled: fields.enabled.default(true),
    })
    .refine(hasFittingSelectors, SELECTORS_OF_A_PAGE)
}

export type NewSource = z.infer<ReturnType<typeof newSource>>

export function sourceChange(allowPrivate: boolean) {
  return z.strictObject(sourceFields(allowPrivate)).partial().refine(hasFittingSelectors, SELECTORS_OF_A_PAGE)
}

export function sourcePreview(allowPrivate: boolean, timeZone: string) {
  return z
    .strictObject({
      url: address(allowPrivate),
      kind: sourceKind.optional(),
      selectors: selectors.nullable().default(null),
      timezone: timezone.default(timeZone),
    })
    .refine(hasFittingSelectors, SELECTORS_OF_A_PAGE)
}

/** An article's page at an address, or as it is given; nothing is asked at the address of one that is given. */
export function articlePreview(allowPrivate: boolean) {
  return z
    .strictObject({
      html: z.string().optional(),
      url: z.string().max(2_000),
      source: id.optional(),
      article: articleSelectors.optional(),
      timezone: timezone.optional(),
    })
    .superRefine(({ html, url }, context) => {
      const fault = addressFault(url, allowPrivate || html !== undefined)
      if (fault) context.addIssue({ code: 'custom', path: ['url'], params: { code: fault } })
    })
}

/** Where a document that is handed in came from: only links are resolved against it, nothing is asked there. */
export const ingestQuery = z.strictObject({ url: address(true).optional() })

/** How long one may be is said by who reads it, with the column. */
const query = z.string().meta({ maxLength: MAX_CHARACTERS })

const topicFields = {
  name,
  query,
  description: z.string().trim().max(2_000),
  visibility: z.enum(['public', 'private']),
  language,
  minScore: z.number().min(0).max(1),
}

export const wholeTopic = z.strictObject({
  id: id.optional(),
  name: topicFields.name,
  query: topicFields.query,
  description: topicFields.description.default(''),
  visibility: topicFields.visibility.default('public'),
  language: topicFields.language.default('vi'),
  minScore: topicFields.minScore.default(0),
})

/** A topic of its own, or `{"pack": id}` for one that comes with the product, in whose place other fields stand. */
export const newTopic = z.preprocess((body, context) => {
  if (typeof body !== 'object' || body === null || !('pack' in body)) return body
  const { pack, ...own } = body
  const offered = PACK.find((topic) => topic.id === pack)
  if (offered) return { ...offered, ...own }
  context.addIssue({ code: 'custom', path: ['pack'], params: { code: 'unknown_pack' } })
  return z.NEVER
}, wholeTopic)

/** A concept; an `id` in the body must be that of its address. What its wordings can be is judged by the Newsroom. */
export function conceptBody(idOfAddress: string) {
  return z.strictObject({
    id: z.literal(idOfAddress).optional(),
    wordings: z.array(z.string().max(1_000)).max(1_000),
    description: z.string().trim().max(2_000).optional(),
  })
}

export const topicChange = z.strictObject(topicFields).partial()

const previewArticle = z.strictObject({
  title: z.string().max(2_000).default(''),
  lead: z.string().max(20_000).default(''),
  text: z.string().max(200_000).default(''),
  author: z.string().max(500).default(''),
  source: z.string().max(500).default(''),
  category: z.string().max(500).default(''),
  url: z.string().max(2_000).default(''),
})

export type GivenArticle = z.infer<typeof previewArticle>

export const topicPreview = z.strictObject({
  query,
  minScore: topicFields.minScore.default(0),
  /** Without them, the archive of the last `days`. */
  articles: z.array(previewArticle).max(500).optional(),
  days: z.int().min(1).max(400).default(30),
  /** What to compare it with over the archive: a topic's query as it is. */
  was: z.strictObject({ query: z.string(), minScore: topicFields.minScore.default(0) }).optional(),
})

/** What is said of articles for a topic, by their ids; null takes back what was said. */
export const labelChange = z.strictObject({
  labels: z
    .array(z.strictObject({ article: z.string().max(200), about: z.boolean().nullable() }))
    .max(MAX_LABELS),
})

/** An address that may have been seen, or an article as it is. Nothing is asked at the address. */
export const topicExplain = z
  .strictObject({ url: address(true).optional(), article: previewArticle.optional() })
  .refine(({ url, article }) => (url === undefined) !== (article === undefined), {
    path: ['url'],
    params: { code: 'url_or_article' },
  })

export function schedule(timeZone: string) {
  return z.strictObject({
    cadence: z.enum(['immediate', 'hourly', 'daily', 'weekly']).default('daily'),
    at: timeOfDay.default('07:00'),
    weekday: z.int().min(1).max(7).default(1),
    timezone: timezone.default(timeZone),
    quiet: z.tuple([timeOfDay, timeOfDay]).nullable().default(null),
    days: z.enum(['all', 'working']).default('all'),
  })
}

/** The same as somebody chooses it. Earlier rows may hold quiet hours that end as they begin, and are none. */
export function chosenSchedule(timeZone: string) {
  return schedule(timeZone).refine(({ quiet }) => quiet === null || quiet[0] !== quiet[1], {
    path: ['quiet'],
    params: { code: 'quiet_empty' },
  })
}

const topicChoice = z.union([
  z
    .string()
    .max(100)
    .transform((topic) => ({ id: topic, urgent: false, updates: false })),
  z.strictObject({
    id: z.string().max(100),
    urgent: z.boolean().default(false),
    updates: z.boolean().default(false),
  }),
])

export function subscription(channels: ChannelSettings, allowPrivate: boolean, timeZone: string) {
  return z
    .strictObject({
      channel: channelInput(channels, allowPrivate),
      topics: z.array(topicChoice).max(100).default([]),
      query: query.optional(),
      schedule: chosenSchedule(timeZone).prefault({}),
      locale: z.enum(['vi', 'en']).default('vi'),
      consent: z.literal(true),
    })
    .refine(({ topics, query }) => topics.length > 0 || query !== undefined, {
      path: ['topics'],
      params: { code: 'no_topic' },
    })
}

/** Who wants the link to their own page sent again. */
export function linkWish(channels: ChannelSettings, allowPrivate: boolean) {
  return z.strictObject({ channel: channelInput(channels, allowPrivate) })
}

/** The mailbox that somebody's digests are to come to. */
export const moveWish = z.strictObject({
  channel: email.input?.(false) ?? z.never(),
  consent: z.literal(true),
})

/** Another secret of a webhook: its owner's, or a new one. */
export const secretWish = z.strictObject({ secret: secretInput.optional() })
