import * as z from 'zod'
import type { ArticleExplained, Explained } from '../../../newsroom/explaining/explained.ts'
import type { ConceptView } from '../../../newsroom/following/concept-desk.ts'
import type { Label } from '../../../newsroom/following/label-rows.ts'
import type { Branch, Explanation } from '../../../topics/explain/explanation.ts'
import type { PackTopic } from '../../../topics/pack/pack-topic.ts'
import type { Topic } from '../../../topics/topic.ts'
import { answer, sentence, time, view } from '../shapes.ts'
import { cardFields, evidence } from './news.ts'
import { queryWarning } from './queries.ts'

const topicFields = {
  id: z.string(),
  name: z.string(),
  query: z.string(),
  description: z.string(),
  visibility: z.enum(['public', 'private']),
  language: z.string(),
  minScore: z.number().min(0).max(1),
  version: z.int().min(1),
}

export const topic = answer<Topic>()('Topic', z.strictObject(topicFields))

export const savedTopic = view(
  'SavedTopic',
  z.strictObject({ ...topicFields, warnings: z.array(queryWarning) }),
)

export const label = answer<Omit<Label, 'at'> & { at: string }>()(
  'Label',
  z.strictObject({ article: z.string(), title: z.string(), about: z.boolean(), at: time }),
)

export const packTopic = answer<PackTopic & { installed: boolean; edited: boolean }>()(
  'PackTopic',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    query: z.string(),
    minScore: z.number(),
    language: z.string(),
    installed: z.boolean(),
    edited: z.boolean(),
  }),
)

export const concept = answer<Omit<ConceptView, 'wordings'> & { wordings: string[] }>()(
  'Concept',
  z.strictObject({
    id: z.string(),
    wordings: z.array(z.string()),
    description: z.string().optional(),
    shipped: z.boolean(),
    replacesShipped: z.boolean(),
  }),
)

const branch = answer<Branch>()(
  'Branch',
  z.strictObject({
    op: z.enum(['and', 'or', 'not', 'near', 'phrase', 'prefix', 'concept', 'document']),
    text: z.string(),
    state: z.enum(['found', 'missing', 'excluded', 'absent', 'unneeded']),
    nearest: z.array(
      z.strictObject({
        kind: z.enum([
          'field',
          'marks',
          'apart',
          'part',
          'distance',
          'order',
          'fields',
          'chain',
          'operand',
          'document',
        ]),
        field: evidence.shape.field.nullable(),
        text: z.string(),
        ...sentence,
      }),
    ),
    get parts(): z.ZodArray {
      return z.array(branch)
    },
    ...sentence,
  }),
)

const explanation = answer<Explanation>()(
  'Explanation',
  z.strictObject({
    matched: z.boolean(),
    stage: z.enum(['query', 'score', 'matched']),
    score: z.number().nullable(),
    minScore: z.number(),
    evidence: z.array(evidence),
    branches: z.array(branch),
    missing: z.array(z.string()),
    weakest: z.strictObject({ branch: z.string(), score: z.number(), ...sentence }).nullable(),
    ...sentence,
  }),
)

const explainedFields = {
  stage: z.enum(['topic', 'address', 'query', 'score', 'archive', 'silent', 'alerted', 'matched']),
  reason: z
    .enum([
      'topic_broken',
      'no_source',
      'not_listed',
      'looking_back',
      'too_old',
      'baseline',
      'old',
      'awaits_date',
      'undated',
      'topic_later',
      'edited_since',
      'text_since',
      'judged_before',
    ])
    .nullable(),
  article: z.strictObject({ ...cardFields, firstSeen: time, version: z.int() }).nullable(),
  match: z
    .strictObject({
      matchedAt: time,
      version: z.int(),
      score: z.number(),
      seq: z.int().nullable(),
      alertedAt: time.nullable(),
      withdrawn: z.boolean(),
    })
    .nullable(),
  page: z
    .strictObject({
      code: z.enum(['waiting', 'unread', 'given_up', 'no_more']),
      why: z.string().nullable(),
      ...sentence,
    })
    .nullable(),
  query: explanation.nullable(),
  ...sentence,
}

const articleExplained = answer<ArticleExplained>()('ArticleExplained', z.strictObject(explainedFields))

export const explained = answer<Explained>()(
  'Explained',
  z.strictObject({
    ...explainedFields,
    topic: z.strictObject({
      id: topicFields.id,
      name: topicFields.name,
      query: topicFields.query,
      visibility: topicFields.visibility,
      minScore: topicFields.minScore,
      version: topicFields.version,
    }),
    sources: z.array(
      z.strictObject({
        source: z.string(),
        name: z.string(),
        code: z.string(),
        lastPollAt: time.nullable(),
        lastStatus: z.string().nullable(),
        ...sentence,
      }),
    ),
    others: z.array(articleExplained),
  }),
)
