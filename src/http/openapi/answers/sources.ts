import * as z from 'zod'
import type { ArticleSelectors } from '../../../articles/page/page-article.ts'
import type { PageSelectors } from '../../../feeds/read/feed.ts'
import type { ArticlePreview } from '../../../newsroom/pages/preview-article.ts'
import type { PollReport } from '../../../newsroom/polling/polls.ts'
import type { Preview } from '../../../newsroom/polling/preview.ts'
import type { SourceReport } from '../../../newsroom/polling/report.ts'
import { answer, sentence, time, view } from '../shapes.ts'
import { citedDocument } from './news.ts'

const pageSelectors = answer<PageSelectors>()(
  'PageSelectors',
  z.strictObject({
    item: z.string(),
    link: z.string().optional(),
    title: z.string().optional(),
    summary: z.string().optional(),
    date: z.string().optional(),
    author: z.string().optional(),
  }),
)

const articleSelectors = answer<ArticleSelectors>()(
  'ArticleSelectors',
  z.strictObject({
    content: z.string().optional(),
    remove: z.string().optional(),
    title: z.string().optional(),
    byline: z.string().optional(),
    published: z.string().optional(),
    lead: z.string().optional(),
  }),
)

const pollError = z.strictObject({ code: z.string(), detail: z.string() })
const said = { code: z.string(), ...sentence }

export const source = view(
  'Source',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    url: z.string(),
    kind: z.enum(['feed', 'sitemap', 'page']),
    selectors: pageSelectors.optional(),
    fullText: z.boolean(),
    article: articleSelectors.optional(),
    timezone: z.string(),
    language: z.string(),
    minIntervalMinutes: z.int(),
    enabled: z.boolean(),
    health: z.strictObject({
      lastPollAt: time.nullable(),
      lastNewAt: time.nullable(),
      lastStatus: z.string().nullable(),
      lastHttpStatus: z.int().nullable(),
      lastError: pollError.nullable(),
      failures: z.int(),
      retired: z.boolean(),
      nextPollAt: time.nullable(),
      why: z.strictObject(said).nullable(),
      faults: z.array(z.strictObject({ ...said, since: time })),
      warnings: z.array(z.string()),
    }),
  }),
)

const sourceReport = answer<SourceReport>()(
  'SourceReport',
  z.strictObject({
    source: z.string(),
    status: z.enum(['new', 'unchanged', 'failed', 'skipped']),
    httpStatus: z.int().nullable(),
    items: z.int(),
    new: z.int(),
    updated: z.int(),
    matched: z.int(),
    baseline: z.boolean(),
    pendingPages: z.int(),
    durationMs: z.number(),
    error: pollError.optional(),
  }),
)

export const pollReport = answer<PollReport>()(
  'PollReport',
  z.strictObject({
    id: z.string(),
    trigger: z.enum(['manual', 'schedule', 'ingest']),
    startedAt: time,
    finishedAt: time.nullable(),
    sources: z.array(sourceReport),
    /** Only while it runs; `sources` then has those visited so far. */
    progress: z.strictObject({ asking: z.array(z.string()), waiting: z.array(z.string()) }).optional(),
  }),
)

export const pollStarted = view('PollStarted', z.strictObject({ id: z.string() }))

export const sourcePreviewAnswer = answer<Preview>()(
  'SourcePreview',
  z.strictObject({
    feed: z.strictObject({
      format: z.enum(['rss', 'rdf', 'atom', 'json', 'sitemap', 'page']),
      title: z.string().nullable(),
      link: z.string().nullable(),
      language: z.string().nullable(),
    }),
    items: z.array(
      z.strictObject({
        id: z.string().nullable(),
        url: z.string().nullable(),
        title: z.string().nullable(),
        author: z.string().nullable(),
        published: time.nullable(),
        summary: z.string().nullable(),
        content: z.string().nullable(),
      }),
    ),
    warnings: z.array(z.string()),
    discovered: z.array(z.strictObject({ url: z.string(), title: z.string(), type: z.string() })),
    selectors: pageSelectors.nullable(),
  }),
)

export const articlePreviewAnswer = answer<ArticlePreview>()(
  'ArticlePreview',
  z.strictObject({
    kind: z.enum(['article', 'paywall', 'challenge', 'login', 'other']),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    published: time.nullable(),
    lead: z.string().nullable(),
    text: z.string(),
    captions: z.array(z.string()),
    section: z.string().nullable(),
    canonical: z.string().nullable(),
    documents: z.array(z.strictObject(citedDocument)),
    warnings: z.array(z.strictObject({ code: z.string(), en: z.string(), vi: z.string() })),
  }),
)
