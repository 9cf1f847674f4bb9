import type { Layout } from '../../written.ts'
import { script, styles } from '../ballast.ts'
import { clockOf, dayOf, escaped, layBody, signatureOf, summaryOf } from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'https://thoibaonongthon.example.com.vn'

export default {
  about:
    'The text in divs only, no paragraphs; a day without an hour; "Bài và ảnh:" at the end; loose figures of rates behind',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'day', captions: true, section: true },
  url: (slug, number) => `${HOST}/chi-tiet/${slug}.${number}.html`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 79, 24, now)
    const title = escaped(article.title)
    const names = signatureOf(
      article,
      (list) => `${article.captions.length > 0 ? 'Bài và ảnh: ' : ''}${list.join(' và ')}`,
    )
    const body = layBody(article, {
      paragraph: (text) => `<div dir="auto">${text}</div><div dir="auto">&nbsp;</div>`,
      subhead: (text) => `<div dir="auto"><b>${text}</b></div>`,
      quote: (text) => `<div dir="auto" style="padding-left:30px"><i>${text}</i></div>`,
      list: (entries) => entries.map((entry) => `<div dir="auto">+ ${entry}</div>`).join('\n'),
      table: (rows) =>
        `<div class="grid">${rows.map((row) => `<div class="grow" role="row">${row.map((cell) => `<div class="gcell" role="cell">${cell}</div>`).join('')}</div>`).join('\n')}</div>`,
      picture: (caption, nth) =>
        `<div class="pic"><img src="/media/${number}/${nth}.jpeg" alt=""><div class="pic-note">${caption}</div></div>`,
    })
    return `<!DOCTYPE html>
<html>
<head><meta charset="utf-8"><title>${title} | Thời báo Nông thôn</title><meta name="description" content="${escaped(summaryOf(article))}"><meta name="viewport" content="width=device-width">
<meta property="og:title" content="${title}"><meta property="og:url" content="${url}"><meta property="og:type" content="article"><meta property="og:image" content="${HOST}/media/${number}/0.jpeg">
<style>${styles(127, 9000)}</style><script async src="https://www.googletagmanager.com/gtag/js?id=UA-0"></script><script>${script(131, 6000)}</script></head>
<body>
<div id="app"><div class="top"><div class="logo"><a href="/"><img src="/logo.png" alt="Thời báo Nông thôn"></a></div><div class="today">Hôm nay: ${dayOf(clockOf(now), '-')}</div><div class="hot">Nóng: ${news
      .slice(0, 3)
      .map(
        ({ title: other, slug, number: id }) =>
          `<a href="/chi-tiet/${slug}.${id}.html">${escaped(other)}</a>`,
      )
      .join(' <i>|</i> ')}</div></div>
<div class="nav">${MENU.map((name) => `<div class="nav-i"><a href="#">${name}</a></div>`).join('')}</div>
<div class="wrap"><div class="l"><div class="way"><a href="/">Trang chủ</a> / <a href="#">${escaped(article.section)}</a></div>
<div class="tt"><h1>${title}</h1></div><div class="dt">Ngày đăng: ${dayOf(at)}</div>
<div class="act"><span>A-</span><span>A+</span><span>In</span><span>Lưu</span></div>
<div class="ct">${article.lead === '' ? '' : `<div class="sum" dir="auto"><b>${escaped(article.lead)}</b></div>`}
${body.join('\n')}
${names === '' ? '' : `<div dir="auto" style="text-align:right"><b>${escaped(names)}</b></div>`}</div>
<div class="tag"><span>Chủ đề:</span> <a href="#">nông thôn</a> <a href="#">hưng yên</a></div>
<div class="vote"><div>Bài viết có hữu ích với bạn?</div><div class="v1">Có (12)</div><div class="v2">Không (1)</div></div>
<div class="more"><div class="more-t">Đọc thêm</div>${news
      .slice(3, 11)
      .map(
        ({ title: other, teaser, slug, number: id, at: then }) =>
          `<div class="mi"><div class="mi-t"><a href="/chi-tiet/${slug}.${id}.html">${escaped(other)}</a></div><div class="mi-d">${dayOf(then)}</div><div class="mi-s">${escaped(teaser)}</div></div>`,
      )
      .join('\n')}</div></div>
<div class="r"><div class="rb"><div class="rb-t">Giá nông sản</div>${PRICES.map(([what, price]) => `<div class="pr"><div>${what}</div><div>${price}</div></div>`).join('')}<div class="rb-n">Nguồn: Tổng hợp từ các chợ đầu mối, cập nhật 8 giờ sáng hằng ngày, chỉ có tính chất tham khảo.</div></div>
<div class="rb"><div class="rb-t">Xem nhiều nhất</div>${news
      .slice(11)
      .map(
        ({ title: other, slug, number: id }, rank) =>
          `<div class="tp"><span>${rank + 1}</span><a href="/chi-tiet/${slug}.${id}.html">${escaped(other)}</a></div>`,
      )
      .join(
        '\n',
      )}</div><div class="rb"><div class="rb-t">Lịch thời vụ</div><div>Lúa mùa: gieo mạ từ 5 đến 20.6, cấy xong trước 15.7. Cây vụ đông ưa ấm: trồng xong trước 30.9. Khoai tây: xuống giống từ 25.10.</div></div></div></div>
<div class="bot"><div>Thời báo Nông thôn - ấn phẩm của Hội Làm vườn tỉnh</div><div>Giấy phép số 19/GP-XBBT ngày 06/01/2020. Phụ trách: Nguyễn Hữu Tâm</div><div>Nội dung trên trang thuộc bản quyền của tòa soạn, không sao chép khi chưa được đồng ý.</div></div></div>
<div class="float-ad"><div class="x">Tắt [X]</div><a href="#"><img src="/ads/phan-bon.gif"></a></div>
<script>${script(137, 4200)}</script></body></html>`
  },
} satisfies Layout

const MENU = [
  'Thời sự',
  'Nhà nông',
  'Khuyến nông',
  'Thị trường',
  'Nông thôn mới',
  'Làng nghề',
  'Đất và người',
  'Bạn đọc',
]
const PRICES = [
  ['Lợn hơi', '67.000 đ/kg'],
  ['Gà ta', '92.000 đ/kg'],
  ['Nhãn lồng', '38.000 đ/kg'],
  ['Gạo bắc hương', '19.500 đ/kg'],
  ['Trứng vịt', '3.300 đ/quả'],
] as const
