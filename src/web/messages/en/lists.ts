import { countEn } from '../counting.ts'
import type { lists as vi } from '../vi/lists.ts'

export const lists: typeof vi = {
  today: 'Today',
  yesterday: 'Yesterday',
  week: (count) =>
    count === 0 ? 'Nothing in the last 7 days' : `${countEn(count, 'story', 'stories')} in the last 7 days`,
  pages: 'Pages of news',
  newer: 'Newer stories',
  older: 'Older stories',
  feedsTitle: 'Read it in a feed reader',
  feedsText:
    'Copy one of these addresses into your feed reader (Thunderbird, Feedly…). If you are not sure which, choose RSS: every reader supports it.',
  seen: 'no date given; first seen by Bản tin',
  page: (page) => `Page ${page}`,
}
