import type { Layout } from '../../written.ts'
import { interleave, isoIn, linked, MONTHS, some, twelveHours, wallClock } from '../fresh-markup.ts'
import { scripts, sprite, styles } from '../fresh-weight.ts'
import { headlines, navigation, teasers } from '../fresh-words-en.ts'
import { escaped, jsonLd, layBody, listOf, namesOf, summaryOf, tableOf } from '../markup.ts'

const SITE = 'https://www.wqrt6.example'
const ZONE = 'America/Chicago'

export default {
  about: 'US local TV station: player above the text, RELATED lines, alerts to sign up for, copyright line',
  language: 'en',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug) => `${SITE}/news/local-news/${slug}/`,
  lay(article, { url, number, now }) {
    const posted = wallClock(article.published, ZONE)
    const updated = wallClock(Math.min(now, posted.hour * 60_000 + Date.parse(article.published)), ZONE)
    const when = (clock: typeof posted) =>
      `${(MONTHS[clock.month - 1] as string).slice(0, 3)} ${clock.day}, ${clock.year} / ${twelveHours(clock)} ${clock.offset === '-05:00' ? 'CDT' : 'CST'}`
    const names = namesOf(article)
    const by = names.map((name) => `<a href="${SITE}/author/${number}/">${escaped(name)}</a>`).join(', ')
    const [first = '', ...others] = article.captions
    const blocks = layBody(
      { ...article, captions: others },
      {
        paragraph: (text) => `<p>${text}</p>`,
        subhead: (text) => `<h2 class="wp-block-heading">${text}</h2>`,
        quote: (text) => `<blockquote class="wp-block-quote"><p>${text}</p></blockquote>`,
        list: (entries) => listOf(entries, 'wp-block-list'),
        table: (rows) => `<figure class="wp-block-table">${tableOf(rows)}</figure>`,
        picture: (caption, at) =>
          `<figure class="wp-block-image size-large"><img loading="lazy" width="900" height="600" src="${SITE}/wp-content/uploads/${number + at}.jpg?w=900" alt=""><figcaption class="wp-element-caption">${caption}</figcaption></figure>`,
      },
    )
    const ad = (at: number) =>
      `<div class="ad-unit ad-unit--mr${at}"><div class="ad-unit__label">Advertisement</div><div id="ad-mr-${at}" data-slot="mr${at}"></div></div>`
    const text = interleave(
      blocks,
      new Map([
        [1, ad(1)],
        [
          3,
          `<p><strong>RELATED: <a href="${SITE}/news/${number - 5}/">${escaped(some(headlines, number, 1)[0] as string)}</a></strong></p>`,
        ],
        [
          5,
          `<div class="newsletter-inline"><h3>Start your day with WQRT 6</h3><p>Sign up for our morning newsletter and get the day’s top stories in your inbox.</p><form><input type="email" placeholder="Email address"><button>SIGN UP NOW</button></form></div>`,
        ],
        [7, ad(2)],
        [
          9,
          `<div class="article-list--inline"><h3 class="article-list__headline">More Local News</h3><ul>${linked(some(headlines, number + 3, 4), number, (link) => `<li>${link}</li>`)}</ul></div>`,
        ],
      ]),
    )
    const title = escaped(article.title)
    const river = some(headlines, number + 8, 18)
    return `<!DOCTYPE html>
<html lang="en-US" class="no-js">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | WQRT 6 News</title>
<meta name="description" content="${escaped(summaryOf(article))}">
<link rel="canonical" href="${url}">
<meta property="og:type" content="article"><meta property="og:site_name" content="WQRT 6 News">
<meta property="og:title" content="${title}"><meta property="og:url" content="${url}">
<meta property="og:description" content="${escaped(summaryOf(article))}">
<meta property="og:image" content="${SITE}/wp-content/uploads/${number}.jpg?w=1280">
<meta property="article:published_time" content="${isoIn(posted)}">
<meta property="article:modified_time" content="${isoIn(updated)}">
<meta name="twitter:card" content="summary_large_image"><meta name="twitter:site" content="@wqrt6">
${jsonLd({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: article.title,
  mainEntityOfPage: url,
  datePublished: isoIn(posted),
  dateModified: isoIn(updated),
  articleSection: article.section,
  ...(names.length > 0 && { author: names.map((name) => ({ '@type': 'Person', name })) }),
  publisher: {
    '@type': 'Organization',
    name: 'WQRT 6 News',
    logo: { '@type': 'ImageObject', url: `${SITE}/logo.png` },
  },
})}
${styles('wq', 190)}
${scripts('wqrt', 90)}
</head>
<body class="single single-post">
${sprite(60)}
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<div class="alert-bar"><span class="alert-bar__label">Weather Alert</span> <a href="${SITE}/weather/alerts/">There are 2 area-wide alerts in effect. Read More</a></div>
<header class="site-header"><div class="site-header__logo"><a href="${SITE}/"><img src="${SITE}/logo.svg" alt="WQRT 6 News"></a></div>
<div class="site-header__weather"><a href="${SITE}/weather/"><span>Millbrook</span> <span>41°</span></a></div>
<nav class="primary-nav"><ul>${navigation.station.map((name) => `<li class="menu-item"><a href="${SITE}/${name.toLowerCase().replaceAll(' ', '-')}/">${name}</a></li>`).join('')}</ul></nav>
<form class="search-form" role="search"><label>Please enter a search term.</label><input type="search" name="s"></form></header>
<div class="ad-unit ad-unit--leaderboard"></div>
<main id="content" class="site-content"><div class="article-wrapper">
<article id="article-${number}" class="article-content-wrapper article">
<header class="article-header">
<div class="article-taxonomy"><a href="${SITE}/news/local-news/">${escaped(article.section)}</a></div>
<h1 class="article-title">${title}</h1>
<section class="article-meta">
<div class="article-authors">${by === '' ? '' : `<span class="by-prefix">by: </span><p class="article-authors-names">${by}</p>`}</div>
<div class="article-dates"><p>Posted: <time datetime="${isoIn(posted)}">${when(posted)}</time></p><p>Updated: <time datetime="${isoIn(updated)}">${when(updated)}</time></p></div>
</section>
<div class="social-share"><p class="social-share__label">SHARE</p><ul><li><a href="https://www.facebook.com/sharer.php?u=${url}">Share on Facebook</a></li><li><a href="https://twitter.com/intent/tweet?url=${url}">Share on X</a></li><li><a href="mailto:?body=${url}">Email</a></li><li><button>Copy link</button></li></ul></div>
</header>
<div class="article-featured-media article-featured-media--lakana_anvplayer">
<div class="video-player" data-video-id="${number}"><video controls poster="${SITE}/poster/${number}.jpg"></video><div class="video-player__overlay"><span class="video-player__duration">02:14</span><p class="video-player__title">Watch: WQRT 6 News at Ten</p></div></div>
<div class="video-playlist"><h3>Trending Videos</h3><ol>${linked(some(headlines, number + 2, 5), number, (link, at) => `<li><span class="time">0${(at % 3) + 1}:3${at}</span> ${link}</li>`)}</ol></div>
${first === '' ? '' : `<figure class="article-featured-media__figure"><img src="${SITE}/wp-content/uploads/${number}.jpg?w=900" alt=""><figcaption>${escaped(first)}</figcaption></figure>`}
</div>
<div class="article-content article-body rich-text" data-nosnippet="false">
${article.lead === '' ? '' : `<p><strong>${escaped(article.lead)}</strong></p>`}
${text}
<p class="copyright"><em>Copyright ${posted.year} WQRT Media Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.</em></p>
</div>
<div class="suggest-correction"><a href="${SITE}/corrections/">Suggest a Correction</a></div>
<div class="article-tags"><span>Tags</span> <a href="${SITE}/tag/1/">Millbrook</a> <a href="${SITE}/tag/2/">City Council</a> <a href="${SITE}/tag/3/">Top Stories</a></div>
<div class="app-promo"><h3>Download the WQRT 6 app</h3><p>Get breaking news, severe weather alerts and live video wherever you are. Available for iPhone, Android and your favorite streaming device.</p></div>
</article>
<section class="article-list article-list--top-stories"><h2>WQRT 6 Top Stories</h2>${teasers
      .map(
        ([head, words], at) =>
          `<article class="article-list__article"><div class="article-list__image"><img src="${SITE}/t/${number + at}.jpg" alt=""></div><h3 class="article-list__article-title"><a href="${SITE}/news/${number - at}/">${escaped(head)}</a></h3><p class="article-list__excerpt">${escaped(words)}</p><time>${at + 2} hours ago</time></article>`,
      )
      .join('\n')}</section>
<aside class="site-sidebar"><h2>Latest Headlines</h2><ul>${linked(river, number, (link, at) => `<li class="article-list__item">${link} <span class="category">${some(navigation.station, at, 1)[0]}</span> / ${at + 1} hour${at === 0 ? '' : 's'} ago</li>`)}</ul>
<div class="ad-unit"></div><h2>Don’t Miss</h2><ul>${linked(some(headlines, number + 20, 8), number, (link) => `<li>${link}</li>`)}</ul></aside>
</div></main>
<footer class="site-footer"><h2>Stay Connected</h2><ul>${navigation.station.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul>
<p>Public Inspection File · FCC Applications · EEO Report · Closed Captioning · Privacy Policy · Terms Of Use · Do Not Sell or Share My Personal Information</p>
<p>© ${wallClock(now, ZONE).year} WQRT Media Inc. | All Rights Reserved.</p></footer>
<div class="newsletter-modal" aria-hidden="true"><h2>Thanks for signing up!</h2><p>Watch for us in your inbox.</p><button>Close</button></div>
</body></html>`
  },
} satisfies Layout
