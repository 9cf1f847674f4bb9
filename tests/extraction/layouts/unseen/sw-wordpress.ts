import type { Layout } from '../../written.ts'
import { bundle, sheet, slots } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, ld, local, names, stamp, turn } from '../unseen-markup.ts'

const SITE = 'https://gazetilapwani.example.co.tz'
const DAYS = ['Jumapili', 'Jumatatu', 'Jumanne', 'Jumatano', 'Alhamisi', 'Ijumaa', 'Jumamosi']
const MONTHS = [
  'Januari',
  'Februari',
  'Machi',
  'Aprili',
  'Mei',
  'Juni',
  'Julai',
  'Agosti',
  'Septemba',
  'Oktoba',
  'Novemba',
  'Desemba',
]
const OTHER = [
  'Mvua zaharibu barabara Kilwa, abiria wakwama',
  'Simba yatua Tanga kusaka pointi tatu',
  'Bei ya mafuta yashuka kwa mwezi wa pili',
  'Bunge lapitisha muswada wa bima ya afya',
  'Wavuvi wamlilia waziri kuhusu nyavu haramu',
]

export default {
  about:
    'Swahili paper on WordPress: Na before the author, months in words, SOMA ZAIDI lines in capitals, share plugin in text',
  language: 'sw',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug) => `${SITE}/makala/${slug}/`,
  lay(article, { url, number, now }) {
    const at = local(article.published, 'Africa/Dar_es_Salaam')
    const by = names(article)
    const [first = '', ...captions] = article.captions
    const text = laid(
      { body: article.body, captions },
      {
        p: (html) => `<p>${html}</p>`,
        h: (html) => `<h4>${html}</h4>`,
        q: (html) => `<blockquote><p>${html}</p></blockquote>`,
        li: (entries) => `<ul>${items(entries)}</ul>`,
        table: (rows) => `<table>${cells(rows)}</table>`,
        pic: (html, nth) =>
          `<figure class="wp-block-image"><img src="${SITE}/wp-content/uploads/${number + nth}.jpg" alt=""/><figcaption class="wp-element-caption">${html}</figcaption></figure>`,
      },
      {
        2: `<p class="soma"><strong>SOMA ZAIDI: <a href="/x/">${turn(OTHER, number, 1)[0]}</a></strong></p>`,
      },
    )
    return `<!DOCTYPE html><html lang="sw"><head><meta charset="UTF-8"><title>${esc(article.title)} &#8211; Gazeti la Pwani</title>
<meta name="description" content="${esc(gist(article))}"><link rel="canonical" href="${url}"><meta property="og:title" content="${esc(article.title)} &#8211; Gazeti la Pwani"><meta property="og:type" content="article">
${ld({ '@context': 'https://schema.org', '@type': 'BlogPosting', headline: article.title, datePublished: stamp(at), dateModified: stamp(local(now, 'Africa/Dar_es_Salaam')), ...(by.length > 0 && { author: { '@type': 'Person', name: by[0] } }) })}
${sheet('pw', 140)}
${slots('pwani', 25)}
</head><body class="post-template-default single">
<header class="site-header"><p class="site-title"><a href="/">Gazeti la Pwani</a></p><nav><ul class="menu">${items(['Mwanzo', 'Kitaifa', 'Makala', 'Biashara', 'Michezo', 'Burudani'].map((name) => `<a href="/${name}/">${name}</a>`))}</ul></nav></header>
<div class="content-area"><main><article class="hentry"><header class="entry-header"><span class="cat-links"><a>${esc(article.section)}</a></span><h1 class="entry-title">${esc(article.title)}</h1><div class="entry-meta">${by.length === 0 ? '' : `<span class="byline">Na <span class="author vcard"><a class="url fn n" href="/author/x/">${esc(by.join(', '))}</a></span></span> `}<span class="posted-on"><time class="entry-date published" datetime="${stamp(at)}">${DAYS[at.wd]}, ${MONTHS[+at.m - 1]} ${at.d}, ${at.y}</time></span></div></header>
${first === '' ? '' : `<figure class="post-thumbnail"><img src="${SITE}/wp-content/uploads/${number}.jpg" alt=""/><figcaption>${esc(first)}</figcaption></figure>`}
<div class="entry-content">
${article.lead === '' ? '' : `<p><strong>${esc(article.lead)}</strong></p>`}
${text}
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Sambaza habari hii:</h3><div class="sd-content"><ul><li><a><span>Facebook</span></a></li><li><a><span>WhatsApp</span></a></li></ul></div></div></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Zinazohusiana</em></h3>${turn(
      OTHER,
      number + 1,
      3,
    )
      .map(
        (head) =>
          `<div class="jp-relatedposts-post"><h4><a href="/y/">${head}</a></h4><p class="jp-relatedposts-post-excerpt">Viongozi wa eneo hilo wametakiwa kutoa taarifa ndani ya siku saba.</p></div>`,
      )
      .join('')}</div>
</div><footer class="entry-footer"><span class="tags-links">Mada: <a>mwani</a>, <a>Zanzibar</a></span></footer></article>
<nav class="post-navigation"><h2 class="screen-reader-text">Urambazaji wa makala</h2><a rel="prev">${turn(OTHER, number + 4, 1)[0]}</a></nav>
<div id="comments"><h3>Acha maoni</h3><form><p>Barua pepe yako haitachapishwa.</p><textarea></textarea></form></div></main>
<aside class="widget-area"><h2>Habari mpya</h2><ul>${items(turn(OTHER, number + 2, 5).map((head) => `<a href="/z/">${head}</a>`))}</ul></aside></div>
<footer class="site-footer"><p>Haki zote zimehifadhiwa &copy; Gazeti la Pwani. Inaendeshwa na WordPress.</p></footer>
${bundle('pw', 20)}
</body></html>`
  },
} satisfies Layout
