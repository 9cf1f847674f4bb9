import type { Layout } from '../../written.ts'
import { interleave, isoIn, linked, MONTHS, pulledOf, some, twelveHours, wallClock } from '../fresh-markup.ts'
import { scripts, sprite, styles } from '../fresh-weight.ts'
import { headlines, navigation, teasers } from '../fresh-words-en.ts'
import { escaped, json, jsonLd, layBody, listOf, namesOf, summaryOf, tableOf } from '../markup.ts'

const SITE = 'https://www.voltline.example'
const ZONE = 'America/New_York'

export default {
  about:
    'tech magazine on Next.js: pull quotes, an affiliate box, about the author below, all of it once more as state',
  language: 'en',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${SITE}/${number}/${slug}`,
  lay(article, { url, slug, number, now }) {
    const clock = wallClock(article.published, ZONE)
    const utc = new Date(article.published).toISOString()
    const names = namesOf(article)
    const [first = '', ...others] = article.captions
    const blocks = layBody(
      { ...article, captions: others },
      {
        paragraph: (text, index) =>
          `<div class="duet--article--article-body-component"><p class="duet--article--dangerously-set-cms-markup _1ymtmqp${index % 4}">${text}</p></div>`,
        subhead: (text) =>
          `<div class="duet--article--article-body-component"><h3 id="${number}" class="_1xwtict3">${text}</h3></div>`,
        quote: (text) =>
          `<div class="duet--article--article-body-component"><div class="duet--article--blockquote"><blockquote><p>${text}</p></blockquote></div></div>`,
        list: (entries) => `<div class="duet--article--article-body-component">${listOf(entries)}</div>`,
        table: (rows) =>
          `<div class="duet--article--article-body-component duet--table-scroll">${tableOf(rows)}</div>`,
        picture: (caption, at) =>
          `<div class="duet--article--article-body-component"><div class="duet--media--content-image"><img alt="" srcset="/_next/image?url=${number + at}.jpg&amp;w=640 640w, /_next/image?url=${number + at}.jpg&amp;w=1080 1080w" src="/_next/image?url=${number + at}.jpg&amp;w=1080"/><div class="duet--media--caption"><span>${caption}</span> <cite class="duet--article--credit">Image: Voltline</cite></div></div></div>`,
      },
    )
    const deals = `<div class="product-card affiliate"><span class="product-card__tag">Editor’s pick</span><h4>Brask 20,000mAh Power Bank</h4><p class="product-card__price"><del>$89</del> $59 <b>34% off</b></p><p>Charges a laptop and a phone at the same time, and the cable doubles as a strap.</p><a class="btn" rel="sponsored nofollow" href="https://buy.example/p/${number}">$59 at Bigshop</a> <a class="btn" rel="sponsored nofollow" href="https://buy.example/q/${number}">$62 at Gadgetbarn</a></div>`
    const text = interleave(
      blocks,
      new Map([
        [2, `<aside class="duet--article--pullquote"><p>${pulledOf(article)}</p></aside>`],
        [4, '<div class="duet--ad" data-concert="dynamic_native"><span>Advertisement</span></div>'],
        [6, deals],
        [
          8,
          `<div class="duet--recirculation--related-list"><h2>Related</h2><ul>${linked(some(headlines, number, 3), number, (link) => `<li>${link}</li>`)}</ul></div>`,
        ],
        [
          11,
          '<div class="newsletter-embed"><h3>Voltline Daily</h3><p>A free daily digest of the news that matters most.</p><label>Email (required)</label><input type="email"><button>Sign Up</button><p class="legal">By submitting your email, you agree to our Terms and Privacy Notice. This site is protected by reCAPTCHA.</p></div>',
        ],
      ]),
    )
    const title = escaped(article.title)
    const authorLinks = names.map(
      (name) => `<a href="/authors/${encodeURIComponent(name.toLowerCase())}">${escaped(name)}</a>`,
    )
    const bios = names.map(
      (name) =>
        `<div class="author-bio"><img src="/a/${number}.png" alt="${escaped(name)}"><div><p><a href="/authors/${number}">${escaped(name)}</a> is a senior reporter who has covered energy, batteries and the odd ferry for more than a decade. Before joining Voltline, they edited a magazine about lighthouses.</p><button>Follow</button></div></div>`,
    )
    const state = {
      props: {
        pageProps: {
          slug,
          entry: {
            title: article.title,
            dek: article.lead,
            body: article.body.map((block, at) => ({
              __typename: 'EntryBodyParagraph',
              key: `${number}-${at}`,
              html: typeof block === 'string' ? `<p>${block}</p>` : block,
            })),
          },
          river: some(headlines, number, 20),
        },
      },
      page: '/[...slug]',
      buildId: `b${number}`,
    }
    return `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/>
<title>${title} | Voltline</title>
<meta name="description" content="${escaped(summaryOf(article))}"/>
<link rel="canonical" href="${url}"/>
<meta property="og:title" content="${escaped(article.title.split(',')[0] as string)}"/><meta property="og:type" content="article"/><meta property="og:url" content="${url}"/><meta property="og:site_name" content="Voltline"/>
<meta property="article:published_time" content="${utc}"/>
<meta name="parsely-section" content="${escaped(article.section)}"/>
${names.length === 0 ? '' : `<meta name="author" content="${escaped(names.join(' and '))}"/>`}
${jsonLd({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'WebPage',
      '@id': url,
      url,
      name: `${article.title} | Voltline`,
      isPartOf: { '@id': `${SITE}/#website` },
    },
    { '@type': 'WebSite', '@id': `${SITE}/#website`, name: 'Voltline', url: SITE },
    {
      '@type': 'Article',
      headline: article.title,
      datePublished: isoIn(clock),
      mainEntityOfPage: { '@id': url },
      author: names.map((name) => ({ '@type': 'Person', name, jobTitle: 'Senior Reporter' })),
      articleSection: [article.section, 'Tech', 'Features'],
    },
  ],
})}
${styles('duet', 260)}
${scripts('voltline', 20)}
</head><body>${sprite(40)}<div id="__next">
<a href="#content" class="visually-hidden">Skip to main content</a>
<header class="duet--navigation"><a href="/" aria-label="Voltline home">Voltline</a><nav><ul>${navigation.magazine.map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul></nav><button>Menu<!-- -->Expand</button></header>
<main id="content">
<article>
<div class="duet--article--lede"><ul class="kickers"><li><a href="/${escaped(article.section.toLowerCase())}">${escaped(article.section)}</a></li><li><a href="/features">Features</a></li></ul>
<h1 class="duet--article--headline">${title}</h1>
${article.lead === '' ? '' : `<p class="duet--article--dek">${escaped(article.lead)}</p>`}
<div class="duet--article--byline">${authorLinks.length === 0 ? '' : `<p>by <span>${authorLinks.join('</span> and <span>')}</span></p>`}<time datetime="${utc}">${(MONTHS[clock.month - 1] as string).slice(0, 3)} ${clock.day}, ${clock.year}, ${twelveHours(clock)} ${clock.offset === '-04:00' ? 'EDT' : 'EST'}</time></div>
<ul class="share"><li><a href="#">Link</a></li><li><a href="#">Share</a></li><li><a href="#gift">Gift</a></li><li><a href="#comments">${number % 97} <span>Comments (All New)</span></a></li></ul>
<p class="affiliate-disclosure"><em>If you buy something from a Voltline link, we may earn a commission. <a href="/ethics">See our ethics statement.</a></em></p>
${first === '' ? '' : `<figure class="duet--lede-image"><img src="/_next/image?url=${number}.jpg" alt=""/><figcaption><span>${escaped(first)}</span> <cite>Photography by Voltline Staff</cite></figcaption></figure>`}
</div>
<div class="duet--layout--entry-body-container"><div class="duet--layout--entry-body">
${text}
</div></div>
<div class="duet--article--follow-topics"><p><strong>Follow topics and authors</strong> from this story to see more like this in your personalized homepage feed and to receive email updates.</p><ul><li>${escaped(article.section)}</li><li>Science</li><li>Features</li></ul></div>
${bios.join('\n')}
</article>
<section id="comments"><button>${number % 97} Comments</button></section>
<aside class="duet--recirculation--most-popular"><h2>Most Popular</h2><ol>${linked(some(headlines, number + 6, 5), number, (link) => `<li>${link}</li>`)}</ol></aside>
<section class="river"><h2>More in ${escaped(article.section)}</h2>${some(headlines, number + 11, 10)
      .map((head, at) => {
        const [, words] = teasers[at % teasers.length] as [string, string]
        return `<div class="river-item"><h3><a href="/${number - at}/x">${escaped(head)}</a></h3><p>${escaped(words)}</p><span>Voltline Staff</span> <time>${at + 1}:14 PM UTC</time></div>`
      })
      .join('\n')}</section>
<section class="top-stories"><h2>Top Stories</h2><ol>${linked(some(headlines, number + 21, 6), number, (link) => `<li><time>${now % 7} hours ago</time> ${link}</li>`)}</ol></section>
</main>
<footer><ul><li>Contact</li><li>Tip Us</li><li>Community Guidelines</li><li>About</li><li>Ethics Statement</li><li>How We Rate and Review Products</li></ul><p>© ${wallClock(now, ZONE).year} Voltline Media, LLC. All Rights Reserved</p></footer>
</div><script id="__NEXT_DATA__" type="application/json">${json(state)}</script></body></html>`
  },
} satisfies Layout
