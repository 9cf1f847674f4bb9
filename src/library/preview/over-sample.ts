import { articleIn } from '../narrow.ts'
import { judgeLaid, type Knowing, type Laid } from './laid.ts'

/** An article of the archive, and whether a query matches it. */
export interface Judged {
  title: string
  isMatch: boolean
}

/** Judges articles by their ids, in their order; null where the archive does not have one. The caller bounds how many. */
export function judgeSample(
  sql: SqlStorage,
  ids: readonly string[],
  laid: Laid,
  knowing: Knowing,
): (Judged | null)[] {
  return ids.map((id) => {
    const article = articleIn(sql, id)
    return article && { title: article.title, isMatch: judgeLaid(article, laid, knowing) !== null }
  })
}
