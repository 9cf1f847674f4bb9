import { domainToUnicode } from 'node:url'
import type { Answer } from '../newsroom/answer.ts'
import type { Source } from '../newsroom/sources/source.ts'
import type { SourceState } from '../newsroom/sources/source-rows.ts'
import type { HttpContext } from './context.ts'
import { makeId } from './make-id.ts'
import { newsroomOf } from './objects.ts'
import type { NewSource } from './schemas.ts'

/** Pages of the operator that stand beside those of sources (/admin/sources/…). */
const RESERVED = ['new', 'preview']

/** Adds a source; an id that was not given is made of its name. `isAlone`: not where another one reads its address. */
export async function createSource(
  c: HttpContext,
  { id, ...given }: NewSource,
  isAlone = false,
): Promise<Answer<SourceState>> {
  if (id !== undefined && RESERVED.includes(id)) return { ok: false, code: 'exists' }
  const source = completed(given)
  const made = makeId(source.name)
  const own = id ?? (RESERVED.includes(made) ? `${made}-1` : made)
  return newsroomOf(c.env, c.get('settings')).createSource(
    { ...source, id: own },
    { isIdMade: id === undefined, isAlone },
  )
}

/** What is not said is the host's name, and for the first document to decide. */
function completed(given: Omit<NewSource, 'id'>): Omit<Source, 'id'> {
  const { name, kind = given.selectors ? 'page' : undefined, ...rest } = given
  return {
    ...rest,
    name: name ?? domainToUnicode(new URL(given.url).hostname.replace(/^www\./, '')),
    kind: kind ?? 'feed',
    isNameGiven: name !== undefined,
    isKindGiven: kind !== undefined,
  }
}
