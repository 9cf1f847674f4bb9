import type { SampleArticle } from './articles.ts'
import { paper } from './cast.ts'
import { escapeMarkup } from './markup.ts'
import { portalTime } from './vietnam-time.ts'

/** The front page: a list such as a source of kind `page` would be read from. */
export function frontPage(articles: SampleArticle[]): string {
  const items = articles.map(
    (article) => `      <li class="item-news">
        <h3 class="title-news"><a href="${article.path}">${escapeMarkup(article.title)}</a></h3>
        <span class="time">${portalTime(article.published)}</span>
        <span class="cate">${article.category}</span>
        <p class="sapo">${escapeMarkup(article.lead)}</p>
      </li>`,
  )
  return page(
    paper.name,
    '<link rel="alternate" type="application/rss+xml" title="Tin mới" href="/rss/tin-moi.rss">',
    `    <ul class="list-news">\n${items.join('\n')}\n    </ul>`,
  )
}

/** An article's page, laid out as portals do it: the article first, then what stands on every page. */
export function articlePage(article: SampleArticle, others: SampleArticle[]): string {
  const title = escapeMarkup(article.title)
  const meta = `<link rel="canonical" href="${article.url}">
  <meta property="og:title" content="${title}">
  <meta property="og:type" content="article">
  <meta property="article:published_time" content="${article.published.toISOString()}">`
  const [first = '', ...rest] = article.paragraphs.map((text) => `        <p>${escapeMarkup(text)}</p>`)
  return page(
    article.title,
    meta,
    `    <div class="breadcrumb"><a href="/">Trang chủ</a> / <a href="/">${article.category}</a></div>
    <div class="detail">
      <h1 class="title-detail">${title}</h1>
      <div class="time-detail">${portalTime(article.published)}</div>
      <div class="sapo-detail"><p><strong>${escapeMarkup(article.lead)}</strong></p></div>
      <div class="content-detail">
${first}
        <p style="text-align:center"><img src="/anh/${article.number}.svg" alt="${title}"></p>
        <p style="text-align:center"><em>Ảnh minh họa</em></p>
${rest.join('\n')}
        <p style="text-align:right"><strong>${escapeMarkup(article.byline)}</strong></p>
      </div>
    </div>
${clutter(others)}`,
  )
}

/** A picture of two letters, so that the paper needs no files. */
export function picture(article: SampleArticle): string {
  const hue = (article.number * 47) % 360
  return `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="270" role="img">
  <rect width="480" height="270" fill="hsl(${hue} 45% 42%)"/>
  <text x="240" y="165" font-family="sans-serif" font-size="90" fill="#fff" text-anchor="middle">LG</text>
</svg>
`
}

// Related headlines, a comment box, gold and exchange rates: text that a reader of pages must leave behind.
function clutter(others: SampleArticle[]): string {
  const related = others
    .map((each) => `        <li><a href="${each.path}">${escapeMarkup(each.title)}</a></li>`)
    .join('\n')
  return `    <div class="related">
      <h4>Tin cùng chuyên mục</h4>
      <ul>
${related}
      </ul>
    </div>
    <form class="comment">
      <label>Nội dung: <textarea></textarea></label>
      <button type="button">Gửi</button>
    </form>
    <div class="box-price">
      <h4>Giá vàng 9999 <small>tr.đ/lượng</small></h4>
      <table>
        <tr><th>Loại</th><th>Mua</th><th>Bán</th></tr>
        <tr><td>Vàng miếng Lạc Giang</td><td>71,20</td><td>73,45</td></tr>
        <tr><td>Nhẫn trơn Bến Tràm</td><td>69,80</td><td>71,95</td></tr>
      </table>
      <h4>Tỷ giá <small>ĐVT: đồng</small></h4>
      <table>
        <tr><th>Loại</th><th>Mua</th><th>Bán</th></tr>
        <tr><td>USD</td><td>24.310</td><td>24.680</td></tr>
        <tr><td>JPY</td><td>158,40</td><td>166,90</td></tr>
      </table>
      <h4>Lãi suất <small>Kỳ hạn (tháng)</small></h4>
      <table><tr><td>6 tháng</td><td>4,1%</td></tr><tr><td>12 tháng</td><td>4,9%</td></tr></table>
    </div>`
}

function page(title: string, head: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="vi">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escapeMarkup(title)}</title>
  ${head}
  <style>
    body { font: 17px/1.5 sans-serif; max-width: 46rem; margin: 1rem auto; padding: 0 1rem }
    img { max-width: 100% }
  </style>
</head>
<body>
  <header class="header"><a href="/">${paper.name}</a> – <em>${paper.motto}</em></header>
  <main>
${body}
  </main>
  <footer class="footer">© ${paper.name}. Báo, tỉnh, người và việc ở đây đều do tưởng tượng.</footer>
</body>
</html>
`
}
