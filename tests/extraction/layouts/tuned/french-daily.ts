import type { Layout } from '../../written.ts'
import { script, styles } from '../ballast.ts'
import {
  clockOf,
  dayOf,
  escaped,
  isoOf,
  jsonLd,
  layBody,
  listOf,
  namesOf,
  summaryOf,
  tableOf,
} from '../markup.ts'
import { otherNews } from '../other-news.ts'
import { TOLD_IN_FRENCH } from '../other-news-abroad.ts'

const HOST = 'https://www.lagazetteduval.example.fr'

export default {
  about:
    'A regional daily in French: "Publié le … à 21h17", the paper as author in JSON-LD, "Lire aussi" between paragraphs',
  language: 'fr',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${HOST}/environnement/${slug}-${number}.php`,
  lay(article, { url, number, now }) {
    const at = clockOf(article.published)
    const news = otherNews(number + 103, 22, now, TOLD_IN_FRENCH)
    const title = escaped(article.title)
    const also = (nth: number) =>
      `<aside class="article__also"><span>Lire aussi</span> <a href="/${news[nth]?.slug}-${nth}.php">${escaped(news[nth]?.title ?? '')}</a></aside>`
    const body = layBody(article, {
      paragraph: (text, index) =>
        `<p class="article__text">${text}</p>${index === 1 ? also(0) : ''}${index === 3 ? also(1) : ''}`,
      subhead: (text) => `<h2 class="article__intertitle">${text}</h2>`,
      quote: (text) => `<blockquote class="article__quote"><p>${text}</p></blockquote>`,
      list: (entries) => listOf(entries, 'article__list'),
      table: (rows) => tableOf(rows, 'class="article__table"'),
      picture: (caption, nth) =>
        `<figure class="article__media"><picture><source srcset="/photos/${number}-${nth}.webp" type="image/webp"><img src="/photos/${number}-${nth}.jpg" alt=""></picture><figcaption class="article__caption">${caption}</figcaption></figure>`,
    })
    return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${escaped(summaryOf(article))}"><meta name="viewport" content="width=device-width">
<meta property="og:title" content="${title}"><meta property="og:site_name" content="La Gazette du Val"><meta property="og:url" content="${url}"><meta property="og:type" content="article"><link rel="canonical" href="${url}">
${jsonLd([
  {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    url,
    datePublished: isoOf(at).slice(0, 16).concat(':00+07:00'),
    author: [{ '@type': 'Organization', name: 'La Gazette du Val', url: HOST }],
    articleSection: article.section,
    publisher: { '@type': 'Organization', name: 'La Gazette du Val' },
  },
])}
<style>${styles(173, 14_000)}</style><script>window.tc_vars={"env_template":"article","page_cat1":"local"};${script(179, 11_000)}</script></head>
<body>
<div id="didomi-host"><div class="didomi-popup"><h2>Vos choix comptent</h2><p>Avec votre accord, nous et nos partenaires utilisons des traceurs pour mesurer l’audience, afficher des publicités adaptées à vos centres d’intérêt et financer le travail de nos journalistes. Vous pouvez changer d’avis à tout moment depuis le pied de page.</p><button>Accepter et fermer</button><button>Continuer sans accepter</button></div></div>
<header class="header"><button class="burger">Menu</button><a class="header__logo" href="/">La Gazette du Val</a><a class="header__sub" href="#">S’abonner dès 1 €</a><a href="#">Se connecter</a><nav class="header__nav"><ul>${MENU.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul></nav></header>
<main><nav class="breadcrumb"><ol><li><a href="/">Accueil</a></li><li><a href="#">${escaped(article.section)}</a></li></ol></nav>
<article class="article"><span class="article__label">${escaped(article.section)}</span><h1 class="article__title">${title}</h1>
${article.lead === '' ? '' : `<p class="article__chapo">${escaped(article.lead)}</p>`}
<div class="article__infos">${namesOf(article).length > 0 ? `<p class="article__author">Par <a href="#">${namesOf(article).map(escaped).join('</a> et <a href="#">')}</a></p>` : ''}<p class="article__date">Publié le ${dayOf(at)} à ${at.hour}h${at.minute} <span>Temps de lecture : 3 min</span></p></div>
<ul class="article__tools"><li><button>Écouter</button></li><li><button>Enregistrer</button></li><li><button>Offrir</button></li><li><a href="#">Facebook</a></li><li><a href="#reactions">Réagir (4)</a></li></ul>
<div class="article__content">
${body.join('\n')}
</div>
<section class="article__tags"><a href="#">Inondations</a><a href="#">Agriculture</a></section>
<section class="newsletter"><h3>La lettre du soir</h3><p>Chaque jour à 18 heures, l’essentiel de l’actualité près de chez vous, choisi par la rédaction.</p><form><input placeholder="Votre adresse e-mail"><button>Je m’inscris</button></form><small>Votre adresse sert uniquement à l’envoi de cette lettre. Elle n’est transmise à aucun tiers.</small></section>
<section id="reactions" class="reactions"><h3>Les réactions des lecteurs</h3><div><b>jeanot82</b><p>Il faudrait surtout arrêter de construire n’importe où, nos anciens le savaient bien et personne ne les a écoutés.</p></div></section></article>
<section class="block-list"><h2>Sur le même sujet</h2>${news
      .slice(2, 8)
      .map(
        (one) =>
          `<div class="teaser"><a href="/${one.slug}-${one.number}.php"><h3>${escaped(one.title)}</h3></a><p>${escaped(one.teaser)}</p><time>${dayOf(one.at)}</time></div>`,
      )
      .join('\n')}</section>
<aside class="most-read"><h2>Les plus lus</h2><ol>${news
      .slice(8, 15)
      .map((one) => `<li><a href="/${one.slug}-${one.number}.php">${escaped(one.title)}</a></li>`)
      .join('')}</ol></aside>
<section class="live"><h2>En continu</h2>${news
      .slice(15)
      .map(
        (one) =>
          `<div><time>${one.at.hour}h${one.at.minute}</time> <a href="/${one.slug}-${one.number}.php">${escaped(one.title)}</a></div>`,
      )
      .join('\n')}</section></main>
<footer><nav><a href="#">Mentions légales</a><a href="#">Gestion des traceurs</a><a href="#">Conditions générales de vente</a><a href="#">Avis de décès</a><a href="#">Annonces légales</a></nav><p>© La Gazette du Val, tous droits réservés.</p></footer>
<script>${script(181, 9000)}</script></body></html>`
  },
} satisfies Layout

const MENU = [
  'À la une',
  'Communes',
  'Faits divers',
  'Sports',
  'Économie',
  'Culture',
  'Sortir',
  'Vidéos',
  'Jeux',
]
