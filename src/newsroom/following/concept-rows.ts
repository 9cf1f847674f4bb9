import type { Concept } from '../../topics/concepts/concept.ts'

/** An operator's own concepts; those that come with the product are in the code. */
export const CONCEPTS_TABLE = `
CREATE TABLE IF NOT EXISTS concepts (id TEXT PRIMARY KEY, concept TEXT NOT NULL) WITHOUT ROWID;
`

export function readConcepts(sql: SqlStorage): Concept[] {
  return sql
    .exec<{ concept: string }>('SELECT concept FROM concepts ORDER BY id')
    .toArray()
    .map((row) => JSON.parse(row.concept) as Concept)
}

export function writeConcept(sql: SqlStorage, concept: Concept): void {
  sql.exec(
    'INSERT INTO concepts VALUES (?1, ?2) ON CONFLICT DO UPDATE SET concept = ?2',
    concept.id,
    JSON.stringify(concept),
  )
}

export function deleteConcept(sql: SqlStorage, id: string): void {
  sql.exec('DELETE FROM concepts WHERE id = ?', id)
}
