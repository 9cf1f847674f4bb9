import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import {
  blocksOf,
  clockOf,
  escaped,
  marked,
  scriptJson,
  signature,
  slugOf,
  strewn,
} from '../heldout-markup.ts'
import { othersOf } from '../heldout-others.ts'
import { styles } from '../heldout-weight.ts'

const host = 'https://baodaovinh.vn'

function lay(article: WrittenArticle, page: PageOf): string {
  const clock = clockOf(article.published)
  const { lead, body } = marked(article, '(Báo Đảo Vinh) - ')
  const title = escaped(article.title)
  const blocks = blocksOf(body, {
    paragraph: (text) => `<p>${text}</p>`,
    subhead: (text) => `<h3>${text}</h3>`,
    quote: (text) => `<blockquote>${text}</blockquote>`,
    list: (entries) => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`,
    table: (rows) =>
      `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<div class="expEdit"><amp-img src="https://media.baodaovinh.vn/${page.number}/${index}.jpg" width="900" height="600" layout="responsive" alt="${escaped(caption)}"></amp-img><p class="expCaption">${escaped(caption)}</p></div>`,
  )
  const news = {
    '@context': 'http://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.published,
    author: { '@type': 'Organization', name: 'baodaovinh.vn' },
    description: article.lead,
    articleBody: '',
  }
  return `<!doctype html>
<html amp lang="vi">
<head>
<meta charset="utf-8">
<script async src="https://cdn.ampproject.org/v0.js"></script>
<script async custom-element="amp-sidebar" src="https://cdn.ampproject.org/v0/amp-sidebar-0.1.js"></script>
<title>${title}</title>
<link rel="canonical" href="${page.url.replace('/amp/', '/')}">
<meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1">
<script type="application/ld+json">${scriptJson(news)}</script>
<style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}</style><noscript><style amp-boilerplate>body{-webkit-animation:none}</style></noscript>
<style amp-custom>${styles(['amp-header', 'title', 'sapo', 'expEdit', 'expCaption', 'b-maincontent', 'c-news'], 15_000)}</style>
</head>
<body>
<amp-sidebar id="menu" layout="nodisplay" side="left"><ul>${['Trang chủ', 'Chính trị', 'Biển đảo', 'Kinh tế', 'Du lịch', 'Xã hội', 'Quốc tế', 'Media'].map((name) => `<li><a href="/${slugOf(name)}/">${name}</a></li>`).join('')}</ul></amp-sidebar>
<header class="amp-header"><button on="tap:menu.toggle">☰</button><a href="${host}">Báo Đảo Vinh</a></header>
<amp-auto-ads type="adsense" data-ad-client="ca-pub-31"></amp-auto-ads>
<main><div class="b-maincontent">
<p class="cate"><a href="${host}/${slugOf(article.section)}/">${escaped(article.section)}</a></p>
<h1 class="title">${title}</h1>
<p class="date">${clock.day}/${clock.month}/${clock.year} - ${clock.hour}:${clock.minute}</p>
${lead === '' ? '' : `<p class="sapo"><strong>${escaped(lead)}</strong></p>`}
${strewn(blocks, [...pictures.slice(0, 1), '<amp-ad width="300" height="250" type="doubleclick" data-slot="/1/inread"></amp-ad>', ...pictures.slice(1)]).join('\n')}
<p class="tac-gia"><strong>${escaped(signature(article.byline, 'Bài và ảnh: ', ', '))}</strong></p>
<amp-social-share type="facebook" width="40" height="33"></amp-social-share>
<div class="c-news"><h4>Có thể bạn quan tâm</h4>${othersOf(page, 1, 10)
    .map(
      (other) =>
        `<div class="b-grid"><a href="${host}/${other.slug}-${other.number}.html">${escaped(other.title)}</a><p>${escaped(other.summary)}</p></div>`,
    )
    .join('')}</div>
</div></main>
<amp-user-notification id="consent" layout="nodisplay">Chúng tôi dùng cookie để hiểu thói quen đọc của bạn. <button on="tap:consent.dismiss">Đồng ý</button></amp-user-notification>
<footer><p>Báo Đảo Vinh điện tử. Tổng Biên tập: Đoàn Thị Hải Âu</p><p><a href="${page.url.replace('/amp/', '/')}">Xem phiên bản đầy đủ</a></p></footer>
</body>
</html>`
}

export default {
  about:
    'AMP page of an island paper: body and all else in one block, related teasers of the same make behind',
  url: (slug, number) => `${host}/amp/${slug}-${number}.html`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
} satisfies Layout
