import type { Layout } from '../../written.ts'
import { gridOf, linked, some } from '../fresh-markup.ts'
import { scripts, styles } from '../fresh-weight.ts'
import { headlines, menu, teasers, weather } from '../fresh-words-vi.ts'
import { clockOf, dayOf, escaped, layBody, listOf, namesOf, summaryOf, tableOf } from '../markup.ts'

const SITE = 'https://tp-hoaan.example.gov.vn'

export default {
  about:
    'Liferay portal: title of the page is the portlet’s, journal article, other assets with their beginnings behind',
  contentType: 'text/html;charset=UTF-8',
  shows: { byline: true, published: 'minute', captions: true, section: false },
  url: (slug, number) =>
    `${SITE}/web/guest/chi-tiet-tin/-/asset_publisher/Xk3pQ/content/id/${number}?${slug.slice(0, 30)}`,
  lay(article, { number, now }) {
    const clock = clockOf(article.published)
    const today = clockOf(now)
    const names = namesOf(article)
    const text = layBody(article, {
      paragraph: (words) => `<p style="text-align:justify"><span style="font-size:16px">${words}</span></p>`,
      subhead: (words) =>
        `<p style="text-align:justify"><span style="font-size:16px"><strong><em>${words}</em></strong></span></p>`,
      quote: (words) => `<blockquote><p><span style="font-size:16px">${words}</span></p></blockquote>`,
      list: (entries) => listOf(entries.map((entry) => `<span style="font-size:16px">${entry}</span>`)),
      table: (rows) => `<div class="table-responsive">${tableOf(rows, 'border="1" cellspacing="0"')}</div>`,
      picture: (caption, at) =>
        `<p style="text-align:center"><picture data-fileentryid="${number + at}"><source media="(max-width:300px)" srcset="/o/adaptive-media/image/${number + at}/Thumbnail/a.jpg"><img data-fileentryid="${number + at}" src="/documents/20122/${number + at}/a.jpg"></picture></p><p style="text-align:center"><span style="font-size:14px"><em>${caption}</em></span></p>`,
    }).join('\n')
    const title = escaped(article.title)
    return `<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="vi-VN">
<head><title>Chi tiết tin - Cổng Thông tin điện tử thành phố Hòa An</title>
<meta content="initial-scale=1.0, width=device-width" name="viewport" /><meta content="text/html; charset=UTF-8" http-equiv="content-type" />
<meta content="${escaped(summaryOf(article))}" lang="vi-VN" name="description" />
<link data-senna-track="permanent" href="/o/frontend-theme/css/main.css" rel="stylesheet" />
${styles('aui', 200)}
${scripts('hoaan', 4)}
<script data-senna-track="permanent">Liferay={Browser:{},Data:{ICONS_INLINE_SVG:true},ThemeDisplay:{getLayoutId:function(){return'${number % 90}'},getPathThemeImages:function(){return'/o/theme/images'}},PortletKeys:{DOCUMENT_LIBRARY:'com_liferay_document_library_web_portlet_DLPortlet'}};</script>
</head>
<body class="controls-visible default yui3-skin-sam signed-out public-page site">
<nav class="quick-access-nav"><h1 class="hide-accessible">Điều hướng</h1><ul><li><a href="#main-content">Bỏ qua để vào nội dung</a></li></ul></nav>
<div id="wrapper"><header id="banner"><a class="logo" href="/web/guest"><img alt="Cổng Thông tin điện tử thành phố Hòa An" src="/image/logo.png" /></a><div class="portlet-boundary portlet-static"><section class="portlet"><h2 class="portlet-title-text">Menu</h2><ul class="nav">${menu.map((name, at) => `<li class="lfr-nav-item" id="layout_${at}"><a href="/web/guest/${at}"><span>${name}</span></a></li>`).join('')}</ul></section></div></header>
<section id="content"><h2 class="hide-accessible" role="heading">Chi tiết tin - Cổng Thông tin điện tử thành phố Hòa An</h2>
<div class="columns-2" id="main-content" role="main"><div class="portlet-layout row"><div class="col-md-8 portlet-column" id="column-1"><div class="portlet-dropzone">
<div class="portlet-boundary portlet-boundary_com_liferay_asset_publisher_web_portlet_AssetPublisherPortlet_" id="p_p_id_101"><section class="portlet"><h2 class="portlet-title-text">Chi tiết tin</h2><div class="portlet-content-container"><div class="portlet-body">
<div class="asset-full-content clearfix default-asset-publisher show-asset-title"><div class="asset-content mb-3"><div class="journal-content-article" data-analytics-asset-id="${number}" data-analytics-asset-title="${title}" data-analytics-asset-type="web-content">
<div class="ct-tin"><h3 class="tieu-de">${title}</h3><div class="ngay"><span>${clock.hour}:${clock.minute} ${dayOf(clock)}</span><span class="luot-xem">Lượt xem: ${number % 4_100}</span></div>
${article.lead === '' ? '' : `<div class="tom-tat"><p>${escaped(article.lead)}</p></div>`}
<div class="noi-dung">
${text}
${names.length === 0 ? '' : `<p style="text-align:right"><span style="font-size:16px"><strong>Tin, ảnh: ${escaped(names.join(', '))}</strong></span></p>`}
</div></div></div></div>
<div class="asset-ratings"><div class="taglib-ratings"><div>Đánh giá của bạn</div><div>Trung bình (0 Phiếu)</div></div></div>
<div class="taglib-social-bookmarks"><ul><li><a href="#">Facebook</a></li><li><a href="#">Zalo</a></li></ul></div></div>
<div class="asset-related"><h2 class="asset-entries-group-label">Tin liên quan</h2>${teasers.map(([head, words], at) => `<div class="asset-abstract"><h4 class="asset-title"><a href="/web/guest/id/${number - at}">${escaped(head)}</a></h4><div class="asset-summary">${escaped(words)}</div><div class="metadata-publish-date">${dayOf(clockOf(now - at * 90_000_000))}</div></div>`).join('')}</div>
</div></div></section></div></div></div>
<div class="col-md-4 portlet-column" id="column-2"><section class="portlet"><h2 class="portlet-title-text">Tin mới nhất</h2>${linked(some(headlines, number, 14), number, (link) => `<div class="tin-moi">${link}</div>`)}</section><section class="portlet"><h2 class="portlet-title-text">Thời tiết</h2>${gridOf(weather)}</section><section class="portlet"><h2 class="portlet-title-text">Lịch công tác tuần</h2><p>Thứ Hai, ${dayOf(today)}: Chủ tịch UBND thành phố chủ trì họp giao ban; 14 giờ, tiếp công dân định kỳ tại trụ sở.</p></section></div></div></div></section>
<footer id="footer"><p>© ${today.year} Cổng Thông tin điện tử thành phố Hòa An. Giấy phép thiết lập số 31/GP-TTĐT.</p><p class="powered-by">Powered By Liferay</p></footer></div>
</body></html>`
  },
} satisfies Layout
