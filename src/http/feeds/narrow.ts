import type { Narrowed } from '../../library/narrow.ts'
import type { NewsroomRefusal } from '../../newsroom/answer.ts'
import { inLanguage } from '../../topics/query/in-vietnamese.ts'
import { inBoth } from '../../web/messages/messages.ts'
import type { HttpContext } from '../context.ts'
import { libraryOf } from '../objects.ts'
import { ownConcepts } from '../own-concepts.ts'
import { questionOf } from '../question.ts'
import { shownEvidence } from '../searching.ts'
import type { FeedContent, FeedItem } from './content.ts'

/**
 * A page of a feed with those of its entries alone that match a query besides: the Library judges the articles of their
 * stories, so an entry is the same here as in the whole feed, with one reason more.
 */
export async function narrowed(
  c: HttpContext,
  content: FeedContent,
  query: string,
): Promise<{ ok: true; value: FeedContent } | NewsroomRefusal> {
  const asked = await questionOf(query, () => ownConcepts(c))
  if (!asked.ok) return asked
  const library = libraryOf(c.env, c.get('settings'))
  const entries = content.items.map(({ article, also = [] }) => [article.id, ...also.map(({ id }) => id)])
  const items: FeedItem[] = []
  const { title, language } = content
  const nameOf = (query: string) => inLanguage(query, language === 'en' ? 'en' : 'vi')
  let canonical = ''
  let done = 0
  do {
    const answer = await library.narrow(asked.value, entries.slice(done))
    if (!answer.ok) return { ok: false, code: 'query', error: answer.error }
    canonical = answer.query.canonical
    for (const match of answer.value.matches) {
      const item = content.items[done + match.entry]
      if (item) items.push(withReason(item, match, nameOf(canonical)))
    }
    done += answer.value.judged
  } while (done < entries.length)
  return {
    ok: true,
    value: {
      ...content,
      title: `${title}: ${nameOf(canonical)}`,
      description: inBoth((t, locale) => t.feeds.narrowed(title, inLanguage(canonical, locale))),
      items,
      updatedAt: Math.max(0, ...items.map(({ changedAt }) => changedAt)),
    },
  }
}

function withReason(item: FeedItem, match: Narrowed, topicName: string): FeedItem {
  const { article, sourceName, score, evidence } = match
  const of = article === item.article.id ? {} : { of: { id: article, sourceName } }
  const reason = { topic: '', topicName, score, evidence: shownEvidence(evidence), ...of }
  return { ...item, matches: [...item.matches, reason] }
}
