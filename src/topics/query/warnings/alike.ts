/** Words of the news as they look without marks, and two that look so, too. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    'ban bản bán, bao báo bão, bo bộ bỏ, can cần cán, cao cáo cạo, cau cầu câu, chay cháy chạy, chi chỉ chị',
    'chu chủ chú, co có cỏ, cong công cống, dan dân đàn, dang đảng đang, dat đất đạt, dien điện diện',
    'dong đồng đông, duong đường dương, gia giá già, hoa hóa hòa, hoc học hóc, lu lũ lú',
    'lua lúa lụa, ma mà mã, mua mưa mùa, nha nhà nhã, nhan nhân nhận, phuong phường phương, quan quân quận',
    'sat sát sạt, song sông sống, tai tài tại, than thân thần, thu thứ thủ, tinh tỉnh tình',
    'tran trần tràn, truong trường trưởng, tu tư tự, ti tỷ tí, vien viên viện, vu vụ vũ, xa xã xả, xe xé xẻ',
  ].flatMap((line) =>
    line.split(', ').map((row) => {
      const [bare = '', one, other] = row.split(' ')
      return [bare, `“${one}”, “${other}”`] as const
    }),
  ),
)

/** `“đảng”, “đang”` of `dang`; empty where none is known. */
export function alikeWithMarks(bare: string): string {
  return ALIKE.get(bare) ?? ''
}
