import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import {
  blocksOf,
  clockOf,
  editedAt,
  escaped,
  isAgency,
  slugOf,
  strewn,
  weekdayOf,
} from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://hoinongdan.langthuong.org.vn'

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const edited = editedAt(article, page, 3 * 1440)
  const later = clockOf(edited)
  const title = escaped(article.title)
  const month = (at: typeof clock) =>
    `${weekdayOf(at)}, ${at.day} Tháng ${Number(at.month)} ${at.year} ${at.hour}:${at.minute}`
  const blocks = blocksOf(article.body, {
    paragraph: (text) => `<p style="text-align: justify;">${text}</p>`,
    subhead: (text) =>
      `<p style="text-align: justify;"><span style="color: #0000ff;"><strong>${text}</strong></span></p>`,
    quote: (text) => `<blockquote>\n<p>${text}</p>\n</blockquote>`,
    list: (entries) =>
      `<ul>\n${entries.map((entry) => `<li style="text-align: justify;">${entry}</li>`).join('\n')}\n</ul>`,
    table: (rows) =>
      `<table class="table table-bordered" style="width: 100%;">\n<tbody>\n${rows.map((cells) => `<tr>\n${cells.map((cell) => `<td>\n<p>${cell}</p>\n</td>`).join('\n')}\n</tr>`).join('\n')}\n</tbody>\n</table>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<p style="text-align: center;"><img src="/images/${clock.year}/${page.number}_${index}.jpg" alt="" width="600" height="400" loading="lazy" data-path="local-images:/${page.number}_${index}.jpg" /></p>\n<p style="text-align: center;"><em>${escaped(caption)}</em></p>`,
  )
  const module = (name: string, inside: string) =>
    `<div class="sidebar-right card _menu"><h3 class="card-header">${name}</h3><div class="card-body">${inside}</div></div>`
  const latest = (list: number, count: number) =>
    `<ul class="mod-articleslatest latestnews mod-list">${othersOf(page, list, count)
      .map(
        (other) =>
          `<li itemscope itemtype="https://schema.org/Article"><a href="/index.php/tin-tuc/${other.number}-${other.slug}" itemprop="url"><span itemprop="name">${escaped(other.title)}</span></a></li>`,
      )
      .join('')}</ul>`
  const [before, after] = othersOf(page, 4, 2)
  const by = isAgency(article.byline) ? 'Nguồn' : 'Viết bởi'
  return `<!DOCTYPE html>
<html lang="vi-vn" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="author" content="Super User">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Hội Nông dân tỉnh Lạng Thương">
<meta name="generator" content="Joomla! - Open Source Content Management">
<title>${title}</title>
<link href="/media/templates/site/cassiopeia/css/template.min.css" rel="stylesheet">
<style>${styles(['com-content-article', 'article-info', 'icon-user', 'mod-list', 'card-header', 'pagenavigation', 'container-header'], 15_000)}</style>
<script type="application/json" class="joomla-script-options new">{"joomla.jtext":{"ERROR":"Lỗi","MESSAGE":"Thông báo","NOTICE":"Chú ý"},"system.paths":{"root":"","base":""},"csrf.token":"d41d8cd98f00b204"}</script>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"${host}/index.php","name":"Trang chủ"}},{"@type":"ListItem","position":2,"item":{"name":"Tin tức"}}]}</script>
</head>
<body class="site com_content wrapper-static view-article no-layout no-task itemid-109">
<header class="header container-header full-width"><div class="grid-child"><div class="navbar-brand"><a class="brand-logo" href="/">Hội Nông dân tỉnh Lạng Thương</a><div class="site-description">Đoàn kết - Sáng tạo - Hợp tác - Phát triển</div></div></div><nav class="grid-child container-nav"><ul class="mod-menu mod-list nav">${['Trang chủ', 'Giới thiệu', 'Tin tức', 'Phong trào nông dân', 'Kinh tế tập thể', 'Văn bản', 'Liên hệ'].map((name) => `<li class="nav-item"><a href="/index.php/${slugOf(name)}">${name}</a></li>`).join('')}</ul><form class="mod-finder js-finder-searchform" role="search"><label class="visually-hidden finder">Tìm kiếm</label><input type="text" placeholder="Tìm kiếm"></form></nav></header>
<div class="site-grid"><div class="grid-child container-component"><nav class="mod-breadcrumbs__wrapper" aria-label="Breadcrumbs"><ol class="mod-breadcrumbs breadcrumb px-3 py-2"><li class="mod-breadcrumbs__here float-start">Bạn đang ở: &#160;</li><li class="breadcrumb-item"><a href="/index.php" class="pathway"><span>Trang chủ</span></a></li><li class="breadcrumb-item active"><span>Tin tức</span></li></ol></nav>
<div id="system-message-container" aria-live="polite"></div>
<main>
<div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="vi-VN">
<div class="page-header"><h1>Tin tức - Sự kiện</h1></div>
<div class="page-header"><h2 itemprop="headline">${title}</h2></div>
<dl class="article-info text-muted"><dt class="article-info-term">Chi tiết</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person"><span class="icon-user icon-fw" aria-hidden="true"></span>${by}: <span itemprop="name">${escaped(article.byline)}</span></dd><dd class="category-name"><span class="icon-folder-open"></span>Chuyên mục: <a href="/index.php/${slugOf(article.section)}" itemprop="genre">${escaped(article.section)}</a></dd><dd class="published"><span class="icon-calendar"></span><time datetime="${new Date(article.published).toISOString().replace('.000Z', '+00:00')}" itemprop="datePublished">Ngày đăng: ${month(clock)}</time></dd><dd class="modified"><span class="icon-calendar"></span><time datetime="${new Date(edited).toISOString().replace('.000Z', '+00:00')}" itemprop="dateModified">Cập nhật lần cuối: ${month(later)}</time></dd><dd class="hits"><span class="icon-eye"></span><meta itemprop="interactionCount" content="UserPageVisits:${page.number % 600}">Lượt xem: ${page.number % 600}</dd></dl>
<div itemprop="articleBody" class="com-content-article__body">
${article.lead === '' ? '' : `<p style="text-align: justify;"><strong>${escaped(article.lead)}</strong></p>\n`}${strewn(blocks, pictures).join('\n')} </div>
<ul class="tags list-inline"><li class="list-inline-item tag-2" itemprop="keywords"><a href="/index.php/component/tags/tag/nong-dan" class="btn btn-sm btn-info">nông dân</a></li></ul>
<nav class="pagenavigation" aria-label="Page Navigation"><span class="pagination ms-0"><a class="btn btn-sm btn-secondary previous" href="/index.php/tin-tuc/${before?.slug}" rel="prev"><span class="visually-hidden">Bài trước: ${escaped(before?.title ?? '')}</span><span aria-hidden="true">Trang trước</span></a><a class="btn btn-sm btn-secondary next" href="/index.php/tin-tuc/${after?.slug}" rel="next"><span class="visually-hidden">Bài kế: ${escaped(after?.title ?? '')}</span><span aria-hidden="true">Trang sau</span></a></span></nav>
</div>
<div class="items-more"><h3>Các tin khác</h3>${latest(1, 9)}</div>
</main></div>
<div class="grid-child container-sidebar-right">${module('Tin mới nhất', latest(2, 6))}${module('Giá phân bón', '<table><tbody><tr><td>Urê Phú Mỹ</td><td>13.400 đ/kg</td></tr><tr><td>Kali</td><td>11.200 đ/kg</td></tr><tr><td>NPK 16-16-8</td><td>14.900 đ/kg</td></tr></tbody></table>')}${module('Đang trực tuyến', '<p>Đang có 87&#160;khách và không thành viên đang trực tuyến</p>')}</div></div>
<footer class="container-footer footer full-width"><p>Bản quyền © Hội Nông dân tỉnh Lạng Thương. Địa chỉ: 33 đường Hùng Vương. Điện thoại: 0204.3854.990</p></footer>
<script>${script('Joomla', 6_000)}</script>
</body></html>`
}

export default {
  about:
    'Joomla 4: section heading in h1, headline in h2, times in UTC with "Tháng 3", last change three days later',
  url: (slug, number) => `${host}/index.php/tin-tuc/${number}-${slug}`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
} satisfies Layout
