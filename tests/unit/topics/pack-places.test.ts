import { describe, expect, it } from 'vitest'
import { makeConceptTable } from '../../../src/topics/concepts/table.ts'
import { judge } from '../../../src/topics/matching/evaluate.ts'
import { prepare } from '../../../src/topics/matching/prepare.ts'
import { PROVINCES } from '../../../src/topics/pack/concepts/provinces.ts'
import { SHIPPED_CONCEPTS } from '../../../src/topics/pack/concepts.ts'
import { parseQuery } from '../../../src/topics/query/parse.ts'

/** The provinces and cities of Resolution 202/2025/QH15, each with those of before that went into it. */
const MERGED: Readonly<Record<string, string>> = {
  'thanh-pho-ha-noi': 'Hà Nội',
  'thanh-pho-hue': 'Thừa Thiên Huế',
  'tinh-lai-chau': 'Lai Châu',
  'tinh-dien-bien': 'Điện Biên',
  'tinh-son-la': 'Sơn La',
  'tinh-lang-son': 'Lạng Sơn',
  'tinh-quang-ninh': 'Quảng Ninh',
  'tinh-thanh-hoa': 'Thanh Hóa',
  'tinh-nghe-an': 'Nghệ An',
  'tinh-ha-tinh': 'Hà Tĩnh',
  'tinh-cao-bang': 'Cao Bằng',
  'tinh-tuyen-quang': 'Tuyên Quang, Hà Giang',
  'tinh-lao-cai': 'Lào Cai, Yên Bái',
  'tinh-thai-nguyen': 'Thái Nguyên, Bắc Kạn',
  'tinh-phu-tho': 'Phú Thọ, Vĩnh Phúc, Hòa Bình',
  'tinh-bac-ninh': 'Bắc Ninh, Bắc Giang',
  'tinh-hung-yen': 'Hưng Yên, Thái Bình',
  'thanh-pho-hai-phong': 'Hải Phòng, Hải Dương',
  'tinh-ninh-binh': 'Ninh Bình, Hà Nam, Nam Định',
  'tinh-quang-tri': 'Quảng Trị, Quảng Bình',
  'thanh-pho-da-nang': 'Đà Nẵng, Quảng Nam',
  'tinh-quang-ngai': 'Quảng Ngãi, Kon Tum',
  'tinh-gia-lai': 'Gia Lai, Bình Định',
  'tinh-khanh-hoa': 'Khánh Hòa, Ninh Thuận',
  'tinh-lam-dong': 'Lâm Đồng, Đắk Nông, Bình Thuận',
  'tinh-dak-lak': 'Đắk Lắk, Phú Yên',
  'thanh-pho-ho-chi-minh': 'TP.HCM, Bình Dương, Bà Rịa - Vũng Tàu',
  'tinh-dong-nai': 'Đồng Nai, Bình Phước',
  'tinh-tay-ninh': 'Tây Ninh, Long An',
  'thanh-pho-can-tho': 'Cần Thơ, Sóc Trăng, Hậu Giang',
  'tinh-vinh-long': 'Vĩnh Long, Bến Tre, Trà Vinh',
  'tinh-dong-thap': 'Đồng Tháp, Tiền Giang',
  'tinh-ca-mau': 'Cà Mau, Bạc Liêu',
  'tinh-an-giang': 'An Giang, Kiên Giang',
}
const OLD_NAMES = Object.entries(MERGED).flatMap(([id, names]) =>
  names.split(', ').map((name) => ({ id, name })),
)

const made = makeConceptTable(SHIPPED_CONCEPTS)
if (!made.ok) throw new Error('the shipped concepts do not compile')
const { table } = made

/** The places that a text names. */
function placesIn(title: string): string[] {
  const article = prepare({ title, lead: '', body: '', source: '', author: '', category: '' })
  return PROVINCES.map(({ id }) => id).filter((id) => {
    const parsed = parseQuery(`@${id}`, table)
    return parsed.ok && judge(parsed.tree, table, article) !== null
  })
}

describe('places before and after the mergers of 2025', () => {
  it('are 34, of 63 before', () => {
    expect(PROVINCES.map(({ id }) => id).toSorted()).toEqual(Object.keys(MERGED).toSorted())
    expect(PROVINCES).toHaveLength(34)
    expect(OLD_NAMES).toHaveLength(63)
  })

  it.each(OLD_NAMES)('$name is found in $id alone', ({ id, name }) => {
    expect(placesIn(`Tin từ tỉnh ${name} sáng nay`)).toEqual([id])
  })

  it.each([
    ['Đăk Lăk', 'tinh-dak-lak'],
    ['Đắc Lắc', 'tinh-dak-lak'],
    ['Dak Lak', 'tinh-dak-lak'],
    ['Đăk Nông', 'tinh-lam-dong'],
    ['Khánh Hoà', 'tinh-khanh-hoa'],
    ['Thanh Hoá', 'tinh-thanh-hoa'],
    ['THÀNH PHỐ HỒ CHÍ MINH', 'thanh-pho-ho-chi-minh'],
    ['TP. Hồ Chí Minh', 'thanh-pho-ho-chi-minh'],
    ['TPHCM', 'thanh-pho-ho-chi-minh'],
    ['Sài Gòn', 'thanh-pho-ho-chi-minh'],
    ['Bà Rịa–Vũng Tàu', 'thanh-pho-ho-chi-minh'],
    ['Bà Rịa Vũng Tàu', 'thanh-pho-ho-chi-minh'],
    ['Huế', 'thanh-pho-hue'],
    ['Thừa Thiên - Huế', 'thanh-pho-hue'],
    ['Bắc Cạn', 'tinh-thai-nguyen'],
    ['Kontum', 'tinh-quang-ngai'],
    ['TP Hoà Bình', 'tinh-phu-tho'],
  ])('%s is another spelling', (spelling, id) => {
    expect(placesIn(`Sáng nay ở ${spelling}, nhiều nơi có mưa`)).toEqual([id])
  })

  it.each([
    'Giá lại tăng trong phiên chiều',
    'Thế giới mong một nền hòa bình lâu dài',
    'Chủ tịch Hồ Chí Minh với báo chí cách mạng',
    'Sông Hà năm nay cạn sớm',
    'Ăn giảng đường, ngủ ký túc xá',
    'Lòng ăn kèm bún và rau sống',
  ])('none is found in “%s”', (title) => {
    expect(placesIn(title)).toEqual([])
  })
})
