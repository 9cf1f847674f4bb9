import { isOwnQuery } from '../../events.ts'
import type { QueryError } from '../../topics/query/errors.ts'
import { parseQuery } from '../../topics/query/parse.ts'
import type { QueryWarning } from '../../topics/query/warnings.ts'
import type { Topic } from '../../topics/topic.ts'
import { countMatches } from '../news/match-rows.ts'
import { isLookingBack } from './look-back-rows.ts'
import type { TopicsInForce } from './topics-in-force.ts'

/** A topic with what its operator should know of it. */
export interface TopicReview extends Topic {
  /** Articles of the archive that are on it. */
  matches: number
  warnings: QueryWarning[]
  /** Why its query cannot be read: it then matches nothing. */
  error: QueryError | null
  /** Whether it is still being laid against the archive. */
  isJudging: boolean
}

/** An operator's topics; of readers' own queries, which are theirs, only how many there are. */
export interface TopicsReviewed {
  topics: TopicReview[]
  ownQueries: number
}

export function reviewTopics(sql: SqlStorage, inForce: TopicsInForce): TopicsReviewed {
  const all = inForce.all()
  const topics = all.filter(({ id }) => !isOwnQuery(id))
  return {
    topics: topics.map((topic) => reviewTopic(sql, topic, inForce)),
    ownQueries: all.length - topics.length,
  }
}

export function reviewTopic(
  sql: SqlStorage,
  topic: Topic,
  { concepts }: Pick<TopicsInForce, 'concepts'>,
): TopicReview {
  const parsed = parseQuery(topic.query, concepts)
  return {
    ...topic,
    matches: countMatches(sql, topic.id),
    warnings: parsed.ok ? parsed.warnings : [],
    error: parsed.ok ? null : parsed.error,
    isJudging: isLookingBack(sql, topic.id),
  }
}
