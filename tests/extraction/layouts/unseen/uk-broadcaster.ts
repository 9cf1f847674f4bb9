import type { Layout } from '../../written.ts'
import { bundle, icons, sheet } from '../unseen-ballast.ts'
import { cells, data, esc, gist, items, laid, ld, local, names, turn, zulu } from '../unseen-markup.ts'

const SITE = 'https://www.northcast.example.co.uk'
const MONTHS = [
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
const OTHER = [
  'Water firm fined after sewage reached bathing beach',
  'Teen cyclist rides length of river for hospice',
  'City centre tram works to last until October',
  'Couple’s allotment marrow weighs more than their dog',
  'Missing walker found safe in barn',
  'Museum asks public to name its new mammoth',
]

export default {
  about:
    'UK broadcaster: hashed names only, a block of its own for every paragraph, role under the author, links as a list',
  language: 'en',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (_, number) => `${SITE}/news/articles/c${number.toString(36)}8zqo`,
  lay(article, { url, number, now }) {
    const at = local(article.published, 'Europe/London')
    const by = names(article)
    const block = (kind: string, html: string) =>
      `<div data-component="${kind}-block" class="ssrcss-${kind.length}k7x-RichTextComponentWrapper ep2nwvo0"><div class="ssrcss-7uxr49-RichTextContainer e5tfeyi1">${html}</div></div>`
    const paragraph = (html: string, isBold = false) =>
      block(
        'text',
        `<p class="ssrcss-1q0x1qg-Paragraph e1jhz7w10">${isBold ? `<b class="ssrcss-hmf8ql-BoldText e5tfeyi3">${html}</b>` : html}</p>`,
      )
    const text = laid(
      article,
      {
        p: (html) => paragraph(html),
        h: (html) =>
          `<div data-component="subheadline-block" class="ssrcss-x"><h2 class="ssrcss-1n7hynb-Heading e10rt3ze0"><span role="text">${html}</span></h2></div>`,
        q: (html) => paragraph(html),
        li: (entries) =>
          block(
            'unordered-list',
            `<ul role="list" class="ssrcss-1xjjfut-BulletListContainer">${items(
              entries.map((entry) => `<p class="ssrcss-1q0x1qg-Paragraph">${entry}</p>`),
              ' class="ssrcss-1v5q1wn"',
            )}</ul>`,
          ),
        table: (rows) => block('table', `<table class="ssrcss-Table">${cells(rows)}</table>`),
        pic: (html, nth) =>
          `<div data-component="image-block" class="ssrcss-1ki8hfp-StyledZoom"><figure class="ssrcss-1qn0xuy-StyledFigure"><div class="ssrcss-ab5fd8-StyledFigureContainer"><span class="ssrcss-11rb3jo-Placeholder"><img alt="" src="https://ichef.example/${number + nth}.jpg"></span><span role="text" class="ssrcss-mrgyyc-StyledFigureCopyright"><span class="visually-hidden">Image source, </span>Northcast</span></div><figcaption class="ssrcss-fmi64d-StyledFigureCaption"><span class="visually-hidden">Image caption, </span><p class="ssrcss-1q0x1qg-Paragraph">${html}</p></figcaption></figure></div>`,
      },
      {
        4: `<div data-component="links-block"><ul class="ssrcss-8hizhr-LinksList">${items(turn(OTHER, number, 3).map((head) => `<div class="ssrcss-Promo"><a class="ssrcss-1qg" href="/news/articles/c${head.length}"><span role="text"><p class="ssrcss-PromoHeadline">${head}</p></span></a><ul class="ssrcss-metadata"><li><span class="visually-hidden">Published</span><span>2 days ago</span></li></ul></div>`))}</ul></div>`,
      },
    )
    return `<!DOCTYPE html>
<html lang="en-GB" class="no-js"><head><meta charset="utf-8"><title data-rh="true">${esc(article.title)} - Northcast News</title>
<meta data-rh="true" name="description" content="${esc(gist(article))}"><link data-rh="true" rel="canonical" href="${url}">
<meta data-rh="true" property="og:title" content="${esc(article.title)}"><meta data-rh="true" property="og:type" content="article"><meta data-rh="true" property="og:site_name" content="Northcast News">
${ld({ '@context': 'http://schema.org', '@type': 'ReportageNewsArticle', url, publisher: { '@type': 'NewsMediaOrganization', name: 'Northcast News' }, datePublished: zulu(article.published), dateModified: zulu(Math.min(now, Date.parse(article.published) + 4_000_000)), headline: article.title, author: [{ '@type': 'NewsMediaOrganization', name: 'Northcast News' }] })}
${sheet('ssrcss', 500)}
</head><body>
${icons(25)}
<div id="cookiePrompt"><section><h2>Let us know you agree to cookies</h2><p>We use cookies to give you the best online experience. Please let us know if you agree to all of these cookies.</p><button>Yes, I agree</button><a>No, take me to settings</a></section></div>
<header role="banner"><nav aria-label="Northcast"><ul>${items(['Home', 'News', 'Sport', 'Weather', 'Player', 'Sounds'].map((name) => `<a href="/${name}">${name}</a>`))}</ul></nav><div class="ssrcss-nav"><ul>${items(['UK', 'World', 'Politics', 'Business', 'Local News'].map((name) => `<a href="/news/${name}">${name}</a>`))}</ul></div></header>
<main id="main-content"><article class="ssrcss-pv1rh6-ArticleWrapper e1nh2i2l5">
<header class="ssrcss-1eqcsb1-HeadingWrapper e1nh2i2l3" data-component="headline-block"><h1 id="main-heading" type="headline" tabindex="-1" class="ssrcss-zl8nfs-Heading e10rt3ze0"><span role="text">${esc(article.title)}</span></h1></header>
<div data-component="byline-block" class="ssrcss-m5j4pi"><div class="ssrcss-Metadata"><span class="visually-hidden">Published</span><time data-testid="timestamp" datetime="${zulu(article.published)}">${+at.d} ${MONTHS[+at.m - 1]} ${at.y}</time></div>
${by.map((name) => `<div class="ssrcss-TextContributor"><span class="ssrcss-TextContributorName">${esc(name)}</span><div class="ssrcss-TextContributorRole">Northcast News, Yorkshire</div></div>`).join('')}
<div class="ssrcss-Share"><button><span>Share</span></button><button><span>Save</span></button></div></div>
${article.lead === '' ? '' : paragraph(esc(article.lead), true)}
${text}
<div data-component="text-block" class="ssrcss-foot"><p class="ssrcss-1q0x1qg-Paragraph"><i>Listen to highlights from North Yorkshire on Northcast Sounds and tell us which stories you would like us to cover <a href="/contact">here</a>.</i></p></div>
<section data-component="tag-list" class="ssrcss-tags"><h2>More on this story</h2><ul>${items(turn(OTHER, number + 3, 2).map((head) => `<a href="/c">${head}</a>`))}</ul><h2>Related topics</h2><ul>${items(['Libraries', 'Hawnby', 'Electric vehicles'])}</ul></section></article>
<aside aria-label="top stories"><h2>Top stories</h2>${turn(OTHER, number + 1, 4)
      .map(
        (head) =>
          `<div class="ssrcss-Promo"><p><a href="/d">${head}</a></p><p>Emergency services were called shortly after midnight and remained at the scene.</p></div>`,
      )
      .join('')}<h2>Most read</h2><ol>${items(turn(OTHER, number + 2, 6))}</ol></aside></main>
<footer role="contentinfo"><ul>${items(['Terms of Use', 'About us', 'Privacy Policy', 'Cookies', 'Accessibility Help'])}</ul><p>Copyright © ${at.y} Northcast. We are not responsible for the content of external sites. <a>Read about our approach to external linking.</a></p></footer>
<script>window.__INITIAL_DATA__=${data(JSON.stringify({ article: { id: number, headline: article.title, model: article.body.slice(0, 3) }, links: OTHER }))};</script>
${bundle('northcast', 220)}
</body></html>`
  },
} satisfies Layout
