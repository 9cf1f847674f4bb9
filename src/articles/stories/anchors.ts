import { withoutMarks } from '../../text/marks.ts'
import { type Figure, unitClass } from './figures.ts'
import { hashOf, packed, packedTelling, unpacked, unpackedTelling } from './hashes.ts'
import type { Name } from './names.ts'
import { normalName, PROVINCE_NAMES } from './provinces.ts'

/** Names (without marks, which some papers leave out) and figures of a text: kept of each is a hash, and how much it tells of which news it is, in tenths. */
const MAX_KEPT = 26
const MAX_DAYS = 8
/** What a name of two words tells. */
const OF_WORDS = 6
/** Names that stand in news of every kind, in 2025 and 2026: places, contests, who is in office. */
const COMMON = new Set(
  [
    ...PROVINCE_NAMES,
    ...(
      'Việt Nam, Trung Quốc, Mỹ, Nga, Ukraine, Anh, Pháp, Đức, Tây Ban Nha, Nhật Bản, Hàn Quốc, Ấn Độ, Thái Lan, Lào, ' +
      'Campuchia, Malaysia, Indonesia, Singapore, Canada, Israel, Iran, Argentina, Trung Đông, Đông Nam Á, Châu Á, Châu Âu, ' +
      'Biển Đông, Âu, Á, Phi, Washington, Bắc Kinh, Tổ quốc, Trung ương, Bắc Bộ, Miền Bắc, Miền Trung, Miền Nam, Quốc khánh, Cách mạng, ' +
      'Tháng Tám, World Cup, Asian Cup, SEA Games, Champions League, V League, VNeID, Tô Lâm, Lương Cường, ' +
      'Phạm Minh Chính, Lê Minh Hưng, Trần Thanh Mẫn, Tập Cận Bình, Trump, Donald Trump, Putin, Zelensky'
    ).split(', '),
  ].map((name) => lastWords(withoutMarks(normalName(name)))),
)
const TELLING_KINDS = new Set(['xa', 'thon', 'nguoi', 'cong ty', 'truong', 'song', 'cau'])

/** A name is known by its last two words: papers leave out the first ones. */
export function lastWords(name: string): string {
  return name.split(' ').slice(-2).join(' ')
}

/** Whether a name stands in news of every kind. */
export function isCommonName(name: string): boolean {
  return COMMON.has(lastWords(withoutMarks(name)))
}

export function keptNames(names: readonly Name[]): string {
  const kept = new Map<string, number>()
  for (const { kind, words } of names) {
    const name = lastWords(withoutMarks(words.join(' ')))
    const telling = tellingOfName(name, kind, words.length)
    kept.set(name, Math.max(kept.get(name) ?? 0, telling))
  }
  return packedTelling(mostTelling(kept))
}

/** A village, or a person in full, is in few news; a word that stands alone can be anybody's. */
function tellingOfName(name: string, kind: string, words: number): number {
  if (COMMON.has(name)) return 2
  if (TELLING_KINDS.has(kind) || (words > 2 && kind === '')) return 9
  return words > 1 ? OF_WORDS : 4
}

/** Under their units' classes (`figureKey`). */
export function keptFigures(figures: readonly Figure[]): string {
  const kept = new Map<string, number>()
  for (const figure of figures) if (figure.unit !== '') kept.set(figureKey(figure), tellingOf(figure))
  return packedTelling(mostTelling(kept))
}

export function keptDays(days: readonly string[]): string {
  return packed([...new Set(days)].slice(0, MAX_DAYS).map(hashOf))
}

/** What a figure is known by in all of a text: `#qui:2`, `nguoi:28`, `nguoi/chet:3`. */
export function figureKey({ unit, of, value, isLabel }: Figure): string {
  const kind = unitClass(unit)
  return `${isLabel ? '#' : ''}${kind}${kind === 'nguoi' && of ? `/${of}` : ''}:${rounded(value)}`
}

/** Four digits tell figures apart. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4))
}

/** A number tells the more the less it is rounded. */
function tellingOf({ value, isLabel }: Figure): number {
  if (isLabel) return 2
  const digits = String(Number(value.toPrecision(6)))
    .replace('.', '')
    .replace(/0+$/, '').length
  return digits >= 3 ? 9 : value <= 10 && Number.isInteger(value) ? 2 : 5
}

function mostTelling(things: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...things].sort(([, a], [, b]) => b - a).slice(0, MAX_KEPT))
}

/** How much the names, or the figures, tell that two texts share. */
export function sharedTelling(a: string, b: string): number {
  const others = unpackedTelling(b)
  let sum = 0
  for (const [hash, telling] of unpackedTelling(a)) sum += Math.min(telling, others.get(hash) ?? 0)
  return sum / 10
}

/** How many names of two words and more both have, common ones apart. */
export function sharedNames(a: string, b: string): number {
  const others = unpackedTelling(b)
  let count = 0
  for (const [hash, telling] of unpackedTelling(a))
    if (Math.min(telling, others.get(hash) ?? 0) >= OF_WORDS) count += 1
  return count
}

export function sharesDay(a: string, b: string): boolean {
  const others = new Set(unpacked(b))
  return unpacked(a).some((day) => others.has(day))
}
