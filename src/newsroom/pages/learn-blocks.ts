import { archiveKey } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import { documentsOf } from '../../articles/documents.ts'
import { blockOf } from '../../articles/page/block.ts'
import type { PageArticle } from '../../articles/page/page-article.ts'
import { logEvent } from '../../log.ts'
import { readArticle } from '../news/archive-rows.ts'
import type { Work } from '../news/match-article.ts'
import { rewrite } from '../news/settle-text.ts'
import { markDirty } from '../publishing/pending.ts'
import { noteBlocks } from './block-rows.ts'

/**
 * Learns from an article's page what stands on all pages of its source. What it teaches is taken out of the page, which
 * is answered, and of the articles that were archived with it; matches stay monotone. Runs inside a transaction.
 */
export function learnBlocks(work: Work, article: Article, page: PageArticle): PageArticle {
  const { sql, now } = work
  const { blocks, articles } = noteBlocks(sql, article, { blocks: page.blocks, texts: textsOf(page) }, now)
  if (blocks.size === 0) return page
  logEvent('blocks.learnt', { source: article.source, article: article.hash, blocks: blocks.size })
  markDirty(sql, [`source:${article.source}`], 'matches')
  for (const hash of articles) {
    const before = readArticle(sql, hash)
    if (before?.textFrom === 'page') clean(work, before, blocks)
  }
  return {
    ...page,
    lead: isBlock(page.lead, blocks) ? '' : page.lead,
    paragraphs: page.paragraphs.filter((paragraph) => !isBlock(paragraph, blocks)),
  }
}

function textsOf({ lead, paragraphs }: PageArticle): Map<string, string> {
  return new Map([lead, ...paragraphs].map((text) => [blockOf(text) ?? '', text]))
}

function clean(work: Work, before: Article, blocks: ReadonlySet<string>): void {
  const lines = before.body.split('\n')
  const kept = lines.filter((line) => !isBlock(line, blocks))
  if (kept.length === lines.length) return
  const texts = { ...before, body: kept.join('\n') }
  work.dirty.add(archiveKey(before))
  rewrite(work, before, { ...texts, documents: documentsOf(texts) })
}

function isBlock(paragraph: string, blocks: ReadonlySet<string>): boolean {
  const block = blockOf(paragraph)
  return block !== null && blocks.has(block)
}
