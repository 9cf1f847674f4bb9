import type { Layout } from '../../written.ts'
import { bundle, sheet, slots } from '../unseen-ballast.ts'
import { cells, data, esc, gist, items, laid, ld, local, names, noon, stamp, turn } from '../unseen-markup.ts'

const SITE = 'https://www.jagriti.example.in'
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const OTHER = [
  'चारधाम यात्रा के लिए पंजीकरण इस तारीख से होगा शुरू',
  'बर्फबारी से 43 संपर्क मार्ग बंद, पर्यटक फंसे',
  'रसोई गैस के दाम में बदलाव, जानें नए रेट',
  'खेल महाकुंभ में टिहरी की बेटियों ने जीते चार स्वर्ण',
  'नैनीताल में पार्किंग शुल्क दोगुना करने का विरोध',
]

export default {
  about: 'Hindi daily: By and Edited By, day in English letters with IST, text cut by ये भी पढ़ें and app boxes',
  language: 'hi',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (_, number) => `${SITE}/uttarakhand/khabar-${number}.html`,
  lay(article, { url, number, now }) {
    const at = { ...local(article.published, 'Asia/Kolkata'), S: '00' }
    const changed = {
      ...local(Math.min(now, Date.parse(article.published) + 3_000_000), 'Asia/Kolkata'),
      S: '00',
    }
    const by = names(article)
    const [first = '', ...captions] = article.captions
    const shown = (when: typeof at) =>
      `${DAYS[when.wd]}, ${when.d} ${MONTHS[+when.m - 1]} ${when.y} ${noon(when, ' AM', ' PM')} (IST)`
    const text = laid(
      { body: article.body, captions },
      {
        p: (html) => `<p>${html}</p>`,
        h: (html) => `<h2>${html}</h2>`,
        q: (html) => `<blockquote>${html}</blockquote>`,
        li: (entries) => `<ul>${items(entries)}</ul>`,
        table: (rows) => `<table>${cells(rows)}</table>`,
        pic: (html, nth) =>
          `<figure><img src="/img/${number + nth}.jpg" alt=""><figcaption>${html}</figcaption></figure>`,
      },
      {
        1: `<p><strong>ये भी पढ़ें- </strong><a href="/x.html" target="_blank"><strong>${turn(OTHER, number, 1)[0]}</strong></a></p>`,
        3: '<div class="ads-wrapper"><p>विज्ञापन हटाएं सिर्फ खबर पढ़ें</p></div><div class="app-promo"><p>जागृति ऐप डाउनलोड करें और पाएं हर खबर सबसे पहले</p></div>',
      },
    )
    return `<!DOCTYPE html><html lang="hi"><head><meta charSet="utf-8"/><title>${esc(article.title)} - Uttarakhand News</title>
<meta name="description" content="${esc(gist(article))}"/><meta property="og:title" content="${esc(article.title)}"/><meta property="og:type" content="article"/><meta property="article:published_time" content="${stamp(at)}"/><meta property="article:modified_time" content="${stamp(changed)}"/><link rel="canonical" href="${url}"/>
${ld({ '@context': 'https://schema.org/', '@type': 'NewsArticle', inLanguage: 'hi', headline: article.title, datePublished: stamp(at), dateModified: stamp(changed), ...(by.length > 0 && { author: { '@type': 'Person', name: by[0] }, editor: { '@type': 'Person', name: 'अंकिता पांडेय' } }), publisher: { '@type': 'NewsMediaOrganization', name: 'Jagriti' } })}
${sheet('jg', 300)}
${slots('jagriti', 100)}
</head><body>
<div id="__next"><header><a href="/">जागृति</a><ul>${items(['होम', 'ताज़ा', 'राष्ट्रीय', 'उत्तराखंड', 'क्रिकेट', 'राशिफल', 'वीडियो'].map((name) => `<a href="/${name.length}">${name}</a>`))}</ul></header>
<ul class="breadcrumb">${items(['Hindi News', 'Uttarakhand'])}</ul>
<div class="ArticleDetail_wrap__k2Lsd"><article class="ArticleBody"><div class="ArticleHead"><h1>${esc(article.title)}</h1>
${article.lead === '' ? '' : `<p class="summary">${esc(article.lead)}</p>`}
<div class="ArticleInfo_date__x9">${by.length === 0 ? '' : `<span>By <a href="/authors/x">${esc(by.join(', '))}</a></span> <span>Edited By: <a href="/authors/y">अंकिता पांडेय</a></span>`}<br/><span class="date">Publish Date: ${shown(at)}</span> <span class="date">Updated Date: ${shown(changed)}</span></div><div class="share"><a>व्हाट्सएप</a><a>फेसबुक</a></div></div>
${first === '' ? '' : `<figure class="topImg"><img src="/img/${number}.jpg" alt=""><figcaption>${esc(first)}</figcaption></figure>`}
<div class="articlecontent" id="topArticle">
${text}
</div>
<div class="gnews"><p>हर खबर से अपडेट रहने के लिए हमें गूगल न्यूज पर फॉलो करें।</p></div>
<div class="tags">${['पिथौरागढ़', 'पुस्तकालय'].map((tag) => `<a>${tag}</a>`).join('')}</div></article>
<section class="rel"><h2>संबंधित खबरें</h2>${turn(OTHER, number + 1, 4)
      .map(
        (head) =>
          `<div class="card"><h3><a href="/y.html">${head}</a></h3><p>प्रशासन ने लोगों से सावधानी बरतने की अपील की है।</p></div>`,
      )
      .join('')}</section></div>
<aside><h2>सबसे ज्यादा पढ़ी गई</h2><ol>${items(turn(OTHER, number + 2, 5))}</ol><h3>सोने का भाव</h3><table>${cells(
      [
        ['24 कैरेट', '₹1,42,310'],
        ['22 कैरेट', '₹1,30,450'],
      ],
    )}</table></aside>
<footer><p>Copyright © ${at.y} Jagriti Prakashan Limited.</p></footer></div>
<script id="__NEXT_DATA__" type="application/json">${data({ props: { pageProps: { article: { id: number, headline: article.title }, more: OTHER } } })}</script>
${bundle('jgnext', 90)}
</body></html>`
  },
} satisfies Layout
