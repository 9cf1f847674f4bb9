import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, escaped, signature, slugOf, strewn, weekdayOf } from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://ubmttq.phuyenson.gov.vn'

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const now = clockOf(page.now)
  const title = escaped(article.title)
  const blocks = blocksOf(article.body, {
    paragraph: (text) => `<p dir="ltr" style="text-align: justify;">${text.replaceAll(', ', ',&nbsp;')}</p>`,
    subhead: (text) => `<h4 dir="ltr">${text}</h4>`,
    quote: (text) => `<blockquote dir="ltr"><p>${text}</p></blockquote>`,
    list: (entries) =>
      `<ol>${entries.map((entry) => `<li dir="ltr"><p dir="ltr" role="presentation">${entry}</p></li>`).join('')}</ol>`,
    table: (rows) =>
      `<div dir="ltr" align="left"><table><colgroup><col width="150"></colgroup><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td><p dir="ltr">${cell}</p></td>`).join('')}</tr>`).join('')}</tbody></table></div>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<p style="text-align: center;"><img src="/media/${page.number}/${index}.png" alt=""><br><em>${escaped(caption)}</em></p>`,
  )
  const linked = (list: number, count: number) =>
    othersOf(page, list, count)
      .map(
        (other) =>
          `<li class="views-row"><span class="views-field-title"><a href="/${other.slug}" hreflang="vi">${escaped(other.title)}</a></span> <span class="views-field-created">${clockOf(other.at).day}/${clockOf(other.at).month}/${clockOf(other.at).year}</span></li>`,
      )
      .join('')
  return `<!DOCTYPE html>
<html lang="vi" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/ dc: http://purl.org/dc/terms/ og: http://ogp.me/ns# schema: http://schema.org/">
<head><meta charset="utf-8" />
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)" />
<title>${title} | ${'Ủy ban MTTQ Việt Nam tỉnh Phú Yên Sơn'}</title>
<link rel="canonical" href="${page.url}" /><link rel="shortlink" href="${host}/node/${page.number}" />
<style>${styles(['region-header', 'block-menu', 'field--name-body', 'node__content', 'views-row', 'path-node', 'toolbar'], 12_000)}</style>
<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","currentPath":"node\\/${page.number}","isFront":false,"currentLanguage":"vi"},"pluralDelimiter":"\\u0003","user":{"uid":0}}</script></head>
<body class="path-node page-node-type-article">
<a href="#main-content" class="visually-hidden focusable skip-link">Nhảy đến nội dung</a>
<div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><div class="site-branding"><a href="/" rel="home">Mặt trận Tổ quốc Việt Nam tỉnh Phú Yên Sơn</a></div><p class="today">${weekdayOf(now)}, ngày ${now.day} tháng ${now.month} năm ${now.year}</p></div>
<nav role="navigation" class="block-menu"><ul>${['Giới thiệu', 'Tin Mặt trận', 'Đại đoàn kết', 'Giám sát - Phản biện', 'Vì người nghèo', 'Văn bản'].map((name) => `<li class="menu-item"><a href="/${slugOf(name)}">${name}</a></li>`).join('')}</ul></nav></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>
<div class="block-page-title-block"><h1><span class="field field--name-title field--type-string field--label-hidden">${title}</span></h1></div>
<article role="article" about="/${page.slug}" class="node node--type-article node--view-mode-full">
<footer class="node__meta"><div class="node__submitted">Đăng bởi <span class="field field--name-uid"><span typeof="schema:Person">bientap${page.number % 4}</span></span> vào <span class="field field--name-created">${weekdayOf(clock)}, ${clock.day}/${clock.month}/${clock.year} - ${clock.hour}:${clock.minute}</span></div></footer>
<div class="node__content">
<div class="field field--name-field-chuyen-muc"><div class="field__label">Chuyên mục</div><div class="field__item"><a href="/${slugOf(article.section)}">${escaped(article.section)}</a></div></div>
${article.lead === '' ? '' : `<div class="clearfix text-formatted field field--name-field-tom-tat"><p><strong>${escaped(article.lead)}</strong></p></div>`}
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${strewn(blocks, pictures).join('\n')}
<p dir="ltr" style="text-align: right;"><strong>${escaped(signature(article.byline, 'Bài, ảnh: ', ' – '))}</strong></p></div>
<ul class="links inline"><li class="statistics-counter"><span>${page.number % 450} lượt xem</span></li><li><a href="/print/${page.number}">Bản để in</a></li></ul>
</div></article>
<div class="views-element-container"><h2>Tin liên quan</h2><ul>${linked(1, 8)}</ul></div>
</div></div>
<aside class="layout-sidebar-second" role="complementary"><div class="block"><h2>Tin mới cập nhật</h2><ul>${linked(2, 6)}</ul></div><div class="block"><h2>Vì người nghèo</h2><p>Quỹ “Vì người nghèo” tỉnh Phú Yên Sơn, số tài khoản 9527.3.1008821, mở tại Kho bạc Nhà nước khu vực.</p></div></aside></main>
<footer role="contentinfo"><p>Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Phú Yên Sơn - 12 Trần Hưng Đạo. Chịu trách nhiệm nội dung: Bà Niê Hương. Lượt truy cập: 2.004.${page.number % 1000}</p></footer></div>
<script>${script('Drupal', 9_000)}</script>
</body></html>`.normalize('NFD')
}

export default {
  about:
    'Drupal of a fatherland front, typed on a Mac: everything in NFD, NBSP after commas, an account as the poster',
  url: (slug) => `${host}/${slug}`,
  lay,
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
} satisfies Layout
