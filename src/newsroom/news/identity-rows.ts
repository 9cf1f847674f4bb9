import type { Article } from '../../articles/article.ts'
import type { Known } from '../../articles/identity/claim.ts'
import type { ItemKeys } from '../../articles/identity/keys.ts'

/** Keys in one statement: a bound value may have 2 MB, and a key has at most some 400 letters. */
const KEYS_PER_STATEMENT = 1_000
/** Keys of one article: a source that changes them with every poll is recognised by its documents, not by more keys. */
const KEYS_PER_ARTICLE = 16
/** Titles and days among them: a source that dates everything anew with every poll must leave room for the others. */
const TITLES_PER_ARTICLE = 6
/** Hosts between which a source can have moved, as far as it is remembered. */
const HOSTS_PER_SOURCE = 8

/** What a source's rows know. The keys of one document's items are looked up all at once, any other when asked for. */
export class Identities implements Known {
  readonly hosts: readonly string[]
  readonly #sql: SqlStorage
  readonly #source: string
  readonly #articles = new Map<string, string[]>()
  readonly #keys = new Map<string, readonly string[]>()
  #added: [key: string, article: string][] = []

  constructor(sql: SqlStorage, source: string, items: readonly ItemKeys[]) {
    this.#sql = sql
    this.#source = source
    this.hosts = sql
      .exec<{ key: string }>(
        "SELECT DISTINCT key FROM identities WHERE source = ? AND key >= 'moved:' AND key < 'moved;' LIMIT ?",
        source,
        HOSTS_PER_SOURCE,
      )
      .toArray()
      .map(({ key }) => key.slice('moved:'.length))
    const keys = items.flatMap(({ guid, url, path, title }) => [guid, url, path, title])
    for (const some of chunks([...new Set(keys.filter((key) => key !== null))])) this.#lookUp(some)
  }

  articlesOf(key: string): readonly string[] {
    if (!this.#articles.has(key)) this.#lookUp([key])
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
      const articles = this.articlesOf(key)
      if (articles.length > 1 || articles.includes(article) || isFull([...has, ...added], key)) continue
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
    for (const key of keys) this.#articles.set(key, [])
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

function isFull(keys: readonly string[], another: string): boolean {
  if (keys.length >= KEYS_PER_ARTICLE) return true
  return isTitle(another) && keys.filter(isTitle).length >= TITLES_PER_ARTICLE
}

function isTitle(key: string): boolean {
  return key.startsWith('title:')
}

/** Makes an article known by its keys. */
export function writeKeysOf(sql: SqlStorage, { source, hash, keys }: Article): void {
  writeKeys(
    sql,
    source,
    keys.map((key) => [key, hash]),
  )
}

function writeKeys(
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
