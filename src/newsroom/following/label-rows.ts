/**
 * What an operator said of articles: whether they are on a topic or not, so that its query can be measured by them
 * while it is edited. They decide nothing else.
 */
export const LABELS_TABLE = `
CREATE TABLE IF NOT EXISTS labels (
  topic TEXT NOT NULL, article TEXT NOT NULL, title TEXT NOT NULL, about INTEGER NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY (topic, article)
) WITHOUT ROWID;
`

export interface Label {
  /** Its id: that finds it in the archive as long as it is there. */
  article: string
  /** As it was when it was labelled. */
  title: string
  about: boolean
  /** ms since 1970 UTC. */
  at: number
}

/** A sample that somebody labels by hand; a topic's value in KV has them all. */
export const MAX_LABELS = 200

/** Newest first. */
export function readLabels(sql: SqlStorage, topic: string): Label[] {
  return sql
    .exec<{ article: string; title: string; about: number; at: number }>(
      'SELECT article, title, about, at FROM labels WHERE topic = ? ORDER BY at DESC, article',
      topic,
    )
    .toArray()
    .map((row) => ({ ...row, about: row.about === 1 }))
}

/** Labels an article, whatever was said of it before. */
export function writeLabel(sql: SqlStorage, topic: string, { article, title, about, at }: Label): void {
  sql.exec(
    `INSERT INTO labels VALUES (?1, ?2, ?3, ?4, ?5)
     ON CONFLICT DO UPDATE SET title = ?3, about = ?4, at = ?5 WHERE about <> ?4`,
    topic,
    article,
    title,
    about ? 1 : 0,
    at,
  )
}

export function deleteLabel(sql: SqlStorage, topic: string, article: string): void {
  sql.exec('DELETE FROM labels WHERE topic = ? AND article = ?', topic, article)
}

/** Leaves the newest of a topic's labels, as many as there may be. */
export function boundLabels(sql: SqlStorage, topic: string): void {
  for (const { article } of readLabels(sql, topic).slice(MAX_LABELS)) deleteLabel(sql, topic, article)
}

export function deleteLabels(sql: SqlStorage, topic: string): void {
  sql.exec('DELETE FROM labels WHERE topic = ?', topic)
}
