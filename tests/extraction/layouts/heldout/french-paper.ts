import type { Layout, PageOf, WrittenArticle } from '../../written.ts'
import { blocksOf, clockOf, editedAt, escaped, slugOf, strewn } from '../heldout-markup.ts'
import { script, styles } from '../heldout-weight.ts'

const host = 'https://www.lecahierdelasie.fr'
const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

const stories = [
  [
    'À Hué, les luthiers se comptent sur les doigts d’une main',
    'Ils ne sont plus que quatre à savoir courber le bois du đàn nguyệt, et aucun n’a d’apprenti.',
  ],
  [
    'Mékong : la saison des crues arrive trop tard, et trop salée',
    'Les riziculteurs du delta réclament des digues mobiles avant la prochaine campagne.',
  ],
  [
    'Le train de nuit vers Lào Cai affiche complet jusqu’en mai',
    'La compagnie ferroviaire ajoute deux voitures-couchettes le week-end.',
  ],
  [
    'Textile : les commandes européennes repartent',
    'Les usines du Nord recrutent, mais peinent à loger leurs ouvriers.',
  ],
  [
    'Photographie : un siècle de marchés flottants',
    'L’exposition réunit 140 clichés, dont une trentaine jamais montrés.',
  ],
  [
    'Séisme modéré au large de Sumatra',
    'Aucune victime n’est signalée, l’alerte au tsunami a été levée après deux heures.',
  ],
] as const

const day = (moment: string | number) => {
  const { day: number, month, year } = clockOf(moment)
  return `${Number(number) === 1 ? '1er' : Number(number)} ${months[Number(month) - 1]} ${year}`
}
const time = (moment: string | number) => `${clockOf(moment).hour}h${clockOf(moment).minute}`

function list(page: PageOf, from: number): string {
  return stories
    .map((_, index) => stories[(page.number + from + index) % stories.length] ?? ['', ''])
    .map(
      ([title, summary]) =>
        `<section class="teaser teaser--inline"><a class="teaser__link" href="${host}/asie/article/${slugOf(title)}.html"><h3 class="teaser__title">${title}</h3><p class="teaser__desc">${summary}</p></a><p class="meta"><span class="meta__date">Publié le ${day(page.now - from * 80_000_000)}</span><span class="icon__premium">Article réservé aux abonnés</span></p></section>`,
    )
    .join('\n')
}

function lay(article: WrittenArticle, page: PageOf): string {
  const title = escaped(article.title)
  const edited = editedAt(article, page, 1_230)
  const blocks = blocksOf(article.body, {
    paragraph: (text) => `<p class="article__paragraph">${text}</p>`,
    subhead: (text) => `<h2 class="article__sub-title">${text}</h2>`,
    quote: (text) => `<blockquote class="article__citation"><p>${text}</p></blockquote>`,
    list: (entries) =>
      `<ul class="article__list">${entries.map((entry) => `<li class="article__list-item">${entry}</li>`).join('')}</ul>`,
    table: (rows) =>
      `<div class="article__table"><table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></div>`,
  })
  const pictures = article.captions.map(
    (caption, index) =>
      `<figure class="article__media"><img alt="${escaped(caption)}" src="https://img.lecahier.fr/${page.number}/${index}.jpg"><figcaption class="article__legend" data-caption="${escaped(caption)}">${escaped(caption)}</figcaption></figure>`,
  )
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="Le Cahier de l’Asie"><meta property="og:type" content="article">
<meta property="og:article:published_time" content="${new Date(article.published).toISOString()}">
<meta property="og:article:modified_time" content="${new Date(edited).toISOString()}">
<meta property="og:article:author" content="${escaped(article.byline)}">
<meta property="og:article:section" content="${escaped(article.section)}">
<link rel="canonical" href="${page.url}">
<style>${styles(['Header', 'Nav__list', 'article__title', 'article__desc', 'article__paragraph', 'teaser', 'gdpr', 'inread'], 24_000)}</style>
<script>${script('lmd', 18_000)}</script>
</head>
<body class="article-page">
<a class="sr-only" href="#contenu">Aller au contenu</a>
<header class="Header"><a class="Header__logo" href="${host}">Le Cahier de l’Asie</a><a class="Header__sub" href="#">S’abonner dès 1 €</a><a href="#">Se connecter</a></header>
<nav class="Nav"><ul class="Nav__list">${['Actualités', 'Économie', 'Vidéos', 'Débats', 'Culture', 'Le goût de l’Asie', 'Services'].map((name) => `<li class="Nav__item"><a href="${host}/${slugOf(name)}/">${name}</a></li>`).join('')}</ul></nav>
<main id="contenu"><article class="article article--single">
<header class="article__header"><ul class="breadcrumb"><li><a href="${host}/${slugOf(article.section)}/">${escaped(article.section)}</a></li></ul>
<h1 class="article__title">${title}</h1>
${article.lead === '' ? '' : `<p class="article__desc">${escaped(article.lead)}</p>`}
<div class="meta__authors">Par <a class="article__author-link" href="${host}/signataires/${slugOf(article.byline)}/">${escaped(article.byline)}</a></div>
<p class="meta__date-reading"><span class="meta__date">Publié le ${day(article.published)} à ${time(article.published)}, modifié le ${day(edited)} à ${time(edited)}</span> <span class="meta__reading-time">Temps de Lecture 4 min.</span></p>
<ul class="meta__social"><li><a href="#">Ajouter à vos sélections</a></li><li><a href="#">Partager sur Facebook</a></li><li><a href="#">Envoyer par e-mail</a></li></ul></header>
<section class="article__content">
${strewn(blocks, [...pictures.slice(0, 1), `<section class="catcher catcher--inline"><span class="catcher__title">Lire aussi</span> <a class="js-article-read-also" href="${host}/asie/article/${slugOf(stories[2][0])}.html">${stories[2][0]}</a></section>`, '<div class="inread"><p class="inread__label">La suite après cette publicité</p></div>', ...pictures.slice(1)]).join('\n')}
</section>
<footer class="article__footer"><p class="article__signature"><a href="#">Contribuer</a> <a href="#">Réutiliser ce contenu</a></p></footer>
</article>
<section class="friend"><h4>Les plus lus</h4>${list(page, 0)}</section>
<section class="friend"><h4>Dans la même rubrique</h4>${list(page, 3)}</section>
<section class="newsletter"><h4>La lettre d’Asie</h4><p>Chaque vendredi, nos correspondants racontent leur semaine. Inscrivez-vous gratuitement.</p><input type="email" placeholder="Votre adresse e-mail"><button>Je m’inscris</button></section></main>
<footer class="Footer"><p>© Le Cahier de l’Asie. Tous droits de reproduction réservés.</p><ul><li><a href="#">Mentions légales</a></li><li><a href="#">Charte du groupe</a></li><li><a href="#">Politique de confidentialité</a></li><li><a href="#">Aide (FAQ)</a></li></ul></footer>
<div class="gdpr fixed-box" role="dialog"><h2>Le respect de votre vie privée est notre priorité</h2><p>Avec votre accord, nos partenaires et nous utilisons des cookies ou technologies similaires pour stocker et accéder à des informations personnelles comme votre visite sur ce site. Vous pouvez retirer votre consentement à tout moment.</p><button>Continuer sans accepter</button><button>Accepter et fermer</button></div>
</body></html>`
}

export default {
  about:
    'French paper: Publié le 2 mars 2026 à 11h40, modifié le …; Lire aussi between paragraphs; a consent dialogue',
  url: (slug, number) => `${host}/economie/article/${slug}_${number}_3210.html`,
  lay,
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
} satisfies Layout
