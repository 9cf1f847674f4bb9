import type { Layout } from '../../written.ts'
import { bundle, sheet, slots } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, ld, local, names, stamp, turn } from '../unseen-markup.ts'

const SITE = 'https://lakepost.example.co.ke'
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
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
  'MCAs impeach Speaker in chaotic night sitting',
  'Why tea bonus has split farmers in the highlands',
  'Police recover 14 stolen boda bodas in Busia raid',
  'Teachers’ union issues fresh strike notice over promotions',
  'Floods cut off Nyando villages for third week',
  'Harambee Starlets name squad for qualifier',
]

export default {
  about:
    'Kenyan daily: authors with house lines, paragraph wrappers, “Also read” and PAYE bars, day in words and JSON-LD',
  language: 'en',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/kenya/counties/kisumu/${slug}-${number}`,
  lay(article, { url, number, now }) {
    const at = { ...local(article.published, 'Africa/Nairobi'), S: '00' }
    const by = names(article)
    const [first = '', ...captions] = article.captions
    const wrap = (html: string) => `<div class="paragraph-wrapper"><p>${html}</p></div>`
    const text = laid(
      { body: article.body, captions },
      {
        p: wrap,
        h: (html) => `<div class="paragraph-wrapper"><p><strong>${html}</strong></p></div>`,
        q: (html) => `<div class="paragraph-wrapper"><blockquote><p>${html}</p></blockquote></div>`,
        li: (entries) => `<div class="paragraph-wrapper"><ul>${items(entries)}</ul></div>`,
        table: (rows) =>
          `<div class="paragraph-wrapper table"><table><tbody>${cells(rows)}</tbody></table></div>`,
        pic: (html, nth) =>
          `<figure class="article-picture"><img src="/resource/${number + nth}.jpg" alt=""><figcaption><p class="text">${html}</p></figcaption></figure>`,
      },
      {
        2: `<div class="paragraph-wrapper"><p><strong>Also read: </strong><a href="/kenya/${number - 40}"><strong>${turn(OTHER, number, 1)[0]}</strong></a></p></div>`,
        4: '<div class="ad-inarticle"><span>Advertisement</span></div><div class="premium-strip"><p>Enjoy unlimited stories for Sh20 a day. <a href="/subscribe">Subscribe now</a></p></div>',
      },
    )
    return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>${esc(article.title)} | Lake Post</title>
<meta name="description" content="${esc(gist(article))}"/><meta property="og:title" content="${esc(article.title)}"/><meta property="og:type" content="article"/><meta property="og:url" content="${url}"/><link rel="canonical" href="${url}"/>
${ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', mainEntityOfPage: url, headline: article.title.slice(0, 108), datePublished: stamp(at), dateModified: stamp({ ...local(now, 'Africa/Nairobi'), S: '00' }), ...(by.length > 0 && { author: by.map((name) => ({ '@type': 'Person', name, url: `${SITE}/authors/x` })) }), publisher: { '@type': 'Organization', name: 'Lake Post' } })}
${sheet('lp', 260)}
${slots('lakepost', 90)}
${bundle('lp', 60)}
</head><body class="story">
<header><div class="top"><a href="/">Lake Post</a><a>Sign In</a><a>My Account</a><a>E-Paper</a></div><ul class="menu">${items(['News', 'Counties', 'Business', 'Opinion', 'Health', 'Sports', 'Life & Style'].map((name) => `<a href="/${name.length}">${esc(name)}</a>`))}</ul></header>
<div class="grid-container"><main><article class="article-page" data-article="${number}">
<ol class="breadcrumb"><li>Kenya</li><li>${esc(article.section)}</li></ol>
<h1 class="title-medium">${esc(article.title)}</h1>
<div class="date-social"><time class="date" datetime="${stamp(at)}">${DAYS[at.wd]}, ${MONTHS[+at.m - 1]} ${at.d}, ${at.y} — Updated on ${MONTHS[+at.m - 1]} ${at.d}, ${at.y}</time><span class="rt">3 min read</span></div>
${first === '' ? '' : `<figure class="article-picture article-picture--lead"><img src="/resource/${number}.jpg" alt=""><figcaption><p class="text">${esc(first)}</p><p class="credit">Photo credit: File</p></figcaption></figure>`}
${by.length === 0 ? '' : `<aside class="author-box"><p class="author-box_by">By</p>${by.map((name) => `<div class="author"><a class="author-name" href="/authors/x">${esc(name)}</a><p class="author-title">Reporter</p><p class="author-org">Lake Media Group</p></div>`).join('')}</aside>`}
<div class="article-content">
${article.lead === '' ? '' : wrap(esc(article.lead))}
${text}
</div>
<p class="follow">Follow our <a href="#">WhatsApp channel</a> for breaking news updates and more stories like this.</p>
<div class="share"><a>Facebook</a><a>X</a><a>Telegram</a></div></article>
<section class="in-the-headlines"><h2>In the headlines</h2>${turn(OTHER, number + 1, 5)
      .map(
        (head) =>
          `<li class="teaser"><a href="/z"><h3 class="teaser-image-left_title">${head}</h3><p class="article-summary">Sources familiar with the talks say a decision could come as early as next week.</p><span class="date">3 hours ago</span></a></li>`,
      )
      .join('')}</section></main>
<aside class="side"><h2>Latest</h2><ul>${items(turn(OTHER, number + 2, 6))}</ul><h2>Exchange rates</h2><table>${cells(
      [
        ['US Dollar', '129.15'],
        ['Sterling Pound', '172.60'],
        ['Uganda Shilling', '27.85'],
      ],
    )}</table></aside></div>
<footer><ul>${items(['Our Blog Rules', 'Terms of Use', 'Reprints', 'Advertise', 'Privacy'])}</ul><p>Lake Media Group © ${at.y}</p></footer>
</body></html>`
  },
} satisfies Layout
