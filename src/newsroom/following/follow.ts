import { shortHash } from '../../text/hash.ts'
import { meaningOf } from '../../topics/query/meaning.ts'
import type { ParsedQuery } from '../../topics/query/parse.ts'
import type { Topic } from '../../topics/topic.ts'
import type { TopicsInForce } from './topics-in-force.ts'

/** A private topic is kept this long after it was last asked for, followed or not. */
const KEEP_UNFOLLOWED_MS = 7 * 86_400_000

/** The topics of these ids; undefined when one of them is not known. */
export function findFollowed(
  topics: Pick<TopicsInForce, 'get'>,
  ids: readonly string[],
): Topic[] | undefined {
  const found: Topic[] = []
  for (const id of ids) {
    const topic = topics.get(id)
    if (!topic) return undefined
    found.push(topic)
  }
  return found
}

/** The private topic of a query: one for all who ask the same, called as the first of them spelled it. */
export function privateTopic({ tree, canonical }: Pick<ParsedQuery, 'tree' | 'canonical'>): Topic {
  return {
    id: `q-${shortHash([meaningOf(tree)])}`,
    name: canonical,
    query: canonical,
    description: '',
    visibility: 'private',
    language: 'vi',
    minScore: 0,
    version: 1,
  }
}

/** What `privateTopic` calls them; an operator's own topic may begin alike. */
const MADE_BY_FOLLOW = "length(id) = 18 AND id LIKE 'q-%' AND id NOT GLOB 'q-*[^0-9a-f]*'"

/** Notes that private topics were asked for, by query or by id; they are not retired for some days after. */
export function noteFollow(sql: SqlStorage, topics: readonly string[], now: number): void {
  for (const topic of topics) {
    sql.exec(`UPDATE topics SET followed_at = ? WHERE id = ? AND ${MADE_BY_FOLLOW}`, now, topic)
  }
}

/** Private topics made by a follow, and not asked for in the last days. */
export function retirableTopics(sql: SqlStorage, now: number): string[] {
  return sql
    .exec<{ id: string }>(
      `SELECT id FROM topics WHERE ${MADE_BY_FOLLOW} AND followed_at < ?`,
      now - KEEP_UNFOLLOWED_MS,
    )
    .toArray()
    .map((row) => row.id)
}
