import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, signature, slugOf, strewn } from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://www.thanhlam.gov.vn'
const web = '/web/guest'

function portlet(name: string, title: string, inside: string): string {
  return `<div class="portlet-boundary portlet-boundary_${name}_ portlet-static portlet-static-end portlet-borderless" id="p_p_id_${name}_"><span id="p_${name}"></span><section class="portlet" id="portlet_${name}"><header class="portlet-topper"><h2 class="portlet-title-text">${title}</h2></header><div class="portlet-content"><div class="portlet-content-container"><div class="portlet-body">${inside}</div></div></div></section></div>`
}

const menu = [
  'Trang chủ',
  'Giới thiệu',
  'Tin tức - Sự kiện',
  'Chỉ đạo điều hành',
  'Công dân',
  'Doanh nghiệp',
  'Du khách',
]
const entries = [
  'Tổng quan',
  'Bộ máy tổ chức',
  'Số liệu thống kê',
  'Quy hoạch',
  'Công báo',
  'Dự án mời gọi đầu tư',
  'Góp ý dự thảo',
]

function asset(page: PageOf, list: number, count: number): string {
  return `<div class="asset-abstract-list">${othersOf(page, list, count)
    .map((other) => {
      const { day, month, year } = clockOf(other.at)
      return `<div class="asset-abstract"><span class="asset-anchor lfr-asset-anchor" id="${other.number}"></span><h4 class="asset-title"><a href="${web}/-/${other.slug}">${escaped(other.title)}</a></h4><div class="asset-content"><div class="asset-summary">${escaped(other.summary)} <a class="asset-more" href="${web}/-/${other.slug}">Xem tiếp <span class="hide-accessible"> Giới thiệu ${escaped(other.title)}</span> »</a></div></div><div class="asset-metadata"><span class="metadata-entry metadata-publish-date">${day}/${month}/${year}</span></div></div>`
    })
    .join('\n')}</div>`
}

const provinces = ['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Đà Lạt', 'TP. Hồ Chí Minh', 'Cần Thơ']

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const now = clockOf(page.now)
  const title = escaped(article.title)
  const blocks = blocksOf(article.body, {
    paragraph: (text) =>
      `<p style="margin-bottom: .0001pt; text-align: justify;"><span style="font-family:Arial,Helvetica,sans-serif;"><span style="font-size:14px;">${text}</span></span></p>`,
    subhead: (text) =>
      `<p style="text-align: justify;"><strong><span style="font-size:14px;">${text}</span></strong></p>`,
    quote: (text) =>
      `<p style="margin-left:30px; text-align: justify;"><em><span style="font-size:14px;">${text}</span></em></p>`,
    list: (items) =>
      items
        .map((text) => `<p style="text-align: justify;"><span style="font-size:14px;">${text}</span></p>`)
        .join('\n'),
    table: (rows) =>
      `<table class="MsoTableGrid" style="border-collapse:collapse; border:none;"><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td style="border:solid windowtext 1.0pt;"><p align="center" class="MsoNormal" style="text-align:center"><span style="font-size:14px;">${cell}</span></p></td>`).join('')}</tr>`).join('')}</tbody></table>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<p style="text-align: center;"><img alt="" src="/documents/20182/0/anh+${index + 1}.jpg/5f0e?t=17${page.number}" style="width: 600px;" /></p>\n\n<p style="text-align: center;"><em><span style="font-size:12px;">${escaped(caption)}</span></em></p>`,
  )
  return `<!DOCTYPE html>
<html class="ltr yui3-js-enabled" dir="ltr" lang="vi-VN">
<head>
<title>${title} - Cổng thông tin điện tử tỉnh Thanh Lâm</title>
<meta content="initial-scale=1.0, width=device-width" name="viewport" />
<meta content="text/html; charset=UTF-8" http-equiv="content-type" />
<link href="${host}${web}/tin-chi-tiet/-/${page.slug}" rel="canonical" />
<link class="lfr-css-file" href="/tinh-theme/css/aui.css" id="liferayAUICSS" rel="stylesheet" type="text/css" />
<script type="text/javascript">// <![CDATA[
var Liferay=Liferay||{};Liferay.Browser={acceptsGzip:function(){return true},getMajorVersion:function(){return 120}};Liferay.ThemeDisplay={getLayoutId:function(){return"17"},getCompanyId:function(){return"20155"},isSignedIn:function(){return false},getPathContext:function(){return""}};
${script('Liferay', 16_000)}
// ]]></script>
<style type="text/css">${styles(['portlet', 'portlet-topper', 'asset-abstract', 'asset-title', 'journal-content-article', 'metadata-entry', 'taglib-social-bookmarks', 'lfr-nav'], 14_000)}</style>
</head>
<body class="yui3-skin-sam controls-visible guest-site signed-out public-page site">
<div id="wrapper"><a href="#main-content" id="skip-to-content">Nhảy đến nội dung</a>
<header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo custom-logo" href="${web}/home" title="Đến Guest"><img alt="Guest" height="140" src="/image/layout_set_logo?img_id=15102" width="1160" /></a></h1><div class="top-date">Hôm nay, ngày ${now.day} tháng ${now.month} năm ${now.year}</div></div>
<nav class="sort-pages modify-pages" id="navigation" role="navigation"><ul role="menubar">${menu.map((name) => `<li class="lfr-nav-item" role="presentation"><a href="${web}/${slugOf(name)}" role="menuitem"><span>${name}</span></a><ul class="child-menu" role="menu">${entries.map((entry) => `<li role="presentation"><a href="${web}/${slugOf(name)}/${slugOf(entry)}" role="menuitem">${entry}</a></li>`).join('')}</ul></li>`).join('')}</ul></nav></header>
<div id="content"><nav id="breadcrumbs"><ul class="breadcrumb"><li><a href="${web}/home">Trang chủ</a><span class="divider">/</span></li><li class="active">Tin chi tiết</li></ul></nav>
<h2 class="page-title"><span>Tin chi tiết</span></h2>
<div class="columns-3" id="main-content" role="main"><div class="portlet-layout row-fluid">
<div class="portlet-column portlet-column-first span3" id="column-1">${portlet('56_INSTANCE_a1', 'Danh mục', `<ul class="layouts level-1">${entries.map((entry) => `<li class="open"><a class="open" href="${web}/${slugOf(entry)}">${entry}</a></li>`).join('')}</ul>`)}${portlet('56_INSTANCE_w7', 'Thời tiết', `<select>${provinces.map((name) => `<option>${name}</option>`).join('')}</select><div class="weather"><b>26°C</b> Trời nhiều mây, có lúc có mưa nhỏ. Độ ẩm 84%. Gió đông bắc cấp 2 - 3.</div>`)}${portlet('56_INSTANCE_c2', 'Thống kê truy cập', `<p>Truy cập trong ngày: 3.1${page.number % 90}</p><p>Tổng lượt truy cập: 61.220.947</p>`)}</div>
<div class="portlet-column span6" id="column-2"><div class="portlet-dropzone portlet-column-content" id="layout-column_column-2">
<div class="portlet-boundary portlet-boundary_101_ portlet-static portlet-borderless portlet-asset-publisher" id="p_p_id_101_INSTANCE_kX9q_"><span id="p_101_INSTANCE_kX9q"></span><div class="portlet-borderless-container"><div class="portlet-body">
<div class="asset-full-content default-asset-publisher show-asset-title"><div class="pull-right"><span class="header-back-to"><a href="javascript:history.back()" title="Quay lại">« Quay lại</a></span></div>
<h3 class="header-title"><span>${title}</span></h3>
<div class="asset-content" id="_101_INSTANCE_kX9q_${page.number}">
<div class="journal-content-article" id="article_20182_${page.number}_1.2">
<div class="article-date" style="color:#888">(Ngày đăng :${clock.day}/${clock.month}/${clock.year} ${clock.hour}:${clock.minute})</div>
${article.lead === '' ? '' : `<div class="article-summary"><p style="text-align: justify;"><strong>${escaped(article.lead)}</strong></p></div>`}
<div class="article-body">
${strewn(blocks, pictures).join('\n\n')}

<p style="text-align: right;"><strong><span style="font-size:14px;">${escaped(signature(article.byline, '', ' - '))}</span></strong></p>
</div></div>
<div class="asset-ratings"><div class="taglib-ratings stars"><div class="liferay-rating-vote"><div class="rating-label-element">Đánh giá của bạn</div></div><div class="liferay-rating-score"><div class="rating-label-element">Bình quân (0 Các bình chọn)</div></div></div></div>
<div class="taglib-social-bookmarks"><ul class="unstyled"><li class="taglib-social-bookmark-facebook"><a href="https://www.facebook.com/sharer.php?u=${encodeURIComponent(page.url)}">Facebook</a></li><li><a href="#">Zalo</a></li></ul></div>
</div>
<div class="asset-metadata"><span class="metadata-entry metadata-categories">${escaped(article.section)}</span><span class="metadata-entry metadata-view-count">Đã xem ${page.number % 700} lần</span></div>
</div></div></div></div>
${portlet('101_INSTANCE_rL2', 'Tin liên quan', asset(page, 1, 6))}
</div></div>
<div class="portlet-column portlet-column-last span3" id="column-3">${portlet('101_INSTANCE_n0', 'Thông báo', asset(page, 2, 4))}${portlet('56_INSTANCE_lk', 'Liên kết website', '<select><option>-- Chọn liên kết --</option><option>Cổng Thông tin điện tử Chính phủ</option><option>Cổng dịch vụ công quốc gia</option><option>Công báo tỉnh</option></select>')}</div>
</div></div></div>
<footer id="footer" role="contentinfo"><p>© CỔNG THÔNG TIN ĐIỆN TỬ TỈNH THANH LÂM</p><p>Cơ quan chủ quản: Ủy ban nhân dân tỉnh. Giấy phép thiết lập số 77/GP-TTĐT do Cục Quản lý Phát thanh, truyền hình và Thông tin điện tử cấp.</p><p>Chịu trách nhiệm: Chánh Văn phòng UBND tỉnh. Điện thoại: 0237 3552 688</p><p class="powered-by">Được cung cấp bởi <a href="http://www.liferay.com" rel="external">Liferay</a></p></footer></div>
<script type="text/javascript">${script('_101_INSTANCE', 9_000)}</script>
</body></html>`
}

export default {
  about: 'Liferay 6 of a province: asset publisher, pasted from Word, signed at the end without a label',
  url: (slug) => `${host}${web}/tin-chi-tiet/-/${slug}`,
  lay,
  contentType: 'text/html;charset=UTF-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
} satisfies Layout
