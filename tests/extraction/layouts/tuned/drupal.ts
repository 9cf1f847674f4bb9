import type { Layout } from '../../written.ts'
import { script, styles } from '../ballast.ts'
import {
  clockOf,
  dayOf,
  escaped,
  json,
  layBody,
  listOf,
  namesOf,
  summaryOf,
  tableOf,
  weekdayOf,
} from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'https://lienminhhtx.example.org.vn'

export default {
  about: 'Drupal 9: "Submitted by admin", author as a field above, related view behind, no JSON-LD',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'minute', captions: true, section: false },
  url: (slug, number) => `${HOST}/vi/node/${number}/${slug}`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 67, 21, now)
    const title = escaped(article.title)
    const body = layBody(article, {
      paragraph: (text) => `<p class="text-align-justify">${text}</p>\n`,
      subhead: (text) => `<h4>${text}</h4>\n`,
      quote: (text) => `<blockquote>\n<p>${text}</p>\n</blockquote>\n`,
      list: (entries) => `${listOf(entries)}\n`,
      table: (rows) => `${tableOf(rows, 'class="table table-bordered"')}\n`,
      picture: (caption, nth) =>
        `<figure role="group" class="caption caption-img align-center"><img alt="${caption}" data-entity-type="file" src="/sites/default/files/inline-images/${at.year}-${at.month}-${nth}.jpg" width="720" height="480" loading="lazy" /><figcaption>${caption}</figcaption></figure>\n`,
    })
    return `<!DOCTYPE html>
<html lang="vi" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/  dc: http://purl.org/dc/terms/  foaf: http://xmlns.com/foaf/0.1/  og: http://ogp.me/ns#  sioc: http://rdfs.org/sioc/ns#">
<head><meta charset="utf-8" />
<meta name="description" content="${escaped(summaryOf(article))}" />
<link rel="canonical" href="${HOST}/vi/node/${number}" /><link rel="shortlink" href="${HOST}/node/${number}" />
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /><meta name="MobileOptimized" content="width" /><meta name="viewport" content="width=device-width, initial-scale=1.0" />
<link rel="alternate" hreflang="vi" href="${url}" /><title>${title} | Liên minh Hợp tác xã tỉnh</title>
<link rel="stylesheet" media="all" href="/sites/default/files/css/css_jV0a.css" /><style>${styles(107, 7600)}</style></head>
<body class="path-node page-node-type-article has-glyphicons"><a href="#main-content" class="visually-hidden focusable skip-link">Nhảy đến nội dung</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header class="navbar navbar-default container" id="navbar" role="banner"><div class="navbar-header"><div class="region region-navigation"><a class="logo navbar-btn pull-left" href="/vi" title="Trang chủ" rel="home"><img src="/sites/default/files/logo.png" alt="Trang chủ" /></a><a class="name navbar-brand" href="/vi">Liên minh Hợp tác xã tỉnh</a></div></div>
<div id="navbar-collapse" class="navbar-collapse collapse"><div class="region region-navigation-collapsible"><nav role="navigation" aria-labelledby="block-main-menu-menu" id="block-main-menu"><h2 class="sr-only" id="block-main-menu-menu">Main navigation</h2><ul class="menu menu--main nav navbar-nav">${MENU.map((name) => `<li class="expanded dropdown"><a href="#" class="dropdown-toggle" data-toggle="dropdown">${name} <span class="caret"></span></a></li>`).join('')}</ul></nav></div></div></header>
<div role="main" class="main-container container js-quickedit-main-content"><div class="row"><div class="col-sm-12" role="heading"><div class="region region-header"><div id="block-breadcrumbs"><ol class="breadcrumb"><li><a href="/vi">Trang chủ</a></li><li><a href="/vi/tin-hoat-dong">Tin hoạt động</a></li><li class="active">${title}</li></ol></div></div></div>
<section class="col-sm-9"><div class="region region-content"><a id="main-content"></a><h1 class="page-header"><span property="schema:name" class="field field--name-title field--type-string field--label-hidden">${title}</span></h1><div data-drupal-messages-fallback class="hidden"></div>
<article data-history-node-id="${number}" role="article" about="/vi/node/${number}" typeof="schema:Article" class="article full clearfix">
<span property="schema:name" content="${title}" class="hidden"></span>
<footer class="node__meta"><article typeof="schema:Person" about="/vi/user/1" class="profile"></article><div class="author submitted">Được gửi bởi <span class="field field--name-uid field--type-entity-reference field--label-hidden"><span lang="" about="/vi/user/1" typeof="schema:Person" property="schema:name" datatype="">admin</span></span> vào <span class="field field--name-created field--type-created field--label-hidden">${weekdayOf(at)}, ${dayOf(at)} - ${at.hour}:${at.minute}</span></div></footer>
<div class="content">
<div class="field field--name-field-image field--type-image field--label-hidden field--item"><img property="schema:image" src="/sites/default/files/styles/large/public/${number}.jpg" width="480" height="320" alt="" class="img-responsive" /></div>
${article.lead === '' ? '' : `<div class="field field--name-field-tom-tat field--type-string-long field--label-hidden field--item"><p>${escaped(article.lead)}</p></div>`}
<div property="schema:text" class="field field--name-body field--type-text-with-summary field--label-hidden field--item">${body.join('')}</div>
${namesOf(article).length > 0 ? `<div class="field field--name-field-tac-gia field--type-string field--label-inline"><div class="field--label">Tác giả</div><div class="field--item">${escaped(namesOf(article).join(', '))}</div></div>` : ''}
<div class="field field--name-field-tags field--type-entity-reference field--label-above"><div class="field--label">Tags</div><div class="field--items"><div class="field--item"><a href="/vi/tags/1" property="schema:about" hreflang="vi">Hợp tác xã</a></div><div class="field--item"><a href="/vi/tags/2">Kinh tế tập thể</a></div></div></div>
<section class="comment-wrapper"><h2>Thêm bình luận mới</h2><form class="comment-comment-form comment-form"><label>Tên của bạn</label><input type="text" /><label>Bình luận</label><textarea></textarea><p class="help-block">Chỉ viết chữ thường, không dùng thẻ HTML. Địa chỉ mạng và thư điện tử tự thành liên kết.</p></form></section>
<ul class="links inline list-inline"><li class="node-readmore"><a href="#">Bản in</a></li><li>Đã xem 310 lần</li></ul>
</div></article>
<section class="views-element-container block block-views clearfix" id="block-views-block-tin-lien-quan"><h2 class="block-title">Bài viết cùng chủ đề</h2><div class="view view-tin-lien-quan"><div class="view-content">${news
      .slice(0, 9)
      .map(
        ({ title: other, teaser, slug, number: id, at: then }) =>
          `<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="/vi/node/${id}/${slug}" hreflang="vi">${escaped(other)}</a></span></div><div class="views-field views-field-created"><span class="field-content">${dayOf(then)} - ${then.hour}:${then.minute}</span></div><div class="views-field views-field-body"><div class="field-content"><p>${escaped(teaser)}</p></div></div></div>`,
      )
      .join(
        '\n',
      )}</div><nav class="pager-nav text-center"><ul class="pagination js-pager__items"><li class="pager__item is-active active"><a href="?page=0"><span class="visually-hidden">Trang hiện thời</span>1</a></li><li class="pager__item"><a href="?page=1">2</a></li><li class="pager__item pager__item--next"><a href="?page=1" title="Đến trang kế tiếp" rel="next">››</a></li></ul></nav></div></section></div></section>
<aside class="col-sm-3" role="complementary"><div class="region region-sidebar-second"><section class="block block-search"><form><input title="Nhập từ bạn muốn tìm." type="search" placeholder="Tìm kiếm" /></form></section><section class="block block-views"><h2 class="block-title">Xem nhiều</h2><div class="item-list"><ul>${news
      .slice(9)
      .map(
        ({ title: other, slug, number: id }) =>
          `<li><a href="/vi/node/${id}/${slug}">${escaped(other)}</a></li>`,
      )
      .join(
        '\n',
      )}</ul></div></section><section class="block block-block-content"><h2 class="block-title">Liên kết</h2><select><option>Liên minh Hợp tác xã Việt Nam</option><option>Quỹ hỗ trợ phát triển hợp tác xã</option></select></section></div></aside></div></div>
<footer class="footer container" role="contentinfo"><div class="region region-footer"><p>Bản quyền © Liên minh Hợp tác xã tỉnh. Địa chỉ: số 3 đường Điện Biên. Điện thoại 0221 3000 666.</p><p>Giấy phép số 31/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 14/8/2017</p></div></footer></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">${json({ path: { baseUrl: '/', currentPath: `node/${number}`, currentLanguage: 'vi' }, statistics: { data: { nid: String(number) } }, user: { uid: 0 } })}</script>
<script src="/sites/default/files/js/js_9ab.js"></script><script>${script(109, 3400)}</script></body></html>`
  },
} satisfies Layout

const MENU = [
  'Giới thiệu',
  'Tin hoạt động',
  'Hợp tác xã',
  'Xúc tiến thương mại',
  'Đào tạo',
  'Văn bản',
  'Liên hệ',
]
