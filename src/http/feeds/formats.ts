import { writeAtom } from '../../feeds/write/atom.ts'
import { FEED_FILES, type FeedFile } from '../../feeds/write/files.ts'
import { writeJsonFeed } from '../../feeds/write/json.ts'
import { writeRss } from '../../feeds/write/rss.ts'

/** The formats of feeds, by the name of the file: what writes each, and the type under which it is sent. */
export const FORMATS = {
  'feed.xml': { write: writeRss, type: 'application/rss+xml', name: 'RSS' },
  'atom.xml': { write: writeAtom, type: 'application/atom+xml', name: 'Atom' },
  'feed.json': { write: writeJsonFeed, type: 'application/feed+json', name: 'JSON Feed' },
} as const satisfies Record<FeedFile, unknown>

/** Where they are: every list in every format. */
export const FEED_PATHS = FEED_FILES.flatMap((file) =>
  ['', '/topics/:id', '/documents/:id', '/search'].map((list) => `${list}/${file}`),
)

export { FEED_FILES, type FeedFile }
