import { type ArchivedMatch, archiveKey } from '../../articles/archive.ts'
import { type Article, searchable } from '../../articles/article.ts'
import { evidenceCards } from '../../articles/evidence-cards.ts'
import { TopicIndex } from '../../topics/index/topic-index.ts'
import type { Verdict } from '../../topics/matching/evidence.ts'
import { prepare } from '../../topics/matching/prepare.ts'
import { shownIn } from '../news/match-article.ts'
import { deleteMatch, matchesOf, writeMatch } from '../news/match-rows.ts'
import { markDirty } from '../publishing/pending.ts'
import { sourceNames } from '../sources/source-rows.ts'
import { advanceLookBack, endLookBack, nextLookBack } from './look-back-rows.ts'
import { matchedStretch, newestStretch } from './stretch.ts'
import type { TopicsInForce } from './topics-in-force.ts'

/** Steps of one run, far below the 30 s that an invocation may compute; the rest comes with the next alarm, at once. */
const STEPS_PER_RUN = 8

/** What a look back is made with. */
export interface LookBack {
  storage: DurableObjectStorage
  topics: Pick<TopicsInForce, 'get' | 'isSound' | 'concepts'>
  /** The real clock, ms since 1970 UTC. */
  clock: () => number
}

/**
 * Lays topics against the archive, as far as one run may: first against the newest articles, where what is found
 * appears on pages and feeds but alerts nobody, then against what is on the topics
 * already, however old. Every step is a transaction that knows how far it came, so that an end in between loses nothing.
 */
export async function lookBack(work: LookBack): Promise<void> {
  const { storage } = work
  for (let step = 0; step < STEPS_PER_RUN; step += 1) {
    if (!storage.transactionSync(() => takeStep(work))) return
    // Whoever waits for the object comes in between.
    await scheduler.wait(0)
  }
}

/** One step of the topics that have come equally far, in one pass for all of them. False when there are none. */
function takeStep({ storage, topics, clock }: LookBack): boolean {
  const { sql } = storage
  const next = nextLookBack(sql)
  if (!next) return false
  const index = new TopicIndex(topics.concepts)
  for (const id of next.topics) {
    const topic = topics.isSound(id) ? topics.get(id) : undefined
    // One that is no more, or is broken: it asks anew when it is mended.
    if (topic) index.set(topic)
    else endLookBack(sql, id)
  }
  const { place } = next
  const isAmongNewest = place.remaining > 0
  const topicIds = index.all().map(({ id }) => id)
  const stretch = isAmongNewest ? newestStretch(sql, place) : matchedStretch(sql, topicIds, place)
  judge(sql, index, stretch.articles, isAmongNewest, clock())
  // Pages show the newest: they are put once those were judged, and again at the end.
  const isToShow = !stretch.next || (isAmongNewest && stretch.next.remaining === 0)
  for (const topic of index.all()) {
    if (stretch.next) advanceLookBack(sql, topic.id, stretch.next)
    else endLookBack(sql, topic.id)
    if (isToShow) markDirty(sql, shownIn(topic))
  }
  return true
}

/** Rewrites the topics' matches with these articles by their present queries, and adds new ones only where it may. */
function judge(
  sql: SqlStorage,
  index: TopicIndex,
  articles: readonly Article[],
  mayAdd: boolean,
  now: number,
): void {
  const hashes = articles.map(({ hash }) => hash)
  const known = new Map(
    matchesOf(sql, hashes).map(({ article, match }) => [`${match.topic} ${article}`, match]),
  )
  const names = sourceNames(sql)
  const dirty = new Set<string>()
  for (const article of articles) {
    const prepared = prepare(searchable(article, names.get(article.source) ?? ''))
    const found = new Map(index.match(prepared).map(({ topic, verdict }) => [topic.id, verdict]))
    for (const { id } of index.all()) {
      const before = known.get(`${id} ${article.hash}`)
      if (!before && !mayAdd) continue
      const after = rejudged(id, article, before, found.get(id), now)
      if (JSON.stringify(after) === JSON.stringify(before)) continue
      if (after) writeMatch(sql, article, after)
      else deleteMatch(sql, id, article)
      dirty.add(archiveKey(article))
    }
  }
  markDirty(sql, dirty, 'matches')
}

/** A match as it stands after its topic was judged anew; undefined for none. What was told keeps its `seq`. */
function rejudged(
  topic: string,
  article: Article,
  before: ArchivedMatch | undefined,
  verdict: Verdict | undefined,
  now: number,
): ArchivedMatch | undefined {
  if (!verdict) return before && before.seq !== null ? { ...before, withdrawn: true } : undefined
  const { withdrawn: _, ...standing } = before ?? {
    topic,
    version: article.version,
    seq: null,
    matchedAt: now,
  }
  return { ...standing, score: verdict.score, evidence: evidenceCards(verdict.evidence, article.body) }
}
