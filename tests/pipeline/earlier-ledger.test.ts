import { expect, test } from 'vitest'
import { readAccount } from '../../src/mailroom/ledger/account.ts'
import { createTables } from '../../src/mailroom/schema.ts'
import { inside, mailroom } from './support/objects.ts'
import { cleanUp } from './support/scene.ts'

cleanUp()

/** The tables of the ledger as the version before numbers made them. */
const EARLIER = `
DROP TRIGGER deliveries_restated; DROP VIEW due_deliveries; DROP VIEW lanes; DROP TABLE deliveries;
DROP TABLE lane_starts;
CREATE TABLE lanes (
  subscriber TEXT NOT NULL, lane TEXT NOT NULL, cursor INTEGER NOT NULL, number INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (subscriber, lane)
) WITHOUT ROWID;
CREATE TABLE deliveries (
  subscriber TEXT NOT NULL, kind TEXT NOT NULL, lane TEXT NOT NULL, number INTEGER NOT NULL, id TEXT NOT NULL,
  status TEXT NOT NULL, reason TEXT, created_at INTEGER NOT NULL, next_at INTEGER, begun_at INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0, first_attempt_at INTEGER, settled_at INTEGER, last_attempt TEXT,
  counted INTEGER NOT NULL, repeats INTEGER NOT NULL, updates INTEGER NOT NULL, first_seq INTEGER,
  told TEXT, payload TEXT, PRIMARY KEY (subscriber, kind, lane, number)
) WITHOUT ROWID;
CREATE UNIQUE INDEX deliveries_by_id ON deliveries (id);
CREATE INDEX deliveries_due ON deliveries (next_at) WHERE status = 'due';
INSERT INTO lanes VALUES ('s0-a', 'scheduled', 7, 3);
INSERT INTO totals VALUES ('sent:', 2);
INSERT INTO deliveries VALUES
  ('s0-b', 'digest', 'scheduled', 1, 's0-4', 'due', NULL, 400, 450, 430, 1, 430, NULL, NULL, 1, 0, 0, 4, '[]', '{}'),
  ('s0-a', 'digest', 'scheduled', 3, 's0-3', 'due', NULL, 300, 300, NULL, 0, NULL, NULL, NULL, 2, 0, 0, 3, '["x"]', '{}'),
  ('s0-a', 'digest', 'scheduled', 2, 's0-2', 'suppressed', 'repeat', 200, NULL, NULL, 0, NULL, 200, NULL, 0, 1, 0,
   NULL, NULL, NULL),
  ('s0-a', 'digest', 'scheduled', 1, 's0-1', 'sent', NULL, 100, NULL, NULL, 1, 100, 101, '{}', 3, 0, 0, 1, '[]', '{}');
`

test('a ledger of an earlier version is taken over whole; what had been attempted waits for the operator', async () => {
  await inside(mailroom, ({ storage: { sql } }) => {
    sql.exec(EARLIER)
    createTables(sql)
    createTables(sql)
    const shown = 'n, subscriber, status, reason, next_at, begun_at, attempts, settled_at, counted, told'
    expect([...sql.exec(`SELECT ${shown} FROM deliveries ORDER BY n`).raw()]).toEqual([
      [1, 's0-a', 'sent', null, null, null, 1, 101, 3, '[]'],
      [2, 's0-a', 'suppressed', 'repeat', null, null, 0, 200, 0, null],
      [3, 's0-a', 'due', null, 300, null, 0, null, 2, '["x"]'],
      [4, 's0-b', 'dead', 'ambiguous', null, null, 1, 430, 1, '[]'],
    ])
    expect([...sql.exec('SELECT * FROM lanes').raw()]).toEqual([['s0-a', 'scheduled', 7, null]])
    expect(readAccount(sql)).toMatchObject({ sent: 5, suppressed: 1, pending: 2, dead: 1 })
  })
})
