import type { Layout } from '../../written.ts'
import { script, styles } from '../ballast.ts'
import {
  clockOf,
  dayOf,
  escaped,
  json,
  layBody,
  listOf,
  signatureOf,
  summaryOf,
  tableOf,
  weekdayOf,
} from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'https://congthongtin.hungyen.example.gov.vn'

export default {
  about: 'Liferay 6 portal of a province: web content in portlets, lead in bold, names at the end',
  contentType: 'text/html;charset=UTF-8',
  shows: { byline: true, published: 'minute', captions: true, section: false },
  url: (slug, number) =>
    `${HOST}/web/guest/tin-tuc/-/asset_publisher/Xk3pQ/content/${slug}-c${number}?inheritRedirect=false`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const [clock, news] = [clockOf(now), otherNews(number + 3, 22, now)]
    const title = escaped(article.title)
    const names = signatureOf(article, (list) => list.join(' - '))
    const body = layBody(article, {
      paragraph: (text) =>
        `<p style="text-align: justify; line-height: 150%;"><span style="font-size:14px;"><span style="font-family:arial,helvetica,sans-serif;">${text}</span></span></p>`,
      subhead: (text) =>
        `<p style="text-align: justify;"><span style="font-size:14px;"><strong><em>${text}</em></strong></span></p>`,
      quote: (text) =>
        `<p style="margin-left: 40px; text-align: justify;"><span style="font-size:14px;"><em>${text}</em></span></p>`,
      list: (entries) => listOf(entries.map((entry) => `<span style="font-size:14px;">${entry}</span>`)),
      table: (rows) => tableOf(rows, 'align="center" border="1" style="width: 500px;"'),
      picture: (caption, nth) =>
        `<p style="text-align: center;"><img alt="" src="/documents/20182/${number}/h${nth}.jpg/3f1c?t=1637331420" style="width: 560px; height: 373px;" /></p>\n<p style="text-align: center;"><span style="font-size:12px;"><em>${caption}</em></span></p>`,
    })
    return `<!DOCTYPE html><html class="aui ltr" dir="ltr" lang="vi-VN">
<head>
<title>${title} - Cổng thông tin điện tử tỉnh</title>
<meta content="initial-scale=1.0, width=device-width" name="viewport" />
<meta content="text/html; charset=UTF-8" http-equiv="content-type" />
<meta content="${escaped(summaryOf(article))}" lang="vi-VN" name="description" />
<meta content="cổng thông tin, hưng yên" lang="vi-VN" name="keywords" />
<link href="${HOST}/o/portal-theme/images/favicon.ico" rel="Shortcut Icon" />
<link href="${escaped(url)}" rel="canonical" />
<link href="/html/css/main.css?browserId=other&amp;themeId=portal_WAR_portaltheme&amp;minifierType=css&amp;languageId=vi_VN&amp;b=6203" rel="stylesheet" type="text/css" />
<style type="text/css">${styles(23, 9800)}</style>
<script type="text/javascript">var Liferay={Browser:{acceptsGzip:function(){return true},getMajorVersion:function(){return 0}},Data:{},ThemeDisplay:{getCompanyId:function(){return"10154"},getLayoutId:function(){return"27"},getLanguageId:function(){return"vi_VN"},getPathContext:function(){return""},isSignedIn:function(){return false}}};Liferay.authToken="pQ3xW9aa";${script(29, 14_000)}</script>
<script type="text/javascript" src="/html/js/barebone.jsp?browserId=other&amp;minifierType=js"></script>
</head>
<body class="yui3-skin-sam controls-visible signed-out public-page site">
<div id="wrapper"><a href="#main-content" id="skip-to-content">Truy cập nội dung luôn</a>
<header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo" href="/" title="Đi đến Trang chủ"><img alt="Cổng thông tin điện tử" height="115" src="/image/layout_set_logo?img_id=13806" width="1000" /></a><span class="site-name" title="Đi đến Trang chủ">Cổng thông tin điện tử tỉnh</span></h1></div>
<div class="top-date"><span id="clock">${weekdayOf(clock)}, ngày ${clock.day} tháng ${clock.month} năm ${clock.year}</span> <a href="/sitemap">Sơ đồ cổng</a> | <a href="/rss">RSS</a> | <a href="/c/portal/login">Đăng nhập</a></div>
<nav class="sort-pages modify-pages" id="navigation" role="navigation"><h1><span>Điều hướng</span></h1><ul aria-label="Trang Site" role="menubar">${MENU.map(
      (name, index) =>
        `<li class="${index === 1 ? 'selected' : ''}" id="layout_${index + 10}" role="presentation"><a aria-labelledby="layout_${index + 10}" href="/${index}" role="menuitem"><span>${name}</span></a>${index === 1 ? `<ul class="child-menu" role="menu">${SUB.map((sub) => `<li role="presentation"><a href="#" role="menuitem">${sub}</a></li>`).join('')}</ul>` : ''}</li>`,
    ).join('\n')}</ul></nav></header>
<div id="content"><nav id="breadcrumbs"><ul class="breadcrumb breadcrumb-horizontal"><li class="only"><a href="/">Trang chủ</a><span class="divider">/</span></li><li class="active last"><a href="/tin-tuc">Tin tức - Sự kiện</a></li></ul></nav>
<div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid">
<div class="portlet-column portlet-column-first span3" id="column-1"><div class="portlet-dropzone portlet-column-content portlet-column-content-first" id="layout-column_column-1">
${portlet('71', 'Điều hướng', `<div class="nav-menu nav-menu-style-arrows"><h2><a class="ancestor" href="/tin-tuc">Tin tức - Sự kiện</a></h2><ul class="layouts level-1">${SUB.map((sub) => `<li class="open"><a href="#"> ${sub}</a></li>`).join('')}</ul></div>`)}
${portlet('56_INSTANCE_aB1', 'Liên kết website', `<div class="journal-content-article"><p><select onchange="window.open(this.value)"><option>--- Chọn liên kết ---</option>${LINKS.map((link) => `<option value="#">${link}</option>`).join('')}</select></p><p><a href="#"><img alt="Dịch vụ công trực tuyến" src="/documents/banner1.gif" /></a></p><p><a href="#"><img alt="Công báo" src="/documents/banner2.gif" /></a></p></div>`)}
${portlet('56_INSTANCE_wE7', 'Thời tiết', `<div class="journal-content-article"><table border="0" style="width:100%"><tbody><tr><td>Hưng Yên</td><td>27°C</td></tr><tr><td>Độ ẩm</td><td>81%</td></tr><tr><td colspan="2">Có mây, không mưa, gió đông nam cấp 2 - 3. Nhiệt độ thấp nhất từ 23 đến 25 độ, cao nhất từ 30 đến 32 độ.</td></tr></tbody></table></div>`)}
</div></div>
<div class="portlet-column portlet-column-last span9" id="column-2"><div class="portlet-dropzone portlet-column-content portlet-column-content-last" id="layout-column_column-2">
${portlet(
  '101_INSTANCE_Xk3pQ',
  'Tin tức - Sự kiện',
  `<div class="asset-full-content show-asset-title"><div class="lfr-meta-actions"></div><h1 class="header-title"><span>${title}</span></h1><span class="header-back-to"><a class="icon-circle-arrow-left previous-level" href="/tin-tuc" id="_101_TabsBack" title="Trở lại"><span class="helper-hidden-accessible">Trở lại</span></a></span>
<div class="asset-date text-right">${dayOf(at)} ${at.hour}:${at.minute} | <span class="view-count">Số lượt xem: 1.288</span></div>
<div class="asset-tools"><a href="javascript:;">Cỡ chữ</a> <a href="javascript:;" class="tang">A+</a> <a href="javascript:;" class="giam">A-</a> <a href="javascript:;">Tương phản</a> <a href="javascript:;">Đọc bài viết</a></div>
<div class="asset-content" id="_101_INSTANCE_Xk3pQ_${number}"><div class="journal-content-article" data-analytics-asset-id="${number}">
${article.lead === '' ? '' : `<p style="text-align: justify;"><strong><span style="font-size:14px;">${escaped(article.lead)}</span></strong></p>`}
${body.join('\n')}
${names === '' ? '' : `<p style="text-align: right;"><span style="font-size:14px;"><strong>${escaped(names)}</strong></span></p>`}
</div><br /></div>
<div class="asset-ratings taglib-ratings stars" id="zmcw_ratingStar"><div class="liferay-rating-vote"><span class="rating-label">Đánh giá của bạn</span></div><div class="liferay-rating-score"><span class="rating-label">Trung bình (0 Phiếu)</span></div></div>
<div class="asset-related-assets taglib-asset-links"><h2 class="asset-links-title"><i class="icon-link"></i> Tin liên quan:</h2><ul class="asset-links-list">${news
    .slice(0, 4)
    .map(
      ({ title: other, slug, number: id }) =>
        `<li class="asset-links-list-item"><a class="journal-article" href="/web/guest/-/${slug}-${id}">${escaped(other)}</a></li>`,
    )
    .join('')}</ul></div>
<div class="taglib-social-bookmarks"><ul class="unstyled"><li>Chia sẻ</li><li><a href="#">Facebook</a></li><li><a href="#">Zalo</a></li></ul></div></div>`,
)}
${portlet(
  '101_INSTANCE_other',
  'Tin mới nhất',
  `<div class="asset-list">${news
    .slice(4, 14)
    .map(
      ({ title: other, teaser, slug, number: id, at: then }) =>
        `<div class="asset-abstract"><h3 class="asset-title"><a href="/web/guest/-/${slug}-${id}"><img alt="" src="/html/themes/_unstyled/images/journal.png" /> ${escaped(other)}</a></h3><div class="asset-content"><div class="asset-summary">${escaped(teaser)}</div></div><div class="asset-metadata">${dayOf(then)} ${then.hour}:${then.minute}</div></div>`,
    )
    .join(
      '\n',
    )}</div><div class="taglib-page-iterator"><span class="page-selector">Trang</span> <ul class="pagination"><li class="active"><a>1</a></li><li><a href="?cur=2" rel="next">2</a></li><li><a href="?cur=3">3</a></li></ul></div>`,
)}
</div></div></div></div></div>
<footer id="footer" role="contentinfo"><div class="footer-info"><p>CỔNG THÔNG TIN ĐIỆN TỬ TỈNH</p><p>Cơ quan chủ quản: Ủy ban nhân dân tỉnh. Trưởng Ban Biên tập: Chánh Văn phòng UBND tỉnh.</p><p>Địa chỉ: Số 10, đường Chùa Chuông. Điện thoại: (0221) 3 000 111 - Email: congthongtin@example.gov.vn</p><p>Ghi rõ nguồn "Cổng thông tin điện tử tỉnh" khi phát hành lại thông tin từ nguồn này.</p><p>Đang truy cập: 57 - Tổng số truy cập: 45.210.887</p></div><p class="powered-by">Được xây dựng bởi <a href="http://www.liferay.com" rel="external">Liferay</a></p></footer></div>
<script type="text/javascript">Liferay.Portlet.list=${json(['71', '56_INSTANCE_aB1', '101_INSTANCE_Xk3pQ'])};AUI().use("aui-base","liferay-menu",function(A){(function(){var $=AUI.$;${script(31, 8200)}})()});</script>
</body></html>`
  },
} satisfies Layout

function portlet(id: string, name: string, content: string): string {
  return `<div class="portlet-boundary portlet-boundary_${id.split('_')[0]}_ portlet-static portlet-static-end" id="p_p_id_${id}_"><span id="p_${id}"></span><section class="portlet" id="portlet_${id}"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">${name}</span></h1></header><div class="portlet-content"><div class="portlet-content-container"><div class="portlet-body">${content}</div></div></div></section></div>`
}

const MENU = [
  'Trang chủ',
  'Tin tức - Sự kiện',
  'Giới thiệu',
  'Chỉ đạo điều hành',
  'Văn bản',
  'Thủ tục hành chính',
  'Công khai ngân sách',
  'Doanh nghiệp',
  'Công dân',
  'Hỏi đáp',
  'Liên hệ',
]
const SUB = [
  'Tin trong tỉnh',
  'Hoạt động của lãnh đạo tỉnh',
  'Kinh tế',
  'Văn hóa - Xã hội',
  'Khoa học - Công nghệ',
  'Tin trong nước',
  'Thông báo',
]
const LINKS = [
  'Cổng thông tin Chính phủ',
  'Văn phòng Quốc hội',
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Nông nghiệp và Môi trường',
  'Sở Y tế',
  'Báo và Phát thanh - Truyền hình tỉnh',
]
