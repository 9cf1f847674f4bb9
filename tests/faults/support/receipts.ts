/** What a reader got: one digest, in which life of the Worker (how many kills lay before it). */
export interface Receipt {
  /** Whose: the address of an endpoint or of a mailbox. */
  reader: string
  /** The delivery's. */
  id: string
  body: string
  /** Addresses of the articles that it tells. */
  articles: string[]
  /** Where it tells all of them, if these are not all. */
  rest: string | null
  life: number
  /** Whether it was taken, and whether the Worker could know that. */
  fate: 'answered' | 'taken' | 'refused'
}

/** All that came to all readers, in the order of its coming. */
export interface Book {
  receipts: Receipt[]
  life: number
  /** Digests that wait for their receiver's answer. */
  unanswered: number
}

/** What went wrong in the eyes of one reader; every list is empty when all is well. */
export interface Wrongs {
  lost: string[]
  underTwoIds: string[]
  twiceInOneMessage: string[]
  neverPublished: string[]
  otherBody: string[]
  /** Came once more though it had been taken, the Worker had been told so, and was not killed since. */
  repeatedForNothing: string[]
}

export const NOTHING_WRONG: Wrongs = {
  lost: [],
  underTwoIds: [],
  twiceInOneMessage: [],
  neverPublished: [],
  otherBody: [],
  repeatedForNothing: [],
}

/** Lays what each reader got beside what was published; wrongs are named with the reader. */
export function judge(
  receipts: readonly Receipt[],
  readers: readonly string[],
  published: readonly string[],
): Wrongs {
  const wrongs = structuredClone(NOTHING_WRONG)
  const known = new Set(published)
  const byReader = Map.groupBy(receipts, ({ reader }) => reader)
  for (const reader of readers) {
    const told = new Map<string, string[]>()
    for (const [id, copies] of Map.groupBy(byReader.get(reader) ?? [], (receipt) => receipt.id)) {
      const [first] = copies
      if (!first) continue
      const name = `${reader} ${id}`
      if (copies.some(({ body }) => body !== first.body)) wrongs.otherBody.push(name)
      if (copies.some((copy, n) => isForNothing(copy, copies.slice(0, n))))
        wrongs.repeatedForNothing.push(name)
      if (copies.every(({ fate }) => fate === 'refused')) continue
      if (new Set(first.articles).size < first.articles.length) wrongs.twiceInOneMessage.push(name)
      for (const article of first.articles) told.set(article, [...(told.get(article) ?? []), id])
    }
    for (const article of published) if (!told.has(article)) wrongs.lost.push(`${reader} ${article}`)
    for (const [article, ids] of told) {
      if (new Set(ids).size > 1) wrongs.underTwoIds.push(`${reader} ${article} ${ids.join(' ')}`)
      if (!known.has(article)) wrongs.neverPublished.push(`${reader} ${article}`)
    }
  }
  return wrongs
}

function isForNothing({ life }: Receipt, before: readonly Receipt[]): boolean {
  return before.some((earlier) => earlier.life === life && earlier.fate === 'answered')
}

/** Digests that were taken, each once, and how many of them were taken again. */
export function countReceipts(receipts: readonly Receipt[]): { digests: number; repeats: number } {
  const taken = receipts.filter(({ fate }) => fate !== 'refused')
  const digests = new Set(taken.map(({ reader, id }) => `${reader} ${id}`)).size
  return { digests, repeats: taken.length - digests }
}

/** Reads the pages of digests that could not tell everything, as a reader would who follows the link. */
export async function readOn(
  receipts: readonly Receipt[],
  ask: (address: string, headers: Record<string, string>) => Promise<Response> = (address, headers) =>
    fetch(address, { headers }),
): Promise<void> {
  for (const [rest, copies] of Map.groupBy(receipts, (receipt) => receipt.rest)) {
    if (rest === null) continue
    const response = await ask(rest, { accept: 'application/json' })
    if (!response.ok) throw new Error(`${rest} → ${response.status}`)
    const { items } = (await response.json()) as { items: { article: { url: string } }[] }
    for (const copy of copies) copy.articles = items.map(({ article }) => article.url)
  }
}
