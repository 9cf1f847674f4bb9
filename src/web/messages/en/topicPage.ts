import { countEn } from '../counting.ts'
import type { topicPage as vi } from '../vi/topicPage.ts'

export const topicPage: typeof vi = {
  about: (name) => `A province’s news on the topic “${name}”, from its papers.`,
  byMail: 'Get it by email',
  byFeed: 'Read it in a feed reader',
  chart: 'Stories per day',
  counts: (count) => `${countEn(count, 'story', 'stories')} in the last 90 days`,
  noNews:
    'Nothing on this topic yet. Each paper is checked every few minutes to every few hours, depending on how often it publishes. Subscribe, and the first story will reach you at the time you choose.',
  query: 'How stories are chosen',
  queryText: 'An article is on this topic if it matches the query:',
  querySearch: 'Search the archive by this query',
}
