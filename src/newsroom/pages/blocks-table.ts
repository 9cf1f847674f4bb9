/**
 * Paragraphs of a source's pages, by their hashes, with where they were seen last; one that stands in the same place on
 * page after page is `learnt`: it belongs to the site and to none of them. Times in ms since 1970 UTC.
 */
export const BLOCKS_TABLE = `
CREATE TABLE IF NOT EXISTS blocks (
  source TEXT NOT NULL, block TEXT NOT NULL, sightings TEXT NOT NULL, learnt INTEGER NOT NULL DEFAULT 0,
  seen_at INTEGER NOT NULL, PRIMARY KEY (source, block)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS blocks_learnt ON blocks (source, block) WHERE learnt = 1;
`
