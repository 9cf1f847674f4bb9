import type { Article } from '../../src/articles/article.ts'
import { chanceOf } from '../matching/chance.ts'

const DAY_MS = 86_400_000
/** 1 November 2026, midnight in Vietnam. */
const BEGIN = Date.UTC(2026, 9, 31, 17)

const NAMES =
  'An Bình Cẩm Châu Đại Đông Đức Giang Hà Hải Hiệp Hòa Hồng Hưng Khánh Lạc Lâm Liên Long Lương Mỹ Minh Nam Nghĩa Ngọc Phong Phú ' +
  'Quang Sơn Tân Thanh Thái Thịnh Thọ Thượng Tiến Trung Tứ Vân Vĩnh Xuân Yên'
const FAMILIES = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Ngô Dương Lý Đinh Mai Trịnh Lương'
const MIDDLES = 'Văn Thị Đức Hữu Minh Quang Thanh Ngọc Đình Xuân'

/**
 * Events of provinces, each as papers write of it: an official line, a reporter's, and what pages add. Words in braces differ
 * from event to event: communes, people, figures, days. Whoever writes of two communes writes the same of both.
 */
const EVENTS: readonly { titles: readonly string[]; leads: readonly string[]; body: string }[] = [
  {
    titles: [
      'Đảng bộ xã {xã} đại hội lần thứ nhất, nhiệm kỳ 2025 - 2030',
      'Xã {xã} có {n} đại biểu dự đại hội Đảng bộ',
    ],
    leads: [
      'Ngày {ngày}, Đảng bộ xã {xã} tổ chức đại hội lần thứ nhất với {n} đại biểu tham dự.',
      '{n} đại biểu dự đại hội Đảng bộ xã {xã} khai mạc sáng {ngày}.',
    ],
    body: 'Đại hội xác định {m} chỉ tiêu, trong đó thu nhập bình quân đạt {k} triệu đồng một người mỗi năm. Đồng chí {người} được chỉ định giữ chức Bí thư Đảng ủy xã.',
  },
  {
    titles: [
      'Tai nạn giao thông ở xã {xã}, {m} người bị thương',
      'Xe tải đâm xe máy tại {xã}: {m} người nhập viện',
    ],
    leads: [
      'Sáng {ngày}, trên đường tỉnh {k} qua xã {xã} xảy ra va chạm giữa xe tải và xe máy làm {m} người bị thương.',
      'Cú đâm mạnh giữa xe tải và xe máy ở xã {xã} khiến {m} người phải nhập viện ngày {ngày}.',
    ],
    body: 'Tài xế {người}, {k} tuổi, khai buồn ngủ khi lái xe. Công an phân luồng, khám nghiệm hiện trường. Nguyên nhân vụ việc đang được điều tra, làm rõ.',
  },
  {
    titles: ['Khánh thành nhà văn hóa thôn {thôn}, xã {xã}', 'Người dân thôn {thôn} có nhà văn hóa mới'],
    leads: [
      'UBND xã {xã} khánh thành nhà văn hóa thôn {thôn} rộng {n} m2, kinh phí {k} triệu đồng vào ngày {ngày}.',
      'Với {k} triệu đồng, thôn {thôn} xã {xã} vừa xây xong nhà văn hóa rộng {n} m2.',
    ],
    body: 'Công trình do bà con đóng góp {m} ngày công. Trưởng thôn {người} cho biết đây là mong mỏi từ lâu của người dân. Nhà văn hóa có sân thể thao, tủ sách.',
  },
  {
    titles: [
      'Công ty {công ty} bị phạt {k} triệu đồng vì xả thải',
      'Xả nước thải ra sông, Công ty {công ty} nộp phạt {k} triệu',
    ],
    leads: [
      'Chủ tịch UBND tỉnh xử phạt Công ty {công ty} {k} triệu đồng vì xả nước thải vượt quy chuẩn ở xã {xã}.',
      'Cùng với tiền phạt {k} triệu đồng, Công ty {công ty} phải dừng hoạt động {m} tháng.',
    ],
    body: 'Đoàn kiểm tra lấy mẫu ngày {ngày} tại xã {xã}, kết quả vượt {m} lần. Ông {người}, giám đốc, thừa nhận vi phạm và cam kết khắc phục.',
  },
  {
    titles: ['Bắt {người} về hành vi lừa đảo {k} tỷ đồng', 'Lừa {n} người ở {xã}, một đối tượng bị bắt'],
    leads: [
      'Công an tỉnh bắt tạm giam {người}, trú xã {xã}, để điều tra hành vi lừa đảo chiếm đoạt {k} tỷ đồng.',
      '{n} người dân xã {xã} và các xã lân cận mất {k} tỷ đồng vì tin lời {người}.',
    ],
    body: 'Từ năm 2024, đối tượng rao bán đất nền không có thật, nhận tiền đặt cọc rồi chiếm đoạt. Lệnh bắt được thi hành ngày {ngày}. Công an đề nghị bị hại trình báo.',
  },
  {
    titles: ['Xã {xã} ra quân làm đường giao thông nội đồng', '{n} người dân {xã} hiến đất làm đường'],
    leads: [
      'Sáng {ngày}, {n} đoàn viên, hội viên và người dân xã {xã} ra quân làm {k} m đường giao thông nội đồng.',
      'Người dân xã {xã} hiến {k} m2 đất, góp {m} ngày công để mở rộng đường nội đồng.',
    ],
    body: 'Phong trào được phát động từ đầu năm. Ông {người} ở thôn {thôn} đi đầu hiến đất. Xã phấn đấu hoàn thành trước tết.',
  },
]
const SOURCES = [
  'bao-tinh',
  'dai-tinh',
  'thong-tan',
  'tin-chieu',
  'nong-thon',
  'phap-dinh',
  'doi-song',
  'trang-xa',
]

/** Articles as a Newsroom meets them over thirty days, the earliest first, and of which event each is. */
export function makeNews(count: number): { articles: Article[]; events: number[] } {
  const chance = chanceOf(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const word = (list: string) => pick(list.split(' '))
  const number = (from: number, to: number) => String(Math.floor(from + chance() * (to - from)))
  const made: { article: Article; event: number }[] = []
  for (let event = 0; made.length < count; event += 1) {
    const of = pick(EVENTS)
    const at = BEGIN + chance() * 30 * DAY_MS
    const day = new Date(at + 7 * 3_600_000)
    const values: Record<string, string> = {
      xã: `${word(NAMES)} ${word(NAMES)}`,
      thôn: `${word(NAMES)} ${word(NAMES)}`,
      'công ty': `${word(NAMES)} ${word(NAMES)}`,
      người: `${word(FAMILIES)} ${word(MIDDLES)} ${word(NAMES)}`,
      ngày: `${day.getUTCDate()}/${day.getUTCMonth() + 1}`,
      n: number(40, 400),
      m: number(2, 40),
      k: number(30, 900),
    }
    const fill = (text: string) => text.replace(/\{([^}]+)\}/g, (_, name: string) => values[name] ?? '')
    for (let teller = 0, tellers = 1 + Math.floor(chance() ** 3 * 5); teller < tellers; teller += 1) {
      const style = chance() < 0.5 ? 0 : 1
      const isTitle = chance() < 0.15
      const seen = at + teller * chance() * 5 * 3_600_000
      const hash = `${event}-${teller}`
      made.push({
        event,
        article: {
          hash,
          source: SOURCES[(event + teller) % SOURCES.length] ?? '',
          day: '',
          part: 0,
          keys: [],
          url: null,
          title: fill(of.titles[style] ?? ''),
          author: null,
          categories: [],
          lead: isTitle ? '' : fill(of.leads[style] ?? ''),
          body: isTitle || chance() < 0.3 ? '' : fill(of.body),
          published: Math.floor(seen),
          firstSeen: Math.floor(seen),
          changedAt: Math.floor(seen),
          version: 1,
          alerts: true,
          awaitsDate: false,
        },
      })
    }
  }
  made.sort((a, b) => a.article.firstSeen - b.article.firstSeen)
  const first = made.slice(0, count)
  return { articles: first.map(({ article }) => article), events: first.map(({ event }) => event) }
}
