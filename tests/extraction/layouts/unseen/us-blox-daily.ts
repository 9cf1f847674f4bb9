import type { Layout } from '../../written.ts'
import { bundle, icons, sheet, slots } from '../unseen-ballast.ts'
import {
  cells,
  esc,
  gist,
  items,
  laid,
  ld,
  local,
  names,
  noon,
  stamp,
  turn,
  withLink,
} from '../unseen-markup.ts'

const SITE = 'https://www.dunmorecourier.example.com'
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const OTHER = [
  'School board weighs four-day week as bus driver shortage drags on',
  'Tigers fall in overtime, 61-58, at Stanford holiday tournament',
  'Sheriff: Man found in Elk Creek died of exposure',
  'County to test sirens at noon Saturday',
  'Obituary: Lorraine M. Vogel, 92, taught piano to three generations',
  'Main Street bakery adds gluten-free counter after fundraiser',
  'Letters: Wind turbines, water rates and a thank-you',
]

export default {
  about:
    'US daily on BLOX: asset body with preview classes, ads and a sign-up between paragraphs, e-mail by the author',
  language: 'en',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) =>
    `${SITE}/news/local/${slug.slice(0, 50)}/article_${number.toString(16)}-9c1e-5d7a-b1f3-3f2a7c${number}.html`,
  lay(article, { url, number, now }) {
    const at = local(article.published, 'America/Chicago')
    const changed = local(Math.min(now, Date.parse(article.published) + 9_240_000), 'America/Chicago')
    const by = names(article)
    const [first = '', ...captions] = article.captions
    const preview = (nth: number) => (nth < 4 ? 'subscriber-preview' : 'subscriber-only')
    const text = laid(
      { body: article.body, captions },
      {
        p: (html, nth) =>
          `<div class="${preview(nth)}"><p>${withLink(html, nth, ' target="_blank" rel="nofollow"')}</p></div>`,
        h: (html) => `<div class="subscriber-only"><h3>${html}</h3></div>`,
        q: (html) => `<div class="subscriber-only"><blockquote><p>${html}</p></blockquote></div>`,
        li: (entries) => `<div class="subscriber-only"><ul>${items(entries)}</ul></div>`,
        table: (rows) => `<div class="subscriber-only"><table>${cells(rows)}</table></div>`,
        pic: (html, nth) =>
          `<div class="inline-asset inline-image layout-horizontal" data-uuid="${number + nth}"><figure class="photo layout-vertical"><div class="image"><img class="img-responsive lazyload" alt="" data-srcset="https://bloximages.example/${number + nth}.jpg?resize=200 200w"></div><figcaption class="caption"><span class="caption-text"><p>${html}</p></span></figcaption></figure></div>`,
      },
      {
        1: `<div class="tnt-ads-container text-center"><div class="tnt-ads tnt-ads-lazyload-proximity" data-tnt-id="${number}"><small class="ads-label">- Advertisement -</small></div></div>`,
        3: `<div id="tncms-region-article_instory_top" class="tncms-region"><div class="tncms-block"><div class="card newsletter"><h4>Stay up-to-date on what’s happening</h4><p>Receive the latest in local news and sports in your inbox. Sign up today!</p><form><label>Email Address</label><input type="email"><button>Sign up</button></form></div></div></div>`,
        5: `<div class="inline-asset inline-article"><div class="card-container"><div class="card-body"><h3 class="tnt-headline"><a href="/x.html">${turn(OTHER, number, 1)[0]}</a></h3></div></div></div>`,
      },
    )
    const shown = (when: typeof at) => `${MONTHS[+when.m - 1]} ${+when.d}, ${when.y}`
    return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${esc(article.title)} | ${esc(article.section)} | dunmorecourier.example.com</title>
<meta name="description" content="${esc(gist(article))}"><meta property="og:type" content="article"><meta property="og:title" content="${esc(article.title)}"><meta property="og:site_name" content="Dunmore Courier"><meta property="og:section" content="${esc(article.section)}"><link rel="canonical" href="${url}">
${by.length === 0 ? '' : `<meta name="author" content="${esc(by.join(' and '))}">`}
${ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: article.title, datePublished: stamp(at), dateModified: stamp(changed), ...(by.length > 0 && { author: by.map((name) => ({ '@type': 'Person', name })), creator: by }), articleSection: 'News,Local News', isAccessibleForFree: true, publisher: { '@type': 'Organization', name: 'Dunmore Courier' } })}
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({"tncms":{"asset":{"type":"article","uuid":"${number}"},"page":{"template":"NewsArticle"}}});</script>
${sheet('tnt', 360)}
${slots('courier', 120)}
${bundle('tnt', 110)}
</head>
<body class="html5 asset-page template-article ">
${icons(40)}
<div id="site-container"><div id="asset-below"><header id="site-header-container"><div id="site-logo-container"><a href="/"><img src="/logo.png" alt="Dunmore Courier"></a></div><div id="weather-mini"><a href="/weather"><span>19°</span> Mostly Cloudy</a></div><nav id="site-navbar-container"><ul class="nav">${items(['News', 'Sports', 'Ag', 'Obituaries', 'Opinion', 'Classifieds', 'E-Edition', 'Subscribe'].map((name) => `<a href="/${name}">${name}</a>`))}</ul></nav><div class="breaking"><span>Alert</span> <a href="/weather">Wind chill advisory until noon Thursday. Click for details.</a></div></header>
<section id="main-page-container"><div class="row"><section class="col-lg-8" id="main-body-container">
<article id="asset-${number}" class="asset story tnt-js-asset-analytics" itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="url" content="${url}">
<header class="asset-header"><div class="label-flags"><span class="label label-flag">Top Story</span></div><h1 itemprop="headline" class="headline"><span>${esc(article.title)}</span></h1>
<div class="meta"><span><ul class="list-inline">${by.length === 0 ? '' : `<li><span itemprop="author" class="tnt-byline asset-byline">${by.map((name) => `<a href="/users/profile/x">${esc(name)}</a>`).join(' and ')}</span></li><li class="tnt-email"><a href="mailto:newsroom@dunmorecourier.example.com">newsroom@dunmorecourier.example.com</a></li>`}<li class="hidden-print"><time datetime="${stamp(at)}" class="tnt-date asset-date text-muted">${shown(at)}</time></li><li class="hidden-print"><span class="text-muted">Updated <time datetime="${stamp(changed)}">${shown(changed)} ${noon(changed, ' am', ' pm')}</time></span></li><li class="visible-print"><span>${shown(at)}</span></li></ul></span></div>
<div class="social-share-links"><ul class="list-inline"><li>Facebook</li><li>Twitter</li><li>Email</li><li>Print</li><li>Save</li></ul></div></header>
${first === '' ? '' : `<div class="asset-photo card"><figure class="photo"><img src="https://bloximages.example/${number}.jpg" alt=""><a class="expand">Buy Now</a><figcaption class="caption"><span class="caption-text"><p>${esc(first)}</p></span></figcaption></figure></div>`}
<div class="asset-content subscriber-premium"><div itemprop="articleBody" id="article-body" class="asset-body">
${article.lead === '' ? '' : `<div class="subscriber-preview"><p>${esc(article.lead)}</p></div>`}
${text}
</div></div>
<div id="reactions"><h3>React to this story:</h3><ul><li>Love <b>4</b></li><li>Wow <b>2</b></li><li>Sad <b>31</b></li></ul></div>
<div class="asset-tags"><h4>Tags</h4><ul><li>Agriculture</li><li>Co-op</li></ul></div></article>
<section class="block" id="comments"><h3>(2) comments</h3><div class="comment"><b>Rusty Gates</b><p>Been saying for years that tunnel needed new bearings. Prayers for the crews out there in the cold.</p></div><p>Keep it Clean. Please avoid obscene, vulgar, lewd, racist or sexually-oriented language.</p></section>
<section class="block"><h3>Recommended for you</h3>${turn(OTHER, number + 1, 5)
      .map(
        (head) =>
          `<article class="tnt-asset-type-article card"><h3 class="tnt-headline"><a href="/y.html">${head}</a></h3><div class="tnt-summary">By Courier staff</div></article>`,
      )
      .join('')}</section>
</section><aside class="col-lg-4"><h3>Most Popular</h3><ol>${items(turn(OTHER, number + 3, 6).map((head) => `<a href="#">${head}</a>`))}</ol><div class="markets"><h3>Markets</h3><table>${cells(
      [
        ['Corn', '441-2', '+3-0'],
        ['Soybeans', '1046-6', '-2-4'],
        ['Wheat', '528-0', '+1-2'],
      ],
    )}</table></div></aside></div></section>
<footer id="site-footer-container"><p>Dunmore Courier, 114 W. Main St. Phone: 555-0142</p><p>© Copyright ${changed.y} Dunmore Courier. Powered by BLOX Content Management System.</p></footer></div></div>
</body></html>`
  },
} satisfies Layout
