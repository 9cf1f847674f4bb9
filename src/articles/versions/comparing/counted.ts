import type { Change } from '../../../events.ts'
import { phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import type { Range } from './differences.ts'
import { change, wordsOf } from './shown.ts'
import { FEW, type Sides, sizeOf } from './sides.ts'

/** What stands behind a figure and makes another one of it: lines of words of which each excludes the others of its group. */
const GROUPS: readonly (readonly string[])[] = [
  ['giây', 'phút', 'giờ', 'ngày', 'tuần', 'tháng', 'quý', 'năm', 'nhiệm kỳ'],
  ['người,nhân khẩu,lao động', 'hộ,hộ dân,hộ gia đình,gia đình'],
  ['xã', 'phường', 'huyện', 'tỉnh', 'thôn,bản,ấp', 'tổ dân phố'],
  ['đảng viên', 'chi bộ', 'đảng bộ', 'tổ chức đảng', 'đoàn viên', 'quần chúng,quần chúng ưu tú'],
  ['đồng', 'euro', 'nhân dân tệ', 'won', 'yên', 'bảng anh'],
  ['sào', 'mẫu', 'công đất'],
  ['sào', 'ha', 'mẫu'],
  ['kg', 'tấn', 'tạ', 'yến'],
]

type Line = readonly (readonly [group: number, line: number])[]

const lines = new Map<string, [number, number][]>()
for (const [group, all] of GROUPS.entries())
  for (const [line, names] of all.entries())
    for (const name of names.split(',')) lines.set(name, [...(lines.get(name) ?? []), [group, line]])

const UNITS = phraseList<Line>(lines)
/** So far behind a figure a unit belongs to it: `58 triệu đồng/người/năm`. */
const NEAR = 5

/** `28 tháng` became `28 ngày`. */
export function differentUnits({ before, after, difference }: Sides): Change[] {
  if (sizeOf(difference) > FEW) return []
  const [was, is] = [unitIn(before, difference.before), unitIn(after, difference.after)]
  const isOther = was?.some(([group, line]) =>
    is?.some(([otherGroup, otherLine]) => group === otherGroup && line !== otherLine),
  )
  const figure = figureBefore(after, difference.after.from)
  const known = figureBefore(before, difference.before.from)
  if (!isOther || figure === null || known === null) return []
  return [
    change(
      'figure',
      wordsOf(before, { from: known, to: difference.before.to }),
      wordsOf(after, { from: figure, to: difference.after.to }),
    ),
  ]
}

/** The lines of the unit that a range is, and nothing else. */
function unitIn({ pieces }: Said, { from, to }: Range): Line | undefined {
  const [only] = phrasesIn(UNITS, pieces.slice(from, to))
  return only && only.from === 0 && only.to === to - from ? only.value : undefined
}

function figureBefore({ pieces }: Said, from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at -= 1) {
    if (pieces[at]?.kind === 'figure') return at
    if (/^[^/]*[,.;:]/.test(pieces[at]?.isApart && !isRate(pieces, at) ? ',' : '')) return null
  }
  return null
}

/** `/người` is apart by its slash, and belongs to the figure all the same. */
function isRate(pieces: Said['pieces'], at: number): boolean {
  return pieces[at]?.kind === 'word' && pieces[at]?.isApart === true
}
