import * as z from 'zod'
import type { PreviewWarning } from '../../../library/preview/warnings.ts'
import type { Progress } from '../../../library/rebuild.ts'
import { answer, sentence, time, view } from '../shapes.ts'
import { articleCard, change, evidence, otherArticle } from './news.ts'

/** What is answered to a query: by the search, and by the preview of a topic. */

export const queryWarning = answer<PreviewWarning>()(
  'QueryWarning',
  z.strictObject({
    code: z.string(),
    column: z.int().min(1),
    length: z.int().min(0),
    ...sentence,
    proposal: z.string().optional(),
  }),
)

const queryRead = view(
  'QueryRead',
  z.strictObject({ canonical: z.string(), warnings: z.array(queryWarning) }),
)

const rebuilding = answer<Progress>()('Rebuilding', z.strictObject({ parts: z.int() }))

const verdict = { score: z.number().min(0).max(1), evidence: z.array(evidence) }

export const searchAnswer = view(
  'SearchAnswer',
  z.strictObject({
    query: queryRead,
    matches: z.array(
      z.strictObject({
        article: articleCard,
        ...verdict,
        also: z.array(otherArticle),
        update: z.strictObject({ at: time, changes: z.array(change) }).optional(),
      }),
    ),
    examined: z.int(),
    total: z.int().nullable(),
    cursor: z.string().nullable(),
    cut: z.boolean(),
    rebuilding: rebuilding.nullable(),
  }),
)

const counts = {
  matched: z.int(),
  belowMinScore: z.int(),
  noisiest: z.strictObject({ branch: z.string(), matches: z.int(), alone: z.int() }).nullable(),
  examined: z.int(),
}

const relaxed = {
  without: z.string(),
  query: z.string(),
  kind: z.string(),
  ...sentence,
  more: z.int(),
}

const foundArticle = view('FoundArticle', z.strictObject({ article: articleCard, ...verdict }))

/** Over the archive. */
const archivePreview = view(
  'ArchivePreview',
  z.strictObject({
    query: queryRead,
    ...counts,
    matches: z.array(foundArticle),
    perWeek: z.number(),
    span: z.strictObject({ from: time, to: time }),
    cut: z.boolean(),
    perDay: z.strictObject({ last: z.iso.date(), counts: z.array(z.int()) }),
    below: z.array(foundArticle),
    nearMisses: z.array(z.strictObject({ ...relaxed, examples: z.array(foundArticle), cut: z.boolean() })),
    comparison: z
      .strictObject({
        before: z.int(),
        more: z.int(),
        fewer: z.int(),
        added: z.array(foundArticle),
        dropped: z.array(foundArticle),
        cut: z.boolean(),
      })
      .nullable(),
    rebuilding: rebuilding.nullable(),
  }),
)

/** Over articles that are given, which are named by their place among them, from 0. */
const givenPreview = view(
  'GivenPreview',
  z.strictObject({
    query: queryRead,
    ...counts,
    matches: z.array(z.strictObject({ article: z.int().min(0), ...verdict })),
    nearMisses: z.array(z.strictObject({ ...relaxed, examples: z.array(z.int().min(0)) })),
    perWeek: z.null(),
  }),
)

export const topicPreviewAnswer = view('TopicPreview', z.union([archivePreview, givenPreview]))
