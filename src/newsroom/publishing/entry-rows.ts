import { shownDate } from '../../text/dates/shown.ts'
import { numberOf } from '../../text/documents/document.ts'
import { localDay } from '../../text/local-time.ts'
import { markDirty } from './pending.ts'

/** The zone of the days by which entries are counted, until `countDaysIn` says another. */
const FIRST_ZONE = 'Asia/Ho_Chi_Minh'

/**
 * The entries of public lists: one for each story that is on a list, in the place of the article that stands for it
 * there (docs/adr/0034), which was shown `since` then. A list is called as the KV key that shows its newest: `home`,
 * `front:<topic>`, `document:<id>`. They are counted by local day, so that any page of a list is found, and its chart
 * drawn, without reading what lies before (docs/adr/0046). All of it follows from articles, matches and citations, and
 * is settled with them.
 */
export const ENTRIES_TABLES = `
CREATE TABLE IF NOT EXISTS entries (
  story TEXT NOT NULL, list TEXT NOT NULL, article TEXT NOT NULL, since INTEGER NOT NULL, day TEXT NOT NULL,
  seen INTEGER NOT NULL, published INTEGER, PRIMARY KEY (story, list)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entries_by_date ON entries (list, day DESC, published DESC, seen DESC, article);
CREATE TABLE IF NOT EXISTS entry_days (
  list TEXT NOT NULL, day TEXT NOT NULL, entries INTEGER NOT NULL, PRIMARY KEY (list, day)
) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS entry_added AFTER INSERT ON entries BEGIN
  INSERT INTO entry_days VALUES (NEW.list, NEW.day, 1) ON CONFLICT DO UPDATE SET entries = entries + 1;
END;
CREATE TRIGGER IF NOT EXISTS entry_removed AFTER DELETE ON entries BEGIN
  UPDATE entry_days SET entries = entries - 1 WHERE list = OLD.list AND day = OLD.day;
  DELETE FROM entry_days WHERE list = OLD.list AND day = OLD.day AND entries = 0;
END;
CREATE TRIGGER IF NOT EXISTS entry_moved AFTER UPDATE OF day ON entries WHEN OLD.day <> NEW.day BEGIN
  INSERT INTO entry_days VALUES (NEW.list, NEW.day, 1) ON CONFLICT DO UPDATE SET entries = entries + 1;
  UPDATE entry_days SET entries = entries - 1 WHERE list = OLD.list AND day = OLD.day;
  DELETE FROM entry_days WHERE list = OLD.list AND day = OLD.day AND entries = 0;
END;
`

/** Where an entry stands; times in ms since 1970 UTC. Its `published` is the time under which it is shown. */
interface Place extends Record<string, SqlStorageValue> {
  article: string
  since: number
  seen: number
  published: number
}

/** The same, with what its paper says. */
interface Found extends Record<string, SqlStorageValue> {
  article: string
  since: number
  seen: number
  published: number | null
}

/** The articles that tell the story `?1`. */
const MEMBERS = `(
  SELECT hash, first_seen, article ->> '$.published' AS published FROM articles
    WHERE hash = ?1 AND article ->> '$.story' IS NULL
  UNION ALL
  SELECT hash, first_seen, article ->> '$.published' FROM articles WHERE article ->> '$.story' = ?1
)`

/** Of those on the topic `?2`, if it is public, the one that was shown there first. */
const FIRST_ON_TOPIC = `
SELECT a.hash AS article, m.matched_at AS since, a.first_seen AS seen, a.published
FROM topics AS t CROSS JOIN ${MEMBERS} AS a CROSS JOIN matches AS m ON m.topic = t.id AND m.article = a.hash
WHERE t.id = ?2 AND t.topic ->> '$.visibility' = 'public' AND m.withdrawn = 0
ORDER BY since, seen, article <> ?1, article LIMIT 1`

/** Of those on any public topic, by its entry there. */
const FIRST_ON_ANY = `
SELECT article, since, seen, published FROM entries WHERE story = ?1 AND list >= 'front:' AND list < 'front;'
ORDER BY since, seen, article <> ?1, article LIMIT 1`

/** Of those that cite the document `?2`, or any of that number, the first. */
const FIRST_CITING = `
SELECT a.hash AS article, a.first_seen AS since, a.first_seen AS seen, a.published
FROM documents AS d CROSS JOIN ${MEMBERS} AS a
CROSS JOIN citations AS c ON c.document = d.id AND c.seen = a.first_seen AND c.article = a.hash
WHERE d.id = ?2 OR (d.id >= ?2 || '--' AND d.id < ?2 || '-.')
ORDER BY seen, article <> ?1, article LIMIT 1`

/** The lists that show what is on a topic, where it is public. */
export function listsOfTopic(topic: string): string[] {
  return [`front:${topic}`, 'home']
}

/** The lists that show what cites a document: of its own, and of its number whoever issued it. */
export function listsOfDocument(id: string): string[] {
  return [...new Set([`document:${id}`, `document:${numberOf(id)}`])]
}

/**
 * Brings a story's entries in some lists, those of topics before `home`, to what articles, matches and citations say
 * now. Belongs in the transaction that changes any of these.
 */
export function settleEntries(sql: SqlStorage, story: string, lists: Iterable<string>): void {
  for (const list of lists) {
    const before = sql
      .exec<Place>(
        'SELECT article, since, seen, published FROM entries WHERE story = ? AND list = ?',
        story,
        list,
      )
      .toArray()[0]
    const found = firstOf(sql, story, list)
    const after = found && { ...found, published: shownDate(found.published, found.seen).at }
    if (!after) {
      if (before) sql.exec('DELETE FROM entries WHERE story = ? AND list = ?', story, list)
    } else if (JSON.stringify(after) !== JSON.stringify(before)) writeEntry(sql, story, list, after)
  }
}

function firstOf(sql: SqlStorage, story: string, list: string): Found | undefined {
  const [kind, id = ''] = list.split(':')
  switch (kind) {
    case 'front':
      return sql.exec<Found>(FIRST_ON_TOPIC, story, id).toArray()[0]
    case 'home':
      return sql.exec<Found>(FIRST_ON_ANY, story).toArray()[0]
    case 'document':
      return sql.exec<Found>(FIRST_CITING, story, id).toArray()[0]
    default:
      throw new Error(`no list is called ${list}`)
  }
}

function writeEntry(sql: SqlStorage, story: string, list: string, place: Place): void {
  sql.exec(
    `INSERT INTO entries VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
     ON CONFLICT DO UPDATE SET article = ?3, since = ?4, day = ?5, seen = ?6, published = ?7`,
    story,
    list,
    place.article,
    place.since,
    localDay(place.published, zoneOfDays(sql)),
    place.seen,
    place.published,
  )
}

/** Brings the entries of some articles' stories to what is known now, in every list that has or had one. */
export function settleStories(sql: SqlStorage, stories: Iterable<string>): void {
  for (const story of new Set(stories)) settleEntries(sql, story, listsOfStory(sql, story))
}

/** In the order in which they are settled. */
function listsOfStory(sql: SqlStorage, story: string): string[] {
  const topics = sql
    .exec<{ topic: string }>(
      `SELECT DISTINCT m.topic FROM ${MEMBERS} AS a CROSS JOIN matches AS m ON m.article = a.hash`,
      story,
    )
    .toArray()
  const documents = sql
    .exec<{ id: string }>(
      `SELECT DISTINCT d.value ->> '$.id' AS id FROM articles AS a CROSS JOIN json_each(a.article, '$.documents') AS d
       WHERE a.hash IN (SELECT hash FROM ${MEMBERS})`,
      story,
    )
    .toArray()
  const known = sql.exec<{ list: string }>('SELECT list FROM entries WHERE story = ?', story).toArray()
  const lists = new Set([
    ...known.map(({ list }) => list),
    ...topics.map(({ topic }) => `front:${topic}`),
    ...documents.flatMap(({ id }) => listsOfDocument(id)),
  ])
  lists.delete('home')
  return [...lists, 'home']
}

/** An operator shows or hides a topic, or ends it: its entries come or go, and those of `home` that hang on them. */
export function settleTopic(sql: SqlStorage, topic: string): void {
  const stories = sql
    .exec<{ story: string }>(
      `SELECT DISTINCT COALESCE(a.article ->> '$.story', a.hash) AS story
         FROM matches AS m CROSS JOIN articles AS a ON a.hash = m.article WHERE m.topic = ?1
       UNION SELECT story FROM entries WHERE list = 'front:' || ?1`,
      topic,
    )
    .toArray()
  for (const { story } of stories) settleEntries(sql, story, listsOfTopic(topic))
}

function zoneOfDays(sql: SqlStorage): string {
  const rows = sql.exec<{ value: string }>("SELECT value FROM meta WHERE key = 'zone_of_days'").toArray()
  return rows[0]?.value ?? FIRST_ZONE
}

/**
 * Counts entries by the days of a zone from now on; where it is another one, those that are there are counted anew, and
 * what shows them is published anew. Belongs in a transaction.
 */
export function countDaysIn(sql: SqlStorage, timeZone: string): void {
  if (timeZone === zoneOfDays(sql)) return
  sql.exec("INSERT INTO meta VALUES ('zone_of_days', ?1) ON CONFLICT DO UPDATE SET value = ?1", timeZone)
  const entries = sql.exec<{ story: string; list: string; published: number }>(
    'SELECT story, list, published FROM entries',
  )
  for (const { story, list, published } of entries.toArray()) {
    const day = localDay(published, timeZone)
    sql.exec('UPDATE entries SET day = ? WHERE story = ? AND list = ?', day, story, list)
  }
  const charts = sql.exec<{ list: string }>(
    "SELECT DISTINCT list FROM entry_days WHERE list NOT LIKE 'document:%'",
  )
  markDirty(
    sql,
    charts.toArray().map(({ list }) => list),
  )
}
