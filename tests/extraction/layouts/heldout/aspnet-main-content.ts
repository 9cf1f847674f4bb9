import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, marked, signature, strewn } from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'
import { script, styles, viewState } from '../heldout-weight.ts'

const host = 'https://ptthlamson.vn'
const zones = [
  'THỜI SỰ',
  'KINH TẾ',
  'XÃ HỘI',
  'NÔNG NGHIỆP',
  'CHUYÊN MỤC',
  'TRUYỀN HÌNH TRỰC TUYẾN',
  'PHÁT THANH',
  'LỊCH PHÁT SÓNG',
]
const days = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']

function repeater(page: PageOf, list: number, count: number, name: string): string {
  return othersOf(page, list, count)
    .map(
      (other, index) =>
        `<div class="row-tin"><a id="MainContent_${name}_hplTin_${index}" href="/tin/${other.number}/${other.slug}.aspx"><strong>${escaped(other.title)}</strong></a><span id="MainContent_${name}_lblNgay_${index}">&nbsp;(${clockOf(other.at).day}/${clockOf(other.at).month}/${clockOf(other.at).year} ${clockOf(other.at).hour}:${clockOf(other.at).minute}:${clockOf(other.at).second})</span><span id="MainContent_${name}_lblTomTat_${index}" class="tom-tat">${escaped(other.summary)}</span></div>`,
    )
    .join('\r\n')
}

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const now = clockOf(page.now)
  const { lead, body } = marked(article, '(PTTH LS) – ')
  const title = escaped(article.title)
  const blocks = blocksOf(body, {
    paragraph: (text) => `<p>\r\n\t${text}</p>`,
    subhead: (text) => `<p>\r\n\t<u><strong>${text}</strong></u></p>`,
    quote: (text) => `<p style="margin-left: 40px;">\r\n\t<em>${text}</em></p>`,
    list: (entries) => `<p>\r\n\t${entries.join('<br />\r\n\t')}</p>`,
    table: (rows) =>
      `<table align="center" border="1" cellpadding="1" cellspacing="1" style="width: 500px;">\r\n<tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>\r\n\t${cell}</td>`).join('')}</tr>`).join('\r\n')}</tbody></table>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<p style="text-align: center;">\r\n\t<img alt="" src="/Upload/${page.number}/${index}.jpg" style="width: 620px;" /><br />\r\n\t<span style="color:#696969;"><em>${escaped(caption)}</em></span></p>`,
  )
  return `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta charset="utf-8" /><title>
	${title}
</title><meta name="viewport" content="width=device-width, initial-scale=1.0" /><meta property="og:title" content="${title}" /><meta property="og:description" content="${escaped(article.lead)}" />
<style>${styles(['menu-chinh', 'row-tin', 'tom-tat', 'truc-tuyen', 'khung-phai', 'chi-tiet'], 9_000)}</style></head>
<body>
<form method="post" action="./${page.slug}.aspx" id="ctl01">
<div class="aspNetHidden"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${viewState(page.number, 30_000)}" /></div>
<div class="dau"><h1><a href="/"><img src="/logo.png" alt="Báo và Phát thanh, Truyền hình Lam Sơn" /> Báo và Phát thanh, Truyền hình Lam Sơn</a></h1><span id="lblThoiGian">${days[now.weekday]}, ${now.day}/${now.month}/${now.year} ${now.hour}:${now.minute}</span></div>
<div class="menu menu-chinh"><ul>${zones.map((name, index) => `<li><a id="Menu1_hpl_${index}" href="/muc/${index}.aspx">${name}</a></li>`).join('')}</ul></div>
<div class="truc-tuyen"><b>ĐANG PHÁT SÓNG:</b> 19:45 Bản tin thời sự tổng hợp | 20:30 Phim truyện: Bến nước đời người, tập 14 | 21:20 Dân hỏi, chính quyền trả lời</div>
<div class="container body-content"><div class="chi-tiet">
<div><a id="MainContent_hplMuc" href="/muc/1.aspx">${escaped(article.section)}</a></div>
<div><span id="MainContent_lblNgayDang">${days[clock.weekday]}, ngày ${clock.day} tháng ${clock.month} năm ${clock.year}, ${clock.hour}:${clock.minute}</span> <input type="submit" name="ctl00$MainContent$btnIn" value="In tin" id="MainContent_btnIn" /></div>
<h3><span id="MainContent_lblTieuDe">${title}</span></h3>
${lead === '' ? '' : `<h2><strong><span id="MainContent_lblMoTa">${escaped(lead)}</span></strong></h2>`}
<span id="MainContent_lblNoiDung">${strewn(blocks, pictures).join('\r\n')}</span>
<div style="text-align:right"><span id="MainContent_lblTacGia"><strong>${escaped(signature(article.byline, 'Tin, ảnh: ', ' – '))}</strong></span></div>
<div id="MainContent_pnlVideo"><video controls="controls"></video></div>
<div class="cung-muc"><h3>TIN CÙNG CHUYÊN MỤC</h3>${repeater(page, 1, 6, 'rptKhac')}</div>
</div>
<div class="khung-phai"><h3>TIN MỚI NHẬN</h3>${repeater(page, 2, 5, 'rptMoi')}<h3>GIÁ VÀNG TRONG NƯỚC</h3><table id="MainContent_gvVang"><tr><th>Nội dung</th><th>Mua</th><th>Bán</th></tr><tr><td>SJC 1L - 10L</td><td>152,300</td><td>154,300</td></tr><tr><td>Vàng nhẫn SJC 99,99</td><td>149,100</td><td>151,600</td></tr></table><h3>NGOẠI TỆ</h3><table id="MainContent_gvNgoaiTe"><tr><td>USD</td><td>26.128</td><td>26.388</td></tr><tr><td>JPY</td><td>162,4</td><td>172,7</td></tr></table></div></div>
<footer><p>BÁO VÀ PHÁT THANH, TRUYỀN HÌNH LAM SƠN - Số 88, đại lộ Hùng Vương</p><p>Giám đốc: Nguyễn Tất Thứ. Giấy phép số 166/GP-STTTT. ĐT: 0237.3852.700</p></footer>
<script>
//<![CDATA[
${script('WebForm', 6_000)}
//]]>
</script></form></body></html>`
}

export default {
  about:
    'Web Forms of a broadcaster: MainContent ids, station in h1, headline in h3, lead in h2 strong, body in a span',
  url: (slug, number) => `${host}/tin/${number}/${slug}.aspx`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
} satisfies Layout
