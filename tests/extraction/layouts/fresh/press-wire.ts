import type { Layout } from '../../written.ts'
import { interleave, isoIn, linked, MONTHS, some, two, wallClock } from '../fresh-markup.ts'
import { scripts, styles } from '../fresh-weight.ts'
import { headlines } from '../fresh-words-en.ts'
import { escaped, layBody, summaryOf } from '../markup.ts'

const SITE = 'https://www.northwire.example'
const ZONE = 'America/New_York'

export default {
  about: 'press release wire: no author, Eastern Time, contact block inside the text, only a meta date',
  language: 'en',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: false, published: 'minute', captions: true, section: false },
  url: (slug, number) => `${SITE}/news-releases/${slug}-${number}.html`,
  lay(article, { url, number, now }) {
    const clock = wallClock(article.published, ZONE)
    const month = MONTHS[clock.month - 1] as string
    const blocks = layBody(article, {
      paragraph: (text) => `<p>${text}</p>`,
      subhead: (text) => `<p><b>${text}</b></p>`,
      quote: (text) => `<p><i>${text}</i></p>`,
      list: (entries) => `<ul type="disc">${entries.map((entry) => `<li>${entry}</li>`).join('\n')}</ul>`,
      table: (rows) =>
        `<div class="divOverflow"><div><table border="0" cellspacing="0" cellpadding="0" class="prntblns"><tbody>${rows
          .map(
            (row) =>
              `<tr>${row.map((cell) => `<td class="prngen2" colspan="1" rowspan="1" nowrap="nowrap"><p class="prnml4"><span class="prnews_span">${cell}</span></p></td>`).join('')}</tr>`,
          )
          .join('\n')}</tbody></table></div></div>`,
      picture: (caption, at) =>
        `<div class="PRN_ImbeddedAssetReference" id="DivAssetPlaceHolder${at}"><p><a href="${SITE}/mm/${number + at}.html" target="_blank"><img src="${SITE}/media/${number + at}.jpg?w=950" title="${caption}" alt="${caption}"></a><br><span class="caption">${caption}</span></p></div>`,
    })
    const text = interleave(blocks, new Map())
    const title = escaped(article.title)
    return `<!DOCTYPE html>
<html lang="en"><head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/>
<title>${title}</title>
<meta name="description" content="/NorthWire/ -- ${escaped(summaryOf(article))}"/>
<meta name="author" content="Halden &amp; Moe Communications"/>
<meta name="date" content="${isoIn(clock).slice(0, 17)}00${clock.offset}"/>
<link rel="canonical" href="${url}"/>
<meta property="og:title" content="${title}"/><meta property="og:type" content="article"/><meta property="og:site_name" content="NorthWire"/><meta property="og:url" content="${url}"/>
<meta name="twitter:card" content="summary_large_image"/><meta name="twitter:description" content="/NorthWire/ -- ${escaped(summaryOf(article))}"/>
${styles('nw', 240)}
${scripts('northwire', 14)}
</head><body>
<div class="cookie-consent"><p>When you visit any web site, it may store or retrieve information on your browser, mostly in the form of cookies. <a href="/privacy">Cookie Policy</a></p><button>Accept All Cookies</button><button>Reject All</button></div>
<header class="header"><div class="container"><a class="logo" href="/">NorthWire</a>
<ul class="nav navbar-nav"><li>News<ul><li><a href="/news-releases/">All News Releases</a></li><li><a href="/financial/">All Financial Services &amp; Investing</a></li><li><a href="/transport/">Transportation &amp; Travel</a></li><li><a href="/energy/">Energy</a></li><li><a href="/tech/">Business Technology</a></li></ul></li><li>Products</li><li>Contact<ul><li>888-555-0190 from 8 AM - 10 PM ET</li></ul></li></ul>
<ul class="right"><li>Send a Release</li><li>Client Login</li><li>Journalists</li><li>RSS</li></ul></div></header>
<main><article class="news-release inline-gallery-template">
<header class="release-header"><div class="container"><div class="row"><div class="col-sm-8"><h1>${title}</h1>
${article.lead === '' ? '' : `<p class="subtitle">${escaped(article.lead)}</p>`}</div>
<div class="col-sm-4"><div class="source-box"><img src="/logos/${number}.png" alt="Issuer logo"><p>News provided by</p><a href="/news/issuer-${number}/"><strong>Halden &amp; Moe Communications</strong></a></div>
<p class="mb-no">${month.slice(0, 3)} ${two(clock.day)}, ${clock.year}, ${two(clock.hour)}:${two(clock.minute)} ET</p></div></div>
<div class="share-icons"><p>Share this article</p><ul><li><a href="#">Share to X</a></li><li><a href="#">Share to Facebook</a></li><li><a href="#">Share to LinkedIn</a></li></ul></div></div></header>
<section class="release-body container"><div class="row"><div class="col-lg-10 col-lg-offset-1">
${text}
<p id="contact"><b>For further information, please contact:</b><br>Elin Sæther, Head of Investor Relations, +47 555 01 220, <a href="mailto:ir@issuer.example">ir@issuer.example</a><br>Press desk: +47 555 01 221, <a href="mailto:press@issuer.example">press@issuer.example</a></p>
<p>SOURCE Halden &amp; Moe Communications</p>
<p class="prn-original">View original content: <a href="${url}" rel="nofollow">${url}</a></p>
<img alt="" src="https://rt.northwire.example/rt.gif?NewsItemId=NO${number}&amp;Transmission_Id=${number}">
</div></div></section>
</article>
<section class="modal-wall"><h3>Want your company’s news featured on NorthWire?</h3><ul><li><b>440k+</b> Newsrooms &amp; Influencers</li><li><b>9k+</b> Digital Media Outlets</li><li><b>270k+</b> Journalists Opted In</li></ul><a href="/get-started">GET STARTED</a></section>
<section class="related-source container"><h2>More Releases From This Source</h2><div class="row">${some(
      headlines,
      number,
      2,
    )
      .map(
        (head, at) =>
          `<div class="card"><h3><a href="/news-releases/${number - at}.html">${escaped(head)}</a></h3><p>Halden &amp; Moe Communications today published its monthly report on passenger volumes. Traffic rose by ${at + 3} percent compared with the same month of last year, driven by the western routes...</p></div>`,
      )
      .join('')}</div></section>
<section class="explore container"><h2>Explore</h2><ul><li><a href="/maritime/">Maritime &amp; Shipbuilding</a></li><li><a href="/earnings/">Earnings Forecasts &amp; Projections</a></li></ul><h2>News Releases in Similar Topics</h2><ul>${linked(some(headlines, number + 3, 14), number, (link) => `<li>${link}</li>`)}</ul></section>
</main>
<footer><div class="container"><h3>Contact NorthWire</h3><p>888-555-0190<br>from 8 AM - 9 PM ET</p><ul><li>About NorthWire</li><li>Terms of Use</li><li>Privacy Policy</li><li>Information Security Policy</li><li>Site Map</li></ul><p>Copyright © ${wallClock(now, ZONE).year} NorthWire LLC. All Rights Reserved.</p></div></footer>
</body></html>`
  },
} satisfies Layout
