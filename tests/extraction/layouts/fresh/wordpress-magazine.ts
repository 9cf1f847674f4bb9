import type { Layout } from '../../written.ts'
import { interleave, isoIn, linked, MONTHS, some, wallClock } from '../fresh-markup.ts'
import { scripts, styles } from '../fresh-weight.ts'
import { comments, headlines, navigation, teasers } from '../fresh-words-en.ts'
import { escaped, jsonLd, layBody, listOf, namesOf, slugOf, summaryOf, tableOf } from '../markup.ts'

const SITE = 'https://slowcurrent.example'
const ZONE = 'Europe/London'

export default {
  about: 'WordPress magazine: contents list, a shortcode left over, share counts, author box, Disqus behind',
  language: 'en',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug) => `${SITE}/${slug}/`,
  lay(article, { url, number, now }) {
    const clock = wallClock(article.published, ZONE)
    const changed = wallClock(now, ZONE)
    const names = namesOf(article)
    const heads = article.body.flatMap((block) =>
      typeof block !== 'string' && block.kind === 'subhead' ? [block.text] : [],
    )
    const blocks = layBody(article, {
      paragraph: (text, index) =>
        index === 0
          ? `<p class="has-drop-cap">${text}</p>`
          : index % 5 === 4
            ? `<p>${text}</p>\n<p>&nbsp;</p>`
            : `<p>${text}</p>`,
      subhead: (text) =>
        `<h2 class="wp-block-heading" id="h-${slugOf(text)}"><span class="ez-toc-section"></span>${text}</h2>`,
      quote: (text) => `<blockquote class="wp-block-quote is-layout-flow"><p>${text}</p></blockquote>`,
      list: (entries) => listOf(entries),
      table: (rows) => `<figure class="wp-block-table is-style-stripes">${tableOf(rows)}</figure>`,
      picture: (caption, at) =>
        `<div id="attachment_${number + at}" style="width: 1034px" class="wp-caption aligncenter"><img decoding="async" class="size-large" src="${SITE}/wp-content/uploads/photo-${number + at}-1024x683.jpg" alt="" width="1024" height="683"><p class="wp-caption-text">${caption}</p></div>`,
    })
    const contents =
      heads.length < 2
        ? ''
        : `<div id="ez-toc-container" class="ez-toc-v2_0_67 counter-hierarchy"><p class="ez-toc-title">Table of Contents</p><nav><ul class="ez-toc-list">${heads.map((text) => `<li><a class="ez-toc-link" href="#h-${slugOf(text)}">${escaped(text)}</a></li>`).join('')}</ul></nav></div>`
    const text = interleave(
      blocks,
      new Map([
        [0, contents],
        [3, '<p>[adrotate group="3"]</p>'],
        [
          6,
          `<p><em>You may also like: <a href="${SITE}/${number}/">${escaped(some(headlines, number, 1)[0] as string)}</a></em></p>`,
        ],
        [
          9,
          '<div class="su-box"><div class="su-box-title">Support slow journalism</div><div class="su-box-content">We carry no banner ads. If you enjoy what we do, consider becoming a member from £3 a month.</div></div>',
        ],
      ]),
    )
    const title = escaped(article.title)
    const person = names.map((name) => ({
      '@type': 'Person',
      '@id': `${SITE}/#/schema/person/${slugOf(name)}`,
      name,
    }))
    const words = article.body.length * 60
    return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<!-- This site is optimized with an SEO plugin -->
<title>${title} - Slow Current</title>
<meta name="description" content="${escaped(summaryOf(article))}">
<link rel="canonical" href="${url}">
<meta property="og:locale" content="en_GB"><meta property="og:type" content="article"><meta property="og:title" content="${title} - Slow Current"><meta property="og:site_name" content="Slow Current">
<meta property="article:published_time" content="${isoIn(clock)}"><meta property="article:modified_time" content="${isoIn(changed)}">
${names.length === 0 ? '' : `<meta name="author" content="${escaped(names[0] as string)}"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="${escaped(names.join(', '))}">`}
<meta name="twitter:label2" content="Estimated reading time"><meta name="twitter:data2" content="${Math.ceil(words / 200)} minutes">
${jsonLd({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Article',
      '@id': `${url}#article`,
      isPartOf: { '@id': url },
      author: person.map((one) => ({ name: one.name, '@id': one['@id'] })),
      headline: article.title,
      datePublished: isoIn(clock),
      dateModified: isoIn(changed),
      wordCount: words,
      commentCount: comments.length,
      articleSection: [article.section],
      inLanguage: 'en-GB',
    },
    {
      '@type': 'WebPage',
      '@id': url,
      url,
      name: `${article.title} - Slow Current`,
      datePublished: isoIn(clock),
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: SITE },
        { '@type': 'ListItem', position: 2, name: article.title },
      ],
    },
    ...person,
  ],
})}
<link rel="alternate" type="application/rss+xml" title="Slow Current » Feed" href="${SITE}/feed/">
${styles('td', 220)}
${scripts('slowcurrent', 8)}
</head>
<body class="post-template-default single single-post postid-${number} single-format-standard">
<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="${SITE}/">Slow Current</a></p><p class="site-description">Water, weather and the people who live with both</p>
<nav id="site-navigation"><ul id="primary-menu" class="menu">${navigation.magazine.map((name, at) => `<li id="menu-item-${at}" class="menu-item"><a href="${SITE}/category/${name.toLowerCase()}/">${name}</a></li>`).join('')}</ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-${number}" class="post-${number} post type-post status-publish format-standard has-post-thumbnail hentry category-features">
<header class="entry-header"><div class="breadcrumbs"><a href="${SITE}/">Home</a> » <a href="${SITE}/category/x/">${escaped(article.section)}</a> » <span>${title}</span></div>
<h1 class="entry-title">${title}</h1>
<div class="entry-meta"><span class="posted-on">Posted on <a href="${url}" rel="bookmark"><time class="entry-date published" datetime="${isoIn(clock)}">${MONTHS[clock.month - 1]} ${clock.day}, ${clock.year}</time><time class="updated" datetime="${isoIn(changed)}" style="display:none">${MONTHS[changed.month - 1]} ${changed.day}, ${changed.year}</time></a></span>${names.map((name) => ` <span class="byline">by <span class="author vcard"><a class="url fn n" href="${SITE}/author/${slugOf(name)}/">${escaped(name)}</a></span></span>`).join('')} <span class="reading-time">${Math.ceil(words / 200)} min read</span> <span class="comments-link"><a href="#disqus_thread">${comments.length} Comments</a></span></div></header>
<div class="ss-social-share"><span class="ss-total"><b>1.4K</b> Shares</span><a href="#">Facebook <span>1.1K</span></a><a href="#">Pinterest <span>204</span></a><a href="#">WhatsApp</a><a href="#">Print</a></div>
<div class="entry-content">
${article.lead === '' ? '' : `<p class="intro"><strong>${escaped(article.lead)}</strong></p>`}
${text}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="?share=twitter">Click to share on X (Opens in new window)</a></li><li><a href="?share=facebook">Click to share on Facebook (Opens in new window)</a></li></ul></div>
<div class="sharedaddy sd-like"><h3 class="sd-title">Like this:</h3><span>Like</span> <span>Loading...</span></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3>${teasers
      .slice(0, 3)
      .map(
        ([head, said]) =>
          `<div class="jp-relatedposts-post"><h4 class="jp-relatedposts-post-title"><a href="${SITE}/${slugOf(head)}/">${escaped(head)}</a></h4><p class="jp-relatedposts-post-excerpt">${escaped(said)}</p><time>June 3, 2024</time><p class="jp-relatedposts-post-context">In "Features"</p></div>`,
      )
      .join('')}</div>
</div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="${SITE}/category/x/">${escaped(article.section)}</a></span> <span class="tags-links">Tagged <a href="#">islands</a>, <a href="#">storage</a>, <a href="#">long reads</a></span></footer>
</article>
${names.map((name) => `<div class="author-box saboxplugin-wrap"><div class="saboxplugin-gravatar"><img alt="${escaped(name)}" src="${SITE}/g/${number}.jpg"></div><div class="saboxplugin-authorname"><a href="${SITE}/author/${slugOf(name)}/">${escaped(name)}</a></div><div class="saboxplugin-desc"><p>${escaped(name)} writes about rivers, grids and small ports. Their first book, <em>Low Water</em>, will be published next year. They live on a boat that does not leak much.</p></div></div>`).join('\n')}
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-previous"><a href="#"><span>Previous:</span> ${escaped(some(headlines, number + 1, 1)[0] as string)}</a></div><div class="nav-next"><a href="#"><span>Next:</span> ${escaped(some(headlines, number + 2, 1)[0] as string)}</a></div></nav>
<div id="comments" class="comments-area"><div id="disqus_thread"><h2>${comments.length} thoughts on “${title}”</h2><ol class="comment-list">${comments.map(([name, said], at) => `<li id="comment-${at}" class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">${name}</b> <span class="says">says:</span> <time datetime="${isoIn(changed)}">${MONTHS[changed.month - 1]} ${changed.day}, ${changed.year} at 8:1${at} am</time></footer><div class="comment-content"><p>${escaped(said)}</p></div><div class="reply"><a href="#">Reply</a></div></article></li>`).join('')}</ol></div>
<div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></div>
</main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul>${linked(some(headlines, number + 5, 10), number, (link) => `<li>${link}</li>`)}</ul></section>
<section class="widget widget_archive"><h2 class="widget-title">Archives</h2><ul>${MONTHS.map((month) => `<li><a href="#">${month} 2025</a> (${month.length})</li>`).join('')}</ul></section>
<section class="widget widget_text"><h2 class="widget-title">About</h2><p>Slow Current is an independent magazine, published twice a month since 2016 from a converted chandlery. We pay our writers.</p></section></aside>
</div><footer id="colophon"><p>© ${changed.year} Slow Current · Proudly powered by WordPress · <a href="#">Privacy Policy</a></p></footer></div>
<div id="cookie-law-info-bar"><span>This website uses cookies to improve your experience. We’ll assume you’re ok with this, but you can opt-out if you wish. <a>Cookie settings</a> <a>ACCEPT</a></span></div>
</body></html>`
  },
} satisfies Layout
