import type { Concept } from '../../concepts/concept.ts'
import { exactly } from './exact.ts'

/**
 * The 34 provinces and cities since 1 July 2025, each with the names of those that went into it (Resolution
 * 202/2025/QH15 of 12 June 2025, articles 1 and 2): news goes on using the old names for years. A name that is a word
 * of the language too ("hòa bình", peace) stands only with what shows that the place is meant.
 */
export const PROVINCES: readonly Concept[] = [
  city('thanh-pho-ha-noi', 'Hà Nội'),
  city('thanh-pho-hue', 'Huế', 'Thừa Thiên Huế'),
  city('thanh-pho-hai-phong', 'Hải Phòng', 'Hải Dương'),
  city('thanh-pho-da-nang', 'Đà Nẵng', 'Quảng Nam'),
  city('thanh-pho-can-tho', 'Cần Thơ', 'Sóc Trăng', 'Hậu Giang'),
  city(
    'thanh-pho-ho-chi-minh',
    ...['thành phố Hồ Chí Minh', 'TP Hồ Chí Minh', 'TP.HCM', 'TPHCM', 'Sài Gòn', 'HCMC'],
    ...['Bình Dương', 'Bà Rịa - Vũng Tàu', 'Bà Rịa', 'Vũng Tàu', 'BR-VT', 'BRVT'],
  ),
  province('tinh-an-giang', 'An Giang', 'Kiên Giang'),
  province('tinh-bac-ninh', 'Bắc Ninh', 'Bắc Giang'),
  province('tinh-ca-mau', 'Cà Mau', 'Bạc Liêu'),
  province('tinh-cao-bang', 'Cao Bằng'),
  province(
    'tinh-dak-lak',
    ...['Đắk Lắk', 'Đăk Lăk', 'Đắc Lắc', 'Đắk Lăk', 'Đăk Lắk', 'Dak Lak', 'Daklak', 'Đaklak', 'Phú Yên'],
  ),
  province('tinh-dien-bien', 'Điện Biên'),
  province('tinh-dong-nai', 'Đồng Nai', 'Bình Phước'),
  province('tinh-dong-thap', 'Đồng Tháp', 'Tiền Giang'),
  province('tinh-gia-lai', 'Gia Lai', 'Bình Định'),
  province('tinh-ha-tinh', 'Hà Tĩnh'),
  province('tinh-hung-yen', 'Hưng Yên', 'Thái Bình'),
  province('tinh-khanh-hoa', 'Khánh Hòa', 'Ninh Thuận'),
  province('tinh-lai-chau', 'Lai Châu'),
  province('tinh-lam-dong', 'Lâm Đồng', ...['Đắk Nông', 'Đăk Nông', 'Đắc Nông', 'Dak Nong'], 'Bình Thuận'),
  province('tinh-lang-son', 'Lạng Sơn'),
  province('tinh-lao-cai', 'Lào Cai', 'Lao Cai', 'Yên Bái'),
  province('tinh-nghe-an', 'Nghệ An'),
  province('tinh-ninh-binh', 'Ninh Bình', 'Hà Nam', 'Nam Định'),
  province(
    'tinh-phu-tho',
    ...['Phú Thọ', 'Vĩnh Phúc'],
    ...['tỉnh Hòa Bình', 'thành phố Hòa Bình', 'TP Hòa Bình', 'Hòa Bình cũ', 'thủy điện Hòa Bình'],
  ),
  province('tinh-quang-ngai', 'Quảng Ngãi', 'Kon Tum', 'Kontum'),
  province('tinh-quang-ninh', 'Quảng Ninh'),
  province('tinh-quang-tri', 'Quảng Trị', 'Quảng Bình'),
  province('tinh-son-la', 'Sơn La'),
  province('tinh-tay-ninh', 'Tây Ninh', 'Long An'),
  province('tinh-thai-nguyen', 'Thái Nguyên', 'Bắc Kạn', 'Bắc Cạn'),
  province('tinh-thanh-hoa', 'Thanh Hóa'),
  province('tinh-tuyen-quang', 'Tuyên Quang', 'Hà Giang'),
  province('tinh-vinh-long', 'Vĩnh Long', 'Bến Tre', 'Trà Vinh'),
]

/** Any of them: news that names one is of home, whoever else it names. */
export const ANY_PROVINCE: Concept = {
  id: 'tinh-thanh',
  description: 'Một tỉnh, thành phố bất kỳ',
  wordings: PROVINCES.map(({ id }) => `@${id}`),
}

function city(id: string, ...names: string[]): Concept {
  return place(id, 'Thành phố', names)
}

function province(id: string, ...names: string[]): Concept {
  return place(id, 'Tỉnh', names)
}

function place(id: string, kind: string, names: string[]): Concept {
  const description = `${kind} theo Nghị quyết 202/2025/QH15, với tên các tỉnh, thành phố đã hợp nhất vào`
  return { id, description, wordings: exactly(names) }
}
