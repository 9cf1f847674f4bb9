import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, editedAt, escaped, slugOf, strewn } from '../heldout-markup.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://theprovincialnews.com'
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const stories = [
  [
    'Ring road opens three months ahead of schedule',
    'The 19-kilometre road is expected to take half of the lorries out of the city centre.',
  ],
  [
    'Rice exporters eye new markets as prices soften',
    'Shipments to Africa rose by a quarter in the first two months, customs data show.',
  ],
  [
    'Rescued bear cubs settle into new forest home',
    'The pair will spend a year in a semi-wild enclosure before vets decide on their future.',
  ],
  [
    'Police break up online gambling ring',
    'Eleven people were detained and 40 bank accounts frozen in raids before dawn on Sunday.',
  ],
  [
    'Night market returns to the old quarter',
    'Vendors say takings are back to four-fifths of what they were before the pandemic.',
  ],
  [
    'Teachers in border communes to get housing support',
    'The scheme covers 1,200 teachers who work more than 50 kilometres from home.',
  ],
  [
    'Heavy rain forecast for northern mountains',
    'Residents along streams are told to watch for flash floods through Thursday.',
  ],
  [
    'Craft brewers bet on local hops and lychees',
    'A small but stubborn scene has grown up in what used to be rice-wine country.',
  ],
  ['Tourism board drops plan for cable car', 'Officials cited cost and objections from conservation groups.'],
] as const

function date(moment: string | number): string {
  const { year, month, day, hour, minute } = clockOf(moment)
  return `${months[Number(month) - 1]} ${Number(day)}, ${year} | ${String(Number(hour) % 12 || 12).padStart(2, '0')}:${minute} ${Number(hour) < 12 ? 'am' : 'pm'} GMT+7`
}

function teasers(page: PageOf, from: number, count: number): string {
  return Array.from(
    { length: count },
    (_, index) => stories[(page.number + from + index) % stories.length] ?? ['', ''],
  )
    .map(
      ([title, summary], index) =>
        `<article class="item-news"><h4 class="title_news_site"><a href="/news/${slugOf(title)}-${page.number - from - index}.html">${title}</a></h4><p class="lead_news_site"><a href="/news/${slugOf(title)}-${page.number - from - index}.html">${summary}</a></p><span class="timer">${date(page.now - (index + from) * 7_000_000)}</span></article>`,
    )
    .join('\n')
}

function lay(article: WrittenArticle, page: PageOf): string {
  const title = escaped(article.title)
  const clock = clockOf(article.published)
  const blocks = blocksOf(article.body, {
    paragraph: (text) => `<p class="Normal">${text}</p>`,
    subhead: (text) => `<p class="Normal"><strong>${text}</strong></p>`,
    quote: (text) => `<blockquote class="pullquote">${text}</blockquote>`,
    list: (entries) => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`,
    table: (rows) =>
      `<table class="tbl_data"><tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td class="Normal">${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<table class="tplCaption" align="center"><tbody><tr><td><img src="/photos/${page.number}_${index}.jpg" alt="${escaped(caption)}"></td></tr><tr><td><p class="Image">${escaped(caption)}</p></td></tr></tbody></table>`,
  )
  const organization = {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'The Provincial News',
    url: host,
    sameAs: ['https://x.com/provnews'],
    foundingDate: '2011-06-21',
  }
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} - The Provincial News</title>
<meta name="description" content="${escaped(article.lead)}">
<meta name="date" content="${clock.year}-${clock.month}-${clock.day}">
<meta name="twitter:card" content="summary_large_image"><meta name="twitter:title" content="${title} - The Provincial News"><meta name="twitter:creator" content="@provnews">
<meta property="og:title" content="${title} - The Provincial News"><meta property="og:type" content="article"><meta property="og:url" content="${page.url}">
<meta property="article:publisher" content="https://www.facebook.com/provnews">
<link rel="canonical" href="${page.url}">
<script type="application/ld+json">${JSON.stringify(organization)}</script>
<style>${styles(['wrap-main-nav', 'title_post', 'lead_post_detail', 'author_mail', 'tplCaption', 'item-news', 'box_category', 'myvne'], 19_000)}</style>
<script>${script('ga', 13_000)}</script>
</head>
<body>
<header id="header"><div class="container"><a href="/" class="logo">The Provincial News</a><span class="slogan">Vietnam beyond the big cities</span><a href="/subscribe" class="btn">Subscribe</a> <a href="/newsletter">Newsletters</a></div></header>
<nav class="wrap-main-nav"><ul>${['News', 'Business', 'Travel', 'Life', 'Sports', 'World', 'Perspectives', 'Data Speaks'].map((name) => `<li><a href="/${slugOf(name)}">${name}</a></li>`).join('')}</ul></nav>
<section class="page-detail"><div class="container"><div class="folder_name_detail"><a class="tag_other" href="/${slugOf(article.section)}">${escaped(article.section)}</a></div>
<h1 class="title_post">${title}</h1>
<div class="author_post"><div class="author">By <a class="link_author" href="/author/${slugOf(article.byline)}" rel="author">${escaped(article.byline)}</a> &nbsp;<span>${date(article.published)}</span></div><div class="updated">Last updated: ${date(editedAt(article, page, 190))}</div></div>
<div class="social_share"><a href="#">Share on Facebook</a><a href="#">Share on X</a><a href="#">Email</a><a href="#" class="txt_save">Save</a></div>
${article.lead === '' ? '' : `<span class="lead_post_detail row">${escaped(article.lead)}</span>`}
<div class="fck_detail">
${strewn(blocks, [...pictures.slice(0, 1), '<div class="banner-ads"><span>Advertisement</span><div id="dfp-inread"></div></div>', ...pictures.slice(1)]).join('\n')}
</div>
<div class="related_tag">Tags: <a href="/tag/vietnam" rel="tag">Vietnam</a> <a href="/tag/province" rel="tag">province</a> <a href="/tag/news" rel="tag">Vietnam news</a></div>
<div class="newsletter-box"><h3>Enjoy unlimited articles and premium content with only $1.99</h3><p>Start your morning with our picks from around the country, in your inbox at 6 a.m. on weekdays.</p><form><input type="email" placeholder="Your email"><button>Sign me up</button></form><small>By signing up, you agree to our terms of service and privacy policy.</small></div>
<div class="box_category"><h3>Read more</h3>${teasers(page, 1, 4)}</div>
<div class="comments"><h3>Comments (0)</h3><p>Be the first to comment. Comments are moderated and may be edited for clarity.</p></div>
</div></section>
<aside class="sidebar"><h3>Most read</h3>${teasers(page, 5, 4)}<h3>Exchange rates</h3><table><tr><th>Currency</th><th>Buy</th><th>Sell</th></tr><tr><td>USD</td><td>26,118</td><td>26,388</td></tr><tr><td>EUR</td><td>29,870</td><td>31,450</td></tr></table></aside>
<footer><p>The Provincial News is published by Miền Media Co., Ltd.</p><p>Editor-in-chief: Phan Bảo Trân. Licence No. 27/GP-BTTTT.</p><p>&copy; Copyright 2011-2026. All rights reserved. Reproduction without permission is prohibited.</p></footer>
<div class="cookie fixed-box"><p>We use cookies to understand how you use our site and to improve your experience.</p><button>Accept all</button><button>Manage preferences</button></div>
</body></html>`
}

export default {
  about:
    'English-language paper: By … above, "March 4, 2026 | 09:25 am GMT+7", last update below it, a day in the metas',
  url: (slug, number) => `${host}/news/${slug}-${number}.html`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
} satisfies Layout
