import type { Received } from '../../support/receiver.ts'

/** What a subscriber's endpoint got: one digest, in which life of the Worker (how many kills lay before it). */
export interface Receipt extends Received {
  id: string
  life: number
  /** Addresses of the articles that it tells. */
  articles: string[]
}

/** What went wrong in the eyes of one subscriber; every list is empty when all is well. */
export interface Wrongs {
  lost: string[]
  underTwoIds: string[]
  twiceInOneMessage: string[]
  neverPublished: string[]
  otherBody: string[]
  repeatedWithoutKill: string[]
}

export function readReceipt(received: Received, life: number): Receipt {
  const { data } = JSON.parse(received.body) as { data: { items: { article: { url: string } }[] } }
  const id = String(received.headers['webhook-id'])
  return { ...received, id, life, articles: data.items.map(({ article }) => article.url) }
}

/** Lays what each path got beside what was published; wrongs are named with the path. */
export function judge(
  receipts: readonly Receipt[],
  paths: readonly string[],
  published: readonly string[],
): Wrongs {
  const wrongs: Wrongs = {
    lost: [],
    underTwoIds: [],
    twiceInOneMessage: [],
    neverPublished: [],
    otherBody: [],
    repeatedWithoutKill: [],
  }
  const byPath = Map.groupBy(receipts, ({ path }) => path)
  for (const path of paths) {
    const messages = [...Map.groupBy(byPath.get(path) ?? [], ({ id }) => id)]
    const told = new Map<string, string[]>()
    for (const [id, copies] of messages) {
      const [first] = copies
      if (!first) continue
      if (copies.some(({ body }) => body !== first.body)) wrongs.otherBody.push(`${path} ${id}`)
      if (new Set(copies.map(({ life }) => life)).size < copies.length)
        wrongs.repeatedWithoutKill.push(`${path} ${id}`)
      if (new Set(first.articles).size < first.articles.length) wrongs.twiceInOneMessage.push(`${path} ${id}`)
      for (const article of first.articles) told.set(article, [...(told.get(article) ?? []), id])
    }
    for (const article of published) if (!told.has(article)) wrongs.lost.push(`${path} ${article}`)
    for (const [article, ids] of told) {
      if (new Set(ids).size > 1) wrongs.underTwoIds.push(`${path} ${article} ${ids.join(' ')}`)
      if (!published.includes(article)) wrongs.neverPublished.push(`${path} ${article}`)
    }
  }
  return wrongs
}

/** Messages that came, different ones among them, and copies beyond the first. */
export function countReceipts(receipts: readonly Receipt[]) {
  const different = new Set(receipts.map(({ path, id }) => `${path} ${id}`)).size
  return { deliveries: receipts.length, different, repeats: receipts.length - different }
}
