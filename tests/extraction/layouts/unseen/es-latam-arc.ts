import type { Layout } from '../../written.ts'
import { bundle, icons, sheet, slots } from '../unseen-ballast.ts'
import {
  cells,
  data,
  esc,
  gist,
  items,
  laid,
  ld,
  local,
  names,
  noon,
  turn,
  withLink,
  zulu,
} from '../unseen-markup.ts'

const SITE = 'https://www.elcorreoandino.example.co'
const MESES = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]
const OTHER = [
  'Paro de transportadores deja sin buses a tres localidades',
  'Dólar hoy: así abrió la divisa este viernes',
  'Capturan a alias Mono por extorsión a tenderos',
  'Nairo reaparece en la Vuelta al Oriente',
  'El truco para conservar el cilantro fresco por un mes',
  'Resultado de la lotería de la Sabana',
]

export default {
  about:
    'Latin American daily on Arc: the text once more in Fusion’s script, cards between paragraphs, hours with a. m.',
  language: 'es',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug) => `${SITE}/colombia/${slug}/`,
  lay(article, { url, number, now }) {
    const at = local(article.published, 'America/Bogota')
    const by = names(article)
    const [first = '', ...captions] = article.captions
    const text = laid(
      { body: article.body, captions },
      {
        p: (html, nth) => `<p class="paragraph">${withLink(html, nth)}</p>`,
        h: (html) => `<h2 class="article-h2">${html}</h2>`,
        q: (html) => `<blockquote class="article-quote">${html}</blockquote>`,
        li: (entries) => `<ul class="article-list">${items(entries)}</ul>`,
        table: (rows) => `<div class="article-table"><table>${cells(rows)}</table></div>`,
        pic: (html, nth) =>
          `<div class="visual__image image-initial-width"><img alt="" src="/resizer/v2/${number + nth}.jpg?auth=9a" class="global-image"><figcaption class="article-figcaption-img">${html}</figcaption></div>`,
      },
      {
        1: '<div class="dfp-ad-ctn"><div id="infobae_inline" class="arcad"></div></div>',
        2: `<p class="paragraph"><b>Te puede interesar:</b> <a href="/x/"><b>${turn(OTHER, number, 1)[0]}</b></a></p>`,
        4: '<div class="wp-channel"><p>Ahora puede seguirnos en nuestro <a href="#">WhatsApp Channel</a> y en <a href="#">Facebook</a>.</p></div>',
      },
    )
    return `<!DOCTYPE html><html lang="es-CO"><head><meta charset="UTF-8"/><title>${esc(article.title)} - El Correo Andino</title>
<meta name="description" content="${esc(gist(article))}"/><meta property="og:title" content="${esc(article.title)}"/><meta property="og:type" content="article"/><meta property="og:site_name" content="El Correo Andino"/><meta property="article:section" content="${esc(article.section)}"/><meta property="article:tag" content="páramo"/><link rel="canonical" href="${url}"/>
${ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: article.title, articleBody: article.body.filter((block) => typeof block === 'string').join(' '), datePublished: zulu(article.published), dateModified: zulu(Math.min(now, Date.parse(article.published) + 2_100_000)), ...(by.length > 0 && { author: by.map((name) => ({ '@type': 'Person', name, url: `${SITE}/autor/x/` })) }), publisher: { '@type': 'NewsMediaOrganization', name: 'El Correo Andino' } })}
<script type="application/javascript" id="fusion-metadata">window.Fusion=window.Fusion||{};Fusion.arcSite="correo";Fusion.contextPath="/pf";Fusion.globalContent=${data({ _id: number, type: 'story', headlines: { basic: article.title }, content_elements: article.body.map((block) => ({ type: 'text', content: block })), related: OTHER })};</script>
${sheet('arc', 400)}
${slots('correo', 150)}
</head><body class="nd-body">
${icons(30)}
<div id="fusion-app"><div class="article-right-rail-centered layout"><header class="masthead"><a href="/">El Correo Andino</a><div class="date">${+local(now, 'America/Bogota').d} ${MESES[+local(now, 'America/Bogota').m - 1]}</div><nav><ul>${items(['Últimas Noticias', 'Bogotá', 'Colombia', 'Economía', 'Deportes', 'Entretenimiento'].map((name) => `<a href="/${name}/">${name}</a>`))}</ul></nav></header>
<section class="article-section"><article id="article-content">
<div class="article-header-wrapper"><div class="article-section-tag"><a class="article-section-tag-a" href="/colombia/">${esc(article.section)}</a></div><h1 id="article-headline" class="article-headline left">${esc(article.title)}</h1>${article.lead === '' ? '' : `<h2 class="article-subheadline left">${esc(article.lead)}</h2>`}</div>
<div class="author-socialbuttons-wrapper"><div class="author-wrapper">${by.length === 0 ? '' : `<p class="author-name-container">Por <a class="author-name" href="/autor/x/">${esc(by.join(', '))}</a></p>`}</div><div class="share-bar-article-container"><button>Compartir</button><button>Guardar</button></div></div>
<div class="article-date-container"><span class="sharebar-article-date">${at.d} ${MESES[+at.m - 1]?.replace(/^./, (letter) => letter.toUpperCase()).slice(0, 3)}, ${at.y} ${noon(at, ' a. m.', ' p. m.')} COT</span></div>
<div class="body-article ">
${first === '' ? '' : `<div class="visual__image"><img alt="" src="/resizer/v2/${number}.jpg?auth=7c" class="global-image"><figcaption class="article-figcaption-img">${esc(first)}</figcaption></div>`}
${text}
</div>
<div class="article-tags-container"><h4>Temas Relacionados</h4><a>Páramo</a><a>Internet rural</a></div></article>
<div class="feed-list-wrapper"><h2>Últimas Noticias</h2>${turn(OTHER, number + 1, 6)
      .map(
        (head) =>
          `<a class="feed-list-card" href="/y/"><h2 class="feed-list-card-headline-lean">${head}</h2><div class="deck">Conozca los detalles de la noticia que tiene hablando a las redes sociales.</div></a>`,
      )
      .join('')}</div>
<aside class="right-rail"><h2>MÁS NOTICIAS</h2><ul>${items(turn(OTHER, number + 3, 5))}</ul><div><h3>TRM</h3><p>$ 4.012,35</p></div></aside></section>
<footer><p>Todos los derechos reservados © ${at.y} El Correo Andino</p></footer></div></div>
${bundle('fusion', 120)}
</body></html>`
  },
} satisfies Layout
