import type { FeedToWrite, ItemToWrite } from '../../../../src/feeds/write/feed.ts'
import { feedSaying } from '../../../../src/http/feeds/saying.ts'

export const FIRST_SEEN = Date.UTC(2026, 10, 24, 1)

/** An entry with an article that says only what `article` says of it. */
export function item(
  article: Partial<ItemToWrite['article']> = {},
  rest: Partial<Omit<ItemToWrite, 'article'>> = {},
): ItemToWrite {
  return {
    article: {
      id: 'bp.2026-11-24.0.a1',
      hash: 'a1',
      url: 'https://baopho.vn/1',
      title: 'Tin',
      author: null,
      published: null,
      source: 'bp',
      sourceName: 'Báo Phố',
      lead: '',
      documents: [],
      ...article,
    },
    matches: [],
    firstSeen: FIRST_SEEN,
    ...rest,
  }
}

/** A topic's feed. */
export function feed(items: readonly ItemToWrite[], rest: Partial<FeedToWrite> = {}): FeedToWrite {
  return {
    id: 'tag:tin.vn,2026:feed/topics/ktn',
    tag: 'tag:tin.vn,2026:',
    title: 'Kinh tế tư nhân',
    description: 'Tin về kinh tế tư nhân',
    language: 'vi',
    link: 'https://tin.vn/topics/ktn',
    self: 'https://tin.vn/topics/ktn/feed.xml',
    base: 'https://tin.vn',
    hub: null,
    pages: {},
    updatedAt: FIRST_SEEN,
    items,
    say: feedSaying('vi', 'Asia/Ho_Chi_Minh'),
    ...rest,
  }
}
