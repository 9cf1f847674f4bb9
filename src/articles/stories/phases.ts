import type { Sketch } from './sketch.ts'

/**
 * What a matter goes through, step by step, as titles say it without marks. Two titles that name different steps of one way tell
 * different news: a trial begins, and days later it ends.
 */
const WAYS: readonly (readonly (readonly string[])[])[] = [
  [
    ['khoi to', 'bat tam giam'],
    ['de nghi truy to', 'truy to', 'cao trang'],
    ['xet xu', 'hau toa', 'ra toa', 'mo phien toa'],
    ['tuyen an', 'tuyen phat', 'linh an', 'nam tu', 'thang tu', 'an tu', 'tu hinh', 'chung than'],
    ['khang cao', 'phuc tham', 'y an'],
  ],
  [
    ['truoc chung ket', 'truoc tran', 'sap dien ra', 'chuan bi', 'truoc gio', 'san sang'],
    ['khai mac', 'be giang', 'khai giang'],
    ['be mac', 'tong ket', 'vo dich', 'gianh'],
  ],
  [['khoi cong', 'dong tho'], ['hop long'], ['thong xe', 'khanh thanh', 'dua vao su dung', 'ban giao']],
  [
    ['de xuat', 'du thao', 'lay y kien', 'trinh'],
    ['thong qua', 'ban hanh', 'phe duyet'],
    ['trien khai', 'quan triet', 'hoc tap', 'ky vong', 'huong ung'],
  ],
  [
    ['phong toa', 'truy bat', 'truy tim', 'truy na'],
    ['bi bat', 'da bat', 'bat duoc', 'bat giu', 'bat nghi pham', 'dau thu'],
  ],
  [
    ['mat tich', 'tim kiem'],
    ['tim thay thi the', 'da tim thay', 'tim duoc'],
  ],
]

/** Why two titles are of different steps; null where they are not. */
export function phaseConflict(a: Sketch, b: Sketch): string | null {
  for (const way of WAYS) {
    const [inA, inB] = [lastStep(a.title.words, way), lastStep(b.title.words, way)]
    if (inA !== null && inB !== null && inA !== inB) return `steps ${inA} / ${inB}`
  }
  return null
}

/** The last step that a title names: what came before is named to say of which matter it is. */
function lastStep(words: string, way: readonly (readonly string[])[]): number | null {
  const text = ` ${words.toLowerCase()} `
  const step = way.findLastIndex((phrases) => phrases.some((phrase) => text.includes(` ${phrase} `)))
  return step < 0 ? null : step
}
