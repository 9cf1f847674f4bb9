import type { Layout } from '../../written.ts'
import { bundle, sheet, slots } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, local, names, stamp, turn, withLink } from '../unseen-markup.ts'

const SITE = 'https://www.lecourrierdescausses.example.fr'
const OTHER = [
  'Mende : la piscine fermée jusqu’à nouvel ordre',
  'Un loup photographié à deux kilomètres du bourg',
  'Rugby : Marvejols s’incline dans les arrêts de jeu',
  'Faits divers. Trois blessés dans une collision à Aumont',
  'Municipales : ce que l’on sait des listes en présence',
  'Météo : retour de la neige dès 900 mètres',
]

export default {
  about:
    'French regional daily: Publié le and Mis à jour in one line, microdata, À lire aussi, ouvrages de pub, résumé audio',
  language: 'fr',
  contentType: 'text/html; charset=UTF-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/lozere/${slug}-${number}.php`,
  lay(article, { url, number, now }) {
    const at = { ...local(article.published, 'Europe/Paris'), S: '00' }
    const changed = local(Math.min(now, Date.parse(article.published) + 7_200_000), 'Europe/Paris')
    const by = names(article)
    const shown = (when: typeof at) => `${when.d}/${when.m}/${when.y} à ${when.H}:${when.M}`
    const [first = '', ...captions] = article.captions
    const text = laid(
      { body: article.body, captions },
      {
        p: (html, nth) => `<p>${withLink(html, nth)}</p>`,
        h: (html) => `<h2 class="intertitre">${html}</h2>`,
        q: (html) => `<blockquote class="exergue"><p>${html}</p></blockquote>`,
        li: (entries) => `<ul>${items(entries)}</ul>`,
        table: (rows) => `<table class="tableau">${cells(rows)}</table>`,
        pic: (html, nth) =>
          `<figure class="article__media"><picture><img src="/images/${number + nth}.jpg" alt=""></picture><figcaption class="article__legend"><span class="legend">${html}</span></figcaption></figure>`,
      },
      {
        1: '<div class="pave" aria-label="publicité"><div class="pave__title">La suite de cet article après la publicité</div><div id="pave-1"></div></div>',
        3: `<div class="article__also"><strong>À lire aussi :</strong> <a href="/x.php">${turn(OTHER, number, 1)[0]}</a></div>`,
        5: '<div class="nl-inline"><p class="nl-inline__t">Votre newsletter</p><p>Chaque soir à 18h30, l’essentiel de l’actualité des Causses et des Cévennes.</p><input placeholder="Votre e-mail"><button>S’inscrire</button></div>',
      },
    )
    return `<!doctype html><html lang="fr" itemscope itemtype="https://schema.org/WebPage"><head><meta charset="utf-8"><title>${esc(article.title)} - lecourrierdescausses.fr</title>
<meta name="description" content="${esc(gist(article))}"><meta property="og:title" content="${esc(article.title)}"><meta property="og:type" content="article"><meta property="og:url" content="${url}"><meta property="article:published_time" content="${stamp(at)}"><meta property="article:modified_time" content="${stamp(changed)}"><link rel="canonical" href="${url}">
${sheet('cdc', 320)}
${slots('causses', 130)}
</head><body>
<div class="cmp"><p>Le Courrier des Causses et ses 412 partenaires utilisent des cookies.</p><button>Continuer sans accepter</button></div>
<header class="hdr"><a href="/">Le Courrier des Causses</a><ul class="hdr__nav">${items(['Ma commune', 'Faits divers', 'Société', 'Sports', 'Économie', 'Loisirs', 'Obsèques'].map((name) => `<a href="/${name}">${name}</a>`))}</ul></header>
<ul class="fil">${items(['Accueil', 'Société', 'Vie locale'])}</ul>
<main><article class="article article--full" itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="mainEntityOfPage" content="${url}">
<h1 class="article__title" itemprop="headline">${esc(article.title)}</h1>
${first === '' ? '' : `<figure class="article__media article__media--first"><img itemprop="image" src="/images/${number}.jpg" alt=""><figcaption class="article__legend"><span class="legend">${esc(first)}</span></figcaption></figure>`}
<div class="article__tags"><a href="/t/1">${esc(article.section)}</a>, <a href="/t/2">Commerce</a></div>
<div class="article__date">Publié le <time itemprop="datePublished" datetime="${stamp(at)}">${shown(at)}</time>, mis à jour le <time itemprop="dateModified" datetime="${stamp(changed)}">${shown(changed)}</time></div>
<div class="article__audio"><button>Écouter cet article</button><span>00:00/03:12</span><p>Généré par IA, le lecteur audio peut comporter des erreurs de prononciation.</p></div>
${article.lead === '' ? '' : `<p class="article__lead" itemprop="description"><span class="article__lead-label">l’essentiel</span> ${esc(article.lead)}</p>`}
<div class="article__body" itemprop="articleBody">
${text}
</div>
${by.length === 0 ? '' : `<div class="article__author" itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${esc(by.join(', '))}</span></div>`}
<div class="article__react"><a>Voir les commentaires</a><a>Signaler une erreur</a></div></article>
<section class="reco"><h2>Les tops de la semaine</h2>${turn(OTHER, number + 1, 5)
      .map(
        (head) =>
          `<article class="card"><h3><a href="/y.php">${head}</a></h3><p>Les riverains réclament une réunion publique avant la fin du mois.</p></article>`,
      )
      .join('')}</section>
<section class="annonces"><h2>L’immobilier à Mende</h2><p>135000 € — Maison 5 pièces, garage et jardin de 400 m² [...]</p></section></main>
<footer><ul>${items(['Mentions légales', 'CGU', 'Contact', 'Abonnement', 'Données personnelles'])}</ul><p>© lecourrierdescausses.fr ${changed.y}</p></footer>
${bundle('cdc', 230)}
</body></html>`
  },
} satisfies Layout
