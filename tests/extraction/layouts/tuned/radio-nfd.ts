import type { Layout } from '../../written.ts'
import { script, styles } from '../ballast.ts'
import {
  clockOf,
  dayOf,
  escaped,
  layBody,
  listOf,
  signatureOf,
  summaryOf,
  tableOf,
  weekdayOf,
} from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'http://ptth.example.vn'

export default {
  about:
    'A radio and television station whose pages are in NFD, typed on a Mac; "Tin, ảnh:" at the end, schedule of broadcasts',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${HOST}/tin-tuc/${number}/${slug}`,
  lay(article, { number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 107, 24, now)
    const title = escaped(article.title)
    const names = signatureOf(
      article,
      (list) => `${article.captions.length > 0 ? 'Tin, ảnh: ' : 'Tin: '}${list.join(', ')}`,
    )
    const body = layBody(article, {
      paragraph: (text, index) => `<p>${index === 0 && article.lead === '' ? '(PTTH) - ' : ''}${text}</p>`,
      subhead: (text) => `<p><strong>${text}</strong></p>`,
      quote: (text) => `<p class="quote">${text}</p>`,
      list: (entries) => listOf(entries),
      table: (rows) => tableOf(rows),
      picture: (caption, nth) =>
        `<div class="img-post"><img src="/upload/${number}_${nth}.jpg" alt=""><span class="img-des">${caption}</span></div>`,
    })
    return `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><title>${title} - Đài Phát thanh và Truyền hình</title><meta name="description" content="${escaped(summaryOf(article))}"><meta property="og:title" content="${title}"><meta property="og:type" content="video.other"><link href="/css/app.css" rel="stylesheet"><style>${styles(191, 6000)}</style></head>
<body><div class="page"><div class="head"><a class="brand" href="/"><img src="/img/logo-dai.png" alt="Đài PT-TH"></a><div class="onair"><span class="live">TRỰC TIẾP</span><a href="/live/tv">Truyền hình</a><a href="/live/radio">Phát thanh FM 92,7 MHz</a></div><div class="now">${weekdayOf(clockOf(now))}, ${dayOf(clockOf(now))} ${clockOf(now).hour}:${clockOf(now).minute}</div></div>
<ul class="menu">${MENU.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul>
<div class="cols"><div class="col-a"><div class="path"><a href="/">Trang chủ</a><a href="#">${escaped(article.section)}</a></div>
<div class="content-detail"><h2 class="title-post">${title}</h2><div class="date-post">${at.hour}:${at.minute} | ${dayOf(at)}</div><div class="fb"><div class="fb-like"></div></div>
${article.lead === '' ? '' : `<div class="des-post"><p>(PTTH) - ${escaped(article.lead)}</p></div>`}
<div class="body-post">
${body.join('\n')}
${names === '' ? '' : `<p style="text-align:right"><strong>${escaped(names)}</strong></p>`}
</div><div class="key-post">Từ khóa: <a href="#">thời sự</a>, <a href="#">trong tỉnh</a></div></div>
<div class="video-other"><h3>Chương trình thời sự</h3>${PROGRAMMES.map((name) => `<div class="vd"><img src="/img/play.png" alt=""><a href="#">${name} ngày ${dayOf(clockOf(now))}</a><span>${clockOf(now).hour}:00</span></div>`).join('\n')}</div>
<div class="other-post"><h3>Tin liên quan</h3><ul>${news
      .slice(0, 8)
      .map(
        (one) =>
          `<li><a href="/tin-tuc/${one.number}/${one.slug}">${escaped(one.title)}</a> <i>${dayOf(one.at)}</i></li>`,
      )
      .join('\n')}</ul></div></div>
<div class="col-b"><div class="wg"><h3>Lịch phát sóng hôm nay</h3><table>${SCHEDULE.map(([hour, what]) => `<tr><td>${hour}</td><td>${what}</td></tr>`).join('\n')}</table></div><div class="wg"><h3>Tin mới</h3>${news
      .slice(8)
      .map(
        (one) =>
          `<div class="n"><a href="/tin-tuc/${one.number}/${one.slug}">${escaped(one.title)}</a><p>${escaped(one.teaser)}</p></div>`,
      )
      .join(
        '\n',
      )}</div><div class="wg"><h3>Giá vàng hôm nay</h3><table><tr><th></th><th>Mua vào</th><th>Bán ra</th></tr><tr><td>Vàng miếng</td><td>118,2</td><td>120,7</td></tr><tr><td>Vàng nhẫn</td><td>114,0</td><td>117,1</td></tr></table><small>Đơn vị: triệu đồng/lượng</small></div></div></div>
<div class="foot"><p>ĐÀI PHÁT THANH VÀ TRUYỀN HÌNH TỈNH</p><p>Giám đốc: Phan Quang Tiến - Phó Giám đốc: Lê Thị Hải Vân, Đoàn Mạnh Cường</p><p>Quảng cáo: 0221.3000.888. Mọi sao chép phải ghi rõ nguồn.</p></div></div>
<script>${script(193, 5000)}</script></body></html>`.normalize('NFD')
  },
} satisfies Layout

const MENU = [
  'Thời sự',
  'Truyền hình',
  'Phát thanh',
  'Kinh tế',
  'Văn hóa',
  'Xã hội',
  'Pháp luật',
  'Thể thao',
  'Giải trí',
  'Lịch phát sóng',
  'Quảng cáo',
]
const PROGRAMMES = ['Thời sự sáng', 'Thời sự trưa', 'Thời sự tối', 'Bản tin nông nghiệp']
const SCHEDULE = [
  ['05:00', 'Thể dục buổi sáng'],
  ['06:00', 'Thời sự sáng'],
  ['07:15', 'Phim truyện: Làng bên sông, tập 12'],
  ['11:30', 'Thời sự trưa'],
  ['17:00', 'Thiếu nhi: Chú ong chăm chỉ'],
  ['19:45', 'Thời sự tối'],
  ['20:30', 'Chuyên mục Xây dựng Đảng'],
  ['21:00', 'Dân ca và chèo'],
] as const
