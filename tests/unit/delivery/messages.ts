import type { DigestMessage } from '../../../src/delivery/message.ts'
import type { ArticleCard, Item, MatchCard } from '../../../src/events.ts'

export const DATE = Date.UTC(2026, 10, 24, 0, 0, 5)

export function item(
  number: number,
  article: Partial<ArticleCard> = {},
  match: Partial<MatchCard> = {},
): Item {
  const title = `Tin số ${number}: vốn cho hợp tác xã`
  return {
    article: {
      id: `bp.2026-11-24.0.${number}`,
      hash: `${number}`,
      url: `https://baopho.vn/tin-${number}`,
      title,
      author: 'Hà My',
      published: '2026-11-23T23:30:00.000Z',
      source: 'bp',
      sourceName: 'Báo Phố',
      lead: 'Nhiều hợp tác xã được vay.',
      documents: [],
      ...article,
    },
    matches: [
      {
        topic: 'htx',
        topicName: 'Hợp tác xã',
        score: 1,
        evidence: [
          {
            field: 'title',
            start: title.indexOf('vốn'),
            end: title.indexOf('vốn') + 3,
            text: 'vốn',
            branch: 'vốn',
          },
        ],
        ...match,
      },
    ],
  }
}

export function digest(items: Item[], rest: Partial<DigestMessage> = {}): DigestMessage {
  return {
    kind: 'digest',
    id: 'd0-00ff00ff00ff00ff',
    locale: 'vi',
    base: 'https://tin.vn',
    timeZone: 'Asia/Ho_Chi_Minh',
    date: DATE,
    window: { from: DATE - 86_400_000, to: DATE },
    topics: [{ id: 'htx', name: 'Hợp tác xã' }],
    items,
    more: 0,
    updates: 0,
    links: {
      all: 'https://tin.vn/digests/d0-00ff00ff00ff00ff?token=digest.x',
      manage: 'https://tin.vn/subscriptions/manage?token=manage.x',
      unsubscribe: 'https://tin.vn/unsubscribe?token=unsubscribe.x',
    },
    ...rest,
  }
}
