import { ARTICLES_PER_PART, archiveKey } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import { decide, type IdentityFacts, type Verdict } from '../../articles/identity/decide.ts'
import { keysOfItem } from '../../articles/identity/keys.ts'
import { compared } from '../../articles/versions/history.ts'
import type { FeedItem } from '../../feeds/read/feed.ts'
import { shortHash } from '../../text/hash.ts'
import { localDay } from '../../text/local-time.ts'
import { writeCitations } from '../documents/citation-rows.ts'
import { type NewArticle, wantPage, wantPages } from '../pages/want-pages.ts'
import { markDirty } from '../publishing/pending.ts'
import type { Source } from '../sources/source.ts'
import { placeInStory } from '../stories/place.ts'
import { countOfDay, readArticles, writeArticle } from './archive-rows.ts'
import { changeArticle } from './change-article.ts'
import { Identities } from './identity-rows.ts'
import { edited, newArticle } from './make-article.ts'
import { matchArticle, type TopicsAtWork, type Work } from './match-article.ts'
import { inStory } from './move-story.ts'
import { settleDate } from './settle-date.ts'

/** Articles that are read at once: each has up to some 16 KB. */
const ARTICLES_AT_ONCE = 200
/** New articles of one document that may join a story, its newest: a sitemap of 20,000 would take minutes. */
const MAX_PLACED = 500
const FUTURE_MS = 86_400_000
const MINUTE_MS = 60_000

/** Which document it is. */
export interface Look {
  /** The first of its source: what it holds is shown and alerts nobody. */
  isBaseline: boolean
  /** A sitemap or list page, read for what a feed lost: it adds articles, and edits none. */
  isGap?: boolean
  /** Where every document was empty so far, when the first was read: what was published before is no news. */
  emptySince?: number | null
  /** What a first document says to be published after this is news all the same. */
  newsSince?: number | null
}

export interface Committed {
  new: number
  updated: number
  matched: number
  facts: DocumentFacts
}

/** What a document shows of its source's health. */
export interface DocumentFacts extends IdentityFacts {
  /** Items dated more than a day ahead. */
  futureDates: number
}

/** What one article of a document comes to: its first listing, and the keys of all. */
interface Draft {
  hash: string
  isNew: boolean
  item: FeedItem
  keys: Set<string>
}

interface Commit extends Work, Required<Look> {
  identities: Identities
  committed: Committed
  /** Articles of this source that were first seen today. */
  ofDay: number
  added: NewArticle[]
  /** New articles, oldest first, that are still to come before the newest of which stories are made. */
  unplaced: number
}

/** Decides what of a document is new, and writes articles, matches, events and dirty keys. Runs inside a transaction. */
export function commitItems(
  sql: SqlStorage,
  source: Source,
  items: readonly FeedItem[],
  topics: TopicsAtWork,
  now: number,
  { isBaseline, isGap = false, emptySince = null, newsSince = null }: Look,
): Committed {
  const keys = items.map((item) => keysOfItem(item, source.timezone))
  const identities = new Identities(sql, source.id, keys)
  const { verdicts, facts } = decide(keys, identities)
  const futureDates = items.filter(
    ({ published }) => published !== null && published > now + FUTURE_MS,
  ).length
  const committed: Committed = { new: 0, updated: 0, matched: 0, facts: { ...facts, futureDates } }
  const ofDay = countOfDay(sql, source.id, localDay(now, source.timezone))
  const work: Work = { sql, source, topics, now, dirty: new Set() }
  const drafts = draftsOf(source.id, items, verdicts)
  const commit: Commit = {
    ...work,
    isBaseline,
    isGap,
    emptySince,
    newsSince,
    identities,
    committed,
    ofDay,
    added: [],
    unplaced: drafts.filter(({ isNew }) => isNew).length - MAX_PLACED,
  }
  for (let at = 0; at < drafts.length; at += ARTICLES_AT_ONCE) {
    const some = drafts.slice(at, at + ARTICLES_AT_ONCE)
    const known = readArticles(
      sql,
      some.flatMap(({ hash, isNew }) => (isNew ? [] : hash)),
    )
    for (const draft of some) {
      const before = known.get(draft.hash)
      if (draft.isNew) addArticle(commit, draft)
      // One that is known stays known, even when its row is gone.
      else if (before) renewArticle(commit, before, draft)
    }
  }
  wantPages(sql, source, commit.added)
  identities.write()
  markDirty(sql, work.dirty)
  return committed
}

/** The document's articles. Feeds stand newest first; events get their order from the oldest on. */
function draftsOf(source: string, items: readonly FeedItem[], verdicts: readonly Verdict[]): Draft[] {
  const drafts = new Map<string, Draft>()
  const hashes: string[] = []
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index]
    const verdict = verdicts[index]
    if (!item || !verdict) continue
    const hash = hashOf(source, verdict, hashes)
    hashes[index] = hash
    const draft = drafts.get(hash)
    for (const key of draft ? verdict.keys : []) draft?.keys.add(key)
    if (!draft) drafts.set(hash, { hash, isNew: verdict.kind === 'new', item, keys: new Set(verdict.keys) })
  }
  return [...drafts.values()]
}

function hashOf(source: string, verdict: Verdict, hashes: readonly string[]): string {
  switch (verdict.kind) {
    case 'known':
      return verdict.article
    case 'new':
      return shortHash([source, verdict.keys[0] ?? ''])
    case 'repeat':
      return hashes[verdict.of] ?? ''
  }
}

function addArticle(commit: Commit, { hash, item, keys }: Draft): void {
  const { sql, source, now, emptySince, newsSince, identities, committed } = commit
  const isNews = newsSince !== null && item.published !== null && item.published > newsSince
  const isBaseline = (commit.isBaseline && !isNews) || (item.published ?? now) < minuteOf(emptySince ?? 0)
  const part = Math.floor(commit.ofDay / ARTICLES_PER_PART)
  const identity = { hash, part, keys: identities.add(hash, [], keys) }
  const made = newArticle(identity, source, item, now, isBaseline)
  commit.unplaced -= 1
  const article = commit.unplaced < 0 ? inStory(made, placeInStory(sql, made)) : made
  writeArticle(sql, article)
  for (const key of writeCitations(sql, article)) commit.dirty.add(key)
  commit.ofDay += 1
  committed.new += 1
  const matched = matchArticle(commit, article, [])
  committed.matched += matched
  commit.added.push({ article, isBaseline, isMatched: matched > 0 })
}

/** Feeds tell whole seconds, and pages whole minutes: what appeared in the very minute may have come after it. */
function minuteOf(time: number): number {
  return Math.floor(time / MINUTE_MS) * MINUTE_MS
}

function renewArticle(commit: Commit, before: Article, { item, keys: found }: Draft): void {
  const { sql, source, topics, now, isGap, identities, committed, dirty } = commit
  const keys = identities.add(before.hash, before.keys, found)
  const hasMoved = committed.facts.movedHost !== null
  const edit = isGap ? null : edited(before, item, now, hasMoved)
  const article = { ...(edit?.article ?? before), keys }
  const isPageAsked = (edit?.isPageAsked ?? false) && source.fullText
  if (article.version > before.version) {
    committed.updated += 1
    const next = compared(before, article, now, isPageAsked)
    committed.matched += changeArticle(commit, before, next).matched
  } else if (edit || keys !== before.keys) {
    writeArticle(sql, article)
    dirty.add(archiveKey(article))
  }
  if (isPageAsked) wantPage(sql, article.hash, 'again', now)
  const { published } = item
  if (before.awaitsDate && published !== null)
    settleDate(sql, source, article.hash, { published }, topics, now)
}
