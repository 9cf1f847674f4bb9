import type { Layout } from '../../written.ts'
import { cells, esc, laid, local, names, turn } from '../unseen-markup.ts'
import { heads, menu, WEEKDAYS } from '../unseen-words-vi.ts'

export default {
  about: 'small page of a district: unclosed P and TD in nested tables, day only, no head to speak of',
  contentType: 'text/html',
  shows: { byline: true, published: 'day', captions: true, section: false },
  url: (_, number) => `http://kimson.example.gov.vn/default.asp?muc=12&tin=${number % 4000}`,
  lay(article, { number, now }) {
    const [at, today] = [local(article.published, 'Asia/Ho_Chi_Minh'), local(now, 'Asia/Ho_Chi_Minh')]
    const by = names(article)
    const text = laid(article, {
      p: (html) => `<P align=justify><FONT face=Tahoma size=2>${html}</FONT>`,
      h: (html) => `<P align=justify><FONT face=Tahoma size=2 color=#800000><B>${html}</B></FONT>`,
      q: (html) => `<P align=justify><FONT face=Tahoma size=2><I>${html}</I></FONT>`,
      li: (entries) =>
        `<UL>${entries.map((entry) => `<LI><FONT face=Tahoma size=2>${entry}</FONT>`).join('\n')}</UL>`,
      table: (rows) =>
        `<TABLE border=1 cellPadding=3 width="90%" align=center>${rows.map((row) => `<TR>${row.map((cell) => `<TD><FONT size=2>${cell}</FONT>`).join('')}`).join('\n')}</TABLE>`,
      pic: (html, nth) =>
        `<P align=center><IMG border=0 src="upload/${number + nth}.JPG" width=420><BR><FONT face=Tahoma size=1><I>${html}</I></FONT>`,
    })
    return `<html><head><title>UY BAN NHAN DAN HUYEN KIM SON</title><meta http-equiv=Content-Type content="text/html; charset=utf-8"><link rel=stylesheet href=style.css>
<script language=javascript src=menu.js></script></head>
<body bgcolor=#ffffff leftmargin=0 topmargin=0>
<center><table width=980 border=0 cellspacing=0 cellpadding=0>
<tr><td colspan=3><img src=images/top.jpg width=980 height=150 alt="Huyện Kim Sơn">
<tr><td colspan=3 bgcolor=#cc0000 height=20><font color=white size=2>&nbsp;${WEEKDAYS[today.wd]}, ${+today.d}/${+today.m}/${today.y}</font>
<tr valign=top><td width=170 bgcolor=#f4e9d8><table width=100% border=0>${menu.map((name) => `<tr><td class=menu>&#187; <a href=default.asp?muc=${name.length}>${name}</a>`).join('\n')}</table>
<td width=620><table width=100% cellpadding=8><tr><td>
<font face=Tahoma size=1><a href=default.asp>Trang chủ</a> &gt; <a href=default.asp?muc=12>Tin trong huyện</a></font><br>
<p class=tieude><font face=Tahoma size=4 color=#003366><b>${esc(article.title)}</b></font>
<p><font face=Tahoma size=1 color=gray>Cập nhật ngày ${at.d}-${at.m}-${at.y}</font>
${article.lead === '' ? '' : `<P align=justify><FONT face=Tahoma size=2><B>${esc(article.lead)}</B></FONT>`}
${text}
${by.length === 0 ? '' : `<P align=right><FONT face=Tahoma size=2><B>${by[0] === 'TTXVN' ? '(Theo TTXVN)' : by.join(' - ')}</B></FONT>`}
<p align=right><a href="javascript:history.go(-1)"><font size=1>Quay lại</font></a> | <a href="javascript:window.print()"><font size=1>In tin này</font></a>
</table>
<table width=100% cellpadding=4><tr><td bgcolor=#f4e9d8><font face=Tahoma size=2><b>CÁC TIN KHÁC:</b></font>
${turn(heads, number, 10)
  .map(
    (head, nth) =>
      `<tr><td><font face=Tahoma size=2><li><a href=default.asp?tin=${nth}>${head}</a> <font size=1>(${today.d}-${today.m}-${today.y})</font></font>`,
  )
  .join('\n')}
</table>
<td width=190><table width=100% cellpadding=3><tr><td bgcolor=#cc0000><font color=white size=2><b>TIN MỚI</b></font>${turn(
      heads,
      number + 11,
      6,
    )
      .map((head) => `<tr><td><font size=2><a href=#>${head}</a></font>`)
      .join(
        '',
      )}<tr><td bgcolor=#cc0000><font color=white size=2><b>GIÁ NÔNG SẢN</b></font><tr><td><table border=1 width=100%>${cells(
      [
        ['Cói chẻ', '9.500đ/kg'],
        ['Tôm sú', '215.000đ/kg'],
      ],
    )}</table></table>
<tr><td colspan=3 bgcolor=#f4e9d8 align=center><font size=2>UBND huyện Kim Sơn - Điện thoại: 0229.3555.111 - Fax: 0229.3555.112<br>Bạn là khách thứ 000${number}</font>
</table></center></body></html>`
  },
} satisfies Layout
