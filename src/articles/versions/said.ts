import { shortHash } from '../../text/hash.ts'
import type { Article } from '../article.ts'

type Texts = Pick<Article, 'title' | 'lead' | 'body'>

const FIELDS = ['title', 'lead', 'body'] as const
const HASH_DIGITS = 8

/** Hashes of what a source says of an article: of its title, its lead and its body. */
export function saidOf(texts: Texts): string {
  return FIELDS.map((field) => hashOf(texts[field])).join('-')
}

/** Which fields have another hash. */
export function saidOtherwise(before: string, after: string): (keyof Texts)[] {
  const known = before.split('-')
  return after.split('-').flatMap((hash, at) => {
    const field = FIELDS[at]
    return field && hash !== known[at] ? [field] : []
  })
}

function hashOf(text: string): string {
  return shortHash([text], HASH_DIGITS)
}
