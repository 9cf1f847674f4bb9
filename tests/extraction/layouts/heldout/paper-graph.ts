import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import {
  blocksOf,
  clockOf,
  editedAt,
  escaped,
  marked,
  scriptJson,
  signature,
  slugOf,
  strewn,
} from '../heldout-markup.ts'
import { commentsOf, othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://baohagiao.vn'
const menu = {
  'Chính trị': ['Tin tức', 'Xây dựng Đảng', 'Đại biểu dân cử', 'Bảo vệ nền tảng tư tưởng'],
  'Kinh tế': ['Công nghiệp', 'Nông nghiệp', 'Tài chính', 'Thị trường', 'Du lịch'],
  'Xã hội': ['Giáo dục', 'Y tế', 'Lao động - Việc làm', 'An sinh', 'Gương sáng'],
  'Văn hóa': ['Đời sống văn hóa', 'Di sản', 'Văn nghệ', 'Đất và người'],
  'Pháp luật': ['An ninh trật tự', 'Tư vấn', 'Phiên tòa'],
  'Thể thao': ['Trong tỉnh', 'Trong nước', 'Quốc tế'],
  'Đa phương tiện': ['Phóng sự ảnh', 'Truyền hình', 'Podcast', 'E-magazine', 'Báo in'],
}
const days = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']

function card(page: PageOf, list: number, count: number): string {
  return othersOf(page, list, count)
    .map((other) => {
      const { day, month, year, hour, minute } = clockOf(other.at)
      const address = `/${slugOf(other.slug.slice(0, 60))}-${other.number}.html`
      return `<article class="story"><figure class="story__thumb"><a href="${address}" title="${escaped(other.title)}"><img class="lazyload" data-src="https://cdn.baohagiao.vn/images/${other.number}.webp" alt="${escaped(other.title)}"></a></figure><h3 class="story__heading"><a href="${address}">${escaped(other.title)}</a></h3><div class="story__meta"><time datetime="${new Date(other.at).toISOString()}">${day}/${month}/${year} ${hour}:${minute}</time></div><div class="story__summary">${escaped(other.summary)}</div></article>`
    })
    .join('\n')
}

function factsOf(article: WrittenArticle, page: PageOf): unknown {
  const organization = {
    '@type': 'NewsMediaOrganization',
    '@id': `${host}/#org`,
    name: 'Báo Hà Giao',
    url: host,
    foundingDate: '1961-08-14',
  }
  return {
    '@context': 'https://schema.org',
    '@graph': [
      organization,
      {
        '@type': 'WebSite',
        '@id': `${host}/#site`,
        url: host,
        name: 'Báo Hà Giao điện tử',
        publisher: { '@id': `${host}/#org` },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            item: { '@id': `${host}/${slugOf(article.section)}`, name: article.section },
          },
        ],
      },
      {
        '@type': ['NewsArticle', 'ReportageNewsArticle'],
        mainEntityOfPage: { '@type': 'WebPage', '@id': page.url },
        headline: article.title,
        description: article.lead,
        image: [`https://cdn.baohagiao.vn/images/${page.number}.webp`],
        datePublished: article.published,
        dateModified: new Date(editedAt(article, page, 91)).toISOString(),
        author: { '@type': 'Person', name: 'Tòa soạn', url: host },
        publisher: { '@id': `${host}/#org` },
      },
    ],
  }
}

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const now = clockOf(page.now)
  const { lead, body } = marked(article, '(BHG) - ')
  const title = escaped(article.title)
  const blocks = blocksOf(body, {
    paragraph: (text) => `<p>${text}</p>`,
    subhead: (text) => `<p><strong>${text}</strong></p>`,
    quote: (text) => `<div class="notebox nbtext-right"><p>${text}</p></div>`,
    list: (entries) => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`,
    table: (rows) =>
      `<div class="table-responsive"><table class="tbl">${rows.map((cells) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</table></div>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<table class="picture" align="center"><tbody><tr><td class="pic"><img src="https://cdn.baohagiao.vn/images/${page.number}-${index}.webp" alt="${title}"></td></tr><tr><td class="caption"><p>${escaped(caption)}</p></td></tr></tbody></table>`,
  )
  const inside = `<div class="article-relate"><ul>${othersOf(page, 2, 3)
    .map((other) => `<li><a href="/${other.slug}-${other.number}.html">${escaped(other.title)}</a></li>`)
    .join('')}</ul></div>`
  const [shown] = othersOf(page, 7, 1)
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${title} | Báo Hà Giao điện tử</title>
<meta name="description" content="${escaped(article.lead)}">
<meta name="keywords" content="${escaped(article.section)}, Hà Giao, tin tức Hà Giao">
<meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1">
<meta property="fb:app_id" content="1108731192578">
<meta property="og:type" content="article"><meta property="og:site_name" content="Báo Hà Giao điện tử">
<meta property="og:title" content="${title}"><meta property="og:url" content="${page.url}">
<meta property="og:description" content="${escaped(article.lead)}">
<meta property="article:section" content="${escaped(article.section)}">
<meta property="article:published_time" content="${article.published}">
<link rel="canonical" href="${page.url}"><link rel="amphtml" href="${page.url.replace('.html', '.amp')}">
<script type="application/ld+json">${scriptJson(factsOf(article, page))}</script>
<style>${styles(['site-header', 'story', 'story__heading', 'article__body', 'article__sapo', 'notebox', 'article-relate', 'tbl', 'picture', 'box-comment'], 22_000)}</style>
<script>${script('hg', 12_000)}</script>
</head>
<body class="detail-page">
<div class="banner-top"><div id="adm-slot-1"><script>admicro.push({zone:"top",w:1160,h:120})</script></div></div>
<header class="site-header"><div class="grid"><a class="logo" href="${host}" title="Báo Hà Giao điện tử">Báo Hà Giao điện tử</a><p class="slogan">Cơ quan của Đảng bộ tỉnh - Tiếng nói của Đảng bộ, chính quyền và nhân dân Hà Giao</p><div class="time">${days[now.weekday]}, ${now.day}/${now.month}/${now.year} ${now.hour}:${now.minute} <span class="weather">23°C / 19 - 27°C</span></div></div></header>
<nav class="site-nav"><ul class="menu">${Object.entries(menu)
    .map(
      ([name, entries]) =>
        `<li><a href="/${slugOf(name)}/">${name}</a><ul class="sub">${entries.map((entry) => `<li><a href="/${slugOf(name)}/${slugOf(entry)}/">${entry}</a></li>`).join('')}</ul></li>`,
    )
    .join('')}</ul></nav>
<div class="hot-topics"><span>Chủ đề nóng:</span><a href="/tag/dai-hoi">Đại hội Đảng các cấp</a><a href="/tag/sap-xep">Sắp xếp đơn vị hành chính</a><a href="/tag/bau-cu">Bầu cử đại biểu Quốc hội</a></div>
<div class="site-content"><div class="l-content"><div class="main-col">
<div class="breadcrumb"><h2 class="main"><a href="/${slugOf(article.section)}/">${escaped(article.section)}</a></h2></div>
<div class="article">
<div class="article__meta"><time class="time" datetime="${article.published}">${days[clock.weekday]}, ${clock.day}/${clock.month}/${clock.year}, ${clock.hour}:${clock.minute} [GMT+7]</time><div class="features"><a class="fb" href="#">Chia sẻ</a><a class="zalo" href="#">Zalo</a><a class="print" href="/print/${page.number}">In bài</a></div></div>
<h1 class="article__header">${title}</h1>
${lead === '' ? '' : `<div class="article__sapo">${escaped(lead)}</div>`}
<div class="article__audio"><button>Nghe đọc bài</button> <span>0:00 / 3:41</span> <select><option>Giọng nữ</option><option>Giọng nam</option></select></div>
<div class="article__body">
${strewn(blocks, [...pictures.slice(0, 1), inside, ...pictures.slice(1)]).join('\n')}
<p class="author" style="text-align: right;"><strong>${escaped(signature(article.byline, '', ' – '))}</strong></p>
</div>
<div class="article__tag"><b>Từ khóa:</b> <a href="/tag/ha-giao">Hà Giao</a> <a href="/tag/${slugOf(article.section)}">${escaped(article.section)}</a> <a href="/tag/nghi-quyet">nghị quyết</a></div>
<div class="box-comment"><h4 class="box-heading">Bình luận (${page.number % 9})</h4><textarea placeholder="Ý kiến của bạn sẽ được biên tập trước khi đăng. Xin vui lòng gõ tiếng Việt có dấu"></textarea><button>Gửi</button>${commentsOf(
    page,
    3,
  )
    .map(
      ({ name, text }) =>
        `<div class="comment"><span class="avatar">${name.slice(0, 1)}</span><b>${name}</b><p>${text}</p><a href="#">Thích</a> <a href="#">Trả lời</a></div>`,
    )
    .join('')}</div>
</div>
<div class="box-related"><h3 class="box-heading">Tin liên quan</h3>${card(page, 1, 4)}</div>
<div class="box-same"><h3 class="box-heading">Cùng chuyên mục</h3>${card(page, 4, 6)}</div>
</div>
<div class="sub-col"><div class="box-new"><h3>Tin mới</h3>${card(page, 5, 6)}</div><div class="box-video"><h3>Truyền hình</h3><a href="/video/${shown?.slug}">${escaped(shown?.title ?? '')}</a></div><div class="box-util"><h3>Tiện ích</h3><a href="/lich-cat-dien">Lịch cắt điện</a><a href="/gia-vang">Giá vàng</a><a href="/xo-so">Kết quả xổ số</a></div></div>
</div></div>
<footer class="site-footer"><p><b>BÁO HÀ GIAO ĐIỆN TỬ</b></p><p>Giấy phép hoạt động báo chí số 318/GP-BTTTT cấp ngày 22/7/2021.</p><p>Tổng Biên tập: Ma Thế Hùng - Phó Tổng Biên tập: Vi Thị Lệ, Hoàng Chí Công</p><p>Tòa soạn: 48 đường Lý Thường Kiệt, phường Hà Giao 1. Điện thoại: 0219.3866.221. Email: toasoan@baohagiao.vn</p><p>® Báo Hà Giao giữ bản quyền. Nghiêm cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản.</p></footer>
<div class="popup fixed-box"><p>Đăng ký nhận thông báo tin nóng từ Báo Hà Giao?</p><button>Để sau</button><button>Đồng ý</button></div>
</body></html>`
}

export default {
  about:
    'Provincial paper on a modern platform: (BHG) -, names at the end with a dash, JSON-LD graph whose author is the newsroom',
  url: (slug, number) => `${host}/${slug}-${number}.html`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
} satisfies Layout
