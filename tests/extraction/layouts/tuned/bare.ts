import type { Layout } from '../../written.ts'
import { clockOf, dayOf, escaped, isoOf, jsonLd, layBody, listOf, summaryOf, tableOf } from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'https://www.tapchikinhtevung.example.vn'

export default {
  about:
    'No class and no id anywhere; the moment and the author stand in JSON-LD only; pictures without words',
  contentType: 'text/html',
  shows: { byline: true, published: 'second', captions: false, section: false },
  url: (slug, number) => `${HOST}/${slug}.htm?id=${number}`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 83, 26, now)
    const title = escaped(article.title)
    const body = layBody(article, {
      paragraph: (text) => `<p>${text}</p>`,
      subhead: (text) => `<h3>${text}</h3>`,
      quote: (text) => `<blockquote>${text}</blockquote>`,
      list: (entries) => listOf(entries),
      table: (rows) => tableOf(rows),
      picture: (_caption, nth) =>
        `<p><img src="/i/${number}-${nth}.jpg" width="600" height="400" alt=""></p>`,
    })
    return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${escaped(summaryOf(article))}"><link rel="stylesheet" href="/s.css"><link rel="canonical" href="${escaped(url)}">
${jsonLd({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: article.title,
  url,
  datePublished: isoOf(at),
  dateModified: isoOf(clockOf(now)),
  author:
    article.byline === ''
      ? { '@type': 'Organization', name: 'Tạp chí Kinh tế vùng' }
      : { '@type': 'Person', name: article.byline },
  publisher: { '@type': 'Organization', name: 'Tạp chí Kinh tế vùng' },
})}
${jsonLd({ '@context': 'https://schema.org', '@type': 'ItemList', itemListElement: news.slice(0, 5).map((one, position) => ({ '@type': 'ListItem', position, item: { '@type': 'NewsArticle', headline: one.title, datePublished: isoOf(one.at), author: { '@type': 'Person', name: 'Đỗ Quốc Bình' } } })) })}
</head>
<body>
<div><div><a href="/"><img src="/logo.png" alt="Tạp chí Kinh tế vùng"></a></div><div>${dayOf(clockOf(now))}</div></div>
<ul>${MENU.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul>
<div><div>
<div><a href="/">Trang chủ</a> › <a href="#">Bài viết</a></div>
<h1>${title}</h1>
<div><a href="#">Chia sẻ</a> <a href="#">In bài</a> <a href="#">Cỡ chữ</a></div>
<div>
${article.lead === '' ? '' : `<p><strong>${escaped(article.lead)}</strong></p>`}
${body.join('\n')}
</div>
<div><a href="#">kinh tế</a>, <a href="#">liên kết vùng</a>, <a href="#">đầu tư</a></div>
<h3>Các bài viết khác</h3>
<ul>${news
      .slice(5, 15)
      .map(
        ({ title: other, slug, number: id, at: then }) =>
          `<li><a href="/${slug}.htm?id=${id}">${escaped(other)}</a> (${dayOf(then)})</li>`,
      )
      .join('\n')}</ul>
<h3>Bình luận</h3>
<div><div><b>Nguyễn Hoàng</b> <span>${dayOf(clockOf(now))}</span></div><div>Tạp chí nên có thêm số liệu so sánh với các tỉnh lân cận để người đọc dễ hình dung.</div></div>
<form><input placeholder="Họ và tên"><textarea></textarea><button>Gửi</button></form>
</div>
<div><h2>Tiêu điểm</h2>
${news
  .slice(15)
  .map(
    ({ title: other, teaser, slug, number: id }) =>
      `<div><a href="/${slug}.htm?id=${id}"><img src="/t/${id}.jpg" alt=""></a><a href="/${slug}.htm?id=${id}">${escaped(other)}</a><p>${escaped(teaser)}</p></div>`,
  )
  .join('\n')}
<h2>Số mới</h2><div><img src="/bia.jpg" alt=""><p>Số tháng này: Chuyên đề logistics và trung tâm trung chuyển hàng hóa. Đặt mua dài hạn tại các bưu cục trên toàn quốc.</p></div></div></div>
<div><p>Tạp chí Kinh tế vùng. Giấy phép số 55/GP-BVHTTDL. Tổng Biên tập: PGS, TS Lâm Quang Vinh</p><p>Tòa soạn: tầng 4, số 18 phố Hàn Thuyên. Điện thoại: 024 3000 777</p><p>© Tạp chí giữ bản quyền nội dung trên trang này.</p></div>
</body></html>`
  },
} satisfies Layout

const MENU = [
  'Trang chủ',
  'Kinh tế vĩ mô',
  'Địa phương',
  'Doanh nghiệp',
  'Thị trường',
  'Nghiên cứu - Trao đổi',
  'Khoa học - Công nghệ',
  'Quốc tế',
  'Tòa soạn',
]
