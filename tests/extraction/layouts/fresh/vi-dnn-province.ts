import type { Layout } from '../../written.ts'
import { linked, some } from '../fresh-markup.ts'
import { scripts, styles, viewState } from '../fresh-weight.ts'
import { headlines, menu } from '../fresh-words-vi.ts'
import { clockOf, dayOf, escaped, layBody, namesOf } from '../markup.ts'

const SITE = 'https://www.tinhvanson.example.vn'

export default {
  about:
    'DotNetNuke portal: no heading, no metas, words pasted from Word, only a day shown, signed at the end',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'day', captions: true, section: true },
  url: (slug, number) => `${SITE}/Default.aspx?tabid=1137&NDID=${number}&keyword=${slug.slice(0, 40)}`,
  lay(article, { number, now }) {
    const clock = clockOf(article.published)
    const names = namesOf(article)
    const font =
      'font-size: 13.0pt; font-family: &quot;Times New Roman&quot;,serif; mso-bidi-font-weight: bold'
    const word = (words: string, style = '') =>
      `<p class="MsoNormal" style="margin: 6pt 0cm; text-align: justify; text-indent: 36pt;${style}"><span lang="NL" style="${font}">${words}<o:p></o:p></span></p>`
    const text = layBody(article, {
      paragraph: (words) => word(words),
      subhead: (words) => word(`<b>${words}</b>`),
      quote: (words) => word(`<i>${words}</i>`),
      list: (entries) =>
        entries
          .map((entry) =>
            word(
              `<span style="mso-list: Ignore">-<span style="font: 7.0pt 'Times New Roman'">&nbsp;&nbsp; </span></span>${entry}`,
            ),
          )
          .join('\n'),
      table: (rows) =>
        `<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse: collapse; mso-yfti-tbllook: 1184">${rows
          .map(
            (row) =>
              `<tr style="mso-yfti-irow: 0">${row.map((cell) => `<td width="156" valign="top" style="padding: 0cm 5.4pt"><p class="MsoNormal" align="center"><span style="${font}">${cell}<o:p></o:p></span></p></td>`).join('')}</tr>`,
          )
          .join('\n')}</table>\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>`,
      picture: (caption, at) =>
        `<p class="MsoNormal" align="center" style="text-align: center"><img src="/Portals/0/Image/${number + at}.jpg" width="500" alt="" /></p>\n<p class="MsoNormal" align="center" style="text-align: center"><i><span style="font-size: 11pt; color: #0000cc">${caption}<o:p></o:p></span></i></p>`,
    }).join('\n')
    const title = escaped(article.title)
    return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html lang="vi-VN">
<head id="Head"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type" /><meta content="text/javascript" http-equiv="Content-Script-Type" />
<meta id="MetaDescription" name="DESCRIPTION" content="Cổng thông tin điện tử tỉnh" /><meta id="MetaKeywords" name="KEYWORDS" content="cong thong tin dien tu,DotNetNuke,DNN" /><meta id="MetaGenerator" name="GENERATOR" content="DotNetNuke " />
<title>Cổng thông tin điện tử tỉnh &gt; Tin tức - Sự kiện</title>
${styles('dnn', 120)}
${scripts('dnnportal', 4)}
</head>
<body id="Body">
<form name="Form" method="post" action="/Default.aspx?tabid=1137" id="Form" enctype="multipart/form-data">
${viewState(number, 9_000)}
<table class="pagemaster" border="0" cellspacing="0" cellpadding="0" align="center" width="980"><tr><td valign="top">
<table class="skinmaster" width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td id="dnn_HeaderPane" class="skinheader" colspan="3"><img src="/Portals/0/banner.jpg" width="980" height="150" alt="Cổng thông tin điện tử tỉnh" /></td></tr>
<tr><td class="skingradient" colspan="3"><span class="ngaythang">Hôm nay, ngày ${dayOf(clockOf(now))}</span> <a id="dnn_dnnLOGIN_cmdLogin" class="SkinObject" href="#">Đăng nhập</a> | <a href="#">Sơ đồ cổng</a> | <a href="#">English</a></td></tr>
<tr><td id="dnn_LeftPane" class="leftpane" valign="top" width="190"><a name="402"></a><div class="c_head c_head_blue"><span class="Head">DANH MỤC</span></div><table class="menutrai" width="100%">${menu.map((name, at) => `<tr><td class="muc"><a href="/Default.aspx?tabid=${at + 60}" class="menulink">${name}</a></td></tr>`).join('')}</table>
<div class="c_head"><span class="Head">LIÊN KẾT WEBSITE</span></div><select><option>-- Chọn --</option><option>Chính phủ</option><option>Văn phòng Quốc hội</option><option>Các tỉnh, thành phố</option></select></td>
<td id="dnn_ContentPane" class="contentpane" valign="top"><a name="1532"></a><div id="dnn_ctr1532_ContentPane" class="DNNAlignleft"><div id="dnn_ctr1532_ModuleContent">
<table id="dnn_ctr1532_ViewTinTuc_tblChiTiet" width="100%" border="0" cellpadding="3"><tr><td class="chuyenmuc"><a href="/Default.aspx?tabid=1136"><span id="dnn_ctr1532_ViewTinTuc_lblChuyenMuc">${escaped(article.section)}</span></a></td></tr>
<tr><td><span id="dnn_ctr1532_ViewTinTuc_lblTieuDe" class="tieudetin">${title}</span></td></tr>
<tr><td align="right"><span class="ngaydang">Ngày đăng: ${dayOf(clock, '-')}</span>&nbsp;|&nbsp;<span>Lượt xem: ${number % 5_000}</span>&nbsp;|&nbsp;<a href="#">Bản in</a>&nbsp;|&nbsp;<a href="#">Gửi email</a></td></tr>
${article.lead === '' ? '' : `<tr><td class="trichdan"><span id="dnn_ctr1532_ViewTinTuc_lblTomTat"><b>${escaped(article.lead)}</b></span></td></tr>`}
<tr><td class="noidung" align="left"><span id="dnn_ctr1532_ViewTinTuc_lblNoiDung">
${text}
${names.length === 0 ? '' : `<p class="MsoNormal" align="right" style="text-align: right"><b><span lang="NL" style="${font}">${escaped(names.join(', '))}<o:p></o:p></span></b></p>`}
</span></td></tr>
<tr><td class="tinlienquan"><span class="Head">Các tin khác</span><br />${linked(some(headlines, number, 10), number, (link, at) => `<img src="/images/bullet.gif" alt="" />&nbsp;${link}&nbsp;<span class="ngay">(${dayOf(clockOf(now - (at + 1) * 86_400_000), '-')})</span><br />`)}</td></tr></table>
</div></div></td>
<td id="dnn_RightPane" class="rightpane" valign="top" width="200"><div class="c_head"><span class="Head">THÔNG BÁO</span></div><marquee direction="up" scrollamount="2" height="200">${linked(some(headlines, number + 11, 8), number, (link) => `<p>${link}</p>`)}</marquee><div class="c_head"><span class="Head">THỐNG KÊ</span></div><span class="Normal">Số lượt truy cập: 7.114.206<br />Số người trực tuyến: 52</span></td></tr>
<tr><td id="dnn_BottomPane" colspan="3" class="footer" align="center"><b>CỔNG THÔNG TIN ĐIỆN TỬ TỈNH</b><br />Cơ quan thường trực: Trung tâm Công báo - Tin học. Trưởng Ban Biên tập: Ông Nguyễn Hữu Phước<br />Ghi rõ nguồn "Cổng thông tin điện tử tỉnh" khi phát hành lại thông tin từ website này.</td></tr></table>
</td></tr></table>
</form></body></html>`
  },
} satisfies Layout
