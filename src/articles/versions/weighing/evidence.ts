import type { Change } from '../../../events.ts'
import type { Pair } from '../comparing/align.ts'
import { change } from '../comparing/shown.ts'
import type { Versions } from '../comparing/sides.ts'
import type { Said } from '../reading/sentences.ts'
import type { Rewording } from './rewording.ts'
import type { Vocabulary } from './words.ts'

/** A sign that an edit is more than polish; signs that weigh 1 together make it material. */
export interface Evidence {
  /** Of signs of one kind only the strongest counts: polish has many of a kind. */
  kind:
    | 'words'
    | 'headline'
    | 'names'
    | 'denial'
    | 'marker'
    | 'death'
    | 'replaced'
    | 'added'
    | 'removed'
    | 'resolved'
    | 'named'
    | 'charge'
  weight: number
  change: Change
}

/** What the signs are looked for in. */
export interface Edit {
  versions: Versions
  before: Vocabulary
  after: Vocabulary
  /** Sentences that were edited, the headline first if it was. */
  rewordings: readonly Rewording[]
  /** Sentences that were added or removed: one side of each is missing. */
  alone: readonly Pair[]
  /** Sentences that came where others went. */
  replaced: readonly (readonly [before: Said, after: Said])[]
}

/** A sentence that says something else now. */
export function changeOf(before: Said, after: Said): Change {
  return change(before.field === 'title' ? 'headline' : 'meaning', before.text, after.text)
}
