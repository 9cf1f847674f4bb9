/** The letters of a document's number that say its kind, and the kind's names; what they are short for comes first. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  NQ: ['Nghị quyết'],
  NQLT: ['Nghị quyết liên tịch'],
  CT: ['Chỉ thị'],
  ĐA: ['Đề án'],
  KH: ['Kế hoạch'],
  KHPH: ['Kế hoạch phối hợp'],
  KHLT: ['Kế hoạch liên tịch'],
  // The Party has both under the same letters.
  QĐ: ['Quyết định', 'Quy định'],
  QĐi: ['Quy định'],
  QyĐ: ['Quy định'],
  NĐ: ['Nghị định'],
  TT: ['Thông tư'],
  TTLT: ['Thông tư liên tịch'],
  TTLB: ['Thông tư liên bộ'],
  TB: ['Thông báo'],
  TBKL: ['Thông báo kết luận', 'Thông báo'],
  KL: ['Kết luận'],
  CTr: ['Chương trình', 'Chương trình hành động'],
  CTHĐ: ['Chương trình hành động', 'Chương trình'],
  CTrHĐ: ['Chương trình hành động', 'Chương trình'],
  CTPH: ['Chương trình phối hợp'],
  CTrPH: ['Chương trình phối hợp'],
  HD: ['Hướng dẫn'],
  HDLN: ['Hướng dẫn liên ngành'],
  CV: ['Công văn'],
  CĐ: ['Công điện'],
  BC: ['Báo cáo'],
  TTr: ['Tờ trình'],
  PL: ['Pháp lệnh'],
  L: ['Lệnh'],
  SL: ['Sắc lệnh'],
  QC: ['Quy chế'],
  QCPH: ['Quy chế phối hợp'],
  PA: ['Phương án'],
  VBHN: ['Văn bản hợp nhất'],
}
/** Kinds whose numbers have letters of the issuer alone. */
const WITHOUT_LETTERS = ['Luật', 'Bộ luật', 'Công thư']

/** A kind's letters as they are written, by slug and by their letters with đ. */
export interface KindCode {
  code: string
  names: readonly string[]
}
const BY_LETTERS = new Map<string, KindCode>(
  Object.entries(NAMES).flatMap(([code, names]) => {
    const letters = code.toLowerCase()
    return [letters, letters.replaceAll('đ', 'd')].map((key) => [key, { code, names }] as const)
  }),
)

/** The kind that letters in lower case stand for; with đ or, where a keyboard had none, d. */
export function kindOfLetters(letters: string): KindCode | undefined {
  return BY_LETTERS.get(letters)
}

/** Every kind's name, the longer before those that they begin with. */
export const KIND_NAMES: readonly string[] = [
  ...new Set([...Object.values(NAMES).flat(), ...WITHOUT_LETTERS]),
].sort((a, b) => b.length - a.length)
