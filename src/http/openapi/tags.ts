import type { Tag } from './operation.ts'
import { feeds } from './operations/feeds.ts'
import { deliveries, repairs, subscribers } from './operations/ledger.ts'
import { channels, description, pages } from './operations/news.ts'
import { polls } from './operations/polls.ts'
import { search } from './operations/search.ts'
import { sources } from './operations/sources.ts'
import { links, subscriptions } from './operations/subscriptions.ts'
import { concepts, topics } from './operations/topics.ts'

/** Everything that is described, in the order in which it is shown. */
export const TAGS: readonly Tag[] = [
  feeds,
  search,
  pages,
  subscriptions,
  links,
  topics,
  concepts,
  sources,
  polls,
  deliveries,
  subscribers,
  repairs,
  channels,
  description,
]
