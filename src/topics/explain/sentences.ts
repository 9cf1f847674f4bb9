import { FIELDS } from '../matching/fields.ts'
import type { Hit } from '../matching/finding.ts'
import { quoted } from '../query/quoted.ts'
import type { Field } from '../query/tree.ts'
import type { Sentence } from './explanation.ts'

const NAMES: Readonly<Record<Field, readonly [en: string, vi: string]>> = {
  title: ['title', 'tiêu đề'],
  lead: ['lead', 'sapo'],
  body: ['text', 'nội dung'],
  source: ['source', 'nguồn'],
  author: ['author', 'tác giả'],
  category: ['category', 'chuyên mục'],
}

export function sentence(message: string, message_vi: string): Sentence {
  return { message, message_vi }
}

export const inEnglish = (field: Field): string => NAMES[field][0]
export const inVietnamese = (field: Field): string => NAMES[field][1]

/** Where a word with this field was looked for; null is title, lead and text. */
export function notIn(text: string, field: Field | null): Sentence {
  return field
    ? sentence(
        `${quoted(text)} does not stand in the ${inEnglish(field)}.`,
        `Trong ${inVietnamese(field)} không có ${quoted(text)}.`,
      )
    : sentence(`${quoted(text)} does not stand in the article.`, `Trong bài không có ${quoted(text)}.`)
}

/** In which fields and how often: `title 1×, text 2×`. */
export function places(hits: readonly Hit[], share = 1): { en: string; vi: string } {
  const counts = new Map<Field, number>()
  for (const { field } of hits) counts.set(field, (counts.get(field) ?? 0) + share)
  const listed = [...counts].map(([field, count]) => ({ field, count: Math.max(1, Math.round(count)) }))
  return {
    en: listed.map(({ field, count }) => `${inEnglish(field)} ${count}×`).join(', '),
    vi: listed.map(({ field, count }) => `${inVietnamese(field)} ${count} lần`).join(', '),
  }
}

/** The fields that a word looks in. */
export function fieldsOf(field: Field | null): readonly Field[] {
  return field ? [field] : FIELDS
}
