import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, editedAt, escaped, marked, signature, slugOf, strewn } from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://baobinhphong.com.vn'
const sections = [
  'Thời sự',
  'Chính trị',
  'Kinh tế',
  'Xã hội',
  'Văn hóa',
  'Giáo dục',
  'Pháp luật',
  'Quốc phòng',
  'Bạn đọc',
  'Podcast',
  'BPO Media',
]

function list(page: PageOf, turn: number, count: number): string {
  return `<ul class="list-news">${othersOf(page, turn, count)
    .map((other) => {
      const { day, month, year } = clockOf(other.at)
      return `<li><a href="/news/${page.number % 50}/${other.number}/${other.slug}" class="title" title="${escaped(other.title)}">${escaped(other.title)}</a> <span class="time">${day}-${month}-${year}</span></li>`
    })
    .join('')}</ul>`
}

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const now = clockOf(page.now)
  const later = clockOf(editedAt(article, page, 47))
  const { lead, body } = marked(article, 'BPO - ')
  const title = escaped(article.title)
  const local = ({ year, month, day, hour, minute, second }: typeof clock) =>
    `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  const blocks = blocksOf(body, {
    paragraph: (text) => `<p class="body-text">${text}</p>`,
    subhead: (text) => `<p class="body-text body-title"><b>${text}</b></p>`,
    quote: (text) => `<div class="box-quote"><div class="quote-inner">${text}</div></div>`,
    list: (entries) => entries.map((entry) => `<p class="body-text">${entry}</p>`).join('\n'),
    table: (rows) =>
      `<table class="body-table" border="1">${rows.map((cells, index) => `<tr>${cells.map((cell) => (index === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<div class="image-wrap"><img src="/file/${page.number}/anh${index}.jpg" alt="" width="800"><p class="image-note">${escaped(caption)}</p></div>`,
  )
  const words = article.body.some((block) => typeof block !== 'string') ? 'Bài, ảnh: ' : 'Tin, ảnh: '
  return `<!DOCTYPE html>
<html lang="vi" itemscope itemtype="http://schema.org/WebPage">
<head>
<meta charset="utf-8" /><base href="${host}/" />
<title>${title} - Bình Phong, Tin tức Bình Phong, Tin mới tỉnh Bình Phong</title>
<meta name="description" content="${escaped(article.lead || article.title)}" />
<meta property="og:title" content="${title} - Bình Phong, Tin tức Bình Phong" /><meta property="og:type" content="article" />
<meta property="article:published_time" content="${local(clock)}" />
<meta property="article:modified_time" content="${local(later)}" />
<meta property="article:author" content="https://www.facebook.com/baobinhphong" />
<meta name="author" content="BPO" />
<link rel="canonical" href="${host}/" />
<style>${styles(['header-wrap', 'nav-main', 'list-news', 'body-text', 'image-note', 'box-quote', 'c-title', 'c-time', 'col-right'], 11_000)}</style>
<script>${script('bpo', 15_000)}</script>
</head>
<body>
<div id="fb-root"></div>
<div class="header-wrap"><div class="date-now">${now.hour}:${now.minute}, ${now.day}/${now.month}/${now.year}</div><a href="./" class="logo"><img src="/img/logo.svg" alt="Bình Phong Online"></a><form action="search"><input type="search" placeholder="Nhập từ khóa"></form></div>
<nav class="nav-main"><ul>${sections.map((name) => `<li><a href="${slugOf(name)}">${name}</a></li>`).join('')}</ul></nav>
<div class="breaking"><b>TIN MỚI NHẤT</b>${list(page, 3, 4)}</div>
<main class="wrap"><section class="col-left">
<div class="c-cate"><a href="${slugOf(article.section)}">${escaped(article.section)}</a></div>
<h1 class="c-title">${title}</h1>
<div class="c-time">${clock.hour}:${clock.minute}, ${clock.day}/${clock.month}/${clock.year} <span class="c-update">(Cập nhật: ${later.hour}:${later.minute}, ${later.day}/${later.month}/${later.year})</span></div>
<div class="c-share"><div class="zalo-share-button" data-href="${page.url}"></div><a href="#">Facebook</a> <a href="#">Sao chép liên kết</a></div>
${lead === '' ? '' : `<h2 class="c-lead">${escaped(lead)}</h2>`}
<div class="c-related">${list(page, 1, 3)}</div>
<div class="c-body" id="c-body">
${strewn(blocks, pictures).join('\n')}
<p class="c-author"><i>${escaped(signature(article.byline, words, ', '))}</i></p>
</div>
<div class="c-follow">Theo dõi Bình Phong Online trên <a href="https://news.google.com/publications/x">Google News</a></div>
<div class="c-tags"><ul><li>Từ khóa</li><li><a href="tag/binh-phong">Bình Phong</a></li><li><a href="tag/bpo">BPO</a></li></ul></div>
<div class="c-react"><p>Ý kiến ()</p><p>Bạn còn 500/500 ký tự</p><p>Bạn vui lòng nhập từ 5 ký tự trở lên *</p><button>GỬI BÌNH LUẬN</button></div>
<div class="c-other"><h3>Xem thêm</h3>${othersOf(page, 4, 6)
    .map(
      (other) =>
        `<div class="item"><a href="/news/9/${other.number}/${other.slug}"><img src="/file/${other.number}/t.jpg" alt=""></a><a href="/news/9/${other.number}/${other.slug}">${escaped(other.title)}</a><p>${escaped(other.summary)}</p></div>`,
    )
    .join('')}</div>
</section>
<aside class="col-right"><div class="ad"><iframe src="about:blank" width="300" height="250"></iframe></div><div class="most"><h3>Đọc nhiều</h3>${list(page, 5, 7)}</div><div class="lottery"><h3>Xổ số hôm nay</h3><table><tr><td>Giải tám</td><td>41</td></tr><tr><td>Giải bảy</td><td>903</td></tr><tr><td>Giải đặc biệt</td><td>557210</td></tr></table></div><div class="fx"><h3>Tỷ giá</h3><table><tr><td>USD</td><td>26.118</td><td>26.388</td></tr><tr><td>EUR</td><td>29.870</td><td>31.450</td></tr></table></div></aside></main>
<footer><p>BÁO VÀ PHÁT THANH, TRUYỀN HÌNH BÌNH PHONG</p><p>Giám đốc, Tổng Biên tập: Trần Tuyết Mai</p><p>Quảng cáo, tuyên truyền: 0271.3870.020</p><p>Đang online: ${page.number % 900} | Hôm qua: 41.120</p></footer>
<div class="cookie-bar fixed-box">Trang web này sử dụng cookie để nâng cao trải nghiệm của bạn. <button>Tôi hiểu</button></div>
</body></html>`
}

export default {
  about:
    'Provincial paper: BPO -, local time stamped Z in the metas, canonical of the front page, "Tin, ảnh:" at the end',
  url: (slug, number) => `${host}/news/${number % 40}/${number}/${slug}`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
} satisfies Layout
