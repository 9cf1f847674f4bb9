import type { Layout } from '../../written.ts'
import { script, styles } from '../ballast.ts'
import { clockOf, escaped, layBody, listOf, namesOf, summaryOf, tableOf } from '../markup.ts'
import { otherNews } from '../other-news.ts'
import { TOLD_IN_SPANISH } from '../other-news-abroad.ts'

const HOST = 'https://www.elfarodelacosta.example.es'

export default {
  about:
    'A regional daily in Spanish: microdata alone, date in words ("19 de noviembre de 2021 - 21:17"), trust bar, subscribers box',
  language: 'es',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${HOST}/local/${slug}-2026${number}.html`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const clock = clockOf(now)
    const news = otherNews(number + 149, 22, now, TOLD_IN_SPANISH)
    const title = escaped(article.title)
    const body = layBody(article, {
      paragraph: (text, index) =>
        `<p class="ft-text">${text}</p>${index === 2 ? `<div class="ft-related"><span>Noticias relacionadas</span><ul><li><a href="/local/${news[0]?.slug}.html">${escaped(news[0]?.title ?? '')}</a></li><li><a href="/local/${news[1]?.slug}.html">${escaped(news[1]?.title ?? '')}</a></li></ul></div>` : ''}`,
      subhead: (text) => `<h2 class="ft-ladillo">${text}</h2>`,
      quote: (text) => `<blockquote class="ft-quote">${text}</blockquote>`,
      list: (entries) => listOf(entries, 'ft-list'),
      table: (rows) => tableOf(rows, 'class="ft-table"'),
      picture: (caption, nth) =>
        `<figure class="ft-image" itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img src="/clip/${number}-${nth}.webp" alt=""><meta itemprop="url" content="/clip/${number}-${nth}.webp"><figcaption itemprop="caption">${caption}</figcaption></figure>`,
    })
    return `<!DOCTYPE html>
<html lang="es"><head><meta charset="utf-8"><title>${title} - El Faro de la Costa</title><meta name="description" content="${escaped(summaryOf(article))}"><meta property="og:title" content="${title}"><meta property="og:url" content="${url}"><meta name="DC.date.issued" content="${clock.year}-${clock.month}-${clock.day}"><link rel="canonical" href="${url}"><style>${styles(251, 10_000)}</style><script>${script(257, 9000)}</script></head>
<body><header class="ft-header"><div class="ft-top"><span>${Number(clock.day)} de ${MONTHS[Number(clock.month) - 1]} de ${clock.year}</span><a href="#">Hemeroteca</a><a href="#">Clasificados</a><a href="#">Regístrate</a></div><a class="ft-logo" href="/">El Faro de la Costa</a><nav><ul>${MENU.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul></nav><div class="ft-now">Es noticia: ${news
      .slice(2, 6)
      .map((one) => `<a href="/local/${one.slug}.html">${escaped(one.title)}</a>`)
      .join(' ')}</div></header>
<main class="ft-main" itemscope itemtype="https://schema.org/NewsArticle"><link itemprop="mainEntityOfPage" href="${url}"><a class="ft-section" itemprop="articleSection" href="/local">${escaped(article.section)}</a>
<h1 class="ft-title" itemprop="headline">${title}</h1>${article.lead === '' ? '' : `<h2 class="ft-subtitle" itemprop="description">${escaped(article.lead)}</h2>`}
<div class="ft-share"><a href="#">Facebook</a><a href="#">X</a><a href="#">WhatsApp</a><span>0 comentarios</span></div>
<div class="ft-mod-author">${namesOf(article)
      .map(
        (name) =>
          `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span class="ft-name" itemprop="name">${escaped(name)}</span></span>`,
      )
      .join(' / ')} <span class="ft-place">Redacción</span></div>
<time class="ft-date" itemprop="datePublished">${Number(at.day)} de ${MONTHS[Number(at.month) - 1]} de ${at.year} - ${at.hour}:${at.minute}</time>
<div class="ft-body" itemprop="articleBody">
${body.join('\n')}
</div>
<div class="ft-trust"><p>Conforme a los criterios de nuestro libro de estilo</p><a href="#">Más información</a></div>
<div class="ft-tags"><a href="#">Comercio</a><a href="#">Ayuntamiento</a></div>
<div class="ft-club"><h3>Club Faro</h3><p>Hazte socio y entra gratis a los conciertos de verano, recibe la edición impresa en casa y participa en las visitas guiadas a la redacción.</p><a href="#">Quiero ser del Club</a></div>
<div class="ft-comments"><h3>Comentarios</h3><p>Esta funcionalidad está reservada a los lectores registrados.</p></div></main>
<section class="ft-more"><h3>Te puede interesar</h3>${news
      .slice(6, 14)
      .map(
        (one) =>
          `<article><h4><a href="/local/${one.slug}.html">${escaped(one.title)}</a></h4><p>${escaped(one.teaser)}</p><span>${Number(one.at.day)} de ${MONTHS[Number(one.at.month) - 1]}</span></article>`,
      )
      .join('\n')}</section>
<aside class="ft-side"><h3>Lo más leído</h3><ol>${news
      .slice(14)
      .map((one) => `<li><a href="/local/${one.slug}.html">${escaped(one.title)}</a></li>`)
      .join('')}</ol></aside>
<footer><p>© El Faro de la Costa. Prohibida la reproducción total o parcial sin autorización.</p><p>Aviso legal - Política de privacidad - Política de cookies - Condiciones de uso - Publicidad</p></footer>
<div class="ft-consent"><h4>Tu privacidad importa</h4><p>Almacenamos información en tu dispositivo, como cookies, para personalizar anuncios y medir audiencias. Puedes aceptar, rechazar o configurar tus preferencias cuando quieras.</p><button>Aceptar</button><button>Rechazar</button></div></body></html>`
  },
} satisfies Layout

const MONTHS = [
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
const MENU = [
  'Portada',
  'Local',
  'Provincia',
  'Sucesos',
  'Economía',
  'Deportes',
  'Cultura',
  'Opinión',
  'Esquelas',
]
