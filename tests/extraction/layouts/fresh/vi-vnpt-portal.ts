import type { Layout } from '../../written.ts'
import { linked, some } from '../fresh-markup.ts'
import { scripts, styles, viewState } from '../fresh-weight.ts'
import { headlines, menu } from '../fresh-words-vi.ts'
import { clockOf, dayOf, escaped, layBody, namesOf, tableOf } from '../markup.ts'

const SITE = 'https://soct.example.gov.vn'

export default {
  about:
    'portal of a department, VNPT make: stale og, reader aloud, size of letters, rating, news behind with times',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/tin-tuc-su-kien/${slug}-${number}`,
  lay(article, { number, now }) {
    const clock = clockOf(article.published)
    const names = namesOf(article)
    const text = layBody(article, {
      paragraph: (words) =>
        `<div style="text-align: justify;">${words}</div>\n<div style="text-align: justify;">&nbsp;</div>`,
      subhead: (words) =>
        `<div style="text-align: justify;"><strong>${words}</strong></div>\n<div>&nbsp;</div>`,
      quote: (words) =>
        `<div style="text-align: justify; margin-left: 30px;"><em>${words}</em></div>\n<div>&nbsp;</div>`,
      list: (entries) =>
        entries.map((entry) => `<div style="text-align: justify;">+ ${entry}</div>`).join('\n'),
      table: (rows) => tableOf(rows, 'border="1" class="table table-bordered"'),
      picture: (caption, at) =>
        `<div style="text-align: center;"><img src="/upload/2026/${number + at}.jpg" alt="" style="width: 700px;" /></div>\n<div style="text-align: center;"><em>${caption}</em></div>`,
    }).join('\n')
    const title = escaped(article.title)
    const stamp = `${dayOf(clock)} ${clock.hour}:${clock.minute}`
    return `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>${title}</title>
<meta property="og:title" content="Sở Công Thương - Trang chủ" /><meta property="og:url" content="${SITE}/" /><meta property="og:updated_time" content="2022-05-04T09:00:00+07:00" />
<meta property="og:description" content="Trang thông tin điện tử Sở Công Thương" /><meta property="og:type" content="website" />
<link rel="canonical" href="${SITE}/" />
${styles('vnpt', 170)}
${scripts('soct', 6)}
</head>
<body>
<form method="post" action="./" id="aspnetForm">${viewState(number, 6_000)}
<div id="toolbar-accessibility" class="accessibility"><span>Tương phản</span> <a href="#">Đen trắng</a> <a href="#">Mặc định</a> <span>Cỡ chữ</span> <a href="#">A-</a> <a href="#">A</a> <a href="#">A+</a></div>
<div class="banner"><a href="/"><span class="ten-co-quan">TRANG THÔNG TIN ĐIỆN TỬ</span><span class="ten-co-quan-2">SỞ CÔNG THƯƠNG</span></a></div>
<div class="menu-ngang"><ul class="sf-menu">${menu.map((name) => `<li class="cap1"><a href="/c/${name.length}">${name}</a><ul><li><a href="#">${name} trong tỉnh</a></li><li><a href="#">${name} trong nước</a></li></ul></li>`).join('')}</ul></div>
<div class="date-time-bar"><span id="clock">${dayOf(clockOf(now))}</span> <marquee>Chào mừng quý vị đến với Trang thông tin điện tử Sở Công Thương</marquee></div>
<div class="row main-row"><div class="col-md-9 col-trai">
<div class="breadcrumb-wrap"><a href="/">Trang chủ</a> <i>/</i> <a href="/tin-tuc-su-kien">${escaped(article.section)}</a></div>
<div class="article-detail-wrap">
<div class="ArticleHeader"><h1>${title}</h1></div>
<div class="ArticleMeta"><span class="PostDate"><i class="fa fa-clock-o"></i> ${stamp}</span> <span class="ViewCount">Xem với cỡ chữ</span> <a class="size">T</a> <a class="size">T</a> <span class="doc">Đọc bài viết</span> <select><option>Giọng nữ miền Bắc</option><option>Giọng nam miền Nam</option></select> <audio controls></audio></div>
${article.lead === '' ? '' : `<div class="ArticleSummary">${escaped(article.lead)}</div>`}
<div class="ArticleContent" id="ctl00_ArticleDetail_divContent">
${text}
</div>
${names.length === 0 ? '' : `<div class="ArticleAuthor" style="text-align:right"><b>${escaped(names.join(' - '))}</b></div>`}
<div class="ArticleTools"><a href="#">In bài viết</a> <a href="#">Gửi qua email</a> <a href="#">Về trang trước</a> <a href="#">Về đầu trang</a></div>
<div class="Rating"><p>Đánh giá bài viết</p><span>Rất hữu ích</span> <span>Hữu ích</span> <span>Bình thường</span><p>Lượt xem: ${number % 9_000}</p></div>
<div class="OtherNews"><div class="title-box">Tin cùng chuyên mục</div><ul>${linked(some(headlines, number, 12), number, (link, at) => `<li>${link} <span class="d">(${dayOf(clockOf(now - at * 43_000_000))} 0${(at % 8) + 1}:25)</span></li>`)}</ul></div>
</div></div>
<div class="col-md-3 col-phai"><div class="box"><div class="title-box">Thông báo</div>${linked(some(headlines, number + 12, 8), number, (link) => `<div class="item">${link}<span class="new">Mới</span></div>`)}</div>
<div class="box"><div class="title-box">Bộ thủ tục hành chính</div><p><a href="#">Dịch vụ công trực tuyến</a></p><p><a href="#">Tra cứu hồ sơ</a></p><p>Tỷ lệ hồ sơ giải quyết đúng hạn: 99,7%</p></div>
<div class="box"><div class="title-box">Bình chọn</div><p>Đánh giá của bạn về giao diện Trang thông tin điện tử?</p><label><input type="radio" /> Đẹp</label><label><input type="radio" /> Bình thường</label><a href="#">Xem kết quả</a></div>
<div class="box"><div class="title-box">Lượt truy cập</div><p>Trực tuyến: 17</p><p>Hôm nay: 1.204</p></div></div></div>
<div class="footer"><p><b>TRANG THÔNG TIN ĐIỆN TỬ SỞ CÔNG THƯƠNG</b></p><p>Chịu trách nhiệm nội dung: Ông Phạm Đình Kha, Phó Giám đốc Sở</p><p>Email: soct@example.gov.vn. Ghi rõ nguồn khi sử dụng thông tin.</p><p>Đơn vị xây dựng: VNPT</p></div>
</form></body></html>`
  },
} satisfies Layout
