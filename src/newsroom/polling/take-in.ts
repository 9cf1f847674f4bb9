import { createHash } from 'node:crypto'
import { emptyFeed } from '../../feeds/read/empty-feed.ts'
import type { Feed } from '../../feeds/read/feed.ts'
import type { SourceState } from '../sources/source-rows.ts'
import type { PollContext } from './context.ts'
import { itemsToDecide } from './items.ts'
import type { Answer } from './outcomes/after-good.ts'
import { type Document, readDocument } from './read-document.ts'
import type { SourceReport } from './report.ts'
import { settleFailure, settleUnchanged, settleUnreadable, settleWait } from './settle.ts'
import { settleRead } from './settle-read.ts'
import { childrenOf, readChildren } from './sitemap-index.ts'

/** Takes a document in, got or handed in: only if its bytes are other ones is it read. */
export async function takeIn(
  state: SourceState,
  document: Document,
  answered: Omit<Answer, 'bodyHash'>,
  context: PollContext,
): Promise<SourceReport> {
  const bodyHash = createHash('sha256').update(document.bytes).digest('hex')
  const answer = { ...answered, bodyHash }
  if (bodyHash === state.bodyHash) return takeUnchanged(state, answer, context)
  const read = readDocument(state, document, context.clock())
  if (!read.ok) return settleUnreadable(state, read, answer, context)
  const { feed } = read
  if (feed.format === 'page' && state.source.kind !== 'page' && !answer.isIngest) {
    const barred = await context.guest.waitForPage(document.url, context.outside)
    if (barred) return settleWait(state, barred, context)
  }
  if (isIndex(feed)) return takeIndex(state, feed, answer, context)
  const { items, warnings } = itemsToDecide(feed)
  const whole = { ...feed, warnings: [...announced(feed), ...feed.warnings, ...warnings] }
  return settleRead(
    state,
    { feed: whole, documents: [{ items, isBaseline: false }], children: [] },
    answer,
    context,
  )
}

/** A feed says more, and costs the site less, than its list page. */
function announced({ format, discovered }: Feed): string[] {
  const feeds = discovered.map(({ url }) => url).slice(0, 5)
  return format === 'page' && feeds.length > 0 ? [`the page announces feeds: ${feeds.join(', ')}`] : []
}

/** A document that is what it was; the documents that an index names may have changed all the same. */
export async function takeUnchanged(
  state: SourceState,
  answer: Answer,
  context: PollContext,
): Promise<SourceReport> {
  const { children } = state.memory
  if (children.length === 0) return settleUnchanged(state, answer, context)
  const index = { ...emptyFeed('sitemap'), children: children.map(({ url }) => url) }
  // What is the same as ever is no other source, wherever it came from.
  return takeIndex(state, index, { ...answer, elsewhere: null }, context)
}

function isIndex({ items, children }: Feed): boolean {
  return items.length === 0 && children.length > 0
}

async function takeIndex(
  state: SourceState,
  index: Feed,
  answer: Answer,
  context: PollContext,
): Promise<SourceReport> {
  const children = childrenOf(index.children, state.memory.children, state.baselineAt === null)
  const looked = await readChildren(state, children, context)
  if (looked.wait) return settleWait(state, looked.wait, context)
  if (looked.failed) return settleFailure(state, looked.failed, context)
  const parts = looked.read.map(({ feed, isBaseline }) => ({ ...itemsToDecide(feed), feed, isBaseline }))
  const [first] = parts
  const feed: Feed = {
    ...index,
    title: index.title || (first?.feed.title ?? ''),
    language: index.language ?? first?.feed.language ?? null,
    items: parts.flatMap((part) => part.items),
    warnings: [
      ...index.warnings,
      ...looked.warnings,
      ...parts.flatMap((part) => [...part.feed.warnings, ...part.warnings]),
    ],
  }
  return settleRead(state, { feed, documents: parts, children: looked.children }, answer, context)
}
