import * as z from 'zod'
import type { ArticleCard, Change, EvidenceCard, OtherArticle, ShownMatch } from '../../../events.ts'
import { answer, time } from '../shapes.ts'

/** News as pages, previews, searches and digests show it. */

export const evidence = answer<EvidenceCard>()(
  'Evidence',
  z.strictObject({
    field: z.enum(['title', 'lead', 'body', 'source', 'author', 'category']),
    start: z.int().min(0),
    end: z.int().min(0),
    text: z.string(),
    branch: z.string(),
    excerpt: z.strictObject({ text: z.string(), start: z.int(), end: z.int() }).optional(),
  }),
)

export const otherArticle = answer<OtherArticle>()(
  'OtherArticle',
  z.strictObject({
    id: z.string(),
    source: z.string(),
    sourceName: z.string(),
    url: z.string().nullable(),
    title: z.string(),
  }),
)

/** The fields of an article's card, for what has more of them. */
export const cardFields = {
  id: z.string(),
  hash: z.string(),
  url: z.string().nullable(),
  title: z.string(),
  author: z.string().nullable(),
  published: time.nullable(),
  source: z.string(),
  sourceName: z.string(),
  lead: z.string(),
  documents: z.array(z.strictObject({ id: z.string(), number: z.string() })),
  gone: z.literal(true).optional(),
  also: z.array(otherArticle).optional(),
}

export const articleCard = answer<ArticleCard>()('ArticleCard', z.strictObject(cardFields))

export const change = answer<Change>()(
  'Change',
  z.strictObject({
    kind: z.enum(['figure', 'name', 'date', 'document', 'headline', 'meaning', 'correction', 'withdrawn']),
    before: z.string(),
    after: z.string(),
    of: z.string().optional(),
  }),
)

export const matchCard = answer<ShownMatch>()(
  'Match',
  z.strictObject({
    topic: z.string(),
    topicName: z.string(),
    score: z.number().min(0).max(1),
    evidence: z.array(evidence),
    of: z.strictObject({ id: z.string(), sourceName: z.string() }).optional(),
  }),
)

export const citedDocument = {
  id: z.string(),
  number: z.string().nullable(),
  kind: z.string().nullable(),
  issuer: z.string().nullable(),
  date: z.string().nullable(),
}
