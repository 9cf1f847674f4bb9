import type { Change } from '../../../events.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'
import type { Range } from './differences.ts'
import { isPerson, type Name, namesIn } from './names.ts'
import { change, wordsOf } from './shown.ts'
import type { Sides, Versions } from './sides.ts'
import { wholeName } from './whole-names.ts'

/** Names that gained or lost a syllable: `Công ty An Hòa`, `Công ty An Hòa Phát`. */

/** The last words of what a firm is, and what lies somewhere. */
const FIRMS = words('ty đoàn nghiệp hãng trường viện xã phường thôn ấp bản huyện')
/** So far before a name stands what it is: `Công ty TNHH Thực phẩm An Hòa`. */
const REACH = 8
/** Of fewer words, one more makes a name fuller: `Nguyễn Nam`, `Nguyễn Văn Nam`. */
const FULL_NAME = 3

/** A name of another firm, place or person, by a syllable more or less; a fuller name of the same is none. */
export function grownName({ before, after, difference }: Sides, versions: Versions): Change[] {
  const [b, a] = [difference.before, difference.after]
  const isGrown = b.from === b.to
  if (Math.abs(b.to - b.from - (a.to - a.from)) !== 1 || (b.to > b.from && a.to > a.from)) return []
  const [short, long, range, at] = isGrown ? [before, after, a, b.from] : [after, before, b, a.from]
  const [whole] = namesIn(long, range, versions.proper)
  const part = namesIn(short, { from: Math.max(0, at - 1), to: at + 1 }, versions.proper).find(
    (name) => whole && isRest(name, whole, range),
  )
  // `Công ty TNHH Hải Đăng`
  if (!/^\p{Lu}(?:\p{Ll}|$)/u.test(wordsOf(long, range).normalize('NFC'))) return []
  const known = isGrown ? versions.before : versions.after
  if (!whole || !part || known.has(whole.keys) || !isTelling(short, part)) return []
  const [one, other] = isGrown ? [part, whole] : [whole, part]
  return [change('name', wholeName(before, one), wholeName(after, other))]
}

/** Whether a name is all of another but the syllable in a range. */
function isRest({ keys }: Name, whole: Name, { from }: Range): boolean {
  return whole.keys.filter((_, at) => whole.from + at !== from).join(' ') === keys.join(' ')
}

function isTelling(said: Said, name: Name): boolean {
  if (name.keys.length < 2) return false
  if (isPerson(said, name) && name.keys.length >= FULL_NAME) return true
  return said.pieces
    .slice(Math.max(0, name.from - REACH), name.from)
    .some(({ key }, at, all) => FIRMS.has(key) && !all.slice(at).some(({ isApart }, i) => i > 0 && isApart))
}
