import { isInitial } from '../reading/capitals.ts'
import { phraseList, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import type { Range } from './differences.ts'
import { ENDS, wordsOf } from './shown.ts'

/** Names as readers know them: of their words of two syllables only the first has a capital, and so they fall apart. */

/** Words of which names of bodies, firms and schools are made. */
const PARTS = phraseList([
  [
    'bệnh viện,trung tâm,y tế,đa khoa,quốc gia,quốc tế,trung ương,nhân dân,công ty,tập đoàn,tổng công ty,hợp tác xã,doanh nghiệp,' +
      'xí nghiệp,nhà máy,ngân hàng,cổ phần,thương mại,dịch vụ,sản xuất,xây dựng,đầu tư,thực phẩm,nội thất,vận tải,du lịch,' +
      'trường,tiểu học,trung học,trung học cơ sở,trung học phổ thông,phát triển nông thôn,quân y,cơ sở,phổ thông,mầm non,mẫu giáo,đại học,cao đẳng,học viện,viện,khoa học,công nghệ,kỹ thuật,' +
      'giáo dục,đào tạo,nông nghiệp,môi trường,tài nguyên,công thương,giao thông,tài chính,tư pháp,văn hóa,thể thao,thông tin,' +
      'truyền thông,công an,quân đội,biên phòng,kiểm lâm,hải quan,cảnh sát,kinh tế,quản lý,nghiên cứu,dân tộc,lao động,phụ nữ,' +
      'nông dân,thanh niên,cựu chiến binh,chữ thập đỏ,cao tốc,phát triển,nhiệt đới,sản nhi,phụ sản,y học,cổ truyền,dân lập',
    true,
  ],
])
/** No name has more words. */
const LONGEST = 14

/** A name with the rest of its words: `Bệnh viện Đa khoa` for `Đa`, `Viện Bỏng Quốc gia` for `Viện Bỏng Quốc`. */
export function wholeName(said: Said, { from, to }: Range): string {
  const parts = phrasesIn(PARTS, said.pieces)
  let range = { from, to }
  for (let grown = wider(said, range, parts); grown; grown = wider(said, range, parts)) range = grown
  return wordsOf(said, range)
}

function wider(said: Said, { from, to }: Range, parts: readonly Range[]): Range | null {
  if (to - from >= LONGEST) return null
  const { pieces } = said
  const isCapital = (at: number) => pieces[at]?.isCapital === true
  const isClose = (at: number) => pieces[at] !== undefined && !pieces[at]?.isApart
  if (isCapital(from - 1) && isClose(from) && isShort(said, from - 1)) return { from: from - 1, to }
  const ahead = parts.find((part) => part.from < from && part.to >= from && isCapital(part.from))
  if (ahead && isClose(from)) return { from: ahead.from, to }
  // `Thực phẩm An Hòa`: a word with a small second syllable between two of the name's.
  const isWithin = isClose(from) && isClose(from - 1) && isCapital(from - 2) && !isInitial(said, from - 2)
  const between = pieces[from - 1]
  if (
    isWithin &&
    between?.kind === 'word' &&
    !between.isCapital &&
    !ENDS.has(between.key) &&
    isPart(parts, from - 2)
  )
    return { from: from - 2, to }
  const behind = parts.find(
    (part) => part.from <= to && part.to > to && isCapital(part.from) && part.from >= from,
  )
  if (behind && Array.from({ length: behind.to - to }, (_, i) => to + i).every(isClose))
    return { from, to: behind.to }
  return null
}

/** `TNHH`, `CP`. */
function isShort(said: Said, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(wordsOf(said, { from: at, to: at + 1 }))
}

function isPart(parts: readonly Range[], at: number): boolean {
  return parts.some(({ from, to }) => from <= at && to > at)
}
