import type { Layout } from '../../written.ts'
import { base64, script, styles } from '../ballast.ts'
import { clockOf, dayOf, escaped, layBody, signatureOf } from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'https://sonoivu.hungyen.example.gov.vn'

export default {
  about:
    'A department portal (DotNetNuke): bare text and breaks in one div, entities for every marked letter, "Ngày đăng" with an h',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: false },
  url: (slug, number) =>
    `${HOST}/Default.aspx?tabid=124&ctl=Detail&mid=512&ArticleID=${number}&title=${slug.slice(0, 30)}`,
  lay(article, { number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 157, 20, now)
    const title = escaped(article.title)
    const names = signatureOf(article, (list) => `Người viết: ${list.join(', ')}`)
    const body = layBody(article, {
      paragraph: (text) => `&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ${text}<br />\n<br />\n`,
      subhead: (text) => `<strong>${text}</strong><br />\n<br />\n`,
      quote: (text) => `<em>${text}</em><br />\n<br />\n`,
      list: (entries) => `${entries.map((entry) => `- ${entry}<br />`).join('\n')}<br />\n`,
      table: (rows) =>
        `<table cellspacing="0" border="1">${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table><br />\n`,
      picture: (caption, nth) =>
        `<div style="text-align: center;"><img alt="" src="/Portals/3/${number}_${nth}.jpg" /><br />\n<span style="font-size: 11px; font-style: italic;">${caption}</span></div><br />\n`,
    })
    return withEntities(`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html xml:lang="vi-VN" lang="vi-VN" xmlns="http://www.w3.org/1999/xhtml">
<head id="Head"><meta id="MetaGenerator" name="GENERATOR" content="DotNetNuke " /><meta id="MetaRobots" name="ROBOTS" content="INDEX, FOLLOW" /><title>
	${title} &gt; Sở Nội vụ
</title><style type="text/css">${styles(271, 7000)}</style></head>
<body id="Body"><form name="Form" method="post" action="/Default.aspx?tabid=124" id="Form"><div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${base64(number, 9000)}" /></div>
<script type="text/javascript">//<![CDATA[
var theForm=document.forms["Form"];${script(277, 4000)}
//]]></script>
<div id="ControlPanel"></div><div class="skin"><div class="skin-banner"><img src="/Portals/3/banner.jpg" alt="Sở Nội vụ" /></div><div class="skin-menu"><span class="main_dnnmenu_bar">${MENU.map((name) => `<a href="/${name.length}.aspx"><span class="main_dnnmenu_item">${name}</span></a>`).join(' ')}</span></div><div class="skin-bread"><span id="dnn_dnnCURRENTDATE_lblDate">${dayOf(clockOf(now))}</span> <span id="dnn_dnnBREADCRUMB_lblBreadCrumb"><a href="#">Trang chủ</a> &gt; <a href="#">Tin tức</a></span></div>
<table class="skin-content" cellspacing="0"><tr><td id="dnn_LeftPane" class="leftpane" valign="top"><div class="c_head"><span id="dnn_ctr401_dnnTITLE_lblTitle" class="Head">Danh mục</span></div>${LEFT.map((name) => `<div class="c_item"><a href="#">${name}</a></div>`).join('\n')}<div class="c_head"><span class="Head">Liên kết</span></div><select><option>Chính phủ</option><option>Bộ Nội vụ</option></select></td>
<td id="dnn_ContentPane" class="contentpane" valign="top"><a name="512"></a><div id="dnn_ctr512_ContentPane" class="DNNAlignleft"><div id="dnn_ctr512_ModuleContent" class="DNNContent">
<div class="ArticleTitle Head"><span id="dnn_ctr512_ViewArticle_lblTitle">${title}</span></div>
<div class="ArticleDate Normal">Ngày đăng ${dayOf(at)} | ${at.hour}h${at.minute}, lượt đọc: 1.029</div>
${article.lead === '' ? '' : `<div class="ArticleSummary NormalBold"><strong>${escaped(article.lead)}</strong></div>`}
<div class="ArticleBody Normal">${body.join('')}${names === '' ? '' : `<div style="text-align: right;"><strong>${escaped(names)}</strong></div>`}</div>
<div class="ArticleTools"><a href="#"><img src="/images/print.gif" alt="In" /> In trang</a> <a href="#"><img src="/images/email.gif" alt="Gửi" /> Gửi email</a></div>
<div class="ArticleOther"><span class="SubHead">Các bài khác</span><br />${news
      .slice(0, 14)
      .map(
        (one) =>
          `&raquo; <a class="Normal" href="/Default.aspx?tabid=124&amp;ArticleID=${one.number}">${escaped(one.title)}</a> <span class="Normal">(${dayOf(one.at)})</span><br />`,
      )
      .join('\n')}</div></div></div></td>
<td id="dnn_RightPane" class="rightpane" valign="top"><div class="c_head"><span class="Head">Thông báo</span></div>${news
      .slice(14)
      .map(
        (one) =>
          `<div class="c_item"><a href="/Default.aspx?ArticleID=${one.number}">${escaped(one.title)}</a></div>`,
      )
      .join(
        '\n',
      )}<div class="c_head"><span class="Head">Số lượt truy cập</span></div><div class="c_item">Đang trực tuyến: 14<br />Tổng cộng: 7.331.205</div></td></tr></table>
<div class="skin-foot"><span id="dnn_dnnCOPYRIGHT_lblCopyright" class="SkinObject">Bản quyền thuộc Sở Nội vụ. Địa chỉ: đường Bạch Đằng. ĐT: 0221 3000 159. Trưởng ban biên tập: Giám đốc Sở</span></div></div></form></body></html>`)
  },
} satisfies Layout

/** Editors of that time wrote Latin-1 letters by name and all other marked letters by number. */
function withEntities(html: string): string {
  return html.replace(/[À-ỹ]/gu, (letter) => NAMED.get(letter) ?? `&#${letter.codePointAt(0)};`)
}

const NAMED = new Map(
  Object.entries({
    à: '&agrave;',
    á: '&aacute;',
    â: '&acirc;',
    ã: '&atilde;',
    è: '&egrave;',
    é: '&eacute;',
    ê: '&ecirc;',
    ì: '&igrave;',
    í: '&iacute;',
    ò: '&ograve;',
    ó: '&oacute;',
    ô: '&ocirc;',
    õ: '&otilde;',
    ù: '&ugrave;',
    ú: '&uacute;',
    ý: '&yacute;',
    Â: '&Acirc;',
    Ô: '&Ocirc;',
  }),
)

const MENU = [
  'Trang chủ',
  'Giới thiệu',
  'Tin tức',
  'Văn bản',
  'Cải cách hành chính',
  'Thi tuyển công chức',
  'Hỏi đáp',
]
const LEFT = [
  'Tin hoạt động',
  'Tổ chức bộ máy',
  'Công chức, viên chức',
  'Xây dựng chính quyền',
  'Thi đua, khen thưởng',
  'Tôn giáo',
  'Văn thư, lưu trữ',
  'Thanh niên',
]
