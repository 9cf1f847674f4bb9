import type { Layout } from '../../written.ts'
import { bundle, sheet, slots } from '../unseen-ballast.ts'
import { cells, esc, gist, items, laid, ld, local, names, stamp, turn } from '../unseen-markup.ts'

const SITE = 'https://gazetapodhalanska.example.pl'
const MIESIACE = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
]
const OTHER = [
  'Zakopianka: utrudnienia potrwają do piątku',
  'Niedźwiedź wyjadał miód z pasieki w Porębie',
  'Ceny węgla w skupie. Tyle trzeba zapłacić w tym tygodniu',
  'Skoki: Polacy bez podium w Willingen',
  'Rada powiatu odrzuciła petycję mieszkańców Jurkowa',
  'Zmarł Jan Topór, legenda miejscowych strażaków',
]

export default {
  about:
    'Polish regional portal: gallery above, text cut by ads every other paragraph, gallery prompts, Zobacz także lists',
  language: 'pl',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'minute', captions: true, section: true },
  url: (slug, number) => `${SITE}/${slug}/ar/c1-${number}`,
  lay(article, { url, number, now }) {
    const at = { ...local(article.published, 'Europe/Warsaw'), S: '00' }
    const by = names(article)
    const [first = '', ...captions] = article.captions
    const text = laid(
      { body: article.body, captions },
      {
        p: (html) => `<p>${html}</p>`,
        h: (html) => `<h2>${html}</h2>`,
        q: (html) => `<blockquote class="md-quote"><p>${html}</p></blockquote>`,
        li: (entries) => `<ul>${items(entries)}</ul>`,
        table: (rows) => `<div class="md-table"><table>${cells(rows)}</table></div>`,
        pic: (html, nth) =>
          `<div class="md-photo"><img src="https://d.example.pl/r/${number + nth}.jpg" alt=""><div class="md-photo__desc">${html}</div></div>`,
      },
      {
        1: '<div class="componentsPromotionsPromotion"><span>dalsza część artykułu pod reklamą</span><div class="ad"></div></div>',
        2: `<div class="md-list"><h3>Zobacz także:</h3><ul>${items(turn(OTHER, number, 3).map((head) => `<a href="/x">${head}</a>`))}</ul></div>`,
        4: '<div class="md-gallery-link"><a href="#galeria">Zobacz galerię (9 zdjęć)</a></div>',
      },
    )
    return `<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>${esc(article.title)} | Gazeta Podhalańska</title>
<meta name="description" content="${esc(gist(article))}"><meta property="og:title" content="${esc(article.title)} | Gazeta Podhalańska"><meta property="og:type" content="article"><link rel="canonical" href="${url}">
${ld({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: article.title, datePublished: stamp(at), dateModified: stamp({ ...local(now, 'Europe/Warsaw'), S: '00' }), ...(by.length > 0 && { author: by.map((name) => ({ '@type': 'Person', name })) }), publisher: { '@type': 'Organization', name: 'Gazeta Podhalańska' }, image: `https://d.example.pl/r/${number}.jpg` })}
${sheet('gp', 230)}
${slots('podhale', 80)}
</head><body>
<div class="rodo"><h2>Szanowny Użytkowniku</h2><p>Klikając „Przejdź do serwisu” zgadzasz się na przetwarzanie danych osobowych.</p><button>Przejdź do serwisu</button></div>
<header><a href="/">Gazeta Podhalańska</a><ul>${items(['Wiadomości', 'Na sygnale', 'Sport', 'Kultura', 'Turystyka', 'Ogłoszenia', 'Nekrologi'].map((name) => `<a href="/${name}">${name}</a>`))}</ul></header>
<div class="atomsArticleHead"><ul class="okruszki">${items(['Strona główna', 'Wiadomości'])}<li>${esc(article.section)}</li></ul><h1 class="atomsArticleHead__title">${esc(article.title)}</h1>
<div class="atomsArticleHead__author">${by.map((name) => `<a href="/autor/x">${esc(name)}</a>`).join(', ')}</div><p class="atomsArticleHead__date">${+at.d} ${MIESIACE[+at.m - 1]} ${at.y}, ${+at.H}:${at.M}</p><div class="share"><span>Udostępnij</span><span>Skomentuj (6)</span></div></div>
<main class="article">${first === '' ? '' : `<div class="componentsArticleGallery" id="galeria"><img src="https://d.example.pl/r/${number}.jpg" alt=""><div class="componentsArticleGallery__desc">${esc(first)}</div><span>1/9</span></div>`}
${article.lead === '' ? '' : `<p class="componentsArticleLead"><strong>${esc(article.lead)}</strong></p>`}
<div class="componentsArticleContent">
${text}
</div>
<div class="md-coffee"><p>Podoba Ci się ten artykuł? Postaw kawę naszej redakcji i wesprzyj lokalne dziennikarstwo.</p></div>
<section class="komentarze"><h2>Komentarze 6</h2><div class="kom"><b>góral z dołu</b><time>${at.d}.${at.m}, 18:02</time><p>Brawo druhowie! A urzędnicy niech się uczą od was, jak się robi, a nie gada.</p></div><div class="kom"><b>Mama Zosi</b><p>Dziękujemy z całego serca, dzieci zachwycone.</p></div></section></main>
<section class="polecane"><h2>Polecamy</h2>${turn(OTHER, number + 1, 6)
      .map(
        (head) =>
          `<div class="kafel"><a href="/y"><h3>${head}</h3><p>Sprawą zajmuje się policja. Świadkowie proszeni są o kontakt z dyżurnym.</p></a></div>`,
      )
      .join('')}</section>
<aside><h3>Najczęściej czytane</h3><ol>${items(turn(OTHER, number + 2, 6))}</ol><h3>Kursy walut</h3><table>${cells(
      [
        ['EUR', '4,2210'],
        ['USD', '3,6125'],
        ['CHF', '4,5302'],
      ],
    )}</table></aside>
<footer><p>Wydawca: Podhale Media Sp. z o.o. Wszelkie prawa zastrzeżone.</p><ul>${items(['Regulamin', 'Polityka prywatności', 'Reklama', 'Kontakt'])}</ul></footer>
${bundle('gp', 60)}
</body></html>`
  },
} satisfies Layout
