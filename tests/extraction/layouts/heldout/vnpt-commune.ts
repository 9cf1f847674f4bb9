import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, scriptJson, slugOf, strewn } from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://kimthanh.thuandong.gov.vn'
const menu = [
  'Trang chủ',
  'Giới thiệu chung',
  'Tin tức - Sự kiện',
  'Thông tin chỉ đạo',
  'Chiến lược, quy hoạch',
  'Dự án, đầu tư',
  'Chi ngân sách',
  'Lịch tiếp công dân',
]

function list(page: PageOf, turn: number, count: number): string {
  return othersOf(page, turn, count)
    .map((other) => {
      const { day, month, year } = clockOf(other.at)
      return `<div class="item-tin"><span class="ico">»</span><a href="/tin-tuc-su-kien/${other.slug}-${other.number}" title="${escaped(other.title)}">${escaped(other.title)}</a><i class="ngay">&nbsp;${Number(day)}/${Number(month)}/${year}</i></div>`
    })
    .join('')
}

function bodyOf(article: WrittenArticle): string {
  const font = 'font-family: &quot;Times New Roman&quot;, serif; font-size: 14pt;'
  const line = (text: string, more = '') =>
    `<div style="text-align: justify; text-indent: 36pt;${more}"><span style="${font}">${text}</span></div>`
  const blocks = blocksOf(article.body, {
    paragraph: (text) => line(text),
    subhead: (text) => line(`<b>${text}</b>`),
    quote: (text) => line(`<i>${text}</i>`),
    list: (entries) => entries.map((entry) => line(entry)).join('\n'),
    table: (rows) =>
      `<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0"><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td valign="top"><div style="text-align:center"><span style="${font}">${cell}</span></div></td>`).join('')}</tr>`).join('')}</tbody></table>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<div style="text-align: center;"><img src="/UploadImages/kimthanh/${index + 1}.jpg?w=900" style="max-width:100%" /></div>\n<div style="text-align: center;"><span style="font-size: 12pt;"><i>${escaped(caption)}</i></span></div>`,
  )
  return strewn(blocks, pictures, 2).join('\n')
}

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const now = clockOf(page.now)
  const title = escaped(article.title)
  const stamp = `${clock.year}-${clock.month}-${clock.day}T${clock.hour}:${clock.minute}:${clock.second}`
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title.slice(0, 60),
    datePublished: stamp,
    dateModified: stamp,
    author: { '@type': 'Organization', name: 'Xã Kim Thành' },
    publisher: {
      '@type': 'Organization',
      name: 'VNPT',
      logo: { '@type': 'ImageObject', url: `${host}/logo.png` },
    },
  }
  return `<!DOCTYPE html>
<html lang="vi-VN"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<title>Xã Kim Thành - ${title}</title>
<meta property="og:title" content="${title}" /><meta property="og:description" content="" />
<script type="application/ld+json">${scriptJson(facts)}</script>
<style>${styles(['top-banner', 'menu-ngang', 'item-tin', 'noidung', 'tieude', 'ngay', 'box-phai', 'lien-ket'], 6_000)}</style>
<script>${script('portal', 8_000)}</script></head>
<body>
<div id="banner" class="top-banner"><h1>TRANG THÔNG TIN ĐIỆN TỬ XÃ KIM THÀNH</h1><p>HUYỆN CŨ: BÌNH NGUYÊN - TỈNH THUẬN ĐÔNG</p></div>
<div class="menu-ngang menu"><ul>${menu.map((name) => `<li><a href="/${slugOf(name)}">${name}</a></li>`).join('')}</ul></div>
<div class="thanh-ngay"><span>Hôm nay: ${now.day}/${now.month}/${now.year}</span> <marquee>${othersOf(
    page,
    5,
    4,
  )
    .map((other) => escaped(other.title))
    .join(' ★ ')}</marquee></div>
<div class="khung"><div class="trai">
<div class="chuyen-muc"><a href="/tin-tuc-su-kien">Tin tức - Sự kiện</a></div>
<div class="noidung-tin">
<p class="tieude">${title}</p>
<div class="thong-tin"><span>${clock.hour}:${clock.minute} | ${clock.day}/${clock.month}/${clock.year}</span> &nbsp; <span>Số lượt xem: ${page.number % 321}</span> &nbsp; <a href="javascript:print()">In</a> <a href="#">Gửi mail</a></div>
${article.lead === '' ? '' : `<p class="tomtat"><b>${escaped(article.lead)}</b></p>`}
<div class="noidung" id="noidung">${bodyOf(article)}</div>
<div class="nguoi-viet"><b>Người viết:</b> <span>${escaped(article.byline)}</span></div>
</div>
<div class="tim-ngay">Xem theo ngày: <input type="date" name="tungay" /> đến ngày <input type="date" name="denngay" /> <button>Xem</button></div>
<div class="tin-khac"><b>Các tin đã đưa:</b>${list(page, 1, 10)}</div>
</div>
<div class="phai"><div class="box-phai"><b>THÔNG BÁO</b>${list(page, 2, 6)}</div><div class="box-phai"><b>LIÊN KẾT WEBSITE</b><select class="lien-ket"><option>Chọn liên kết</option><option>Tỉnh ủy</option><option>HĐND tỉnh</option><option>UBND tỉnh</option></select></div><div class="box-phai"><b>BÌNH CHỌN</b><p>Theo bạn, dịch vụ công trực tuyến của xã có dễ sử dụng không?</p><label><input type="radio" /> Dễ</label> <label><input type="radio" /> Bình thường</label> <label><input type="radio" /> Khó</label></div><div class="box-phai"><b>SỐ LƯỢT TRUY CẬP</b><p>Trong ngày: 214</p><p>Tất cả: 512.90${page.number % 10}</p></div></div></div>
<div class="chan-trang"><p>Trưởng Ban Biên tập: Ông Mai Xuân Tùng - Phó Chủ tịch UBND xã</p><p>Địa chỉ: Thôn Trung, xã Kim Thành. Điện thoại: 02553.861.202</p><p>Thiết kế và xây dựng: VNPT Thuận Đông</p></div>
</body></html>`
}

export default {
  about: 'VNPT-type site of a commune: all lines are div with fonts, headline in p, JSON-LD without a zone',
  url: (slug, number) => `${host}/tin-tuc-su-kien/${slug}-${number}`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: false },
} satisfies Layout
