import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../../src/articles/page/read-article.ts'

/** A page of a paper, in parts; `text` is what a reader is to get, a line for each paragraph. */
interface Paper {
  of: string
  lang: string
  timeZone: string
  /** Of the page, if not the headline. */
  named?: string
  headline: string
  above?: string
  below: string
  text: string[]
  /** What stands between the paragraphs, behind the first. */
  between?: string
  behind?: string
  byline: string | null
  /** With the zone; null for none. */
  published: string | null
}

const NOW = Date.UTC(2026, 10, 25)

function laid({ lang, named, headline, above = '', below, text, between = '', behind = '' }: Paper): string {
  const [first = '', ...rest] = text.map((line) => `<p>${line}</p>`)
  const og = named ? `<meta property="og:title" content="${named.split(' | ')[0]}">` : ''
  return `<html lang="${lang}"><head><title>${named ?? headline}</title>${og}</head><body>
<div class="top"><a href="/">1</a> <a href="/a">2</a></div>
<div class="page">${above}<h1>${headline}</h1>${below}<div class="words">${first}${between}${rest.join('')}</div>${behind}</div></body></html>`
}

const papers: Paper[] = [
  {
    of: 'Croatia: names behind "Piše", a month in words, "u" before the time',
    lang: 'hr',
    timeZone: 'Europe/Zagreb',
    headline: 'Novi vodovod stigao u Donje Selo nakon dvanaest godina čekanja',
    below: '<div>Piše: Marko Perić | 14. ožujka 2023. u 8:20</div>',
    text: [
      'U Donjem Selu jučer je puštena voda iz novog cjevovoda. Radovi su trajali dvije godine dulje od plana.',
      'Prvi je slavinu otvorio Ante Jurić, koji je sve ove godine vodu dovozio traktorom iz susjednog mjesta.',
    ],
    between:
      '<div><b>Pročitajte još:</b> <a href="/cesta-prema-otoku-zatvorena-98221/">Cesta prema otoku</a></div>',
    byline: 'Marko Perić',
    published: '2023-03-14T08:20:00+01:00',
  },
  {
    of: 'Thailand: a year of the Buddha, text without stops',
    lang: 'th',
    timeZone: 'Asia/Bangkok',
    headline: 'ชาวบ้านริมคลองรวมตัวซ่อมสะพานไม้ก่อนเปิดเทอม',
    below: '<div>โดย สมชาย ใจดี | 12 พฤษภาคม 2567 เวลา 10:30 น.</div>',
    text: [
      'ชาวบ้านกว่าห้าสิบคนช่วยกันซ่อมสะพานไม้ข้ามคลองที่ชำรุดมาตั้งแต่ปีที่แล้ว เพื่อให้นักเรียนเดินไปโรงเรียนได้',
      'ทางเทศบาลแจ้งว่าจะสร้างสะพานคอนกรีตทดแทนภายในปีหน้า',
    ],
    byline: 'สมชาย ใจดี',
    published: '2024-05-12T10:30:00+07:00',
  },
  {
    of: 'Egypt: digits of its own, the afternoon in one letter',
    lang: 'ar',
    timeZone: 'Africa/Cairo',
    headline: 'افتتاح مدرسة جديدة في قرية الزهراء بعد انتظار ست سنوات',
    below: '<div>كتبت: منى عبد الرحمن</div><div>الأحد ١٨ سبتمبر ٢٠٢٢ - ١:٤٥ م</div>',
    text: [
      'افتتح محافظ الإقليم صباح اليوم مدرسة الزهراء الابتدائية التي تضم ستة عشر فصلا، وتستقبل خمسمئة تلميذ.',
      'وقال مدير المدرسة إن العمل توقف مرتين بسبب نقص التمويل، ثم استؤنف بعد أن تبرع الأهالي بقطعة الأرض.',
    ],
    byline: 'منى عبد الرحمن',
    published: '2022-09-18T13:45:00+02:00',
  },
  {
    of: 'Korea: a reporter, and when the article was entered before when it was changed',
    lang: 'ko',
    timeZone: 'Asia/Seoul',
    headline: '폐교 위기 넘긴 산골 학교, 전학생 11명 맞았다',
    below:
      '<ul><li>김도윤 기자</li><li>입력 2024.03.04 오후 3:05</li><li>수정 2024.03.04 오후 5:40</li></ul>',
    text: [
      '전교생이 네 명뿐이던 산골 초등학교가 새 학기에 전학생 열한 명을 맞았다. 도시에서 온 가족들은 빈집을 고쳐 살기로 했다.',
      '마을 주민들은 지난해 가을부터 빈집 여섯 채를 손수 고쳤다. 교육청은 통학 버스를 한 대 늘릴 계획이다.',
    ],
    byline: '김도윤',
    published: '2024-03-04T15:05:00+09:00',
  },
  {
    of: 'China: labels within a line',
    lang: 'zh',
    timeZone: 'Asia/Shanghai',
    headline: '老渡口变身阅读驿站 村民自己当馆长',
    below: '<div>来源：江滨日报　作者：王小明　发布时间：2024-03-04 15:05　责任编辑：李红</div>',
    text: [
      '停用八年的老渡口近日重新热闹起来。候船室改成了阅读驿站，书架是用旧船板做的，开放头一周就接待了六百多人。',
      '驿站没有专职人员，由村民轮流当“馆长”。第一任馆长是撑了三十年船的老陈，他说以前渡人过河，现在帮人找书。',
    ],
    byline: '王小明',
    published: '2024-03-04T15:05:00+08:00',
  },
  {
    of: 'Ukraine: name and dates parted by styles alone',
    lang: 'uk',
    timeZone: 'Europe/Kyiv',
    headline: 'У містечку відкрили дитячу бібліотеку в колишній пральні',
    below:
      '<div><a href="/author/shevchuk">Олена Шевчук</a><span>6 вересня 2023, 16:40</span><span>Оновлено: 7 вересня 2023, 09:10</span></div>',
    text: [
      'Приміщення стояло порожнім одинадцять років. Громада виграла невеликий грант, а меблі зробили учні ліцею.',
      'Записатися можна просто зараз: формуляр тут заповнюють олівцем, бо діти часто помиляються в прізвищі.',
    ],
    byline: 'Олена Шевчук',
    published: '2023-09-06T16:40:00+03:00',
  },
  {
    of: 'Serbia: comments in Cyrillic, longer than the article',
    lang: 'sr',
    timeZone: 'Europe/Belgrade',
    headline: 'Скела поново плови: Прва вожња бесплатна за све',
    below: '<div><span>Аутор: Милица Јовановић</span> <span>07.05.2024.</span> <span>14:05</span></div>',
    text: [
      'После две године ремонта, скела код Старе Чарде превезла је јутрос прве путнике. Ремонт је платила покрајина.',
      'Међу њима је био и Сава Петров, коме је њива на једној, а кућа на другој обали. Карта ће коштати 150 динара.',
    ],
    behind:
      '<div><h3>Коментари (2)</h3><b>Паор</b><p>Свака част, само да не стане опет кад дође јесен и мутна вода, као што је до сада бивало код нас.</p><p>Моста нема и неће га бити, скела је решење само за оне који никуда не журе, а таквих је све мање и мање.</p></div>',
    byline: 'Милица Јовановић',
    published: '2024-05-07T14:05:00+02:00',
  },
  {
    of: 'Brazil: the place behind the name',
    lang: 'pt',
    timeZone: 'America/Sao_Paulo',
    headline: 'Feira noturna volta ao centro e dobra número de barracas',
    below: '<p>Por Renata Moura, Gazeta — Campo Lindo</p><p>19/02/2024 06h02</p>',
    text: [
      'A feira noturna voltou à praça central de Campo Lindo depois de quatro anos, e com o dobro de barracas.',
      'Segundo a prefeitura, a iluminação foi trocada e o piso, nivelado. A segurança ficará por conta da guarda.',
    ],
    between: '<ul><li>Siga o canal da Gazeta no WhatsApp</li></ul>',
    byline: 'Renata Moura',
    published: '2024-02-19T06:02:00-03:00',
  },
  {
    of: 'Indonesia: names in two lines, a zone in letters',
    lang: 'id',
    timeZone: 'Asia/Bangkok',
    headline: 'Pasar Ikan Pindah ke Dermaga Baru, Pedagang Minta Lampu Jalan',
    below: '<div>11/06/2024, 14:20 WIB</div><div>Dewi Lestari,</div><div>Bayu Pratama</div>',
    text: [
      'Sebanyak 86 pedagang ikan mulai berjualan di dermaga baru pada Selasa pagi. Lokasi lama sering terendam air.',
      'Kepala dinas mengatakan sewa lapak digratiskan selama tiga bulan. Setelah itu, tarifnya lima ribu rupiah.',
    ],
    between:
      '<p><b>Baca juga: <a href="/nelayan-tak-melaut-selama-sepekan-4518990">Nelayan Tak Melaut</a></b></p>',
    byline: 'Dewi Lestari, Bayu Pratama',
    published: '2024-06-11T14:20:00+07:00',
  },
  {
    of: 'Lithuania: the year first, with a letter for it',
    lang: 'lt',
    timeZone: 'Europe/Vilnius',
    headline: 'Senas autobusas tapo kavine ant ratų',
    below: '<div>Rasa Petraitienė</div><div>2024 m. gegužės 7 d. 14:05</div>',
    text: [
      'Autobusas, kuris dvidešimt metų vežė moksleivius, nuo šiol stovės prie ežero ir kvepės cinamonu.',
      'Jį už metalo laužo kainą nupirko trys kaimynės. Sėdynes jos paliko, o vairuotojo vietoje įrengė kasą.',
    ],
    byline: 'Rasa Petraitienė',
    published: '2024-05-07T14:05:00+03:00',
  },
  {
    of: 'America: a headline in other words than the page is named',
    lang: 'en',
    timeZone: 'America/Chicago',
    named: 'Ferry crew rescues kayakers near Harlow Point | Prairie Sentinel',
    headline: 'Ferry crew pulls two kayakers from icy channel',
    below:
      '<div>By Dana Whitlock, Chief Harbor Correspondent</div><div>January 16, 2025 at 4:41 pm CST</div>',
    text: [
      'The crew of a county ferry rescued two kayakers Thursday after their boats overturned in an icy channel.',
      'Deckhand Priya Nair said she saw a yellow paddle drifting past the stern and then heard someone shout.',
    ],
    between:
      '<div><h3>Trending</h3><div><a href="/grain-bin-rescue-3186776">Grain bin rescue</a> <i>7k</i></div></div>',
    behind: '<p>Dana Whitlock can be reached at dwhitlock@prairiesentinel.example.</p>',
    byline: 'Dana Whitlock',
    published: '2025-01-16T16:41:00-06:00',
  },
  {
    of: 'Britain: a live blog, with a clock above each entry',
    lang: 'en',
    timeZone: 'Europe/London',
    headline: 'Storm Maud live: Trains cancelled and schools shut',
    below: '<div>By <a href="/author/lowe">Harriet Lowe</a> 06:58, 24 Jan 2025</div>',
    text: [
      'The Tarn bridge has reopened to cars after engineers finished an inspection, the county council said.',
      'About 3,100 homes are still without power, down from 21,000 this morning. Farms may have to wait.',
    ],
    between: '<div>15:05</div>',
    byline: 'Harriet Lowe',
    published: '2025-01-24T06:58:00+00:00',
  },
  {
    of: 'Sri Lanka: a reporter without a name',
    lang: 'en',
    timeZone: 'Asia/Colombo',
    headline: 'Tea train returns to upcountry line',
    below: '<p>March 9, 2021</p><p>By Our Hill Country Correspondent</p>',
    text: [
      'The goods train that carried tea from the upcountry factories to the port ran again on Monday.',
      'Railway officials said the fare of Rs. 2,500 includes a cup of tea at every tunnel on the line.',
    ],
    byline: null,
    published: '2021-03-09T00:00:00+05:30',
  },
]

describe.each(papers)('$of', (paper) => {
  const read = () =>
    readArticle(laid(paper), {
      url: 'https://paper.example/news/2-long-enough-to-be-one',
      timeZone: paper.timeZone,
      now: NOW,
    })

  test('the facts', () => {
    const { title, byline, published } = read()
    expect({ title, byline }).toEqual({ title: paper.headline, byline: paper.byline })
    expect(published).toBe(paper.published === null ? null : Date.parse(paper.published))
  })

  test('the text', () => {
    expect(read().paragraphs).toEqual(paper.text)
  })
})

test('of the headings of a portal, the one above the text is the headline', () => {
  const html = `<html><head><title>Chi tiết tin - Huyện Hòa Lâm</title></head><body>
<h1><a href="/">Huyện Hòa Lâm</a></h1><h1>Chi tiết tin</h1><h1>Tin tức sự kiện</h1>
<div class="title-news"><p>Hội thi Tuyên truyền viên giỏi về chuyển đổi số năm 2024</p></div>
<div>Đăng ngày 27 - 09 - 2024 16:44 | Lượt xem 320</div>
<p>Mỗi đội thi trải qua ba phần: chào hỏi, kiến thức và xử lý tình huống. Nội dung xoay quanh dịch vụ công trực tuyến.</p>
<p>Ban tổ chức chọn 6 thí sinh xuất sắc dự thi cấp tỉnh vào tháng 11, trao giải nhất cho đội thi xã Hòa Tân.</p></body></html>`
  const page = readArticle(html, {
    url: 'https://hoalam.example.vn/tin/771203',
    timeZone: 'Asia/Ho_Chi_Minh',
    now: NOW,
  })
  expect(page.title).toBe('Hội thi Tuyên truyền viên giỏi về chuyển đổi số năm 2024')
  expect(page.published).toBe(Date.parse('2024-09-27T16:44:00+07:00'))
})

describe('a date told to machines', () => {
  const told = (date: string, below: string, above = '') =>
    readArticle(
      `<html><head><title>Cầu qua sông Lô thông xe sớm hai tháng</title><meta property="article:published_time" content="${date}"></head><body>
<div>${above}</div><h1>Cầu qua sông Lô thông xe sớm hai tháng</h1><div>${below}</div>
<p>Sáng nay, cầu qua sông Lô được đưa vào sử dụng, sớm hai tháng so với kế hoạch mà chủ đầu tư đã cam kết với tỉnh.</p>
<p>Người dân hai bờ không còn phải đi phà, thời gian vào trung tâm xã rút ngắn từ bốn mươi phút xuống còn mười phút.</p></body></html>`,
      { url: 'https://paper.example/tin/1', timeZone: 'Asia/Ho_Chi_Minh', now: NOW },
    ).published

  test('with the offset of another zone is right where its clock is shown', () => {
    expect(told('2026-11-19T15:17:00+01:00', '19.11.2026, 15:17')).toBe(Date.UTC(2026, 10, 19, 14, 17))
  })

  test('gives way to the clock of Vietnam where that is marked as one of Greenwich', () => {
    expect(told('2026-11-19T15:17:00Z', '19.11.2026, 15:17')).toBe(Date.UTC(2026, 10, 19, 8, 17))
  })

  test('of the moment of reading is that of the program, where an earlier one is shown', () => {
    expect(told('2026-11-25T06:59:58+07:00', '', '25.11.2026, 04:40')).toBe(Date.UTC(2026, 10, 24, 21, 40))
  })
})
