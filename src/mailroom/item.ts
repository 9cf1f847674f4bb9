import type { ArticleCard, Item, OtherArticle, ShownChange, ShownMatch, ShownUpdate } from '../events.ts'
import type { UpdateItem } from './choose-items.ts'
import type { KeptCard } from './take-push.ts'

/** Changes that one entry tells: those of several articles of a story are mostly the same. */
const MAX_CHANGES = 8

interface ToldEvent {
  article: string
  at: number
  card: KeptCard
}

/** One entry of the events of one story, in the order of their `seq`. `update` where they only update what was told. */
export function readItem(sql: SqlStorage, seqs: readonly number[], update: UpdateItem | null): Item {
  const events = seqs.map((seq): ToldEvent => {
    const { card, ...row } = sql
      .exec<{ article: string; at: number; card: string }>(
        'SELECT article, at, card FROM events WHERE seq = ?',
        seq,
      )
      .one()
    return { ...row, card: JSON.parse(card) as KeptCard }
  })
  return joinEvents(events, update)
}

/** The first article of the window stands for the story, as its newest card has it; the others are named. */
function joinEvents(events: readonly ToldEvent[], update: UpdateItem | null): Item {
  const [first] = events
  if (!first) throw new Error('an item of a digest names no event')
  const cards = new Map(events.map(({ article, card }) => [article, card.article]))
  const { also: _, ...article } = cards.get(first.article) ?? first.card.article
  return {
    article,
    matches: joinMatches(article, events),
    also: othersOf(article, [...cards.values()]),
    ...(update ? { update: joinUpdates(article, events, update) } : {}),
  }
}

/** Each topic's newest match of the article itself; of topics that only other articles are on, what is newest there. */
function joinMatches(article: ArticleCard, events: readonly ToldEvent[]): ShownMatch[] {
  const matches = new Map<string, ShownMatch>()
  for (const { card } of events) {
    const { id, sourceName } = card.article
    const isOwn = card.article.hash === article.hash
    const known = matches.get(card.match.topic)
    if (isOwn) matches.set(card.match.topic, card.match)
    else if (!known || known.of) matches.set(card.match.topic, { ...card.match, of: { id, sourceName } })
  }
  return [...matches.values()]
}

/** Those whose events the entry tells, and those that the cards name, but what is gone by the newest card of it. */
function othersOf(own: ArticleCard, cards: readonly ArticleCard[]): OtherArticle[] {
  const gone = new Set(cards.filter((card) => card.gone).map(({ id }) => id))
  const told = cards.map(({ id, source, sourceName, url, title }) => ({ id, source, sourceName, url, title }))
  const others = new Map<string, OtherArticle>()
  for (const other of [...told, ...cards.flatMap(({ also = [] }) => also)]) {
    if (other.id !== own.id && !gone.has(other.id) && !others.has(other.id)) others.set(other.id, other)
  }
  return [...others.values()]
}

/** Each change once, of the entry's own article if that has it. */
function joinUpdates(
  { hash }: ArticleCard,
  events: readonly ToldEvent[],
  { toldAt }: UpdateItem,
): ShownUpdate {
  const own = events.filter((event) => event.article === hash)
  const others = events.filter((event) => event.article !== hash)
  const changes = new Map<string, ShownChange>()
  for (const { article, card } of [...own, ...others]) {
    for (const change of card.changes ?? []) {
      // Several papers can mend the same; which of them withdrew is what that says.
      const key = JSON.stringify(change.kind === 'withdrawn' ? [change, article] : change)
      const of = article === hash ? {} : { of: card.article.sourceName }
      if (!changes.has(key)) changes.set(key, { ...change, ...of })
    }
  }
  return {
    at: Math.max(...events.map(({ at }) => at)),
    changes: [...changes.values()].slice(0, MAX_CHANGES),
    toldAt,
  }
}
