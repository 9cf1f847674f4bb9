import * as z from 'zod'
import type { digestEvent } from '../../../delivery/channels/webhook/body.ts'
import type { CitedDocument } from '../../../newsroom/documents/document-front.ts'
import { answer, time, view } from '../shapes.ts'
import { articleCard, change, citedDocument, matchCard, otherArticle } from './news.ts'

/** What pages say, as JSON for who asks for it. */

export const article = view(
  'Article',
  z.strictObject({
    article: articleCard,
    firstSeen: time,
    matches: z.array(matchCard),
    also: z.array(otherArticle),
    updates: z.array(z.strictObject({ version: z.int(), at: time, changes: z.array(change) })),
    gone: z.boolean(),
  }),
)

const cited = answer<CitedDocument>()(
  'CitedDocument',
  z.strictObject({ ...citedDocument, ambiguous: z.boolean(), articles: z.int() }),
)

const citing = view(
  'CitingArticle',
  z.strictObject({
    article: articleCard,
    also: z.array(otherArticle).optional(),
    update: z.strictObject({ at: z.int(), changes: z.array(change) }).optional(),
    firstSeen: z.int(),
    changedAt: z.int(),
    cites: z.array(z.string()),
    articles: z.int().optional(),
  }),
)

export const documentPage = view(
  'DocumentPage',
  z.strictObject({
    id: z.string(),
    number: z.string(),
    documents: z.array(cited),
    articles: z.int(),
    items: z.array(citing),
    unclear: z.array(z.strictObject({ document: cited, items: z.array(citing) })),
    canMean: z.array(z.strictObject({ ...citedDocument, ambiguous: z.boolean() })),
    entries: z.int().optional(),
    updatedAt: z.int(),
  }),
)

const digestItem = z.strictObject({
  article: articleCard,
  matches: z.array(matchCard),
  also: z.array(otherArticle),
  update: z.strictObject({ at: time, changes: z.array(change), toldAt: time.nullable() }).optional(),
})

type Data = ReturnType<typeof digestEvent>['data']

/** The `data` of `digest.published`, and the JSON of a digest's page. */
export const digest = answer<Omit<Data, 'items'> & { items: never[] }>()(
  'Digest',
  z.strictObject({
    digest: z.strictObject({
      id: z.string(),
      window: z.strictObject({ from: time, to: time }),
      topics: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    }),
    items: z.array(digestItem),
    more: z.int(),
    all: z.string(),
    manage: z.string(),
  }),
)
