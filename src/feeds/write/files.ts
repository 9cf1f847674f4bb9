/** The files under which every list is there as a feed: RSS 2.0, Atom 1.0 and JSON Feed 1.1. */
export const FEED_FILES = ['feed.xml', 'atom.xml', 'feed.json'] as const

export type FeedFile = (typeof FEED_FILES)[number]
