import { splitTone, withoutMarks } from '../../../text/marks.ts'
import { isSyllable } from '../../../text/syllables.ts'
import { isInitial } from '../reading/capitals.ts'
import { phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Piece } from '../reading/piece.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'
import { isAlias } from './aliases.ts'
import type { Range } from './differences.ts'
import type { Whole } from './whole.ts'

/** Names of people, places and bodies: runs of words with capitals. */

/** Titles and words of courtesy, which may come and go before a name, and offices that somebody holds. */
export const ROLES = phraseList<'courtesy' | 'office'>([
  ['ông,bà,anh,chị,cụ,em,cháu,đồng chí,thầy,cô,bác,chú,nsnd,nsưt,nghệ nhân,ủy viên,thường trực', 'courtesy'],
  [
    'ts,ths,pgs,gs,bs,ks,cn,kts,tiến sĩ,thạc sĩ,giáo sư,phó giáo sư,bác sĩ,kỹ sư,luật sư,nhà báo,nhà văn,nhạc sĩ,nghệ sĩ,' +
      'linh mục,hòa thượng,thượng tọa,đại đức,đại tướng,thượng tướng,trung tướng,thiếu tướng,đại tá,thượng tá,trung tá,' +
      'thiếu tá,đại úy,thượng úy,trung úy,thiếu úy,' +
      'tổng bí thư,bí thư,phó bí thư,chủ tịch,phó chủ tịch,chủ nhiệm,phó chủ nhiệm,giám đốc,phó giám đốc,tổng giám đốc,' +
      'phó tổng giám đốc,trưởng ban,phó trưởng ban,phó ban,trưởng phòng,phó trưởng phòng,phó phòng,trưởng đoàn,' +
      'phó trưởng đoàn,trưởng công an,phó trưởng công an,chánh văn phòng,phó chánh văn phòng,chánh thanh tra,' +
      'bộ trưởng,thứ trưởng,thủ tướng,phó thủ tướng,cục trưởng,phó cục trưởng,vụ trưởng,viện trưởng,phó viện trưởng,' +
      'hiệu trưởng,phó hiệu trưởng,trưởng khoa,đội trưởng,phó đội trưởng,tổ trưởng,trưởng trạm,kế toán trưởng,' +
      'chi cục trưởng,trưởng thôn,người phát ngôn,nguyên,cựu,phó,trưởng,quyền',
    'office',
  ],
])
/** What begins a sentence and is no name, though a name may follow. */
const BEGINNERS = words(
  'tại theo ở từ trong ngoài sau trước sáng chiều tối đêm trưa hôm ngày khi nếu vì do bởi với cùng các những một mọi ' +
    'dự tham phát kết để nhằm được bị đến về qua hiện đây đó này tuy nhưng mặc song còn riêng đặc trên dưới giữa có không ' +
    'chưa đã đang sẽ vừa mới năm tháng tuần quý nhờ bằng cho và là như thời nhiều hai ba người vụ phía thay cũng ngoài',
)
const SURNAMES = words(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đào lương mai tạ lưu chu hà tô tống ' +
    'doãn phùng vương quách kiều cao thái lò vàng giàng quàng lường hà lâm tăng trương nông triệu thạch sơn',
)
const COURTESY = words('ông bà anh chị cụ cháu em cô chú bác can cáo phạm nhân chí')
/** What bodies of state and Party begin with: somebody belongs to them, and it need not be said. */
const BODIES = words(
  'ban sở bộ cục chi hội đảng ủy ubnd hđnd mttq trung tỉnh huyện thành quốc nhà đoàn phòng văn thường chấp',
)
/** Where a place lies. */
const WIDER = words('huyện tỉnh thành phố thị quận')
const AND = words('và cùng lẫn')
/** No name has more words. */
const MOST_WORDS = 12
/** A letter or two that were mistyped. */
const MOST_MISTYPED = 2
/** A shorter word at the beginning of a sentence may be mistyped. */
const LEAST_FOREIGN = 5

export interface Name {
  keys: string[]
  from: number
  to: number
}

/** The names of which a part stands in a range, whole. */
export function namesIn(said: Said, { from, to }: Range, proper: ReadonlySet<string>): Name[] {
  return namesOf(said, proper).filter((name) => name.from < to && name.to > from)
}

/** One sentence is asked for each of its differences. */
const known = new WeakMap<Said, readonly Name[]>()

function namesOf(said: Said, proper: ReadonlySet<string>): readonly Name[] {
  const found = known.get(said)
  if (found) return found
  const roles = rolePlaces(said)
  const isIn = (at: number) => !roles.has(at) && isProper(said, at, proper)
  const names: Name[] = []
  for (let at = 0; at < said.pieces.length; at += 1) {
    if (!isIn(at)) continue
    let to = at + 1
    while (to - at < MOST_WORDS && isIn(to) && !said.pieces[to]?.isApart) to += 1
    names.push({ keys: said.pieces.slice(at, to).map(({ key }) => key), from: at, to })
    at = to - 1
  }
  known.set(said, names)
  return names
}

/** Where titles and offices stand. `Kim Anh` is no Kim with a word of courtesy behind it. */
function rolePlaces({ pieces }: Said): ReadonlySet<number> {
  const roles = new Set<number>()
  for (const role of phrasesIn(ROLES, pieces)) {
    const isOfName =
      pieces[role.from - 1]?.isCapital && !roles.has(role.from - 1) && !pieces[role.from]?.isApart
    if (!isOfName) for (let at = role.from; at < role.to; at += 1) roles.add(at)
  }
  return roles
}

function isProper(said: Said, at: number, proper: ReadonlySet<string>): boolean {
  const piece = said.pieces[at]
  if (piece?.kind !== 'word' || !piece.isCapital) return false
  if (!said.tellsCapitals) return proper.has(piece.key)
  if (!isInitial(said, at) || proper.has(piece.key)) return true
  if (isForeign(said, at)) return true
  const next = said.pieces[at + 1]
  return next?.isCapital === true && !next.isApart && !BEGINNERS.has(piece.key)
}

/** `Indonesia`: no word of the language, nor an abbreviation. */
function isForeign({ text, pieces }: Said, at: number): boolean {
  const piece = pieces[at]
  const written = text.slice(piece?.start, piece?.end)
  return (
    piece !== undefined &&
    written.length >= LEAST_FOREIGN &&
    /^\p{Lu}\p{Ll}+$/u.test(written) &&
    !isWord(piece.key)
  )
}

/** Whether one name is not another way to write the other; `text` is the whole that the first stood in. */
export function isOtherName(before: Name, after: Name, text: Whole): boolean {
  const [b, a] = [before.keys, after.keys]
  if (isAlias(b, a) || isGrown(b, a) || isGrown(a, b)) return false
  // `ĐắkLắk`
  if (b.length !== a.length) return withoutMarks(b.join('')) !== withoutMarks(a.join(''))
  const changed = b.flatMap((key, at) => (key === a[at] ? [] : [[key, a[at] ?? ''] as const]))
  if (changed.every(([x, y]) => isMistyped(x, y))) return false
  // Mended after the other places where the name stands.
  const isNear = changed.every(([x, y]) => distance(x, y) <= MOST_MISTYPED)
  return !(isNear && a.length > 1 && text.has(a))
}

/** `HC`, `HCV`: one more letter of an abbreviation. */
function isGrown([short = '', ...rest]: readonly string[], [long = '', ...more]: readonly string[]): boolean {
  return (
    rest.length + more.length === 0 &&
    short.length > 1 &&
    long.length === short.length + 1 &&
    long.startsWith(short) &&
    !isWord(long)
  )
}

/** Whether words of the one are the beginnings of words of the other: `UBND`, `Ủy ban nhân dân`. */
export function isAbbreviation(before: readonly Piece[], after: readonly Piece[]): boolean {
  const keys = (some: readonly Piece[]) => some.map(({ key }) => key)
  return isShortFor(before, after) || isShortFor(after, before) || isAlias(keys(before), keys(after))
}

function isShortFor(short: readonly Piece[], long: readonly Piece[]): boolean {
  const initials = long.map(({ key }) => withoutMarks(key).charAt(0)).join('')
  const capitals = short.filter(({ isCapital }) => isCapital).map(({ key }) => key)
  const noWords = capitals.filter((key) => !isWord(key))
  // `Sở TN&MT`: the rest are words that stay.
  const letters = (noWords.length > 0 ? noWords : capitals).map((key) =>
    withoutMarks(key).replace(/^tw$/, 'tu'),
  )
  return letters.length > 0 && letters.every((key) => key.length > 1 && initials.includes(key))
}

/** Somebody who is named behind a word of courtesy, or with a family's name. */
export function isPerson({ pieces }: Said, { from, keys }: Name): boolean {
  return COURTESY.has(pieces[from - 1]?.key ?? '') || (keys.length > 1 && SURNAMES.has(keys[0] ?? ''))
}

/** Somebody who is named beside another: `và bà Lan`. */
export function isAnotherPerson(said: Said, name: Name): boolean {
  return (
    isPerson(said, name) &&
    said.pieces.slice(Math.max(0, name.from - 3), name.from).some(({ key }) => AND.has(key))
  )
}

/** One of several that stand side by side: with `và` or a comma at an end of what was taken away, and no place that it lies in. */
export function isListed({ pieces }: Said, name: Name, { from, to }: Range): boolean {
  const isBeside = [from, to - 1, to].some(
    (at) => AND.has(pieces[at]?.key ?? '') || (at !== to - 1 && pieces[at]?.isApart),
  )
  const isOffice = BODIES.has(name.keys[0] ?? '') || namesRole(pieces.slice(from, to))
  return (
    isBeside &&
    !isOffice &&
    name.keys.length > 1 &&
    !pieces.slice(from, name.from).some(({ key }) => WIDER.has(key))
  )
}

function namesRole(pieces: readonly Piece[]): boolean {
  return phrasesIn(ROLES, pieces).some(({ value }) => value === 'office')
}

/** A word that is none of the language, and nearly the other; foreign ones are near in a letter. */
function isMistyped(x: string, y: string): boolean {
  if (x.length < 3 || y.length < 3) return false
  const known = [x, y].filter(isWord).length
  return known < 2 && distance(x, y) <= (known === 1 ? MOST_MISTYPED : 1)
}

function isWord(key: string): boolean {
  const { letters, tone } = splitTone(key)
  return isSyllable(letters, tone)
}

/** Letters to be changed, added, dropped or swapped; words are short. */
export function distance(x: string, y: string): number {
  const [a, b] = [x.slice(0, 24).normalize('NFD'), y.slice(0, 24).normalize('NFD')]
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1))
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1)
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
