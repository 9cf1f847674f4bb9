import type { Peer } from './peer.ts'
import { feedExtractor } from './peers/feed-extractor.ts'
import { feedParser } from './peers/feed-parser.ts'
import { npmFeedparser } from './peers/feedparser.ts'
import { feedsmith } from './peers/feedsmith.ts'
import { rssParser } from './peers/rss-parser.ts'

export const PEERS: readonly Peer[] = [rssParser, feedsmith, feedParser, feedExtractor, npmFeedparser]
