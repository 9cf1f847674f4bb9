import { formerUrls, type Known } from '../../articles/identity/claim.ts'
import type { ItemKeys } from '../../articles/identity/keys.ts'

/** Keys in one statement: a bound value may have 2 MB, and a key has at most some 400 letters. */
const KEYS_PER_STATEMENT = 1_000
/** Keys of one article: a source that changes them with every poll is recognised by its documents, not by more keys. */
const KEYS_PER_ARTICLE = 16
/** Hosts that a source can have left, as far as it is remembered. */
const FORMER_HOSTS = 8

/** What a source's rows know of the items of one document, looked up all at once; takes further keys of them. */
export class Identities implements Known {
  readonly formerHosts: readonly string[]
  readonly #sql: SqlStorage
  readonly #source: string
  readonly #articles = new Map<string, string[]>()
  readonly #keys = new Map<string, readonly string[]>()
  #added: [key: string, article: string][] = []

  constructor(sql: SqlStorage, source: string, items: readonly ItemKeys[]) {
    this.#sql = sql
    this.#source = source
    this.formerHosts = sql
      .exec<{ key: string }>(
        "SELECT DISTINCT key FROM identities WHERE source = ? AND key >= 'moved:' AND key < 'moved;' LIMIT ?",
        source,
        FORMER_HOSTS,
      )
      .toArray()
      .map(({ key }) => key.slice('moved:'.length))
    const keys = items.flatMap((item) => [
      ...[item.guid, item.url, item.path, item.title].filter((key) => key !== null),
      ...formerUrls(item, this.formerHosts),
    ])
    for (const some of chunks([...new Set(keys)])) this.#lookUp(some)
  }

  articlesOf(key: string): readonly string[] {
    return this.#articles.get(key) ?? []
  }

  keysOf(article: string): readonly string[] {
    const known = this.#keys.get(article)
    if (known) return known
    const [row] = this.#sql
      .exec<{ keys: string }>("SELECT article ->> '$.keys' AS keys FROM articles WHERE hash = ?", article)
      .toArray()
    const keys = row ? (JSON.parse(row.keys) as string[]) : []
    this.#keys.set(article, keys)
    return keys
  }

  /**
   * Adds keys by which an article is known; answers all that it then has, or those given where nothing was added.
   * One key stands for two articles at most: that is enough to know that it says nothing.
   */
  add(article: string, has: readonly string[], keys: Iterable<string>): readonly string[] {
    const added: string[] = []
    for (const key of keys) {
      const articles = this.#articles.get(key) ?? []
      const isFull = articles.length > 1 || has.length + added.length >= KEYS_PER_ARTICLE
      if (isFull || articles.includes(article)) continue
      this.#articles.set(key, [...articles, article])
      added.push(key)
    }
    this.#added.push(...added.map((key): [string, string] => [key, article]))
    return added.length > 0 ? [...has, ...added] : has
  }

  /** Writes what was added. */
  write(): void {
    writeKeys(this.#sql, this.#source, this.#added)
    this.#added = []
  }

  #lookUp(keys: readonly string[]): void {
    const rows = this.#sql.exec<{ key: string; article: string }>(
      `SELECT i.key, i.article FROM json_each(?2) AS wanted
       CROSS JOIN identities AS i ON i.source = ?1 AND i.key = wanted.value`,
      this.#source,
      JSON.stringify(keys),
    )
    for (const { key, article } of rows) {
      this.#articles.set(key, [...(this.#articles.get(key) ?? []), article])
    }
  }
}

/** Makes articles of a source known by keys. */
export function writeKeys(
  sql: SqlStorage,
  source: string,
  pairs: readonly (readonly [key: string, article: string])[],
): void {
  for (const some of chunks(pairs)) {
    sql.exec(
      `INSERT OR IGNORE INTO identities SELECT ?1, value ->> 0, value ->> 1 FROM json_each(?2)`,
      source,
      JSON.stringify(some),
    )
  }
}

function* chunks<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += KEYS_PER_STATEMENT) yield all.slice(at, at + KEYS_PER_STATEMENT)
}
