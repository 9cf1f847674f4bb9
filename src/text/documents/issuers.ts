/** Who issues documents, by the letters of their numbers. */
export interface IssuerCode {
  /** The letters as they are written: `TTg`. */
  code: string
  /** In Vietnamese: `Thủ tướng Chính phủ`. */
  name: string
  /** Bodies of the Party write `15-NQ/TU`, those of the state `15/NQ-HĐND`. */
  isParty: boolean
  /** Many places have such a body: its documents are told apart only by the place. */
  isLocal: boolean
}

/** Of the Party, the Fatherland Front and the unions (Hướng dẫn 36-HD/VPTW of 2018, annex of abbreviations). */
const PARTY_CENTRAL = {
  TW: 'Trung ương',
  BCTTW: 'Bộ Chính trị',
  BBTTW: 'Ban Bí thư',
  BTCTW: 'Ban Tổ chức Trung ương',
  BTGTW: 'Ban Tuyên giáo Trung ương',
  BTGDVTW: 'Ban Tuyên giáo và Dân vận Trung ương',
  BDVTW: 'Ban Dân vận Trung ương',
  BNCTW: 'Ban Nội chính Trung ương',
  BKTTW: 'Ban Kinh tế Trung ương',
  BCSCLTW: 'Ban Chính sách, chiến lược Trung ương',
  BĐNTW: 'Ban Đối ngoại Trung ương',
  BCĐTW: 'Ban Chỉ đạo Trung ương',
  UBKTTW: 'Ủy ban Kiểm tra Trung ương',
  VPTW: 'Văn phòng Trung ương Đảng',
  QUTW: 'Quân ủy Trung ương',
  ĐUCA: 'Đảng ủy Công an Trung ương',
  HVCTQG: 'Học viện Chính trị quốc gia Hồ Chí Minh',
  MTTW: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  TLĐ: 'Tổng Liên đoàn Lao động Việt Nam',
  TWĐTN: 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
}
const PARTY_LOCAL = {
  TU: 'Tỉnh ủy/Thành ủy',
  BTVTU: 'Ban Thường vụ Tỉnh ủy/Thành ủy',
  BTCTU: 'Ban Tổ chức Tỉnh ủy/Thành ủy',
  BTGTU: 'Ban Tuyên giáo Tỉnh ủy/Thành ủy',
  BTGDVTU: 'Ban Tuyên giáo và Dân vận Tỉnh ủy/Thành ủy',
  BDVTU: 'Ban Dân vận Tỉnh ủy/Thành ủy',
  BNCTU: 'Ban Nội chính Tỉnh ủy/Thành ủy',
  UBKTTU: 'Ủy ban Kiểm tra Tỉnh ủy/Thành ủy',
  VPTU: 'Văn phòng Tỉnh ủy/Thành ủy',
  HU: 'Huyện ủy',
  QU: 'Quận ủy',
  ThU: 'Thị ủy/Thành ủy',
  ĐU: 'Đảng ủy',
  ĐUK: 'Đảng ủy Khối',
  ĐUQS: 'Đảng ủy Quân sự',
  ĐUBĐBP: 'Đảng ủy Bộ đội Biên phòng',
  ĐUUBND: 'Đảng ủy UBND',
  ĐH: 'Đại hội',
  BTV: 'Ban Thường vụ',
  BCH: 'Ban Chấp hành',
  BTC: 'Ban Tổ chức',
  BTG: 'Ban Tuyên giáo',
  BDV: 'Ban Dân vận',
  UBKT: 'Ủy ban Kiểm tra',
  BCSĐ: 'Ban cán sự đảng',
  ĐĐ: 'Đảng đoàn',
  MTTQ: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  LĐLĐ: 'Liên đoàn Lao động',
  BCĐ: 'Ban Chỉ đạo',
}
/** Of the state (Nghị định 30/2020/NĐ-CP and the ministries' own rules); the ministries before 2025 as well. */
const STATE_CENTRAL = {
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  CTN: 'Chủ tịch nước',
  HĐBT: 'Hội đồng Bộ trưởng',
  QH: 'Quốc hội',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  VPCP: 'Văn phòng Chính phủ',
  VPQH: 'Văn phòng Quốc hội',
  HĐBCQG: 'Hội đồng Bầu cử quốc gia',
  HĐTP: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
  TANDTC: 'Tòa án nhân dân tối cao',
  VKSNDTC: 'Viện Kiểm sát nhân dân tối cao',
  VKSTC: 'Viện Kiểm sát nhân dân tối cao',
  KTNN: 'Kiểm toán nhà nước',
  TTCP: 'Thanh tra Chính phủ',
  NHNN: 'Ngân hàng Nhà nước',
  BHXH: 'Bảo hiểm xã hội',
  UBDT: 'Ủy ban Dân tộc',
  BDTTG: 'Bộ Dân tộc và Tôn giáo',
  BCA: 'Bộ Công an',
  BQP: 'Bộ Quốc phòng',
  BNG: 'Bộ Ngoại giao',
  BNV: 'Bộ Nội vụ',
  BTP: 'Bộ Tư pháp',
  BTC: 'Bộ Tài chính',
  BCT: 'Bộ Công Thương',
  BXD: 'Bộ Xây dựng',
  BYT: 'Bộ Y tế',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BNNMT: 'Bộ Nông nghiệp và Môi trường',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BGTVT: 'Bộ Giao thông vận tải',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BNN: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BLĐTBXH: 'Bộ Lao động, Thương binh và Xã hội',
  TCT: 'Tổng cục Thuế',
  TCHQ: 'Tổng cục Hải quan',
}
const STATE_LOCAL = {
  UBND: 'UBND',
  HĐND: 'HĐND',
  CT: 'Chủ tịch UBND',
  BCĐ: 'Ban Chỉ đạo',
  BCH: 'Ban Chỉ huy',
  BQL: 'Ban Quản lý',
  CAT: 'Công an tỉnh',
  VP: 'Văn phòng',
  SYT: 'Sở Y tế',
  SNV: 'Sở Nội vụ',
  STP: 'Sở Tư pháp',
  STC: 'Sở Tài chính',
  SCT: 'Sở Công Thương',
  SXD: 'Sở Xây dựng',
  SNNMT: 'Sở Nông nghiệp và Môi trường',
  SNN: 'Sở Nông nghiệp và Phát triển nông thôn',
  SNNPTNT: 'Sở Nông nghiệp và Phát triển nông thôn',
  STNMT: 'Sở Tài nguyên và Môi trường',
  SGDĐT: 'Sở Giáo dục và Đào tạo',
  SKHCN: 'Sở Khoa học và Công nghệ',
  SKHĐT: 'Sở Kế hoạch và Đầu tư',
  SGTVT: 'Sở Giao thông vận tải',
  STTTT: 'Sở Thông tin và Truyền thông',
  SVHTTDL: 'Sở Văn hóa, Thể thao và Du lịch',
  SLĐTBXH: 'Sở Lao động, Thương binh và Xã hội',
  SDTTG: 'Sở Dân tộc và Tôn giáo',
}

type Table = ReadonlyMap<string, IssuerCode>

function tableOf(names: Record<string, string>, isParty: boolean, isLocal: boolean): [string, IssuerCode][] {
  return Object.entries(names).flatMap(([code, name]) => {
    const letters = code.toLowerCase()
    const issuer = { code, name, isParty, isLocal }
    return [...new Set([letters, letters.replaceAll('đ', 'd')])].map((key): [string, IssuerCode] => [
      key,
      issuer,
    ])
  })
}

const PARTY: Table = new Map([...tableOf(PARTY_LOCAL, true, true), ...tableOf(PARTY_CENTRAL, true, false)])
const STATE: Table = new Map([...tableOf(STATE_LOCAL, false, true), ...tableOf(STATE_CENTRAL, false, false)])
/** The National Assembly and its committee count their terms behind their letters: `QH15`. */
const WITH_TERM = /^(qh|ubtvqh)(\d{1,2})$/

/**
 * Whom the letters of a number stand for: lower case, with đ or, where a keyboard had none, d. Some stand for one body
 * of the Party and another of the state (`BTC`), which the form of the number tells apart.
 */
export function issuerOfLetters(letters: string, form: 'party' | 'state'): IssuerCode | undefined {
  // Older papers shorten `trung ương` with the mark of its ư; a province's committee never has it.
  if (letters === 'tư') return PARTY.get('tw')
  const [, body = '', term] = WITH_TERM.exec(letters) ?? []
  const assembly = STATE.get(body)
  if (assembly) return { ...assembly, code: `${assembly.code}${Number(term)}` }
  return form === 'party'
    ? (PARTY.get(letters) ?? STATE.get(letters))
    : (STATE.get(letters) ?? PARTY.get(letters))
}

/** The bodies that letters stand for, by the names that texts have for them. */
export const ISSUER_NAMES: readonly IssuerCode[] = [
  ...new Set([...PARTY.values(), ...STATE.values()]),
].filter(({ name }) => !name.includes('/'))

/** Whether letters say that the National Assembly or its committee issued a document. */
export function isAssembly(letters: string): boolean {
  return WITH_TERM.test(letters)
}
