import type { EvidenceCard } from '../events.ts'
import type { Glance } from '../library/glance.ts'
import type { Answered } from '../library/library.ts'
import type { Found, SearchAnswer } from '../library/search.ts'
import type { NewsroomRefusal } from '../newsroom/answer.ts'
import type { HttpContext } from './context.ts'
import type { FeedItem } from './feeds/content.ts'
import { libraryOf } from './objects.ts'
import { ownConcepts } from './own-concepts.ts'
import { questionOf } from './question.ts'
import type { SearchWish } from './search-wish.ts'

/** What the Library has for a query as it was typed; else why that cannot be said. */
export async function askLibrary(
  c: HttpContext,
  query: string,
  page: Pick<SearchWish, 'before' | 'skip' | 'limit'>,
): Promise<Extract<Answered<SearchAnswer>, { ok: true }> | NewsroomRefusal> {
  const asked = await questionOf(query, () => ownConcepts(c))
  if (!asked.ok) return asked
  const answer = await libraryOf(c.env, c.get('settings')).search(asked.value, page)
  return answer.ok ? answer : { ok: false, code: 'query', error: answer.error }
}

/** The same at a glance, for who is still writing the query. */
export async function glanceLibrary(
  c: HttpContext,
  query: string,
): Promise<Extract<Answered<Glance>, { ok: true }> | NewsroomRefusal> {
  const asked = await questionOf(query, () => ownConcepts(c))
  if (!asked.ok) return asked
  // Also where it names none: phrases of the query may be wordings of one.
  const own = await ownConcepts(c)
  if (!own.ok) return own
  const answer = await libraryOf(c.env, c.get('settings')).glance({ query, concepts: own.value })
  return answer.ok ? answer : { ok: false, code: 'query', error: answer.error }
}

/** A match as pages and feeds show one, on the query in a topic's place. */
export function foundItem({ score, evidence, ...entry }: Found, topicName: string): FeedItem {
  return { ...entry, matches: [{ topic: '', topicName, score, evidence: shownEvidence(evidence) }] }
}

/** Of what was found, what stands in a text that is shown. */
export function shownEvidence(evidence: Found['evidence']): EvidenceCard[] {
  return evidence.filter((piece) => isShown(piece))
}

function isShown(piece: Found['evidence'][number]): piece is Found['evidence'][number] & EvidenceCard {
  return piece.field === 'title' || piece.field === 'lead' || piece.field === 'body'
}
