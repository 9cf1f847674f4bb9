import type { Layout } from '../../written.ts'
import { bundle, icons, sheet, slots } from '../unseen-ballast.ts'
import { cells, data, esc, gist, items, laid, ld, local, names, stamp, turn, zulu } from '../unseen-markup.ts'

const SITE = 'https://www.heidekurier.example.de'
const OTHER = [
  'Deichverband warnt: Biber untergräbt Damm bei Rethem',
  'Stau nach Lkw-Unfall auf der A7 – Bergung dauert bis in die Nacht',
  'Kita-Gebühren: Rat vertagt Entscheidung erneut',
  'Pilzsammler findet Weltkriegsmunition im Staatsforst',
  'Handball: TuS verliert Derby in letzter Sekunde',
  'Neue Hausärztin übernimmt Praxis in Wietzen',
]

export default {
  about:
    'German regional paper of React: hashed names, ad and newsletter boxes, kicker inside the headline’s header, Uhr',
  language: 'de',
  contentType: 'text/html; charset=utf-8',
  shows: { byline: true, published: 'second', captions: true, section: true },
  url: (slug, number) => `${SITE}/lokales/${slug}-${number.toString(36).toUpperCase()}QX5FKLR.html`,
  lay(article, { url, number, now }) {
    const at = local(article.published, 'Europe/Berlin')
    const by = names(article)
    const text = laid(
      article,
      {
        p: (html) => `<p class="Textstyled__Text-sc-1cqv9mi-0 jkVzyP">${html}</p>`,
        h: (html) => `<h2 class="Headlinestyled__Headline-sc-mamptc-0 crUsvU">${html}</h2>`,
        q: (html) =>
          `<div class="Quotestyled__Quote-sc-1fgnb4i-0"><svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg><p class="Quotestyled__Text-sc-1fgnb4i-2">${html}</p></div>`,
        li: (entries) =>
          `<ul class="Liststyled__Ul-sc-y2h0tu-0">${items(entries, ' class="Liststyled__Li-sc-y2h0tu-2"')}</ul>`,
        table: (rows) => `<div class="Tablestyled__Wrap-sc-1x"><table>${cells(rows)}</table></div>`,
        pic: (html, nth) =>
          `<figure class="Figurestyled__Figure-sc-10nvm6-0"><div class="Imagestyled__Wrapper-sc-1x"><img alt="" loading="lazy" src="https://img.example.de/${number + nth}.jpg"></div><figcaption class="Figurestyled__FigureCaption-sc-10nvm6-1"><span>${html}</span><span class="Figurestyled__Source">Quelle: Heidekurier</span></figcaption></figure>`,
      },
      {
        1: '<div class="AdSlotstyled__Wrapper-sc-dc6x5d-0"><span class="AdSlotstyled__Label">Anzeige</span></div>',
        3: '<section class="NewsletterBoxstyled__Box-sc-7d"><h3>Guten Morgen, Heidekreis</h3><p>Die wichtigsten Nachrichten des Tages – jeden Morgen um 6 Uhr in Ihrem E-Mail-Postfach.</p><p>Mit meiner Anmeldung zum Newsletter stimme ich der Werbevereinbarung zu.</p></section>',
        5: `<div class="ReadAlsostyled__Wrap-sc-33"><span class="ReadAlsostyled__Title">Lesen Sie auch</span><ul>${items(turn(OTHER, number, 2).map((head) => `<a href="/x.html">${head}</a>`))}</ul></div>`,
      },
    )
    return `<!DOCTYPE html><html lang="de"><head><meta charSet="utf-8"/><title>${esc(article.title)} | Heidekurier</title>
<meta name="description" content="${esc(gist(article))}"/><meta property="og:title" content="${esc(article.title)}"/><meta property="og:type" content="article"/><meta property="article:published_time" content="${zulu(article.published)}"/><meta property="article:modified_time" content="${zulu(now)}"/><link rel="canonical" href="${url}"/>
${ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: article.title, alternativeHeadline: 'Brünkendorf', datePublished: zulu(article.published), dateModified: zulu(now), isAccessibleForFree: true, ...(by.length > 0 && { author: by.map((name) => ({ '@type': 'Person', name })) }), publisher: { '@type': 'Organization', name: 'Heidekurier' } })}
${sheet('sc', 480)}
${slots('heidekurier', 140)}
</head><body>
${icons(50, (at) => ['Menü', 'Suche', 'Teilen', 'Drucken', 'Pfeil'][at % 5] as string)}
<div id="__next"><div class="Consentstyled__Box-sc-9"><p>Wir benötigen Ihre Zustimmung zur Datenverarbeitung</p><button>Einverstanden</button></div>
<header class="Headerstyled__Header-sc-1"><a href="/">Heidekurier</a><nav><ul>${items(['Lokales', 'Der Norden', 'Sport', 'Politik', 'Panorama', 'E-Paper', 'Anzeigen'].map((name) => `<a href="/${name}/">${name}</a>`))}</ul></nav><a class="Btn">Abo</a><a class="Btn">Anmelden</a></header>
<main class="Pagestyled__Main-sc-1"><article class="Articlestyled__Article-sc-1">
<nav class="Breadcrumbstyled__Nav"><ol><li>Startseite</li><li>${esc(article.section)}</li></ol></nav>
<header class="ArticleHeadstyled__Header-sc-tdzyy5-0"><div class="ArticleHeadstyled__Kicker-sc-tdzyy5-3">Heidekreis</div><h2 class="ArticleHeadstyled__Headline-sc-tdzyy5-4" role="heading" aria-level="1">${esc(article.title)}</h2></header>
${article.lead === '' ? '' : `<div class="ArticleTeaserstyled__Wrap-sc-5"><p class="ArticleTeaserstyled__Text-sc-5-1">${esc(article.lead)}</p></div>`}
<div class="ArticleMetastyled__Meta-sc-1k"><div class="Author">${by.map((name) => `<a class="Authorstyled__Name-sc-qx" href="/autor/x">${esc(name)}</a>`).join(', ')}</div><time dateTime="${stamp(at)}">${at.d}.${at.m}.${at.y}, ${at.H}:${at.M} Uhr</time><ul class="Share"><li>Facebook</li><li>WhatsApp</li><li>Merken</li></ul></div>
<div class="ArticleBodystyled__Body-sc-a">
${text}
</div>
<div class="HKstyled__Sig-sc-2">HK</div></article>
<section class="Recostyled__Wrap"><h2>Mehr aus ${esc(article.section)}</h2>${turn(OTHER, number + 1, 4)
      .map(
        (head) =>
          `<a class="Teaserstyled__Teaser" href="/y.html"><span class="Kicker">Soltau</span><h3>${head}</h3><p>Die Verwaltung will sich bis Monatsende äußern, Anwohner sind verärgert.</p></a>`,
      )
      .join('')}</section>
<aside><h2>Meistgelesen</h2><ol>${items(turn(OTHER, number + 2, 5))}</ol></aside></main>
<footer><ul>${items(['Impressum', 'Datenschutz', 'AGB', 'Mediadaten', 'Verträge hier kündigen'])}</ul><p>© Verlag Heidekurier GmbH &amp; Co. KG</p></footer></div>
<script id="__NEXT_DATA__" type="application/json">${data({ props: { pageProps: { id: number, headline: article.title, elements: article.body, teasers: OTHER } }, buildId: 'k1' })}</script>
${bundle('hknext', 160)}
</body></html>`
  },
} satisfies Layout
