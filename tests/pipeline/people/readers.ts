import { env } from 'cloudflare:workers'
import { until } from '../support/gate.ts'
import { inside, library, mailroom, newsroom, type ObjectOf } from '../support/objects.ts'
import { mailsTo } from '../support/readers.ts'

/** The path of the first link of a kind in the newest mail to an address that has one. */
export async function linkTo(address: string, path: string): Promise<string> {
  const pattern = new RegExp(`http\\S+${path}\\?token=\\S+`)
  const link = await until(async () => {
    const mails = await mailsTo(address)
    return mails.map(({ text }) => pattern.exec(text)?.[0]).find((found) => found !== undefined)
  })
  const { pathname, search } = new URL(link)
  return pathname + search
}

/** The `?token=` of a link. */
export const tokenOf = (link: string) => link.slice(link.indexOf('?'))

/** Every row of every table of every object, and every key of KV with its value, as one text. */
export async function dump(shards = 1): Promise<string> {
  const objects: ObjectOf[] = [newsroom, library]
  for (let shard = 0; shard < shards; shard += 1) objects.push(() => mailroom(shard))
  const parts: string[] = []
  for (const object of objects) parts.push(JSON.stringify(await allRows(object)))
  for (let cursor: string | null = null; ; ) {
    const page: KVNamespaceListResult<unknown> = await env.KV.list({ cursor })
    for (const key of page.keys) parts.push(JSON.stringify(key), (await env.KV.get(key.name)) ?? '')
    if (page.list_complete) return parts.join('\n')
    cursor = page.cursor
  }
}

/** An object's rows by table; virtual tables are read by what they are kept in. */
export function allRows(object: ObjectOf): Promise<Record<string, unknown[]>> {
  return inside(object, ({ storage: { sql } }) => {
    const tables = sql
      .exec<{ name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      )
      .toArray()
    return Object.fromEntries(tables.map(({ name }) => [name, sql.exec(`SELECT * FROM "${name}"`).toArray()]))
  })
}

/** The forms in which an address may hide: any case, escaped, encoded, hashed. */
export function formsOf(address: string): string[] {
  const encoded = [0, 1, 2].map((shift) => {
    const text = Buffer.from(`${' '.repeat(shift)}${address}`).toString('base64')
    // What stands around it changes the letters at both ends.
    return text.slice(shift === 0 ? 0 : 4, -4)
  })
  return [
    address,
    address.replace('@', '%40'),
    address.replace('@', '=40'),
    address.split('@')[0] ?? '',
    Buffer.from(address).toString('hex'),
    ...encoded,
  ].map((form) => form.toLowerCase())
}
