import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, marked, signature, strewn } from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'
import { bytesOf1258 } from '../heldout-windows-1258.ts'

const host = 'http://www.nhandanvenbien.org.vn'
const months = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']

function longDay(moment: string | number): string {
  const { day, month, year } = clockOf(moment)
  return `ngày ${Number(day)} tháng ${months[Number(month) - 1]} năm ${year}`
}

function lay(article: WrittenArticle, page: PageOf): Uint8Array {
  const { lead, body } = marked(article, 'NDVB - ')
  const title = escaped(article.title)
  const blocks = blocksOf(body, {
    paragraph: (text) => text,
    subhead: (text) => `<font color="#000080"><b>${text}</b></font>`,
    quote: (text) => `<i>${text}</i>`,
    list: (entries) => entries.join('<br>'),
    table: (rows) =>
      `<table border="1" width="90%">${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<center><img src="anh/${page.number}-${index}.jpg" width="400"><br><font size="1"><i>${escaped(caption)}</i></font></center>`,
  )
  const other = (list: number, count: number) =>
    othersOf(page, list, count)
      .map(
        ({ title: name, number }) =>
          `<img src="img/new.gif"> <a href="xemtin.php?tin=${number}">${escaped(name)}</a><br>`,
      )
      .join('\n')
  const html = `<html>
<head>
<title>${title}</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">
<meta http-equiv="Content-Language" content="vi">
</head>
<body background="img/nen.gif" link="#0000FF" vlink="#800080">
<div align="center"><center>
<table border="0" width="760" cellspacing="0" cellpadding="0">
<tr><td colspan="2"><img src="img/tieude.gif" alt="Nhân dân ven biển" width="760" height="90"></td></tr>
<tr><td colspan="2" bgcolor="#000080"><font color="#FFFFFF" size="2">Hôm nay, ${longDay(page.now)} - <a href="index.php"><font color="#FFFF00">Trang chủ</font></a> | <a href="gioithieu.php"><font color="#FFFF00">Giới thiệu</font></a> | <a href="toasoan.php"><font color="#FFFF00">Tòa soạn</font></a> | <a href="quangcao.php"><font color="#FFFF00">Bảng giá quảng cáo</font></a></font></td></tr>
<tr><td width="180" valign="top" bgcolor="#E6F2FF"><font face="Arial" size="2">
<b>CHUYÊN MỤC</b><br>
<a href="muc.php?m=1">Thời sự</a><br><a href="muc.php?m=2">Biển và bờ</a><br><a href="muc.php?m=3">Khuyến ngư</a><br><a href="muc.php?m=4">Chuyện làng</a><br><a href="muc.php?m=5">Thơ bạn đọc</a><br><br>
<b>DỰ BÁO BIỂN</b><br>Vịnh Bắc Bộ: gió đông bắc cấp 5, sóng cao 1,5 - 2,5 m.<br>Nam Biển Đông: có mưa dông rải rác, gió cấp 4 - 5.<br><br>
<b>GIÁ CẢ</b><br>Cá thu: 210.000 đ/kg<br>Mực ống: 260.000 đ/kg<br>Tôm sú: 240.000 đ/kg<br><br>
<b>LƯỢT XEM</b><br>${page.number * 17}</font></td>
<td valign="top"><table border="0" cellpadding="8" width="100%"><tr><td>
<font face="Arial" size="2"><b>&gt;&gt; ${escaped(article.section)}</b></font><br>
<font face="Arial" size="4" color="#800000"><b>${title}</b></font><br>
<font face="Arial" size="1">Đăng ${longDay(article.published)}</font>
<p align="justify"><font face="Arial" size="2">${lead === '' ? '' : `<b>${escaped(lead)}</b>\n<br><br>`}
${strewn(blocks, pictures, 2).join('\n<br><br>')}
<br><br><div align="right"><b>${escaped(signature(article.byline, 'Bài và ảnh: ', ' và '))}</b></div></font></p>
<hr>
<font face="Arial" size="2"><b>Tin cùng mục</b><br>
${other(1, 9)}
<br><b>Tin nhiều người xem</b><br>
${other(3, 6)}</font>
</td></tr></table></td></tr>
<tr><td colspan="2" align="center" bgcolor="#E6F2FF"><font face="Arial" size="1">Cơ quan chủ quản: Hội Nghề cá tỉnh. Mọi ý kiến xin gửi về hộp thư toasoan@nhandanvenbien.org.vn<br>Bản quyền © 2004 - Nhân dân ven biển</font></td></tr>
</table></center></div>
</body></html>`
  return bytesOf1258(html)
}

export default {
  about: 'A newsletter in windows-1258: tables and br, a day with the month in words, "Bài và ảnh"',
  url: (_slug, number) => `${host}/xemtin.php?tin=${number}`,
  lay,
  contentType: 'text/html',
  shows: { byline: true, published: 'day', captions: true, section: true },
} satisfies Layout
