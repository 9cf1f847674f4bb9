import type { Layout } from '../../written.ts'
import { interleave, isoIn, linked, MONTHS, some, two, wallClock } from '../fresh-markup.ts'
import { scripts, styles } from '../fresh-weight.ts'
import { comments, headlines, navigation, teasers } from '../fresh-words-en.ts'
import { escaped, jsonLd, layBody, namesOf, summaryOf, tableOf } from '../markup.ts'

const SITE = 'https://www.dailybeacon.example'
const ZONE = 'Europe/London'

export default {
  about: 'UK tabloid: lead as a bullet, READ MORE lines, boxes of stories and many pictures inside the text',
  language: 'en',
  contentType: 'text/html;charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${SITE}/news/article-${number}/${slug}.html`,
  lay(article, { url, number, now }) {
    const clock = wallClock(article.published, ZONE)
    const later = wallClock(Math.min(now, Date.parse(article.published) + 23 * 60_000), ZONE)
    const shown = (at: typeof clock) =>
      `${two(at.hour)}:${two(at.minute)}, ${at.day} ${MONTHS[at.month - 1]} ${at.year}`
    const names = namesOf(article)
    const by = names.map(
      (name) =>
        `<a href="/home/search.html?s=&amp;authornamef=${encodeURIComponent(name)}" class="author" rel="nofollow">${escaped(name)}</a>`,
    )
    const blocks = layBody(article, {
      paragraph: (text) => `<p class="mol-para-with-font">${text}</p>`,
      subhead: (text) => `<h3 class="mol-para-with-font"><strong>${text}</strong></h3>`,
      quote: (text) => `<p class="mol-para-with-font"><em>${text}</em></p>`,
      list: (entries) =>
        `<ul class="mol-list">${entries.map((entry) => `<li class="class"><span>${entry}</span></li>`).join('')}</ul>`,
      table: (rows) => tableOf(rows, 'class="mol-table" cellspacing="0"'),
      picture: (caption, at) =>
        `<div class="artSplitter mol-img-group"><div class="mol-img"><div class="image-wrap"><img id="i-${number}${at}" src="https://i.dailybeacon.example/${number}-0-image-a-${at}.jpg" height="423" width="634" alt="${caption}" class="blkBorder img-share"/><button class="share-this">+${at + 2}</button><a class="view-gallery">View gallery</a></div></div><p class="imageCaption">${caption}</p></div>`,
    })
    const more = (at: number) =>
      `<p class="mol-para-with-font"><span class="mol-style-bold">READ MORE: <a href="${SITE}/news/article-${number - at}/">${escaped(some(headlines, number + at, 1)[0] as string)}</a></span></p>`
    const related = `<div class="related-carousel with-fb-btns half"><h4>RELATED ARTICLES</h4><ul class="rotator"><li class="prev">Previous</li><li class="page">1</li><li class="next">Next</li>${linked(some(headlines, number + 4, 3), number, (link) => `<li class="item">${link}<div class="share"><span>Share this article</span> <a href="#">Share</a> <span class="count">${(number % 89) + 4} shares</span></div></li>`)}</ul></div>`
    const text = interleave(
      blocks,
      new Map([
        [1, more(3)],
        [3, related],
        [
          5,
          `<div class="ad-slot" data-ad="inarticle"><span>Advertisement</span></div><div class="puff-inline"><h3>TRENDING</h3>${linked(some(headlines, number + 12, 3), number, (link, at) => `<div class="puff-item">${link} <span>${(at + 1) * 7}.2k viewing now</span></div>`)}</div>`,
        ],
        [7, more(9)],
        [
          10,
          `<div class="poll" id="poll-${number}"><h4>POLL</h4><p>Do you think the right decision was made?</p><ul><li>Yes 61%</li><li>No 39%</li></ul><p class="votes">2,318 votes</p><button>Now share your opinion</button></div>`,
        ],
      ]),
    )
    const title = escaped(article.title)
    const lead = escaped(article.lead)
    return `<!DOCTYPE html>
<html lang="en-GB" xmlns:og="http://ogp.me/ns#">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
<title>${title} | Daily Beacon Online</title>
<meta name="description" content="${escaped(summaryOf(article))}"/>
<meta property="og:title" content="${title}"/>
<meta property="og:site_name" content="Beacon Online"/><meta property="og:type" content="article"/>
<meta property="og:url" content="${url}"/>
<meta property="og:image" content="https://i.dailybeacon.example/${number}-0-image-a-0.jpg"/>
<meta property="article:published_time" content="${isoIn(clock)}"/>
<meta property="article:modified_time" content="${isoIn(later)}"/>
<meta property="article:section" content="${escaped(article.section)}"/>
<link rel="canonical" href="${url}"/><link rel="amphtml" href="${url.replace('/news/', '/news/amp-')}"/>
${jsonLd({
  '@context': 'http://schema.org',
  '@type': 'NewsArticle',
  headline: article.title.slice(0, 108),
  datePublished: isoIn(clock),
  dateModified: isoIn(later),
  author: names.length > 0 ? names.map((name) => ({ '@type': 'Person', name, url: SITE })) : undefined,
  publisher: { '@type': 'NewsMediaOrganization', name: 'Daily Beacon' },
  isAccessibleForFree: true,
})}
${styles('mol', 420)}
${scripts('beacon', 110)}
</head>
<body id="page-article" class="news">
<div class="cookie-banner" role="dialog"><h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device, such as cookies, and process personal data for personalised ads and content, measurement and audience insights. You can change your choices at any time.</p><button>MORE OPTIONS</button><button>AGREE</button></div>
<div class="page-header"><div class="masthead"><a href="${SITE}/"><img alt="Daily Beacon" src="/masthead.png"></a><div class="date">Wednesday, ${MONTHS[wallClock(now, ZONE).month - 1]} ${wallClock(now, ZONE).day} ${wallClock(now, ZONE).year} <b>4AM</b> <span>7°C</span> 7AM <span>9°C</span> <span>5-Day Forecast</span></div></div>
<ul class="nav-primary">${navigation.tabloid.map((name) => `<li><a href="/${name.toLowerCase()}/index.html">${name}</a></li>`).join('')}</ul>
<ul class="nav-secondary"><li class="current"><a href="/channel/">${escaped(article.section)}</a></li><li>Latest Headlines</li><li>Most read</li><li>Wires</li><li>Games</li><li>Login</li></ul></div>
<div id="content" class="article wide cleared"><div class="alpha">
<div id="js-article-text" class="article-text wide">
<h2 class="article-headline-wrap" style="margin:0"></h2><h1>${title}</h1>
${lead === '' ? '' : `<ul class="mol-bullets-with-font"><li class="class"><strong>${lead}</strong></li></ul>`}
<ul class="follow-us"><li><strong>Follow the Beacon on WhatsApp for the stories everyone is talking about</strong></li></ul>
${by.length === 0 ? '' : `<p class="author-section byline-plain">By ${by.length > 1 ? `${by.slice(0, -1).join(', ')} and ${by.at(-1)}` : by[0]}, ${escaped(article.section.toUpperCase())} REPORTER</p>`}
<p class="byline-section"><span class="article-timestamp article-timestamp-published"><span class="article-timestamp-label">Published:</span> <time datetime="${isoIn(clock)}">${shown(clock)}</time></span> | <span class="article-timestamp article-timestamp-updated"><span class="article-timestamp-label">Updated:</span> <time datetime="${isoIn(later)}">${shown(later)}</time></span></p>
<div id="articleIconLinksContainer" class="shareArticles"><ul><li><a href="#"><span class="icon"></span><b>Share</b></a></li><li><a href="#">e-mail</a></li><li class="share-count"><span>${number % 980}</span> shares</li><li id="articleIconComments"><a href="#comments"><span class="readerCommentsCount">${number % 317}</span><br>View comments</a></li></ul></div>
<div itemprop="articleBody">
${text}
</div>
<div class="share-strip"><b>Share or comment on this article:</b> <span>${title}</span></div>
<div class="newsletter"><h3>Sign up to the Beacon Breakfast</h3><p>The day’s biggest stories, the best gossip and today’s puzzles, straight to your inbox at 7am.</p></div>
</div>
<div class="most-watched"><h3>Most watched News videos</h3><ul>${linked(some(headlines, number + 15, 12), number, (link) => `<li>${link}</li>`)}</ul></div>
<div id="comments" class="reader-comments"><h2>Comments ${number % 317}</h2><div class="tabs"><span>Newest</span><span>Oldest</span><span>Best rated</span><span>Worst rated</span></div>
${comments.map(([name, words], at) => `<div class="comment"><p class="user-info"><a>${name}</a>, Leeds, United Kingdom, ${at + 1} hours ago</p><p class="comment-body comment-text">${escaped(words)}</p><div class="comment-votes">Click to rate <span>${at * 12}</span> <span>${at * 3}</span></div></div>`).join('\n')}
<p>The comments below have been moderated in advance. The views expressed are those of our users and do not necessarily reflect the views of the Beacon.</p></div>
</div>
<div class="beta"><h3>Don’t miss</h3><ul>${some(headlines, number + 1, 26)
      .map(
        (head, at) =>
          `<li><a href="/tvshowbiz/article-${number + at}/"><img src="/p/${at}.jpg"><span class="pufftext"><strong>${escaped(head.split(' ').slice(0, 4).join(' '))}</strong> ${escaped(head)}. ${escaped((teasers[at % teasers.length] as [string, string])[1])}</span></a></li>`,
      )
      .join('\n')}</ul><div class="ad-slot"></div></div></div>
<div class="page-footer"><ul>${navigation.tabloid.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul><p>Published by Beacon Newspapers Ltd. Part of the Beacon, The Beacon on Sunday &amp; Lantern Media Group</p><p>Contact us · How to complain · Leadership Team · Advertise with us · Work with Us · Terms · Privacy policy &amp; cookies</p></div>
</body></html>`
  },
} satisfies Layout
