import type { PageOf } from '../written.ts'
import { slugOf } from './heldout-markup.ts'
import { comments, headlines, summaries } from './heldout-texts.ts'

/** Another article, as lists beside, inside and behind an article show it. */
export interface Other {
  title: string
  slug: string
  number: number
  summary: string
  /** ms since 1970 UTC. */
  at: number
}

/** The `list`-th list of the page: other articles, the newest first. */
export function othersOf(page: PageOf, list: number, count: number): Other[] {
  return Array.from({ length: count }, (_, index) => {
    const place = page.number * 7 + list * 11 + index
    const title = headlines[place % headlines.length] ?? ''
    const summary = summaries[place % summaries.length] ?? ''
    const at = page.now - (index * 5 + list) * 2_820_000 - 1_020_000
    return { title, slug: slugOf(title), number: page.number - 3 - index - list * 20, summary, at }
  })
}

export function commentsOf(page: PageOf, count: number): { name: string; text: string; at: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const [name, text] = comments[(page.number + index) % comments.length] ?? ['', '']
    return { name, text, at: page.now - index * 1_740_000 - 600_000 }
  })
}
