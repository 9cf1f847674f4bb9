import type { Layout } from '../../written.ts'
import { styles } from '../ballast.ts'
import {
  clockOf,
  dayOf,
  escaped,
  isoOf,
  json,
  jsonLd,
  layBody,
  listOf,
  namesOf,
  signatureOf,
  summaryOf,
  tableOf,
} from '../markup.ts'
import { otherNews } from '../other-news.ts'

const HOST = 'https://amp.baonhip.example.vn'

export default {
  about:
    'AMP page of a Vietnamese paper: canonical on the main host, authors as a list in JSON-LD and at the end',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${HOST}/${slug}-20${number}.html`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 71, 20, now)
    const title = escaped(article.title)
    const names = namesOf(article)
    const body = layBody(article, {
      paragraph: (text, index) =>
        `<p>${text}</p>${index % 3 === 2 ? `\n<div class="ad-wrap"><amp-ad width="300" height="250" type="doubleclick" data-slot="/219/amp_${index}"><div placeholder></div><div fallback>Quảng cáo</div></amp-ad></div>` : ''}`,
      subhead: (text) => `<h2>${text}</h2>`,
      quote: (text) => `<blockquote>${text}</blockquote>`,
      list: (entries) => listOf(entries),
      table: (rows) => `<div class="table-scroll">${tableOf(rows)}</div>`,
      picture: (caption, nth) =>
        `<figure><amp-img src="https://img.baonhip.example.vn/${number}/${nth}.jpg" width="680" height="453" layout="responsive" alt="${caption}"><noscript><img src="https://img.baonhip.example.vn/${number}/${nth}.jpg" alt="${caption}"></noscript></amp-img><figcaption>${caption}</figcaption></figure>`,
    })
    return `<!doctype html>
<html ⚡ lang="vi">
<head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script><script async custom-element="amp-sidebar" src="https://cdn.ampproject.org/v0/amp-sidebar-0.1.js"></script><script async custom-element="amp-ad" src="https://cdn.ampproject.org/v0/amp-ad-0.1.js"></script>
<title>${title}</title><link rel="canonical" href="${url.replace('amp.', 'www.')}"><meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1">
<meta name="description" content="${escaped(summaryOf(article))}"><meta property="og:title" content="${title}">
${jsonLd({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  mainEntityOfPage: url.replace('amp.', 'www.'),
  headline: article.title.slice(0, 110),
  articleSection: [article.section],
  datePublished: isoOf(at),
  dateModified: isoOf(at),
  author: names.map((name) => ({ '@type': 'Person', name })),
  publisher: {
    '@type': 'Organization',
    name: 'Báo Nhịp',
    logo: { '@type': 'ImageObject', url: `${HOST}/logo.png`, width: 190, height: 60 },
  },
})}
<style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both;animation:-amp-start 8s steps(1,end) 0s 1 normal both}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style><noscript><style amp-boilerplate>body{-webkit-animation:none;animation:none}</style></noscript>
<style amp-custom>${styles(113, 11_000)}</style></head>
<body>
<amp-analytics type="gtag"><script type="application/json">${json({ vars: { gtag_id: 'G-000', config: { 'G-000': { groups: 'default', page_title: article.title } } } })}</script></amp-analytics>
<header class="amp-header"><button class="hamburger" on="tap:sidebar1.toggle">☰</button><a href="https://www.baonhip.example.vn/"><amp-img src="/logo.png" width="120" height="38" alt="Báo Nhịp"></amp-img></a></header>
<amp-sidebar id="sidebar1" layout="nodisplay" side="left"><ul class="sidebar-menu">${MENU.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul></amp-sidebar>
<main><div class="crumb"><a href="#">${escaped(article.section)}</a></div>
<h1>${title}</h1>
<p class="meta"><time datetime="${isoOf(at)}">${at.hour}:${at.minute} ${dayOf(at)}</time></p>
<div class="share"><amp-social-share type="facebook" width="30" height="30" data-param-app_id="1"></amp-social-share><amp-social-share type="email" width="30" height="30"></amp-social-share></div>
${article.lead === '' ? '' : `<p class="sapo"><b>${escaped(article.lead)}</b></p>`}
${body.join('\n')}
${names.length > 0 ? `<p class="author"><strong>${escaped(signatureOf(article, (list) => list.join(' - ')))}</strong></p>` : ''}
<amp-iframe width="300" height="120" layout="responsive" sandbox="allow-scripts" src="https://www.baonhip.example.vn/widget/like"><div placeholder>Đang tải…</div></amp-iframe>
<section class="related"><h3>Tin liên quan</h3>${news
      .slice(0, 6)
      .map(
        ({ title: other, teaser, slug, number: id }) =>
          `<div class="item"><a href="/${slug}-20${id}.html"><amp-img src="https://img.baonhip.example.vn/t/${id}.jpg" width="120" height="80" alt=""></amp-img><span>${escaped(other)}</span></a><p>${escaped(teaser)}</p></div>`,
      )
      .join('\n')}</section>
<section class="latest"><h3>Đọc tiếp</h3><ul>${news
      .slice(6)
      .map(
        ({ title: other, slug, number: id, at: then }) =>
          `<li><a href="/${slug}-20${id}.html">${escaped(other)}</a> <small>${then.hour}:${then.minute} ${dayOf(then)}</small></li>`,
      )
      .join('\n')}</ul></section></main>
<footer><p>Báo Nhịp - Cơ quan ngôn luận của Hội Nhà báo tỉnh. Giấy phép số 102/GP-BTTTT. Tổng Biên tập: Ngô Quang Phong.</p><p><a href="https://www.baonhip.example.vn/">Xem phiên bản đầy đủ</a></p></footer>
<amp-user-notification id="consent" layout="nodisplay"><p>Trang này dùng cookie để thống kê lượt đọc.</p><button on="tap:consent.dismiss">Tôi hiểu</button></amp-user-notification>
</body></html>`
  },
} satisfies Layout

const MENU = [
  'Trang chủ',
  'Thời sự',
  'Kinh doanh',
  'Bất động sản',
  'Giáo dục',
  'Sức khỏe',
  'Giải trí',
  'Xe',
  'Nhịp trẻ',
]
