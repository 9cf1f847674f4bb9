import { phrases, type Words } from './words.ts'

/** Kinds that the National Assembly numbers without letters of their own, and whose name stands before the number. */
const LAWS = phrases(['Luật', 'Bộ luật', 'Pháp lệnh'].map((kind) => [kind, kind] as const))
const OTHERS = phrases(['Nghị quyết', 'Nghị định', 'Quyết định'].map((kind) => [kind, kind] as const))
/** `Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế`: the longest that stands before a number as a rule. */
const LONGEST = 16
const END = /[.;:!?…\n]/
/** The last letters of another law's number. */
const OTHER_NUMBER = /^(?:qh|ubtvqh)\d/
/** Names have a capital; a law that changes others begins so. */
const BEGINS_NAME = /^(?:\p{Lu}|sửa$)/u

/** `Luật Đất đai số 31/2024/QH15`: the kind of the law whose name ends before a token, where its number begins. */
export function lawNamedBefore(words: Words, to: number): string | null {
  for (let at = to - 1; at > 0 && at >= to - LONGEST && !END.test(words.gap(at + 1)); at -= 1) {
    if (OTHERS.before(words, at) || OTHER_NUMBER.test(words.tokens[at]?.normal ?? '')) return null
    const law = LAWS.before(words, at)
    if (!law || words.tokens[law.from - 1]?.normal === PHAP) continue
    if (BEGINS_NAME.test(words.written(at).normalize('NFC'))) return law.value
  }
  return null
}

/** Of `pháp luật`, which is no law. */
const PHAP = 'phap\u0301'
