import type { Layout } from '../../written.ts'
import { bundle, sheet } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, local, names, turn } from '../unseen-markup.ts'
import { briefs, heads, menu } from '../unseen-words-vi.ts'

const SITE = 'https://phuonghaitan.example.gov.vn'

export default {
  about:
    'VNPT portal of a ward: voice reader, capital headline by style only, source line, breaks within paragraphs',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/tin-tuc/${slug}-${number}`,
  lay(article, { url, number, now }) {
    const [at, today] = [local(article.published, 'Asia/Ho_Chi_Minh'), local(now, 'Asia/Ho_Chi_Minh')]
    const by = names(article)
    const text = laid(article, {
      p: (html) => `${html}<br><br>`,
      h: (html) => `<b>${html}</b><br><br>`,
      q: (html) => `<i>${html}</i><br><br>`,
      li: (entries) => `${entries.map((entry) => `- ${entry}`).join('<br>')}<br><br>`,
      table: (rows) =>
        `</div><div class="table-responsive"><table class="table table-bordered">${cells(rows)}</table></div><div style="text-align:justify">`,
      pic: (html, nth) =>
        `</div><div style="text-align:center"><img src="/Media/Images/${number + nth}.jpg" style="max-width:100%" /><br><span style="font-size:12px;color:#666"><i>${html}</i></span></div><div style="text-align:justify">`,
    })
    const box = (title: string, html: string) =>
      `<div class="vnpt-box"><div class="vnpt-box-title"><h2>${title}</h2></div><div class="vnpt-box-content">${html}</div></div>`
    return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${esc(article.title)}</title>
<meta name="description" content="${esc(gist(article))}"><meta name="author" content="VNPT"><meta name="copyright" content="UBND phường Hải Tân">
<meta property="og:title" content="${esc(article.title)}"><meta property="og:image" content="${SITE}/Media/Images/${number}.jpg"><meta property="og:url" content="${url}">
${sheet('vnpt', 300)}
${bundle('vnptportal', 140)}
</head><body>
<div class="page-wrap"><div class="header"><div class="banner"><p class="banner-1">Ủy ban nhân dân</p><p class="banner-2">Phường Hải Tân</p></div>
<div class="menu-main"><ul>${items(menu.map((name) => `<a href="/${name.length}">${name}</a>`))}</ul></div>
<div class="bar"><div class="date-now">${today.H}:${today.M} | ${today.d}/${today.m}/${today.y}</div><marquee>Chào mừng bạn đến với Trang thông tin điện tử phường Hải Tân - Hotline phản ánh kiến nghị: 0868.555.020</marquee></div></div>
<div class="main row"><div class="col-9">
<div class="vnpt-breadcrumb"><a href="/">Trang chủ</a> / <a href="/tin-tuc">${esc(article.section)}</a></div>
<div class="vnpt-detail" id="print-area">
<h3 class="vnpt-detail-title" style="text-transform:uppercase">${esc(article.title)}</h3>
<div class="vnpt-detail-info"><span>Ngày đăng: ${at.d}/${at.m}/${at.y} ${at.H}:${at.M}</span> | <span>Lượt xem: ${(number % 600) + 4}</span> | <span>Cỡ chữ: <a>A-</a> <a>A</a> <a>A+</a></span> | <a onclick="printDiv()">In trang</a></div>
<div class="vnpt-tts"><span>Nghe đọc bài:</span><select><option>Giọng nữ miền Bắc</option><option>Giọng nam miền Nam</option></select><audio controls src="/tts/${number}.mp3">Trình duyệt không hỗ trợ phát âm thanh.</audio></div>
${article.lead === '' ? '' : `<div class="vnpt-detail-sapo"><p><strong>${esc(article.lead)}</strong></p></div>`}
<div class="vnpt-detail-content"><div style="text-align:justify">
${text}
</div></div>
${by.length === 0 ? '' : `<div class="vnpt-detail-author"><b>${by[0] === 'TTXVN' ? 'Theo TTXVN' : by.join(' - ')}</b></div>`}
<div class="vnpt-share"><a>Facebook</a><a>Zalo</a><a>Gửi mail</a></div>
</div>
<div class="vnpt-rate"><p>Bình chọn bài viết: <span>Chưa có đánh giá nào</span></p></div>
${box(
  'Tin cùng chuyên mục',
  `<ul>${turn(heads, number + 2, 8)
    .map((head) => `<li><a href="#">${head}</a> <i>${today.d}/${today.m}/${today.y}</i></li>`)
    .join('')}</ul>`,
)}
</div><div class="col-3">
${box('Thông báo mới', briefs.map(([head, brief]) => `<div class="tb"><a href="#">${head}</a><p>${brief}</p></div>`).join(''))}
${box('Dịch vụ công trực tuyến', '<p><a href="#">Nộp hồ sơ</a></p><p><a href="#">Tra cứu hồ sơ</a></p><p>Tỷ lệ giải quyết đúng hạn tháng này: <b>99,2%</b></p>')}
${box('Thời tiết hôm nay', '<p>Phường Hải Tân</p><p>23°C - 30°C, độ ẩm 81%, có lúc có mưa</p>')}
${box('Lượt truy cập', '<p>Trực tuyến: 5</p><p>Tổng: 611.840</p>')}
</div></div>
<div class="footer"><p><b>TRANG THÔNG TIN ĐIỆN TỬ PHƯỜNG HẢI TÂN</b></p><p>Cơ quan chủ quản: UBND phường Hải Tân. Người chịu trách nhiệm: Chủ tịch UBND phường.</p><p>Thiết kế và phát triển bởi VNPT</p></div></div>
</body></html>`
  },
} satisfies Layout
