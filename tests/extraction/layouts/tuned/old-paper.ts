import type { Layout } from '../../written.ts'
import { clockOf, dayOf, escaped, layBody, signatureOf, weekdayOf } from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'http://baocu.example.vn'

export default {
  about:
    'An old paper: tables in tables, fonts, the text in one cell with breaks, gold prices and rates below',
  contentType: 'text/html',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (_slug, number) => `${HOST}/?lang=V&func=newsdetail&newsid=${number}&CatID=71&MN=2`,
  lay(article, { number, now }) {
    const at = clockOf(article.published)
    const [clock, news] = [clockOf(now), otherNews(number + 29, 26, now)]
    const title = escaped(article.title)
    const names = signatureOf(article, (list) => list.join(' – '))
    const body = layBody(article, {
      paragraph: (text) => `${text} <br><br>\n`,
      subhead: (text) => `<b>${text}</b><br><br>\n`,
      quote: (text) => `<i>${text}</i><br><br>\n`,
      list: (entries) =>
        entries
          .map((entry) => `- ${entry}<br>\n`)
          .join('')
          .concat('<br>\n'),
      table: (rows) =>
        `<table border=1 cellpadding=2 cellspacing=0 width="95%" align=center>${rows.map((row) => `<tr>${row.map((cell) => `<td><font face="Arial" size=2>${cell}</font></td>`).join('')}</tr>\n`).join('')}</table><br>\n`,
      picture: (caption, nth) =>
        `<table width="1%" align="center" border=0 cellpadding=3 cellspacing=0 class="image center"><tr><td><img src="/DataImages/${at.year}${at.month}/${number}_${nth}.jpg" border=0 width=450></td></tr><tr><td class="image_desc" align=center><font face="Arial" size=1 color="#0000FF">${caption}</font></td></tr></table><br>\n`,
    })
    return `<html>
<head>
<title>Báo điện tử - ${title}</title>
<META http-equiv=Content-Type content="text/html; charset=utf-8">
<META name="description" content="Báo điện tử - Tiếng nói của Đảng bộ, chính quyền và nhân dân trong tỉnh">
<META name="keywords" content="báo, tin tức, hưng yên">
<LINK href="/inc/style.css" type=text/css rel=stylesheet>
<script language="JavaScript" src="/inc/menu.js"></script>
<script language="JavaScript">
<!--
function doClock(){var d=new Date();document.getElementById("pendule").innerHTML=d.getHours()+":"+d.getMinutes();setTimeout("doClock()",1000);}
var goldRows=new Array("Vang SJC 1L","Vang SJC 10L","Vang nhan 99,99");
function openPrint(id){window.open("/print.asp?id="+id,"","width=600,height=500,scrollbars=yes");}
//-->
</script>
</head>
<body bgcolor="#FFFFFF" topmargin=0 leftmargin=0 onLoad="doClock()">
<table width="1000" border=0 cellpadding=0 cellspacing=0 align=center bgcolor="#FFFFFF">
<tr><td colspan=3><img src="/images/top.jpg" width=1000 height=120></td></tr>
<tr><td colspan=3 bgcolor="#CC0000" height=24><table width="100%" border=0><tr>${MENU.map((name) => `<td align=center nowrap><a class="menu" href="/?lang=V&amp;func=cat&amp;CatID=${name.length}"><font color="#FFFFFF" face="Tahoma" size=2><b>${name}</b></font></a></td>`).join('\n')}</tr></table></td></tr>
<tr><td colspan=3 bgcolor="#F2F2F2"><table width="100%"><tr><td><font face="Arial" size=2 color="#990000">${weekdayOf(clock)}, ${dayOf(clock)} <span id="pendule">${clock.hour}:${clock.minute}</span></font></td><td align=right><form name=fsearch action="/search.asp"><input name=q size=20> <input type=submit value="Tìm"></form></td></tr></table></td></tr>
<tr valign=top>
<td width=170 bgcolor="#F7F7F7"><table width="100%" border=0 cellspacing=1 cellpadding=4>${SECTIONS.map((name) => `<tr><td background="/images/bgleft.gif"><img src="/images/arrow.gif"> <a href="#"><font face="Arial" size=2>${name}</font></a></td></tr>`).join('\n')}
<tr><td align=center><img src="/adv/ngan-hang.gif" width=160 height=220><br><br><img src="/adv/xi-mang.gif" width=160><br><font size=1>Liên hệ quảng cáo: 0221.3000.333</font></td></tr></table></td>
<td width=610><table width="100%" border=0 cellpadding=6 cellspacing=0>
<tr><td><font face="Arial" size=2 color="#990000"><b><a href="/?lang=V&amp;func=cat&amp;CatID=71">${escaped(article.section)}</a></b></font></td></tr>
<tr><td><font face="Arial" size=4 color="#003366"><b>${title}</b></font></td></tr>
<tr><td><font face="Arial" size=1 color="#808080">${at.hour}:${at.minute}, ${dayOf(at)}</font></td></tr>
<tr><td align=justify><font face="Arial" size=2>${article.lead === '' ? '' : `<b>${escaped(article.lead)}</b><br><br>\n`}${body.join('')}
${names === '' ? '' : `<div align=right><b>${escaped(names)}</b></div>`}</font></td></tr>
<tr><td align=right><font face="Arial" size=1><a href="javascript:openPrint(${number})">Bản in</a> | <a href="mailto:?subject=">Gửi cho bạn bè</a> | <a href="#">Đầu trang</a></font></td></tr>
<tr><td bgcolor="#EEEEEE"><font face="Arial" size=2><b>Ý kiến của bạn về bài viết:</b></font><form name=fcomment method=post action="/comment.asp"><table><tr><td><font size=2>Họ tên:</font></td><td><input name=ten size=40></td></tr><tr><td><font size=2>Email:</font></td><td><input name=email size=40></td></tr><tr><td><font size=2>Nội dung:</font></td><td><textarea name=noidung rows=5 cols=40></textarea></td></tr><tr><td></td><td><input type=submit value="Gửi đi"> <input type=reset value="Xóa"></td></tr></table></form></td></tr>
<tr><td><font face="Arial" size=2 color="#990000"><b>CÁC TIN KHÁC</b></font><br>
${news
  .slice(0, 16)
  .map(
    ({ title: other, number: id, at: then }) =>
      `<font face="Arial" size=2>• <a href="/?lang=V&amp;func=newsdetail&amp;newsid=${id}&amp;CatID=71">${escaped(other)}</a></font> <font size=1 color="#808080">(${then.day}/${then.month})</font><br>`,
  )
  .join('\n')}</td></tr>
</table></td>
<td width=220><table width="100%" border=0 cellpadding=4 cellspacing=0>
<tr><td bgcolor="#CC0000"><font color="#FFFFFF" face="Arial" size=2><b>ĐỌC NHIỀU</b></font></td></tr>
${news
  .slice(16)
  .map(
    ({ title: other, number: id }) =>
      `<tr><td><a href="/?func=newsdetail&amp;newsid=${id}"><font face="Arial" size=2>${escaped(other)}</font></a></td></tr>`,
  )
  .join('\n')}
<tr><td bgcolor="#CC0000"><font color="#FFFFFF" face="Arial" size=2><b>GIÁ VÀNG</b></font></td></tr>
<tr><td><table width="100%" border=1 cellspacing=0><tr><td>Loại</td><td>Mua</td><td>Bán</td></tr><tr><td>SJC Hà Nội</td><td>60.350</td><td>61.070</td></tr><tr><td>Nhẫn 9999</td><td>52.400</td><td>53.150</td></tr><tr><td>Nữ trang 99%</td><td>51.320</td><td>52.620</td></tr></table><font size=1>ĐVT: nghìn đồng/lượng</font></td></tr>
<tr><td bgcolor="#CC0000"><font color="#FFFFFF" face="Arial" size=2><b>THỜI TIẾT</b></font></td></tr>
<tr><td><select name=tinh><option>Hưng Yên</option><option>Hà Nội</option><option>Hải Phòng</option><option>Đà Nẵng</option><option>TP Hồ Chí Minh</option></select><br><font face="Arial" size=2>Nhiệt độ 22 - 29°C. Đêm có mưa rào rải rác, ngày nắng gián đoạn, gió đông bắc cấp 3.</font></td></tr>
</table></td></tr>
<tr><td colspan=3><table width="100%"><tr valign=top><td width="50%"><font face="Arial" size=2><b>Giá vàng 9999</b> tr.đ/lượng</font><table width="100%" border=0><tr><td>Cửa hàng trung tâm</td><td>5,31</td><td>5,38</td></tr><tr><td>Ngân hàng thương mại</td><td>5,30</td><td>5,39</td></tr></table></td><td><font face="Arial" size=2><b>Tỷ giá</b> ĐVT: đồng</font><table width="100%" border=0><tr><td>Loại</td><td>Mua</td><td>Bán</td></tr><tr><td>USD</td><td>22.530</td><td>22.760</td></tr><tr><td>EUR</td><td>25.011</td><td>26.296</td></tr><tr><td>GBP</td><td>29.742</td><td>30.988</td></tr></table><font size=1>Kỳ hạn (tháng): 1 - 3,1%; 6 - 4,0%; 12 - 5,5%</font></td></tr></table></td></tr>
<tr><td colspan=3 bgcolor="#DDDDDD" align=center><font face="Arial" size=1>Giấy phép số: 284/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 25/02/2011<br>Tổng Biên tập: Trần Văn An. Tòa soạn: đường Nguyễn Văn Linh, TP Hưng Yên<br>® Ghi rõ nguồn khi phát lại thông tin từ website này. Số người truy cập: 31.882.540</font></td></tr>
</table>
</body>
</html>`
  },
} satisfies Layout

const MENU = [
  'Trang nhất',
  'Thời sự',
  'Chính trị',
  'Kinh tế',
  'Xã hội',
  'Văn hóa',
  'Pháp luật',
  'Thể thao',
  'Quốc tế',
  'Ảnh',
  'English',
]
const SECTIONS = [
  'Xây dựng Đảng',
  'Công nghiệp',
  'Nông nghiệp - Nông thôn',
  'Xây dựng nông thôn mới',
  'Giáo dục',
  'Y tế',
  'Lao động - Việc làm',
  'An toàn giao thông',
  'Quốc phòng',
  'Phóng sự - Ghi chép',
  'Người tốt, việc tốt',
  'Văn nghệ cuối tuần',
  'Bạn đọc',
  'Rao vặt',
  'Lịch phát sóng',
]
