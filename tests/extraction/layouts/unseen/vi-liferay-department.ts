import type { Layout } from '../../written.ts'
import { bundle, sheet } from '../unseen-ballast.ts'
import { cells, data, esc, items, laid, local, names, turn } from '../unseen-markup.ts'
import { heads, menu, skies } from '../unseen-words-vi.ts'

const SITE = 'https://sotaichinh.caolam.example.gov.vn'

export default {
  about:
    'Liferay 6 of a department: journal article between portlets, lead in a class of its own, no og tags at all',
  contentType: 'text/html;charset=UTF-8',
  shows: { byline: true, published: 'minute', captions: true, section: false },
  url: (slug, number) =>
    `${SITE}/web/guest/tin-tuc-su-kien/-/asset_publisher/Xk2LmR9${number % 97}/content/${slug}`,
  lay(article, { slug, number, now }) {
    const [at, today] = [local(article.published, 'Asia/Ho_Chi_Minh'), local(now, 'Asia/Ho_Chi_Minh')]
    const by = names(article)
    const text = laid(article, {
      p: (html) => `<p style="text-align: justify;">\n\t${html}</p>`,
      h: (html) => `<p style="text-align: justify;">\n\t<strong>${html}</strong></p>`,
      q: (html) => `<p style="margin-left: 40px; text-align: justify;">\n\t<em>${html}</em></p>`,
      li: (entries) =>
        `<ul>\n${entries.map((entry) => `\t<li style="text-align: justify;">\n\t\t${entry}</li>`).join('\n')}\n</ul>`,
      table: (rows) =>
        `<table border="1" cellpadding="1" cellspacing="1" style="width: 500px;">\n<tbody>\n${cells(rows)}\n</tbody></table>\n<p>\n\t&nbsp;</p>`,
      pic: (html, nth) =>
        `<p style="text-align: center;">\n\t<img alt="" src="/documents/20182/${number}/anh${nth}.jpg/${number}?t=${number}000" style="width: 600px; height: 400px;" /></p>\n<p style="text-align: center;">\n\t<em>${html}</em></p>`,
    })
    const portlet = (id: string, title: string, html: string) =>
      `<div class="portlet-boundary portlet-boundary_${id}_ portlet-static portlet-borderless" id="p_p_id_${id}_${number}_"><span id="p_${id}"></span><section class="portlet" id="portlet_${id}"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">${title}</span></h1></header><div class="portlet-content"><div class="portlet-body">${html}</div></div></section></div>`
    return `<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="vi-VN"><head>
<title>${esc(article.title)} - Sở Tài chính tỉnh Cao Lâm</title>
<meta content="initial-scale=1.0, width=device-width" name="viewport" /><meta content="text/html; charset=UTF-8" http-equiv="content-type" />
<link href="${SITE}/stc-theme/images/favicon.ico" rel="Shortcut Icon" />
${sheet('aui', 260)}
<script type="text/javascript">
// <![CDATA[
var Liferay={Browser:{acceptsGzip:function(){return true}},Data:{NAV_SELECTOR:"#navigation",isCustomizationView:function(){return false}},PortletKeys:{DOCUMENT_LIBRARY:"20",ITEM_SELECTOR:"com_liferay"},PropsValues:{NTLM_AUTH_ENABLED:false},ThemeDisplay:{getLayoutURL:function(){return"${SITE}/web/guest/tin-tuc"},getLanguageId:function(){return"vi_VN"}}};var themeDisplay=Liferay.ThemeDisplay;
Liferay.authToken="k3J${number}";Liferay.currentURL=${data(`/web/guest/-/asset_publisher/content/${slug}`)};
// ]]>
</script>
${bundle('liferay', 110)}
</head>
<body class=" yui3-skin-sam controls-visible signed-out public-page site">
<a href="#main-content" id="skip-to-content">Skip to Content</a>
<div id="wrapper"><header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo custom-logo" href="${SITE}/web/guest"><img alt="Sở Tài chính" src="/image/layout_set_logo?img_id=${number}" /></a><span class="site-name">Cổng TTĐT Sở Tài chính</span></h1></div>
<nav class="sort-pages modify-pages navbar site-navigation" id="navigation"><ul class="nav nav-collapse">${items(menu.map((name) => `<a href="${SITE}/web/guest/${name.length}"><span>${name}</span></a><ul class="dropdown-menu child-menu"><li><a href="#">${name} trong tỉnh</a></li><li><a href="#">Lưu trữ</a></li></ul>`))}</ul></nav></header>
<div id="content"><h2 class="page-title">Chi tiết tin - Sở Tài chính tỉnh Cao Lâm</h2>
<div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid">
<div class="portlet-column portlet-column-first span8" id="column-1"><div class="portlet-dropzone portlet-column-content">
${portlet(
  '101_INSTANCE',
  'Tin tức - Sự kiện',
  `<div class="asset-full-content no-title"><div class="asset-content" id="_101_asset_${number}">
<div class="journal-content-article"><div class="detailNews">
<div class="titleNews">${esc(article.title)}</div>
<div class="dateNews"><i class="icon-time"></i> ${at.d}/${at.m}/${at.y} ${at.H}:${at.M} <span>Lượt xem: ${(number % 800) + 33}</span></div>
<div class="toolNews"><a href="javascript:;" onclick="fontSize(1)">A+</a> <a href="javascript:;" onclick="fontSize(-1)">A-</a> <span>Màu chữ</span> <select><option>Đen</option><option>Xanh</option></select></div>
${article.lead === '' ? '' : `<div class="summaryNews">${esc(article.lead)}</div>`}
<div class="contentNews">
${text}
</div>
${by.length === 0 ? '' : `<div class="authorNews">${by[0] === 'TTXVN' ? 'Theo TTXVN' : by.join(' – ')}</div>`}
</div></div></div>
<div class="asset-metadata"></div><div class="asset-social"><div class="taglib-social-bookmarks"><ul class="unstyled"><li>Chia sẻ</li></ul></div></div></div>
<div class="tinlienquan"><h3>Tin liên quan</h3><ul>${items(turn(heads, number, 7).map((head, nth) => `<a href="#">${head}</a> <span>(${today.d}/${today.m}/${today.y} ${nth + 8}:15)</span>`))}</ul></div>`,
)}
${portlet('comments', 'Góp ý', '<div class="y-kien"><p>Ý kiến của bạn sẽ được kiểm duyệt trước khi đăng.</p><label>Họ và tên</label><input /><label>Nội dung</label><textarea></textarea><button>Gửi bình luận</button></div>')}
</div></div>
<div class="portlet-column portlet-column-last span4" id="column-2"><div class="portlet-dropzone">
${portlet('vb', 'Văn bản pháp quy', `<ul>${items(['<a href="#">1187/STC-QLNS v/v công khai dự toán năm 2026</a>', '<a href="#">Thông tư 04/2026/TT-BTC hướng dẫn quản lý tài sản công</a>'])}</ul>`)}
${portlet('xn', 'Xem nhiều nhất', `<ol>${items(turn(heads, number + 8, 9).map((head) => `<a href="#">${head}</a>`))}</ol>`)}
${portlet('tt', 'Thời tiết', `<table><tbody>${cells(skies)}</tbody></table>`)}
${portlet('tk', 'Thống kê', '<p>Đang truy cập: <b>14</b></p><p>Tổng lượt truy cập: <b>2.733.019</b></p>')}
</div></div></div></div></div>
<footer id="footer" role="contentinfo"><p>CỔNG THÔNG TIN ĐIỆN TỬ SỞ TÀI CHÍNH TỈNH CAO LÂM</p><p>Trưởng Ban biên tập: Phó Giám đốc Sở. Địa chỉ: 18 Lý Thái Tổ. Email: banbientap@caolam.example.gov.vn</p></footer></div>
</body></html>`
  },
} satisfies Layout
