import { countEn } from '../counting.ts'
import type { front as vi } from '../vi/front.ts'

export const front: typeof vi = {
  title: 'A province’s news, by the topics you care about',
  intro:
    'Bản tin follows the province’s newspapers, picks out the news of each topic, and says why. By email or in a feed reader: free, with no account.',
  byMail: 'Get it by email',
  byFeed: 'Add it to a feed reader',
  moreTopics: (count) => `Show ${countEn(count, 'more topic', 'more topics')}`,
  olderTitle: (page) => `Older news, page ${page}`,
  noNews:
    'Nothing on these topics yet. Each paper is checked every few minutes to every few hours, depending on how often it publishes. Subscribe, and the first story will reach you at the time you choose.',
  noTopics:
    'No topics have been published yet. You can still search the archive; an operator can add topics.',
  trySearch: 'Search the archive',
  toDesk: 'Operator’s pages',
}
