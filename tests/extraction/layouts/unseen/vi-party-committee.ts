import type { Layout } from '../../written.ts'
import { letters, sheet } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, local, names, turn } from '../unseen-markup.ts'
import { briefs, heads, menu, WEEKDAYS } from '../unseen-words-vi.ts'

const SITE = 'https://tinhuy.example.vn'

export default {
  about:
    'page of a provincial party committee: MVC with ids by hand, pictures with words in the next paragraph, doc lists',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/tin-trong-tinh/${slug}.${number}.html`,
  lay(article, { url, number, now }) {
    const [at, today] = [local(article.published, 'Asia/Ho_Chi_Minh'), local(now, 'Asia/Ho_Chi_Minh')]
    const by = names(article)
    const text = laid(article, {
      p: (html) => `<p>&nbsp; &nbsp; &nbsp;${html}</p>`,
      h: (html) => `<p>&nbsp; &nbsp; &nbsp;<b>${html}</b></p>`,
      q: (html) => `<p>&nbsp; &nbsp; &nbsp;<i>${html}</i></p>`,
      li: (entries) => entries.map((entry) => `<p>&nbsp; &nbsp; &nbsp;- ${entry}</p>`).join('\n'),
      table: (rows) =>
        `<table border="1" style="margin:auto"><tbody>${cells(rows.map((row) => row.map((cell) => `<p>${cell}</p>`)))}</tbody></table>`,
      pic: (html, nth) =>
        `<p style="text-align:center"><img src="/upload/images/2026/${number + nth}.jpg" alt="" width="600" /></p>\n<p class="chu-thich" style="text-align:center"><i>${html}</i></p>`,
    })
    const docs = [
      ['12-NQ/TU', 'Nghị quyết về nâng cao chất lượng sinh hoạt chi bộ trong tình hình mới'],
      ['31-CT/TU', 'Chỉ thị về tăng cường công tác dân vận của chính quyền'],
      ['206-TB/TU', 'Thông báo kết luận của Ban Thường vụ Tỉnh ủy tại phiên họp thứ 18'],
      ['77-HD/BTCTU', 'Hướng dẫn kiểm điểm, đánh giá tập thể, cá nhân cuối năm'],
    ]
    return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>TRANG THÔNG TIN ĐIỆN TỬ ĐẢNG BỘ TỈNH | ${esc(article.title)}</title>
<meta name="keywords" content="tỉnh ủy, đảng bộ, xây dựng đảng" /><meta name="description" content="${esc(gist(article))}" />
<meta property="og:url" content="${url}" /><meta property="og:title" content="${esc(article.title)}" />
${sheet('tu', 210)}
<script>var antiForgery='${letters(number, 155)}';$(function(){$('.marquee').marquee({duration:15000});$('#lich').html('<table><tr><td>T2</td><td>T3</td></tr></table>')});</script>
</head>
<body>
<div id="page"><div id="banner"><img src="/Content/images/bannertu.png" alt="ĐẢNG CỘNG SẢN VIỆT NAM - ĐẢNG BỘ TỈNH" /><div id="slogan">HỌC TẬP VÀ LÀM THEO TƯ TƯỞNG, ĐẠO ĐỨC, PHONG CÁCH HỒ CHÍ MINH</div></div>
<div id="menutop"><ul>${items(menu.map((name) => `<a href="/m/${name.length}">${name.toUpperCase()}</a>`))}</ul></div>
<div id="thoigian">${WEEKDAYS[today.wd]}, ngày ${+today.d} tháng ${+today.m} năm ${today.y}</div>
<div class="marquee">${heads
      .slice(0, 5)
      .map((head) => `<a href="#">${head}</a>`)
      .join(' &bull; ')}</div>
<div id="main"><div id="left"><div class="khung"><h3>Tìm kiếm</h3><input type="text" /></div><div class="khung"><h3>Học và làm theo Bác</h3>${briefs.map(([head, brief]) => `<div class="muc"><a href="#"><b>${head}</b></a><p>${brief}</p></div>`).join('')}</div></div>
<div id="center"><div class="khung-chitiet"><div class="duongdan"><a href="/">Trang chủ</a> » <a href="/tin">${esc(article.section)}</a></div>
<div class="tin-tieude"><h2>${esc(article.title)}</h2></div>
<div class="tin-ngay">${WEEKDAYS[at.wd]}, ${at.d}/${at.m}/${at.y}, ${at.H}:${at.M} [GMT+7]</div>
${article.lead === '' ? '' : `<div class="tin-trichdan"><p>${esc(article.lead)}</p></div>`}
<div class="tin-noidung">
${text}
</div>
${by.length === 0 ? '' : `<div class="tin-tacgia">${by[0] === 'TTXVN' ? 'Theo TTXVN' : `Tin và ảnh: ${by.join(' - ')}`}</div>`}
<div class="tin-chucnang"><a href="#">Gửi cho bạn bè</a> <a href="#">Bản in</a> <a href="#">Phản hồi</a></div>
<div class="tin-khac"><h4>CÁC TIN KHÁC</h4><ul>${items(turn(heads, number, 8).map((head, nth) => `<a href="/t.${nth}.html">${head}</a> (${today.d}/${today.m}/${today.y})`))}</ul></div></div></div>
<div id="right"><div class="khung"><h3>Văn bản mới</h3><table>${cells(docs)}</table></div><div class="khung"><h3>Đọc nhiều</h3><ul>${items(turn(heads, number + 8, 7))}</ul></div><div class="khung"><h3>Lịch công tác</h3><div id="lich"></div></div><div class="khung"><h3>Liên kết</h3><ul><li><a href="#">Tạp chí Cộng sản</a></li><li><a href="#">Báo Nhân Dân</a></li></ul></div></div></div>
<div id="footer"><p>TRANG THÔNG TIN ĐIỆN TỬ ĐẢNG BỘ TỈNH</p><p>Cơ quan chủ quản: Ban Chấp hành Đảng bộ tỉnh. Chịu trách nhiệm nội dung: Văn phòng Tỉnh ủy. Điện thoại: 0221.3555.600</p><p>Số lượt truy cập: 18.204.771</p></div></div>
</body></html>`
  },
} satisfies Layout
