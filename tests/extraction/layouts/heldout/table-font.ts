import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, signature, strewn } from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'

const host = 'http://www.baotrungson.vn'
const sections = [
  'Chính trị',
  'Kinh tế',
  'Văn hóa - Xã hội',
  'Quốc phòng - An ninh',
  'Pháp luật',
  'Phóng sự',
  'Thể thao',
  'Quốc tế',
  'Bạn đọc',
  'Đất và người',
]

function links(page: PageOf, list: number, count: number): string {
  return othersOf(page, list, count)
    .map((other) => {
      const { day, month } = clockOf(other.at)
      return `<TR><TD WIDTH=10 VALIGN=top><IMG SRC="images/mui.gif"></TD><TD><A HREF="detail.asp?id=${other.number}" CLASS=tinlq>${escaped(other.title)}</A> <FONT SIZE=1 COLOR=#808080>(${day}/${month})</FONT>`
    })
    .join('\n')
}

/** Gold and currencies, in the same cell as the article, as this paper has them. */
const prices = `<TABLE BORDER=0 WIDTH=100% BGCOLOR=#F4F1E4><TR><TD COLSPAN=3><B>Giá vàng</B> (triệu đồng/lượng)
<TR><TD>Loại<TD>Mua vào<TD>Bán ra
<TR><TD>SJC TP.HCM<TD>151,80<TD>153,80
<TR><TD>PNJ<TD>151,60<TD>153,60
<TR><TD COLSPAN=3><B>Tỷ giá</B> (ĐVT: đồng)
<TR><TD>Vietcombank<TD>26.080<TD>26.390
<TR><TD>VietinBank<TD>26.075<TD>26.395
<TR><TD COLSPAN=3><B>Lãi suất</B> kỳ hạn 6 tháng
<TR><TD>Agribank<TD COLSPAN=2>4,0%/năm
</TABLE>`

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const now = clockOf(page.now)
  const title = escaped(article.title)
  const blocks = blocksOf(article.body, {
    paragraph: (text) => `&nbsp;&nbsp;&nbsp; ${text}`,
    subhead: (text) => `<B>${text}</B>`,
    quote: (text) => `&nbsp;&nbsp;&nbsp; <I>${text}</I>`,
    list: (entries) => entries.join('<BR>\n'),
    table: (rows) =>
      `<TABLE BORDER=1 CELLSPACING=0 CELLPADDING=3>${rows.map((cells) => `<TR>${cells.map((cell) => `<TD><FONT FACE=Arial SIZE=2>${cell}</FONT>`).join('')}`).join('\n')}</TABLE>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<TABLE BORDER=0 ALIGN=center WIDTH=320><TR><TD><IMG SRC="upload/${page.number}_${index}.jpg" WIDTH=320 BORDER=1></TD></TR><TR><TD ALIGN=center><FONT FACE=Arial SIZE=1 COLOR=#003366>${escaped(caption)}</FONT></TD></TR></TABLE>`,
  )
  return `<HTML>
<HEAD>
<TITLE>Bao Trung Son dien tu</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<META NAME="GENERATOR" CONTENT="Microsoft FrontPage 4.0">
<STYLE>
<!--
A { color: #003399; text-decoration: none; font-family: Arial; font-size: 12px }
A:hover { color: #CC0000; text-decoration: underline }
TD { font-family: Arial; font-size: 12px }
.tieude { font-size: 18px; font-weight: bold; color: #990000 }
.tinlq { font-size: 11px }
-->
</STYLE>
<SCRIPT LANGUAGE="JavaScript">
<!--
function MM_openBrWindow(theURL,winName,features) { window.open(theURL,winName,features); }
var ngay = new Date(); if (ngay.getHours() < 12 && ngay.getDay() > 0) { document.write("<b>Chao buoi sang!</b>"); }
//-->
</SCRIPT>
</HEAD>
<BODY BGCOLOR=#FFFFFF TOPMARGIN=0 LEFTMARGIN=0>
<CENTER>
<TABLE BORDER=0 CELLPADDING=0 CELLSPACING=0 WIDTH=780><TR><TD><IMG SRC="images/banner.jpg" WIDTH=780 HEIGHT=110 ALT="Báo Trung Sơn - Tiếng nói của Đảng bộ, chính quyền và nhân dân tỉnh Trung Sơn"></TD></TR>
<TR><TD BGCOLOR=#990000><FONT COLOR=#FFFFFF>&nbsp;Ngày ${now.day}/${now.month}/${now.year} | Số báo in mới nhất: ${(page.number % 900) + 4000}</FONT></TD></TR></TABLE>
<TABLE BORDER=0 CELLPADDING=4 CELLSPACING=0 WIDTH=780><TR>
<TD WIDTH=130 VALIGN=top BGCOLOR=#EFEFEF>
${sections.map((name, index) => `<A HREF="list.asp?cat=${index}"><B>${name}</B></A><BR><HR SIZE=1>`).join('\n')}
<FORM ACTION="search.asp"><INPUT NAME=q SIZE=12><INPUT TYPE=submit VALUE="Tìm"></FORM>
<FONT SIZE=1>Bạn là người thứ<BR><B>3.918.${page.number % 1000}</B><BR>ghé thăm</FONT>
</TD>
<TD WIDTH=470 VALIGN=top>
<FONT COLOR=#990000><B>${escaped(article.section)}</B></FONT><BR><BR>
<FONT CLASS=tieude>${title}</FONT><BR>
<FONT SIZE=1 COLOR=#666666>Cập nhật lúc ${clock.hour}h${clock.minute}' - Ngày ${clock.day}/${clock.month}/${clock.year}</FONT><BR><BR>
${article.lead === '' ? '' : `<B>${escaped(article.lead)}</B><BR><BR>\n`}${strewn(blocks, pictures).join('<BR><BR>\n')}
<P ALIGN=right><B>${escaped(signature(article.byline, '', ' - '))}</B>
<BR><BR>
<A HREF="javascript:window.print()">In bài này</A> &nbsp; <A HREF="javascript:history.back()">Trở lại</A> &nbsp; <A HREF="send.asp?id=${page.number}">Gửi cho bạn bè</A>
<HR SIZE=1 NOSHADE>
<B>Các tin khác:</B>
<TABLE BORDER=0>${links(page, 1, 10)}
</TABLE>
${prices}
</TD>
<TD WIDTH=180 VALIGN=top>
<TABLE BORDER=0 BGCOLOR=#FFFBE8><TR><TD COLSPAN=2><B>Tin mới</B>${links(page, 2, 8)}</TABLE>
<IMG SRC="images/qc1.gif" WIDTH=170><BR><IMG SRC="images/qc2.gif" WIDTH=170>
</TD></TR></TABLE>
<TABLE BORDER=0 WIDTH=780><TR><TD ALIGN=center BGCOLOR=#EFEFEF><B>BÁO TRUNG SƠN ĐIỆN TỬ</B><BR>Tổng Biên tập: Lê Hồng Quảng<BR>Tòa soạn: 15 đường 30/4, thị xã Trung Sơn - ĐT: 060.862364<BR>Giấy phép số 210/GP-BC do Bộ Văn hóa - Thông tin cấp ngày 12/6/2003. Ghi rõ nguồn khi phát lại thông tin từ website này.</TD></TR></TABLE>
</CENTER>
</BODY>
</HTML>`
}

export default {
  about:
    'A paper of 2003: tables, FONT and BR, upper-case tags left open, gold prices in the cell of the article',
  url: (_slug, number) => `${host}/detail.asp?id=${number}`,
  lay,
  contentType: 'text/html',
  shows: { byline: true, published: 'minute', captions: true, section: true },
} satisfies Layout
