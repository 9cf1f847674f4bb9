import type { Article } from '../../src/articles/article.ts'
import { placeInStory } from '../../src/newsroom/stories/place.ts'
import { STORIES_TABLES } from '../../src/newsroom/stories/story-rows.ts'
import { type Judge, measure, ours } from '../../tests/stories/measure.ts'
import { PARTS, readPairs } from '../../tests/stories/pairs.ts'
import { figure } from '../figures.ts'
import { timed } from '../matching/clock.ts'
import { makeNews } from '../stories/news.ts'
import { EveryPair, type Peer, peerText, SimHash, TfIdf } from '../stories/peers.ts'
import { openStories } from '../stories/sqlite.ts'
import type { Row } from '../table.ts'

const COUNTS = [1_000, 3_000, 10_000]
const OURS = 'rows and sketches, as the Newsroom places'
/** A way that takes long is asked about fewer articles, the last of all. */
const PEER_MS = 40_000

/** Articles of thirty days placed in stories one by one: by the Newsroom's own rows, and in three other ways. */
export async function benchStories(): Promise<Row[]> {
  const rows: Row[] = []
  for (const count of COUNTS) {
    console.error(`  ${figure(count)} articles …`)
    const news = makeNews(count)
    const sql = openStories(STORIES_TABLES)
    rows.push(measureWay(OURS, ours, news, (article) => placeInStory(sql, article)))
    for (const peer of [new EveryPair(), new SimHash(), new TfIdf()]) {
      rows.push(measureWay(peer.name, judgeOf(peer), news, placerOf(peer)))
    }
  }
  return rows
}

function measureWay(
  name: string,
  judge: Judge,
  { articles, events }: ReturnType<typeof makeNews>,
  place: (article: Article) => string,
): Row {
  const times: number[] = []
  const stories: string[] = []
  let cpuMs = 0
  let spent = 0
  for (const article of articles) {
    if (spent > PEER_MS) break
    const done = timed(() => place(article))
    stories.push(done.value)
    times.push(done.ms)
    cpuMs += done.cpuMs
    spent += done.ms
  }
  const mean = spent / times.length
  const sorted = times.toSorted((a, b) => a - b)
  const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0
  const cut = times.length < articles.length ? `, stopped at ${figure(times.length)}` : ''
  return {
    what: `${figure(articles.length)} articles: ${name}`,
    values: times,
    unit: 'ms',
    cpuMs: cpuMs / times.length,
    note: `mean ${figure(mean)}, p99 ${figure(p99)}${cut}; ${joined(stories, events)}; ${labelled(judge)}`,
  }
}

/** How many of the articles that tell an event again were put to it, and how many to another. */
function joined(stories: readonly string[], events: readonly number[]): string {
  let [again, right, wrong] = [0, 0, 0]
  const firsts = new Map<number, string>()
  for (const [i, story] of stories.entries()) {
    const event = events[i] ?? 0
    const first = firsts.get(event)
    if (first === undefined) firsts.set(event, story)
    else again += 1
    if (story === first) right += 1
    if (story.split('-')[0] !== String(event)) wrong += 1
  }
  return `joined ${right} of ${again}, ${wrong} wrongly`
}

function labelled(judge: Judge): string {
  return PARTS.flatMap((part) => {
    const pairs = readPairs(part)
    if (pairs.length === 0) return []
    const { precision, recall } = measure(judge, pairs)
    return `${part} P ${precision?.value.toFixed(3) ?? '–'} R ${recall?.value.toFixed(3) ?? '–'}`
  }).join(', ')
}

function judgeOf(peer: Peer): Judge {
  return ({ a, b }) => ({ same: peer.isAlike(peerText(a), peerText(b)), why: '' })
}

/** The story of the text that it is most alike. */
function placerOf(peer: Peer): (article: Article) => string {
  const stories: string[] = []
  return (article) => {
    const like = peer.place(peerText(article), stories.length)
    const story = like === null ? article.hash : (stories[like] ?? article.hash)
    stories.push(story)
    return story
  }
}
