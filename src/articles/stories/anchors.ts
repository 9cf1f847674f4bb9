import type { Figure } from './figures.ts'
import { packedTelling, unpackedTelling } from './hashes.ts'
import type { Name } from './names.ts'
import { normalName, PROVINCE_NAMES } from './provinces.ts'

/** Names and figures of a text: kept of each is a hash, and how much it tells of which news it is, in tenths. */
const MAX_KEPT = 26
/** Names that stand in news of every kind. */
const COMMON = new Set(
  [
    ...PROVINCE_NAMES,
    ...'Việt Nam, Trung Quốc, Tổ quốc, Trung ương, Bắc Bộ, Miền Bắc, Miền Trung, Miền Nam, Quốc khánh, Cách mạng'.split(
      ', ',
    ),
  ].map((name) => lastWords(normalName(name))),
)
const TELLING_KINDS = new Set(['xa', 'thon', 'nguoi', 'cong ty', 'truong', 'song', 'cau'])

/** A name is known by its last two words: papers leave out the first ones. */
export function lastWords(name: string): string {
  return name.split(' ').slice(-2).join(' ')
}

/** Whether a name stands in news of every kind. */
export function isCommonName(name: string): boolean {
  return COMMON.has(lastWords(name))
}

export function keptNames(names: readonly Name[]): string {
  const kept = new Map<string, number>()
  for (const { kind, words } of names) {
    const name = lastWords(words.join(' '))
    const telling = COMMON.has(name)
      ? 2
      : TELLING_KINDS.has(kind) || words.length > 2
        ? 9
        : words.length > 1
          ? 7
          : 5
    kept.set(name, Math.max(kept.get(name) ?? 0, telling))
  }
  return packedTelling(mostTelling(kept))
}

export function keptFigures(
  figures: readonly Figure[],
  days: readonly string[],
  keyOf: (figure: Figure) => string,
): string {
  const kept = new Map<string, number>()
  for (const figure of figures) if (figure.unit !== '') kept.set(keyOf(figure), tellingOf(figure))
  for (const day of days) kept.set(day, 4)
  return packedTelling(mostTelling(kept))
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
