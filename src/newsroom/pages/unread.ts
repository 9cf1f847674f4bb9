import { archiveKey } from '../../articles/archive.ts'
import type { Article, UnreadPage } from '../../articles/article.ts'
import { writeArticle } from '../news/archive-rows.ts'
import type { Work } from '../news/match-article.ts'
import type { PageOutcome } from './ask-page.ts'

/** As much of a page's own name as tells people what it is. */
const MAX_SHOWN = 200

/** Why a page gave its article no text; null where it did, or was not asked for. */
export function unreadOf(outcome: PageOutcome | { kind: 'off' }): UnreadPage | null {
  switch (outcome.kind) {
    case 'forbidden':
      return { why: 'robots' }
    case 'missing':
    case 'failed':
      return whyOf(outcome)
    case 'read':
    case 'unchanged':
    case 'later':
    case 'off':
      return null
  }
}

function whyOf({ why }: Extract<PageOutcome, { kind: 'missing' | 'failed' }>): UnreadPage {
  switch (why.kind) {
    case 'failed':
    case 'unreadable':
      return { why: why.reason }
    case 'no_article': {
      const { kind, title, warnings } = why.page
      const code = kind === 'other' ? (warnings.at(-1)?.code ?? kind) : kind
      return { why: code.replaceAll('-', '_'), ...shown(title) }
    }
    case 'other_page':
      return { why: why.kind, ...shown(why.title) }
    case 'broken':
      return { why: why.kind }
  }
}

function shown(title: string | null): Pick<UnreadPage, 'shown'> {
  return title === null ? {} : { shown: title.slice(0, MAX_SHOWN) }
}

/** Keeps with an article why its page was given up. */
export function keepUnread({ sql, dirty }: Work, article: Article, unread: UnreadPage | undefined): void {
  if (!unread || article.textFrom) return
  writeArticle(sql, { ...article, unread })
  dirty.add(archiveKey(article))
}
