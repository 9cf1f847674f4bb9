import { expect, test } from 'vitest'
import { readArticle } from '../../../../src/articles/page/read-article.ts'

/** 12:00 on Wednesday 25 November 2026 in Việt Nam. */
const NOW = Date.UTC(2026, 10, 25, 5)
const TITLE = 'Mười hai hộ trồng bưởi xã Bình Lợi góp vốn mở xưởng sơ chế'
const TEXT = [
  'Mười hai hộ trồng bưởi ở xã Bình Lợi vừa góp 1,8 tỷ đồng, dựng xưởng sơ chế đầu tiên của xã ngay bên bến đò cũ.',
  'Xưởng rộng 400 mét vuông, mỗi ngày rửa, phân loại và đóng thùng được sáu tấn quả, gấp ba lần so với làm tại vườn.',
  'Anh Lê Văn Đông, người đứng ra vận động, cho biết các hộ sẽ chia lãi theo phần góp, sau khi trích quỹ sửa máy.',
]
const HEADLINES = [
  'Khai giảng lớp học bơi miễn phí cho học sinh vùng lũ',
  'Xe buýt tuyến số 6 tăng chuyến dịp cuối tuần',
  'Bắt hai đối tượng chuyên phá khóa xe máy ở khu trọ',
  'Đội bóng chuyền nữ của xã vào chung kết giải huyện',
]
const SUMMARY = 'Chương trình kéo dài đến hết tháng sau, do các đoàn thể trong xã cùng đứng ra tổ chức.'

const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('')

function page(below: string, { title = TITLE, heading = `<h1>${TITLE}</h1>`, text = paragraphs } = {}) {
  return `<html lang="vi"><head><title>${title}</title></head><body><div>${heading}${text}${below}</div></body></html>`
}

const read = (html: string) =>
  readArticle(html, { url: 'https://binhloi.vn/tin/muoi-hai-ho/', timeZone: 'Asia/Ho_Chi_Minh', now: NOW })

test.each<[string, string]>([
  [
    'addresses that end with a slash',
    `<section><h3>Đọc tiếp</h3>${HEADLINES.map((text, index) => `<p><a href="/mot-hai-ba-bon-nam-${index}/">${text}</a><br>${SUMMARY}</p>`).join('')}</section>`,
  ],
  [
    'headline, date and summary on one line',
    `<div>${HEADLINES.map((text, index) => `<div><a href="/tin/100${index}.html"><b>${text}</b></a><span>(20/11/2026 07:15)</span><span>${SUMMARY}</span></div>`).join('')}</div>`,
  ],
  [
    'a card with a picture',
    `<div><a href="/tin/1001.html"><img src="1.jpg"></a><div><strong>${HEADLINES[0]}</strong><span>${SUMMARY}</span></div></div><p>${TEXT[0]}</p>`,
  ],
  [
    'a form that asks for an address of mail',
    `<div><h3>Nhận tin mỗi sáng</h3><p>${SUMMARY}</p><input type="email"><button>Gửi</button></div>`,
  ],
])('none of the text: %s', (_, below) => {
  const { paragraphs } = read(page(below))
  expect(paragraphs.slice(0, 3)).toEqual(TEXT)
  expect(paragraphs.join('\n')).not.toContain(SUMMARY)
})

test.each([
  'La suite après cette publicité',
  'La suite après la publicité',
  'Continúa después de la publicidad',
  'Continua após a publicidade',
  'Artikel gaat verder onder de advertentie',
  'Artikeln fortsätter efter annonsen',
  'Juttu jatkuu mainoksen jälkeen',
  'Bài viết tiếp tục sau quảng cáo',
])('none of the text: %s', (notice) => {
  const [first, ...rest] = TEXT.map((text) => `<p>${text}</p>`)
  expect(read(page('', { text: `${first}<p>${notice}</p>${rest.join('')}` })).paragraphs).toEqual(TEXT)
})

test.each<[string, string]>([
  [
    'a list that is called one of articles',
    '<ul class="article__list"><li class="article__list-item">Xưởng;</li><li class="article__list-item">Kho lạnh.</li></ul>',
  ],
  ['bullets that somebody typed', '<p>• Xưởng;</p><p>● Kho lạnh.</p>'],
  [
    'bullets apart from their words',
    '<div><div><span>•</span> <div>Xưởng;</div></div><div><span>•</span> <div>Kho lạnh.</div></div></div>',
  ],
  ['places where a line may be broken', '<ul><li>\u200bXưởng;</li><li>Kho \u200blạnh.</li></ul>'],
])('an entry of a list: %s', (_, list) => {
  const text = `<p>${TEXT[0]}</p>${list}<p>${TEXT[1]}</p><p>${TEXT[2]}</p>`
  expect(read(page('', { text })).paragraphs).toEqual([TEXT[0], 'Xưởng;', 'Kho lạnh.', TEXT[1], TEXT[2]])
})

test.each<[string, string, string | null]>([
  [
    'in a div below the headline, the date next to it',
    '<div>Phương Minh, Nguyễn Nhân</div><div>24/11/2026 21:17</div>',
    null,
  ],
  [
    'in spans without a space between',
    '<div><span>Phương Minh, Nguyễn Nhân</span><span>·</span><span>21:17 24/11/2026</span></div>',
    null,
  ],
  [
    'an exchange table below the signature',
    '<div>24/11/2026 21:17</div>',
    '<br>Phương Minh – Nguyễn Nhân<br>Nội dung:<br>Loại Mua Bán<br>Doji',
  ],
  [
    'other headlines in capitals below the signature',
    '<div>24/11/2026 21:17</div>',
    '<div><b>Phương Minh - Nguyễn Nhân</b></div><div>CÁC TIN KHÁC</div>',
  ],
  [
    'comments by others',
    '<div>Phương Minh, Nguyễn Nhân</div><div>24/11/2026 21:17</div>',
    '<h3>Bình luận (2)</h3><div><p>Thùy Dương</p><p>Hay quá.</p></div>',
  ],
  [
    'the time of the day set right against a button',
    '<div><span class="NewsDate">24/11/2026 9:17:00 CH</span><span style="float:right">Cỡ chữ</span></div>',
    '<p>Phương Minh – Nguyễn Nhân</p>',
  ],
  ['a clock with a point', '<p>Kinh tế · 24.11.2026, 21.17</p>', '<p><em>Phương Minh – Nguyễn Nhân</em></p>'],
  [
    'microdata that nobody sees',
    '<p>24/11/2026 21:17 <span class="hidden" itemprop="datePublished">2026-11-24T21:17:00+07:00</span></p>',
    '<p>Phương Minh – Nguyễn Nhân</p>',
  ],
  [
    'a day above, the time in the footer of the post',
    '',
    '<p>Phương Minh – Nguyễn Nhân</p><div class="post-footer"><abbr itemprop="datePublished" title="2026-11-24T21:17:00+07:00">21:17</abbr></div>',
  ],
])('byline and date: %s', (_, above, below) => {
  const found = read(page(below ?? '', { heading: `<h1>${TITLE}</h1>${above}` }))
  expect(found.byline).toBe('Phương Minh, Nguyễn Nhân')
  expect(found.published).toBe(Date.UTC(2026, 10, 24, 14, 17))
})

test.each<[string, string, string]>([
  ['Cổng thông tin điện tử xã Bình Lợi', `<h1 class="Title">${TITLE}</h1>`, 'an h1'],
  ['Bao Binh Loi dien tu', `<font size="4"><b>${TITLE}</b></font><br>`, 'a bold line above the date'],
  ['Báo Bình Lợi điện tử', `<b>${TITLE}</b><br>`, 'a bold line above the date'],
  ['Chi tiết tin', `<div role="heading" aria-level="1">${TITLE}</div>`, 'a heading of ARIA'],
  ['UBND xã Bình Lợi', `<b>${TITLE}</b><br>`, 'a bold line, as nothing on the page is named so'],
])('a page that is named %s: its headline is that of %s', (title, heading) => {
  const found = read(page('<p>Phương Minh</p>', { title, heading: `${heading}21:17, 24/11/2026<br>` }))
  expect(found.title).toBe(TITLE)
  expect(found.paragraphs).toEqual(TEXT)
  expect(found.published).toBe(Date.UTC(2026, 10, 24, 14, 17))
})

test('a headline that begins as a portal is named', () => {
  const title = 'Cổng thông tin điện tử tỉnh nhận giải nhất về chuyển đổi số'
  expect(read(page('', { title, heading: `<h1>${title}</h1>` })).title).toBe(title)
})

test.each<[string, string | null]>([
  ['<a href="/kinh-te">Kinh tế</a>', 'Kinh tế'],
  ['<a href="/kinh-te">Kinh tế nông thôn</a>', 'Kinh tế nông thôn'],
  [`<a href="/x">${HEADLINES[0]}</a><br><a href="/y">${HEADLINES[1]}</a>`, null],
  ['<a href="/x">Xe buýt tăng chuyến</a><br><a href="/y">Lớp học bơi</a>', null],
])('the section above the headline: %s', (above, section) => {
  expect(read(page('', { heading: `<div>${above}</div><h1>${TITLE}</h1>` })).section).toBe(section)
})

test.each<[string, string | null]>([
  ['/2026/chinh-tri/11/24/gop-von.html', '2026-11-23T17:00:00.000Z'],
  ['/2026/middle_east/8/3/index.html', '2026-08-02T17:00:00.000Z'],
  ['/2026/chinh-tri/13/24/gop-von.html', null],
  ['/2026/chinh-tri/24/gop-von.html', null],
])('the day in the folders of %s', (path, day) => {
  const reading = { url: `https://binhloi.vn${path}`, timeZone: 'Asia/Ho_Chi_Minh', now: NOW }
  const { published } = readArticle(page(''), reading)
  expect(published === null ? null : new Date(published).toISOString()).toBe(day)
})

test('authors whose line links to comments, before who took the picture', () => {
  const line =
    '<div class="firma comentarios"><a href="/a/1" rel="author">Lan Hương</a> / <a href="/a/2" rel="author">Hải Yến</a></div>'
  const picture =
    '<div><img src="1.jpg"><p class="figcaption">Vườn bưởi. <span class="firma">MINH KHANG</span></p></div>'
  const html = page('', { heading: `<h1>${TITLE}</h1>${line}${picture}` })
  expect(read(html).byline).toBe('Lan Hương, Hải Yến')
})

test('what is told of the picture above the text is not its lead', () => {
  const words = `${SUMMARY} ${SUMMARY}`
  const picture = `<div class="art-lead"><ul><li class="photo"><img src="1.jpg"><p>${words}</p></li></ul></div>`
  const html = page('', { heading: `<h1>${TITLE}</h1>${picture}`, text: `<div>${paragraphs}</div>` })
  expect(read(html).paragraphs).toEqual(TEXT)
})

test('the number of a house makes no date of an address, and no author of its town', () => {
  const html = page('', { heading: `<h1>${TITLE}</h1><address>4746 Kelly Drive, West Virginia</address>` })
  expect(read(html).byline).toBeNull()
})
