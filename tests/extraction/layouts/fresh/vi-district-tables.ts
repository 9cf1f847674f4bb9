import type { Layout } from '../../written.ts'
import { linked, some } from '../fresh-markup.ts'
import { styles } from '../fresh-weight.ts'
import { headlines, menu } from '../fresh-words-vi.ts'
import { clockOf, dayOf, escaped, layBody, namesOf, weekdayOf } from '../markup.ts'

const SITE = 'http://huyentanphong.example.gov.vn'

export default {
  about:
    'portal of a district: tables and fonts, text of lines broken by <br>, day in brackets behind the headline',
  contentType: 'text/html',
  shows: { byline: true, published: 'day', captions: true, section: false },
  url: (_, number) => `${SITE}/index.php?p=tintuc&act=chitiet&id=${number}`,
  lay(article, { number, now }) {
    const clock = clockOf(article.published)
    const names = namesOf(article)
    const text = layBody(article, {
      paragraph: (words) => `${words}<br>\n<br>`,
      subhead: (words) => `<b>${words}</b><br>\n<br>`,
      quote: (words) => `<i>${words}</i><br>\n<br>`,
      list: (entries) => `${entries.map((entry) => `- ${entry}<br>`).join('\n')}\n<br>`,
      table: (rows) =>
        `<TABLE border=1 cellspacing=0 cellpadding=4 bordercolor="#cccccc" align=center>${rows.map((row) => `<TR>${row.map((cell) => `<TD><font size="2">${cell}</font>`).join('')}`).join('\n')}</TABLE>\n<br>`,
      picture: (caption, at) =>
        `<TABLE cellspacing=0 cellpadding=3 align=center border=0><TR><TD align=center><IMG src="hinhanh/tintuc/${number + at}.jpg" width=450 border=0></TD></TR><TR><TD align=center><font size="1" color="#003399" face="Arial"><i>${caption}</i></font></TD></TR></TABLE>`,
    }).join('\n')
    const title = escaped(article.title)
    const rows = menu.map(
      (name, at) =>
        `<tr><td height="24" background="images/nen_menu.gif">&nbsp;<img src="images/muiten.gif">&nbsp;<a href="index.php?p=muc&id=${at}"><font face="Arial" size="2" color="#FFFFFF"><b>${name}</b></font></a></td></tr>`,
    )
    return `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>:: Trang thong tin dien tu huyen Tan Phong ::</title>
${styles('tp', 190)}
<script language="JavaScript">
<!--
function hienthi(id){var d=document.getElementById(id);if(d.style.display=='none'){d.style.display=''}else{d.style.display='none'}}
document.write('<table><tr><td>Kính chào quý khách</td></tr></table>');
//-->
</script>
</head>
<body topmargin="0" leftmargin="0" bgcolor="#E7F1FA">
<table width="1000" align="center" cellpadding="0" cellspacing="0" border="0" bgcolor="#FFFFFF">
<tr><td colspan="3"><img src="images/banner.jpg" width="1000" height="140"></td></tr>
<tr><td colspan="3" height="22" bgcolor="#0066B3"><font color="#FFFF00" face="Arial" size="2">&nbsp;${weekdayOf(clockOf(now))}, ngày ${dayOf(clockOf(now))}</font> <marquee width="70%"><font color="#FFFFFF" size="2">Nhiệt liệt chào mừng Đại hội đại biểu Đảng bộ các cấp, nhiệm kỳ 2025 - 2030</font></marquee></td></tr>
<tr valign="top"><td width="190"><table width="100%" cellpadding="0" cellspacing="1" bgcolor="#004A8F">${rows.join('\n')}</table><br>
<table width="100%" border="0"><tr><td bgcolor="#0066B3" align="center"><font color="#FFFFFF" size="2"><b>THỐNG KÊ</b></font></td></tr><tr><td><font size="2" face="Arial">Đang xem: 8<br>Tổng số: 1204417</font></td></tr></table></td>
<td width="620"><table width="100%" cellpadding="6" cellspacing="0" border="0"><tr><td bgcolor="#D6E8F7"><font face="Arial" size="2" color="#CC0000"><b>CHI TIẾT TIN</b></font></td></tr>
<tr><td class="noidung"><font face="Arial" size="3" color="#003399"><b>${title}</b></font>&nbsp;<font face="Arial" size="1" color="#666666">(${dayOf(clock)})</font><br><br>
${article.lead === '' ? '' : `<font face="Arial" size="2"><b>${escaped(article.lead)}</b></font><br><br>`}
<font face="Arial" size="2">${text}
${names.length === 0 ? '' : `<div align="right"><b>${escaped(names.join(', '))}</b></div>`}</font>
<div align="right"><a href="javascript:history.back()"><font size="1">[Trở về]</font></a> <a href="#top"><font size="1">[Đầu trang]</font></a> <a href="in.php?id=${number}"><font size="1">[In trang]</font></a></div>
<hr size="1" color="#CCCCCC">
<font face="Arial" size="2" color="#CC0000"><b>Các tin đã đưa:</b></font><br>
${linked(some(headlines, number, 14), number, (link, at) => `<img src="images/cham.gif"> <font size="2" face="Arial">${link}</font> <font size="1" color="#666666">(${dayOf(clockOf(now - (at + 1) * 86_400_000))})</font><br>`)}
<font size="2">Trang: <b>1</b> <a href="#">2</a> <a href="#">3</a> <a href="#">&gt;&gt;</a></font>
</td></tr></table></td>
<td width="190"><table width="100%"><tr><td bgcolor="#0066B3"><font color="#FFFFFF" size="2"><b>&nbsp;TIN NỔI BẬT</b></font></td></tr>${linked(some(headlines, number + 15, 8), number, (link) => `<tr><td><font size="2" face="Arial">${link}</font></td></tr>`)}</table><table width="100%"><tr><td><a href="#"><img src="images/lich.gif"></a></td></tr><tr><td><font size="2">Liên kết website</font><select><option>Chọn</option></select></td></tr></table></td></tr>
<tr><td colspan="3" align="center" bgcolor="#0066B3"><font color="#FFFFFF" size="2" face="Arial">ỦY BAN NHÂN DÂN HUYỆN TÂN PHONG<br>Địa chỉ: Khu phố 5, thị trấn Tân Phong - Điện thoại: 0251.3555.030<br>Giấy phép số 77/GP-BC</font></td></tr></table>
</body>
</html>`
  },
} satisfies Layout
