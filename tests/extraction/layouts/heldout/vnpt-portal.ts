import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, signature, slugOf, strewn, weekdayOf } from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://phuongdongson.vinhtrach.gov.vn'
const menu = [
  'Trang chủ',
  'Giới thiệu',
  'Tin tức',
  'Chuyển đổi số',
  'Thủ tục hành chính',
  'Văn bản',
  'Phản ánh, kiến nghị',
  'Góp ý',
]

function others(page: PageOf, list: number, count: number): string {
  return othersOf(page, list, count)
    .map((other) => {
      const { day, month, year, hour, minute } = clockOf(other.at)
      return `<li><div class="article-thumb"><a href="/chi-tiet-tin/-/asset_publisher/${other.slug}-${other.number}"><img alt="" src="/documents/thumb/${other.number}"></a></div><div class="article-info"><a class="title-link" href="/chi-tiet-tin/-/asset_publisher/${other.slug}-${other.number}">${escaped(other.title)}</a><span class="date-news">${day}/${month}/${year} ${hour}:${minute}</span><p class="desc">${escaped(other.summary)}</p></div></li>`
    })
    .join('\n')
}

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const now = clockOf(page.now)
  const { lead, body } = article
  const title = escaped(article.title)
  const blocks = blocksOf(body, {
    paragraph: (text) => `<p>${text}</p>`,
    subhead: (text) => `<h3>${text}</h3>`,
    quote: (text) => `<p><i>${text}</i></p>`,
    list: (entries) => entries.map((entry) => `<p>&bull; ${entry}</p>`).join('\n'),
    table: (rows) =>
      `<figure class="table"><table><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></figure>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<figure class="image"><img src="/api/dms/v1/file/${page.number}${index}" alt=""></figure><p style="text-align:center;"><i>${escaped(caption)}</i></p>`,
  )
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${title} | Cổng thông tin điện tử phường Đông Sơn</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta property="og:title" content="Cổng thông tin điện tử phường Đông Sơn">
<meta property="og:type" content="website">
<meta property="og:url" content="${host}/">
<meta property="og:image" content="${host}/logo.png">
<meta property="article:published_time" content="2021-06-30T17:00:00Z">
<style>${styles(['vnpt-header', 'vnpt-menu', 'article-detail', 'article-tools', 'article-thumb', 'title-link', 'date-news', 'accessibility-tool'], 18_000)}</style>
</head>
<body class="portal-vnpt">
<div class="accessibility-tool" aria-label="Công cụ trợ năng"><button>Tương phản cao</button><button>Phóng to</button><button>Thu nhỏ</button><button>Đọc trang</button></div>
<div class="vnpt-header"><div class="container"><img class="quoc-huy" src="/quochuy.png" alt=""><div class="header-title"><span class="t1">CỔNG THÔNG TIN ĐIỆN TỬ</span><span class="t2">PHƯỜNG ĐÔNG SƠN - TỈNH VĨNH TRẠCH</span></div></div></div>
<div class="vnpt-menu"><div class="container"><ul>${menu.map((name) => `<li><a href="/${slugOf(name)}">${name}</a></li>`).join('')}</ul></div></div>
<div class="vnpt-time"><div class="container"><i class="icon-clock"></i> ${weekdayOf(now)}, ${now.day}/${now.month}/${now.year} ${now.hour}:${now.minute}:${now.second}<div class="slide-text">${othersOf(
    page,
    4,
    3,
  )
    .map(
      (other) =>
        `<a href="/chi-tiet-tin/-/asset_publisher/${other.slug}-${other.number}">${escaped(other.title)}</a>`,
    )
    .join(' ')}</div></div></div>
<div class="container main"><div class="col-left">
<div class="portlet-title-box">Chi tiết tin tức</div>
<div class="article-detail">
<h2 class="ArticleHeader">${title}</h2>
<div class="article-tools"><span class="PostDate">Ngày đăng: ${clock.day}/${clock.month}/${clock.year} | ${clock.hour}:${clock.minute}</span><span class="view-count">Lượt xem: ${(page.number % 900) + 40}</span><span class="font-size-tool">Xem với cỡ chữ: <a href="#" class="f-down">A-</a><a href="#" class="f-reset">A</a><a href="#" class="f-up">A+</a></span><span class="read-article"><button type="button">Đọc bài viết</button> <label>Giọng đọc</label><select><option>Nữ miền Bắc</option><option>Nam miền Bắc</option><option>Nữ miền Nam</option></select></span></div>
${lead === '' ? '' : `<div class="ArticleSummary">${escaped(lead)}</div>`}
<div class="ArticleContent">
${strewn(blocks, pictures).join('\n')}
<p style="text-align:right;"><strong>${escaped(signature(article.byline, 'Tin, bài: ', ', '))}</strong></p>
</div>
<div class="article-share"><span>Chia sẻ:</span><a href="https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(page.url)}">Facebook</a><a href="#">Zalo</a><a href="#">In trang</a></div>
<div class="rating-box"><p>Đánh giá bài viết: <span>(0 / 0 lượt)</span></p></div>
</div>
<div class="related-box"><div class="related-title">Tin cùng chuyên mục</div><ul class="related-list">${others(page, 1, 7)}</ul></div>
</div>
<div class="col-right"><div class="box"><div class="box-title">Tin nổi bật</div><ul>${others(page, 2, 5)}</ul></div><div class="box"><div class="box-title">Thống kê hồ sơ</div><div class="dvc"><p>Tiếp nhận: <b>1.204</b> hồ sơ</p><p>Đã giải quyết: <b>1.177</b> hồ sơ</p><p>Tỷ lệ đúng hạn: <b>99,2%</b></p></div></div><div class="box"><div class="box-title">Liên kết</div><a href="#"><img src="/dvcqg.png" alt="Cổng dịch vụ công quốc gia"></a></div></div></div>
<div class="vnpt-footer"><div class="container"><p><b>Cơ quan chủ quản: UBND phường Đông Sơn</b></p><p>Trụ sở: Số 141 đường Lê Lai. Điện thoại: 0237.3910.005</p><p>Người chịu trách nhiệm nội dung: Chủ tịch UBND phường</p><p>Bản quyền thuộc UBND phường Đông Sơn. Thiết kế bởi VNPT</p></div></div>
<div class="chatbot"><div class="chatbot-title">Trợ lý ảo</div><div class="chatbot-body"><p>Xin chào! Tôi là trợ lý ảo của phường Đông Sơn, tôi có thể giúp gì cho bạn về các thủ tục hành chính?</p></div></div>
<script>${script('vnpt', 11_000)}</script>
</body></html>`
}

export default {
  about:
    'VNPT-type portal of a ward: headline in h2, reading tools, a stale article:published_time of the theme',
  url: (slug, number) => `${host}/chi-tiet-tin/-/asset_publisher/${slug}-${number}`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: false },
} satisfies Layout
