import type { Layout } from '../../written.ts'
import { interleave, isoIn, linked, some, two, wallClock } from '../fresh-markup.ts'
import { scripts, styles } from '../fresh-weight.ts'
import { es } from '../fresh-words-abroad.ts'
import { escaped, json, layBody, listOf, namesOf, tableOf } from '../markup.ts'

const SITE = 'https://www.ecodelasierra.example'
const ZONE = 'Europe/Madrid'
const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const DAYS = ['Domingo', 'Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado']

export default {
  about:
    'Spanish regional daily: broken JSON-LD, og:title of the front page, registration wall text, Temas, comments',
  language: 'es',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/provincia/${slug}-${number}-nt.html`,
  lay(article, { url, number, now }) {
    const clock = wallClock(article.published, ZONE)
    const later = wallClock(Math.min(now, Date.parse(article.published) + 11 * 60_000), ZONE)
    const names = namesOf(article)
    const [first = '', ...others] = article.captions
    const blocks = layBody(
      { ...article, captions: others },
      {
        paragraph: (text) => `<p class="v-p">${text}</p>`,
        subhead: (text) => `<h2 class="v-sc">${text}</h2>`,
        quote: (text) => `<div class="v-q"><blockquote>${text}</blockquote></div>`,
        list: (entries) => listOf(entries, 'v-li'),
        table: (rows) => `<div class="v-tbl">${tableOf(rows)}</div>`,
        picture: (caption, at) =>
          `<figure class="v-mdl-ftgl"><img src="/multimedia/${number + at}.jpg" alt="${caption}"><figcaption class="v-mdl-ftgl__p">${caption}</figcaption></figure>`,
      },
    )
    const text = interleave(
      blocks,
      new Map([
        [1, '<div class="v-adv"><span class="v-adv__t">Publicidad</span><div id="robapaginas"></div></div>'],
        [
          2,
          `<aside class="v-mdl-rel"><h3 class="v-mdl-rel__t">Noticia relacionada</h3>${linked(some(es.headlines, number, 2), number, (link) => `<p class="v-mdl-rel__i">${link}</p>`)}</aside>`,
        ],
        [
          5,
          '<div class="v-nl"><p><b>Apúntate a nuestra newsletter</b></p><p>Recibe cada mañana en tu correo las noticias más importantes de la provincia.</p><a href="/newsletters/">Suscríbete gratis</a></div>',
        ],
      ]),
    )
    const title = escaped(article.title)
    const broken = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":${json(article.title)},"mainEntityOfPage":"${url}","image":[,],"publisher":{"@type":"Organization","name":"Eco de la Sierra",},}</script>`
    const by = names
      .map((name) => `<a href="/autor/${number}.html" rel="author">${escaped(name)}</a>`)
      .join(' y ')
    return `<!DOCTYPE html>
<html lang="es">
<head>
<meta charset="utf-8"><title>${title} | Eco de la Sierra</title>
<meta name="description" content="${escaped(article.lead)}">
<link rel="canonical" href="${url}">
<meta property="og:title" content="Eco de la Sierra: noticias, deportes, agenda y esquelas">
<meta property="og:description" content="Toda la información de la provincia, al minuto">
<meta property="og:type" content="website"><meta property="og:url" content="${SITE}/">
${broken}
${styles('v', 230)}
${scripts('eco', 24)}
</head>
<body class="v-body">
<div id="didomi-host"><div class="didomi-popup"><p>Nosotros y nuestros 914 socios almacenamos y accedemos a información del dispositivo, como identificadores únicos en cookies, para mostrarle anuncios personalizados. Puede aceptar, rechazar o suscribirse.</p><button>Aceptar y continuar</button><button>Rechazar y suscribirse por 1,99 €</button></div></div>
<header class="v-h"><div class="v-h__d">${DAYS[wallClock(now, ZONE).weekday]}, ${wallClock(now, ZONE).day} de ${MONTHS[wallClock(now, ZONE).month - 1]} de ${wallClock(now, ZONE).year}</div><a href="/"><img src="/logo.svg" alt="Eco de la Sierra"></a><a href="/suscripcion/">Suscríbete</a><a href="/login/">Inicia sesión</a>
<nav><ul>${es.menu.map((name) => `<li><a href="/${name.toLowerCase()}/">${name}</a></li>`).join('')}</ul></nav>
<div class="v-h__s"><b>Lo más</b> ${linked(some(es.headlines, number + 5, 4), number, (link) => `<span>${link}</span>`)}</div></header>
<main class="v-a"><article class="v-a__art">
<div class="v-a__head"><nav class="v-bc"><a href="/">Portada</a> <a href="/provincia/">${escaped(article.section)}</a></nav>
<h1 class="v-a-t">${title}</h1>
${article.lead === '' ? '' : `<h2 class="v-a-sub-t">${escaped(article.lead)}</h2>`}
<div class="v-a-mda">${first === '' ? '' : `<figure><img src="/multimedia/${number}.jpg" alt=""><figcaption class="v-mdl-ftgl__p">${escaped(first)}</figcaption></figure>`}</div>
<div class="v-mdl-ath">${by === '' ? '' : `<p class="v-mdl-ath__p">${by}</p>`}<p class="v-mdl-ath__loc">Redacción</p><time class="v-mdl-ath__time" datetime="${isoIn({ ...clock, second: 0 })}">${DAYS[clock.weekday]}, ${clock.day} de ${MONTHS[clock.month - 1]} ${clock.year}, ${two(clock.hour)}:${two(clock.minute)}h</time> <span>| Actualizado ${two(later.hour)}:${two(later.minute)}h.</span></div>
<div class="v-mdl-shr"><button>Comenta</button><button>Compartir</button><ul><li>Facebook</li><li>WhatsApp</li><li>Copiar enlace</li></ul></div></div>
<div class="v-d v-d--ab-c" data-voc-component="paywall">
${text}
<div class="v-pw" style="display:none"><p>Este contenido es exclusivo para suscriptores. Regístrate gratis para seguir leyendo o suscríbete por solo 1 € el primer mes.</p><a>¿Ya eres suscriptor? Inicia sesión</a></div>
</div>
<div class="v-tags"><h4>Temas</h4><ul><li><a href="/temas/tren.html">Tren</a></li><li><a href="/temas/despoblacion.html">Despoblación</a></li></ul></div>
<div class="v-err"><a href="#">Reporta un error</a></div>
<section class="v-com"><h3>Comentarios</h3><p>Para comentar es necesario estar registrado. Los comentarios ofensivos serán eliminados.</p></section>
</article>
<aside class="v-r"><h3>Lo más leído en Eco de la Sierra</h3><ol>${linked(some(es.headlines, number + 3, 10), number, (link) => `<li>${link}</li>`)}</ol>
<h3>Te puede interesar</h3>${es.teasers.map(([head, words]) => `<article><h4><a href="/x-${number}.html">${escaped(head)}</a></h4><p>${escaped(words)}</p></article>`).join('')}
<h3>Esquelas</h3><p>Don Anselmo Rueda Pinto, falleció a los 88 años. El funeral se celebrará hoy a las 17 horas.</p></aside></main>
<footer><p>© ECO DE LA SIERRA, S.L.U. Registro Mercantil, Tomo 311, Libro 88, Folio 131. Domicilio social en Calle Real, 14.</p><ul><li>Contactar</li><li>Aviso legal</li><li>Política de privacidad</li><li>Condiciones de uso</li><li>Publicidad</li></ul></footer>
</body></html>`
  },
} satisfies Layout
