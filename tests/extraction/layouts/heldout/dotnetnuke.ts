import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, marked, signature, slugOf, strewn } from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'
import { script, styles, viewState } from '../heldout-weight.ts'

const host = 'http://dangbo.tayphong.vn'
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function longDate(moment: string | number): string {
  const { weekday, month, day, year } = clockOf(moment)
  return `${days[weekday]}, ${months[Number(month) - 1]} ${Number(day)}, ${year}`
}

function container(id: number, title: string, inside: string): string {
  return `<div class="DnnModule DnnModule-DNN_HTML DnnModule-${id}"><a name="${id}"></a><div class="c_container"><div class="c_title"><span id="dnn_ctr${id}_dnnTITLE_titleLabel" class="Head">${title}</span></div><div class="c_content"><div id="dnn_ctr${id}_ContentPane"><div id="dnn_ctr${id}_ModuleContent" class="DNNModuleContent ModDNNHTMLC"><div id="dnn_ctr${id}_HtmlModule_lblContent" class="Normal">${inside}</div></div></div></div></div></div>`
}

function news(page: PageOf, list: number, count: number): string {
  return `<table id="dnn_ctr51${list}_View_dlOther" cellspacing="0" border="0" style="border-collapse:collapse;">${othersOf(
    page,
    list,
    count,
  )
    .map(
      (other, index) =>
        `<tr><td><img src="/Portals/0/Images/arrow.png" alt="" /> <a id="dnn_ctr51${list}_View_dlOther_hplTitle_${index}" class="Normal" href="${host}/tabid/104/ItemID/${other.number}/Default.aspx">${escaped(other.title)}</a> <span class="NormalDate">(${longDate(other.at)})</span></td></tr>`,
    )
    .join('\n')}</table>`
}

function lay(article: WrittenArticle, page: PageOf): string {
  const { lead, body } = marked(article, '(ĐBTP) - ')
  const title = escaped(article.title)
  const word = (text: string) =>
    `<p class="MsoNormal" style="margin: 6pt 0in; text-align: justify; text-indent: 0.5in;"><span style="font-size: 14pt; font-family: Arial;">${text}<o:p></o:p></span></p>`
  const blocks = blocksOf(body, {
    paragraph: word,
    subhead: (text) => word(`<strong>${text}</strong>`),
    quote: (text) => word(`<em>${text}</em>`),
    list: (entries) =>
      entries
        .map(
          (entry) =>
            `<p class="MsoListParagraph" style="margin: 6pt 0in 6pt 0.75in;"><span style="font-size: 14pt; font-family: Arial;">${entry}<o:p></o:p></span></p>`,
        )
        .join('\r\n'),
    table: (rows) =>
      `<table class="MsoNormalTable" cellspacing="0" cellpadding="0" border="1"><tbody>${rows.map((cells) => `<tr style="mso-yfti-irow: 0;">${cells.map((cell) => `<td valign="top" style="padding: 0in 5.4pt;"><p class="MsoNormal">${cell}<o:p></o:p></p></td>`).join('')}</tr>`).join('')}</tbody></table>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<p class="MsoNormal" align="center" style="text-align: center;"><img width="550" alt="" src="/Portals/0/Anh${index}.JPG" /></p>\r\n<p class="MsoNormal" align="center" style="text-align: center;"><em><span style="font-size: 12pt; color: blue;">${escaped(caption)}<o:p></o:p></span></em></p>`,
  )
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html  xml:lang="vi-VN" lang="vi-VN" xmlns="http://www.w3.org/1999/xhtml">
<head id="Head">
<!-- **********************************************************************************-->
<!-- DotNetNuke® - http://www.dotnetnuke.com                                          -->
<!-- Copyright (c) 2002-2010                                                          -->
<!-- **********************************************************************************-->
<meta content="text/html; charset=UTF-8" http-equiv="Content-Type" /><meta id="MetaDescription" name="DESCRIPTION" content="Đảng bộ tỉnh Tây Phong" /><meta id="MetaKeywords" name="KEYWORDS" content="Đảng bộ,Tây Phong,DotNetNuke,DNN" /><meta id="MetaCopyright" name="COPYRIGHT" content="Copyright 2010 by DotNetNuke Corporation" /><meta id="MetaGenerator" name="GENERATOR" content="DotNetNuke " /><meta name="RESOURCE-TYPE" content="DOCUMENT" /><meta name="REVISIT-AFTER" content="1 DAYS" />
<style id="StylePlaceholder" type="text/css">${styles(['Normal', 'Head', 'SubHead', 'c_container', 'c_title', 'MainMenu_MenuItem', 'LoginPane'], 7_000)}</style>
<title>
	Đảng bộ tỉnh Tây Phong > Tin tức > Chi tiết tin
</title></head>
<body id="Body">
<form name="Form" method="post" action="/tabid/104/ItemID/${page.number}/Default.aspx" id="Form" enctype="multipart/form-data">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${viewState(page.number, 15_000)}" />
<script type="text/javascript">
//<![CDATA[
${script('dnn', 9_000)}
//]]>
</script>
<div id="page-container"><div id="header"><a id="dnn_dnnLOGO_hypLogo" title="Đảng bộ tỉnh Tây Phong" href="${host}/Default.aspx"><img id="dnn_dnnLOGO_imgLogo" src="/Portals/0/banner.jpg" alt="Đảng bộ tỉnh Tây Phong" /></a><div class="user-date"><span id="dnn_dnnCURRENTDATE_lblDate" class="Normal">${longDate(page.now)}</span> <a id="dnn_dnnLOGIN_loginLink" class="user" href="/Login.aspx">Đăng nhập</a></div></div>
<div class="menu"><ul id="dnn_dnnNAV_ctldnnNAV">${['Trang chủ', 'Tin tức', 'Văn kiện Đại hội', 'Học tập và làm theo Bác', 'Hướng dẫn nghiệp vụ', 'Hộp thư'].map((name) => `<li class="MainMenu_MenuItem"><a href="${host}/${slugOf(name)}/tabid/58/Default.aspx">${name}</a></li>`).join('')}</ul></div>
<div id="dnn_BreadCrumb"><span id="dnn_dnnBREADCRUMB_lblBreadCrumb"><a href="#" class="SubHead">Tin tức</a> &gt; <a href="#" class="SubHead">${escaped(article.section)}</a></span></div>
<table width="100%" border="0"><tr>
<td id="dnn_LeftPane" class="LeftPane" valign="top">${container(402, 'Chuyên mục', '<ul><li><a href="#">Tin trong tỉnh</a></li><li><a href="#">Tin trong nước</a></li><li><a href="#">Công tác tổ chức</a></li><li><a href="#">Công tác kiểm tra</a></li></ul>')}${container(403, 'Lời Bác dạy', '<p>“Đảng ta là một Đảng cầm quyền. Mỗi đảng viên và cán bộ phải thật sự thấm nhuần đạo đức cách mạng.”</p>')}</td>
<td id="dnn_ContentPane" class="ContentPane" valign="top"><div class="DnnModule DnnModule-DNN_News DnnModule-512"><a name="512"></a><div class="c_container"><div id="dnn_ctr512_ModuleContent" class="DNNModuleContent ModNewsC">
<div id="dnn_ctr512_View_pnlDetail">
<span id="dnn_ctr512_View_lblTitle" class="Head" style="font-size:17px">${title}</span><br />
<span id="dnn_ctr512_View_lblDate" class="NormalDate">Posted on: ${longDate(article.published)}</span><br />
<span id="dnn_ctr512_View_lblDescription" class="NormalBold">${escaped(lead)}</span>
<div id="dnn_ctr512_View_lblContent" class="Normal">${strewn(blocks, pictures).join('\r\n')}
<p class="MsoNormal" align="right" style="text-align: right;"><strong><em><span style="font-size: 14pt; font-family: Arial;">${escaped(signature(article.byline, '', ' – '))}<o:p></o:p></span></em></strong></p></div>
</div>
<div class="tools"><a id="dnn_ctr512_View_hplPrint" href="#">Bản in</a> | <a id="dnn_ctr512_View_hplBack" href="#">Quay lại</a> | Số lần đọc: ${page.number % 800}</div>
<div class="SubHead">Các tin khác:</div>${news(page, 1, 10)}
</div></div></div></td>
<td id="dnn_RightPane" class="RightPane" valign="top">${container(420, 'Tin mới nhất', news(page, 3, 5))}${container(421, 'Thời tiết', '<table><tr><td>Tây Phong</td><td>22 - 31°C</td></tr><tr><td>Vùng cao</td><td>17 - 26°C</td></tr></table>')}</td>
</tr></table>
<div id="footer"><span id="dnn_dnnCOPYRIGHT_lblCopyright" class="Normal">Bản quyền thuộc Tỉnh ủy Tây Phong. Số 1 đường Lê Hồng Phong. Email: vptu@tayphong.vn</span> <a id="dnn_dnnPRIVACY_hypPrivacy" href="/Privacy.aspx">Privacy Statement</a> | <a id="dnn_dnnTERMS_hypTerms" href="/Terms.aspx">Terms Of Use</a></div>
</div>
</form></body></html>`
}

export default {
  about: 'DotNetNuke of a party body: the title tag names the site only, a long English date without a time',
  url: (_slug, number) => `${host}/tabid/104/ItemID/${number}/Default.aspx`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'day', captions: true, section: true },
} satisfies Layout
