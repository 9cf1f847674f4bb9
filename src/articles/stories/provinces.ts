import { tokenise } from '../../text/tokens.ts'

/** The provinces and cities under the government, those of before 2025 too, whose names papers go on using. */
const PROVINCES = `An Giang, Bà Rịa Vũng Tàu, Vũng Tàu, Bắc Giang, Bắc Kạn, Bạc Liêu, Bắc Ninh, Bến Tre, Bình Định, Bình Dương,
Bình Phước, Bình Thuận, Cà Mau, Cần Thơ, Cao Bằng, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai,
Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hồ Chí Minh, Huế, Thừa Thiên Huế, Hưng Yên,
Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lâm Đồng, Lạng Sơn, Lào Cai, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận,
Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình,
Thái Nguyên, Thanh Hóa, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái`

/** Their names in normal form. */
export const PROVINCE_NAMES: readonly string[] = PROVINCES.split(',').map(normalName)
const KNOWN = new Set(PROVINCE_NAMES)

/** Whether words in normal form are the name of a province. */
export function isProvince(words: readonly string[]): boolean {
  return KNOWN.has(words.join(' '))
}

/** The words of a name in normal form. */
export function normalName(name: string): string {
  return tokenise(name)
    .map(({ normal }) => normal)
    .join(' ')
}
