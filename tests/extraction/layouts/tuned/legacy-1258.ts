import type { Layout } from '../../written.ts'
import { clockOf, dayOf, escaped, layBody, listOf, signatureOf, tableOf } from '../markup.ts'
import { otherNews } from '../other-news.ts'
import { toWindows1258 } from '../windows-1258.ts'

const HOST = 'http://www.huyenphucu.example.gov.vn'

export default {
  about:
    'A district portal in windows-1258, frames of tables, headline in a paragraph, date in brackets behind it',
  contentType: 'text/html',
  shows: { byline: true, published: 'minute', captions: true, section: false },
  url: (_slug, number) => `${HOST}/news/detail.asp?mnz=24&mno=${number}&Languageid=0`,
  lay(article, { number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 109, 20, now)
    const title = escaped(article.title)
    const names = signatureOf(article, (list) => list.join(' - '))
    const body = layBody(article, {
      paragraph: (text) => `<P align=justify>${text}</P>`,
      subhead: (text) => `<P><B>${text}</B></P>`,
      quote: (text) => `<P align=justify><I>${text}</I></P>`,
      list: (entries) => listOf(entries),
      table: (rows) => tableOf(rows, 'border=1 cellspacing=0'),
      picture: (caption, nth) =>
        `<CENTER><IMG src="../images/${number}_${nth}.jpg" width=400 border=1><BR><FONT size=1 color=blue><I>${caption}</I></FONT></CENTER>`,
    })
    return toWindows1258(`<HTML><HEAD><TITLE>Trang thông tin điện tử huyện</TITLE>
<META http-equiv=Content-Type content="text/html; charset=windows-1258"><META content="Microsoft FrontPage 4.0" name=GENERATOR>
<STYLE>BODY{FONT:10pt Arial} .TieuDe{FONT-WEIGHT:bold;FONT-SIZE:13pt;COLOR:#0033cc} .Ngay{FONT-SIZE:8pt;COLOR:gray} A{TEXT-DECORATION:none}</STYLE>
<SCRIPT language=JavaScript>function Go(u){if(u!="")window.open(u);} var msg="Trang thong tin dien tu huyen...";function scroll(){status=msg;msg=msg.substring(1)+msg.charAt(0);setTimeout("scroll()",200);}</SCRIPT></HEAD>
<BODY leftMargin=0 topMargin=0 onload=scroll()>
<TABLE cellSpacing=0 cellPadding=0 width=960 align=center border=0>
<TR><TD colSpan=3><IMG height=110 src="../images/banner.gif" width=960></TD></TR>
<TR bgColor=#006699><TD colSpan=3><FONT color=white><B>${MENU.map((name) => `&nbsp;<A href="../${name.length}.asp"><FONT color=white>${name}</FONT></A>&nbsp;`).join('|')}</B></FONT></TD></TR>
<TR><TD colSpan=3 align=right class=Ngay>Hôm nay, ngày ${dayOf(clockOf(now))}</TD></TR>
<TR vAlign=top><TD width=180 bgColor=#eef6fb><TABLE width="100%">${LEFT.map((name) => `<TR><TD><IMG src="../images/dot.gif"> <A href="#">${name}</A></TD></TR>`).join('\n')}<TR><TD><SELECT onchange=Go(this.value)><OPTION>Liên kết web</OPTION><OPTION>UBND tỉnh</OPTION><OPTION>Báo tỉnh</OPTION></SELECT></TD></TR><TR><TD align=center>Lượt truy cập<BR><B>1204557</B></TD></TR></TABLE></TD>
<TD width=580><TABLE cellPadding=8 width="100%"><TR><TD>
<P class=TieuDe>${title}</P>
<P class=Ngay>(Ngày cập nhật: ${dayOf(at)} ${at.hour}:${at.minute})</P>
${article.lead === '' ? '' : `<P align=justify><B>${escaped(article.lead)}</B></P>`}
${body.join('\n')}
${names === '' ? '' : `<P align=right><B>${escaped(names)}</B></P>`}
<HR><B>Các tin mới hơn:</B><UL>${news
      .slice(0, 5)
      .map(
        (one) =>
          `<LI><A href="detail.asp?mno=${one.number}">${escaped(one.title)}</A> <FONT class=Ngay>(${dayOf(one.at)})</FONT>`,
      )
      .join('\n')}</UL><B>Các tin đã đưa:</B><UL>${news
      .slice(5, 15)
      .map(
        (one) =>
          `<LI><A href="detail.asp?mno=${one.number}">${escaped(one.title)}</A> <FONT class=Ngay>(${dayOf(one.at)})</FONT>`,
      )
      .join('\n')}</UL></TD></TR></TABLE></TD>
<TD width=200 bgColor=#eef6fb><B>TIN NỔI BẬT</B>${news
      .slice(15)
      .map((one) => `<P><A href="detail.asp?mno=${one.number}">${escaped(one.title)}</A></P>`)
      .join('\n')}<B>THỜI TIẾT</B><P>Nhiệt độ: 25 - 31 độ<BR>Độ ẩm: 78%<BR>Gió: Đông Nam</P></TD></TR>
<TR bgColor=#006699><TD colSpan=3 align=center><FONT color=white size=1>Cơ quan chủ quản: UBND huyện. Trưởng ban biên tập: Phó Chủ tịch UBND huyện<BR>Địa chỉ: Thị trấn - Điện thoại 0221 3000 123</FONT></TD></TR></TABLE></BODY></HTML>`)
  },
} satisfies Layout

const MENU = [
  'Trang chủ',
  'Giới thiệu',
  'Tin tức',
  'Văn bản',
  'Thủ tục hành chính',
  'Xã, thị trấn',
  'Liên hệ',
]
const LEFT = [
  'Tin trong huyện',
  'Tin cải cách hành chính',
  'Nông nghiệp',
  'Xây dựng nông thôn mới',
  'Văn hóa, thể thao',
  'Quốc phòng, an ninh',
  'Gương người tốt',
  'Di tích, danh thắng',
  'Phổ biến pháp luật',
]
