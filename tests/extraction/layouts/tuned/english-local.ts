import type { Layout } from '../../written.ts'
import { script, styles } from '../ballast.ts'
import { clockOf, escaped, jsonLd, layBody, listOf, namesOf, summaryOf, tableOf } from '../markup.ts'
import { type OtherNews, otherNews } from '../other-news.ts'
import { TOLD_IN_ENGLISH } from '../other-news-abroad.ts'

const HOST = 'https://www.riverbendcourier.example.com'

export default {
  about:
    'A local newspaper in English: "By …", newsletter call within the text of every page, comment rules, obituaries',
  language: 'en',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${HOST}/news/local/${slug}/article_${number.toString(16)}-5d1e-11f0.html`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const utc = new Date(at.ms).toISOString().replace('.000Z', 'Z')
    const news = otherNews(number + 101, 30, now, TOLD_IN_ENGLISH)
    const title = escaped(article.title)
    const names = namesOf(article)
    const by = names.map(escaped).join(' and ')
    const body = layBody(article, {
      paragraph: (text, index) =>
        `<p>${text}</p>\n${index === 2 ? INLINE : ''}${index === 5 ? `<div class="tnt-ads inline-ad"><span>Advertisement</span><div id="ad-${index}"></div></div>\n` : ''}`,
      subhead: (text) => `<p><strong>${text}</strong></p>`,
      quote: (text) => `<blockquote><p>${text}</p></blockquote>`,
      list: (entries) => listOf(entries),
      table: (rows) => tableOf(rows, 'class="table table-striped"'),
      picture: (caption, nth) =>
        `<figure class="photo layout-horizontal inline-asset"><div class="image"><img class="img-responsive lazyload full" src="https://bloximages.example.com/${number}-${nth}.jpg?resize=620%2C413" alt="${caption}" width="1763" height="1175"></div><figcaption class="caption"><span class="caption-text"><p>${caption}</p></span></figcaption></figure>`,
    })
    return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${title} | Local News | riverbendcourier.example.com</title>
<meta name="description" content="${escaped(summaryOf(article))}"><meta name="author" content="${names.length > 0 ? `${by.toUpperCase()}, Riverbend Courier` : 'Riverbend Courier'}"><meta name="news_keywords" content="council, city, local news">
<meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta property="og:url" content="${url}"><meta property="og:site_name" content="Riverbend Courier"><meta property="og:section" content="${escaped(article.section)}"><meta property="article:section" content="${escaped(article.section)}"><link rel="canonical" href="${url}">
${jsonLd({
  '@context': 'http://schema.org',
  '@type': 'NewsArticle',
  headline: article.title,
  mainEntityOfPage: { '@type': 'WebPage', '@id': url },
  datePublished: utc,
  dateModified: utc,
  author: names.map((name) => ({ '@type': 'Person', name })),
  isAccessibleForFree: true,
  publisher: { '@type': 'NewsMediaOrganization', name: 'Riverbend Courier' },
})}
<style>${styles(157, 17_000)}</style><script>var TNCMS={Version:"1.72.0"};${script(163, 13_000)}</script></head>
<body class="tnt-article app-editorial">
<a class="sr-only" href="#main-page-container">Skip to main content</a>
<div class="alert-breaking"><span class="label">BREAKING</span> <a href="#">${escaped(news[0]?.title ?? '')}</a></div>
<header id="site-header"><div class="weather"><span class="tnt-temp">64&deg;</span> <span>Cloudy</span><ul><li>Fri 71&deg;/55&deg;</li><li>Sat 68&deg;/51&deg;</li><li>Sun 74&deg;/58&deg;</li></ul></div><div class="logo"><a href="/">Riverbend Courier</a></div><div class="user-tools"><a href="/login">Log In</a><a href="/subscribe">Subscribe for 99&cent;</a></div>
<nav id="main-nav"><ul class="nav navbar-nav">${MENU.map(([name, ...subs]) => `<li class="dropdown"><a href="#">${name}</a><ul class="dropdown-menu">${subs.map((sub) => `<li><a href="#">${sub}</a></li>`).join('')}</ul></li>`).join('\n')}</ul></nav></header>
<div id="main-page-container"><div class="row"><div class="col-md-8"><article class="asset article-asset" itemscope itemtype="https://schema.org/NewsArticle">
<meta itemprop="datePublished" content="${utc}">
<ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/news/local">${escaped(article.section)}</a></li></ul>
<header class="asset-header"><h1 class="headline"><span>${title}</span></h1>
<div class="meta"><span class="asset-byline">${names.length > 0 ? `<span itemprop="author" class="tnt-byline">By ${by}</span> <span class="tnt-org">Staff Writer${names.length > 1 ? 's' : ''}</span>` : ''}</span><ul class="list-inline asset-date"><li><time datetime="${utc}" class="tnt-date asset-date text-muted">${MONTHS[Number(at.month) - 1]} ${Number(at.day)}, ${at.year}</time></li><li><span class="text-muted">Updated <time datetime="${utc}">22 hrs ago</time></span></li><li>2 min to read</li></ul></div></header>
<div class="social-share-links"><a href="#">Facebook</a><a href="#">X</a><a href="#">Email</a><a href="#">Print</a><a href="#">Copy article link</a><a href="#">Save</a></div>
<div id="article-body" itemprop="articleBody" class="asset-content subscriber-premium">
${article.lead === '' ? '' : `<p>${escaped(article.lead)}</p>\n`}${body.join('\n')}
</div>
${names.length > 0 ? `<div class="asset-tagline"><p>Reach the newsroom at 555-0142 or newsroom@riverbendcourier.example.com. Follow us for more local coverage.</p></div>` : ''}
<div class="asset-tags"><span>Tags</span> <a href="#">City Council</a> <a href="#">Roads</a> <a href="#">Health</a></div>
<div id="comments"><h4>Join the conversation</h4><p>Keep it clean. Please avoid obscene or vulgar language. Be truthful, be nice, and tell us of posts that are not. We would like to hear what you saw and why you think it happened.</p><div class="comment"><b>riverrat62</b> <span>5 hours ago</span><p>Nobody asked the people who actually drive that road every single day whether they wanted any of this in the first place.</p></div><a href="/login">Log in to comment</a></div>
</article>
<section class="block related"><h4>Related to this story</h4>${news.slice(1, 5).map(card).join('\n')}</section></div>
<aside class="col-md-4"><section class="block" id="most-popular"><h4>Most Popular</h4><ol>${news
      .slice(5, 12)
      .map((one) => `<li><a href="${link(one)}">${escaped(one.title)}</a></li>`)
      .join(
        '\n',
      )}</ol></section><section class="block newsletter"><h4>Get the morning headlines</h4><p>Sign up and have the day's top stories from the Riverbend area in your inbox before breakfast, Monday through Saturday.</p><form><input placeholder="Email address"><button>Sign up</button></form></section><section class="block"><h4>Latest e-Edition</h4><img src="/eedition.jpg" alt="Riverbend Courier"></section></aside></div>
<section class="block grid"><h4>More in ${escaped(article.section)}</h4>${news.slice(12).map(card).join('\n')}</section></div>
<footer><div>Riverbend Courier, 210 Levee St. Phone: 555-0140</div><ul><li><a href="#">Contact Us</a></li><li><a href="#">Place an Obituary</a></li><li><a href="#">Terms of Use</a></li><li><a href="#">Privacy Policy</a></li></ul><p>&copy; Copyright ${clockOf(now).year} Riverbend Courier. Powered by a content management system made for newspapers.</p></footer>
<div id="offer-modal" class="modal"><h3>You have 3 free articles left this month</h3><p>Local reporting takes local support. Join your neighbors and subscribe today for full access.</p><button>See offers</button></div>
<div class="cookie-notice">We use cookies to improve your visit. <a href="#">Learn more</a> <button>OK</button></div><script>${script(167, 14_000)}</script></body></html>`
  },
} satisfies Layout

function link({ slug, number }: OtherNews): string {
  return `/news/local/${slug}/article_${number.toString(16)}.html`
}

function card(one: OtherNews): string {
  return `<div class="card"><a href="${link(one)}"><img src="/t/${one.number}.jpg" alt=""></a><div class="card-body"><h3 class="tnt-headline"><a href="${link(one)}">${escaped(one.title)}</a></h3><p class="tnt-summary">${escaped(one.teaser)}</p><time datetime="${new Date(one.at.ms).toISOString()}">${MONTHS[Number(one.at.month) - 1]} ${Number(one.at.day)}, ${one.at.year}</time></div></div>`
}

const INLINE =
  '<div class="lee-article-text inline-promo"><p><strong>People are also reading.</strong> Our free newsletter brings the stories that Riverbend talks about to your phone each weekday morning, with the weather, the games and what to do this weekend. <a href="#">Sign up here</a>.</p></div>\n'
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MENU = [
  ['News', 'Local', 'State', 'Crime &amp; Courts', 'Education', 'Business'],
  ['Sports', 'High School', 'College', 'Outdoors'],
  ['Obituaries', 'Place a Notice'],
  ['Opinion', 'Editorial', 'Letters', 'Submit a Letter'],
  ['Lifestyles', 'Food', 'Calendar', 'Comics &amp; Puzzles'],
  ['Classifieds', 'Jobs', 'Homes', 'Legal Notices'],
]
